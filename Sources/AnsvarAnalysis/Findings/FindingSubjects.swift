import AnsvarModel
import AnsvarRules
import AnsvarText

/// Takes the findings of a report apart into what each is about, scope by scope.
struct FindingSubjects {
  /// The part of a finding that concerns one duty and one competence, in one scope.
  struct Part {
    var subject: FindingSubject
    var duty: DutyID?
    var competence: CompetenceID?
    var scope: Scope
  }

  private let model: Model
  private let scopes: FindingScopes
  /// The roles that go by another name now.
  private let renamed: [NameID: NameID]

  init(_ report: CheckReport, renamed: [NameID: NameID] = [:]) {
    model = report.model
    scopes = FindingScopes(report.model, report.index, findings: report.findings)
    self.renamed = renamed
  }

  /// The parts of a finding, in a fixed order.
  ///
  /// - Complexity: O(*s* · *d* · *c*) in its scopes, duties and competences.
  func parts(of finding: Finding) -> [Part] {
    let rule = RuleCatalogue.id(finding)
    var places = scopes.scopes(of: finding)
    if places.isEmpty { places = [finding.scope] }
    var competences = finding.competences.map { Optional($0) }
    if competences.isEmpty { competences = [finding.competence] }
    if rule == "gap.bridge" { competences = [nil] }
    var base = FindingSubject(rule: rule)
    let isOfTwo = rule == "separation.conflict"
    base.dimension = isOfTwo ? nil : finding.dimension.map { model[$0].name }
    base.details = details(of: finding, rule)
    // Of a duty with several accountable, it is no news when one of them is another.
    if finding.planItem == nil, rule != "overlap.accountable", rule != "overlap.duty" {
      base.roles = Set(finding.roles.map { name(of: $0) }).sorted { $0.raw < $1.raw }
    }
    var parts: [Part] = []
    for duty in duties(of: finding, rule) {
      base.duty = isOfTwo ? nil : duty.map { model[$0].name }
      for competence in competences {
        base.competence = competence.map { model[$0].name }
        for scope in places {
          base.organisation = scope.organisation.map { model[$0].name }
          base.system = scope.system.map { model[$0].name }
          parts.append(Part(subject: base, duty: duty, competence: competence, scope: scope))
        }
      }
    }
    return parts
  }

  private func name(of role: RoleID) -> NameID {
    let name = model[role].name
    return renamed[name] ?? name
  }

  /// A finding about the meeting of two camps may speak of a whole dimension: then it is about each row of it.
  private func duties(of finding: Finding, _ rule: String) -> [DutyID?] {
    if let duty = finding.duty { return [duty] }
    if !finding.duties.isEmpty { return finding.duties.map { Optional($0) } }
    guard rule == "gap.bridge", finding.variant < 4, let row = finding.row, let dimension = finding.dimension,
      let block = model.table.blocks.first(where: { $0.rows.contains(row) })
    else { return [nil] }
    var duties: [DutyID?] = []
    for row in block.rows {
      let duty = DutyID(raw: model.table.rowDuty[row])
      if model[duty].dimension == dimension { duties.append(duty) }
    }
    return duties
  }

  private func details(of finding: Finding, _ rule: String) -> [FindingSubject.Detail] {
    if rule == "gap.bridge" { return finding.variant == 4 ? [.variant(4)] : [] }
    var details: [FindingSubject.Detail] = []
    if let item = finding.planItem { details.append(.item(model.kind(of: item), model.name(of: item))) }
    if rule == "load.heavy" { details.append(.variant(finding.variant)) }
    for mention in finding.mentions { details.append(detail(mention.subject)) }
    for place in finding.places where place.name == "rule" || place.name == "name" {
      details.append(.words(place.text.nb))
    }
    if rule == "separation.conflict", let dimension = finding.dimension {
      // Which of the two the finding stands in follows the order of the text.
      details.append(.name(model[dimension].name))
      details.sort { Self.number($0) < Self.number($1) }
    }
    return details
  }

  private static func number(_ detail: FindingSubject.Detail) -> UInt32 {
    if case .name(let name) = detail { return name.raw }
    return 0
  }

  private func detail(_ subject: Finding.Mention.Subject) -> FindingSubject.Detail {
    switch subject {
    case .camp(let id): .name(model[id].name)
    case .dimension(let id): .name(model[id].name)
    case .duty(let id): .name(model[id].name)
    case .role(let id): .name(name(of: id))
    case .post(let id): .name(model[id].name)
    case .planItem(let id): .item(model.kind(of: id), model.name(of: id))
    case .party(.role(let id)): .name(name(of: id))
    case .party(.organisation(let id)): .name(model[id].name)
    case .party(.words(let words)): .words(words)
    case .planArea(let index): .words(model.plan.map { model.name($0.areas[index].name) } ?? "")
    }
  }
}
