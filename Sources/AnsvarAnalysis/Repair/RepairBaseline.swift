import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules

/// What a repair need not mend: all that was found before the change, and what a waiver accepts.
struct RepairBaseline: Sendable {
  /// What was found before the change.
  let known: Set<FindingSubject>
  private let model: Model
  private let today: Day?
  /// The waivers that hold, by rule, subject and scope.
  private var waivers: Set<Accepted> = []

  private struct Accepted: Hashable {
    var rule: String
    var subject: Waiver.Subject?
    var scope: Scope
  }

  init(before: CheckReport, after: Model, renamed: [NameID: NameID], today: Day?) {
    known = FindingComparison.subjects(before.findings, FindingSubjects(before, renamed: renamed))
    model = after
    self.today = today
    for waiver in after.waivers {
      if let until = waiver.until, let today, until < today { continue }
      waivers.insert(Accepted(rule: waiver.rule, subject: waiver.subject, scope: waiver.scope))
    }
  }

  /// Whether findings of a rule are errors or warnings in this model.
  func isWatched(_ rule: String) -> Bool {
    let setting = model.settings.last { $0.rule == rule }
    guard setting?.isOff != true else { return false }
    guard let severity = setting?.severity ?? RuleCatalogue.rule(rule)?.severity else { return false }
    return severity >= .warning
  }

  /// Whether a finding about a duty in a scope is no news, or is accepted.
  func tolerates(
    _ rule: String, _ duty: DutyID, role: [RoleID] = [], competence: CompetenceID? = nil, in scope: Scope
  ) -> Bool {
    var subject = FindingSubject(rule: rule)
    subject.duty = model[duty].name
    subject.dimension = model[model[duty].dimension].name
    subject.roles = Set(role.map { model[$0].name }).sorted { $0.raw < $1.raw }
    subject.competence = competence.map { model[$0].name }
    subject.organisation = scope.organisation.map { model[$0].name }
    subject.system = scope.system.map { model[$0].name }
    if known.contains(subject) { return true }
    return !waivers.isEmpty && isWaived(rule, duty, model[duty].dimension, role, in: scope)
  }

  /// Whether a waiver accepts a finding of a rule about one of these in a scope.
  func isWaived(
    _ rule: String, _ duty: DutyID?, _ dimension: DimensionID?, _ roles: [RoleID], in scope: Scope
  ) -> Bool {
    guard !waivers.isEmpty else { return false }
    var subjects: [Waiver.Subject?] = [nil, duty.map { .duty($0) }, dimension.map { .dimension($0) }]
    subjects += roles.map { .role($0) }
    return model.scopes(around: scope).contains { scope in
      subjects.contains { waivers.contains(Accepted(rule: rule, subject: $0, scope: scope)) }
    }
  }
}
