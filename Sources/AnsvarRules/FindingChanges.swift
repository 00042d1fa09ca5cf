import AnsvarComparison
import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// What a change of a model does to its findings: which are new, and which are gone.
///
/// Findings are the same when they are of the same rule and about the same things, whatever has become of their names,
/// their lines and their words. One that now holds in more scopes is new in those.
public struct FindingChanges: Sendable {
  /// Of the later report, in its order.
  public let new: [Finding]
  /// Of the earlier report, in its order.
  public let gone: [Finding]

  /// Findings that a waiver accepts are compared as well, but not listed.
  ///
  /// - Complexity: O(*n*) in the findings and the scopes that they hold in.
  public init(old: CheckReport, new: CheckReport, diff: ModelDiff) {
    var numbering = Numbering(diff)
    let before = numbering.places(old, isOld: true)
    let after = numbering.places(new, isOld: false)
    self.new = Self.unmatched(new, after, against: before)
    gone = Self.unmatched(old, before, against: after)
  }

  /// A finding in one scope, in numbers that mean the same for both models.
  fileprivate struct Place: Hashable {
    var about: Int
    var organisation: Int64 = -1
    var system: Int64 = -1
  }

  /// A finding's places, with the scopes that they stand for; no scope where the finding is about the whole model.
  fileprivate typealias Places = [(place: Place, scope: Scope?)]

  private static func unmatched(_ report: CheckReport, _ places: [Places], against others: [Places]) -> [Finding] {
    var known: [Place: Int] = [:]
    for list in others { for (place, _) in list { known[place, default: 0] += 1 } }
    var result: [Finding] = []
    for (finding, list) in zip(report.findings, places) {
      var left: [Scope?] = []
      for (place, scope) in list {
        if let count = known[place], count > 0 { known[place] = count - 1 } else { left.append(scope) }
      }
      guard !left.isEmpty, !finding.isWaived else { continue }
      var finding = finding
      let scopes = left.compactMap { $0 }
      if left.count < list.count && !scopes.isEmpty { finding.hold(in: scopes) }
      result.append(finding)
    }
    return result
  }
}

/// Gives numbers to what findings are about.
private struct Numbering {
  private let diff: ModelDiff
  private var numbers: [String: Int] = [:]

  init(_ diff: ModelDiff) { self.diff = diff }

  /// By finding of a report, its places.
  mutating func places(_ report: CheckReport, isOld: Bool) -> [FindingChanges.Places] {
    let scopes = FindingScopes(report.model, report.index, findings: report.findings)
    var result: [FindingChanges.Places] = []
    result.reserveCapacity(report.findings.count)
    for finding in report.findings {
      let about = number(key(finding, isOld))
      let list = scopes.scopes(of: finding)
      if list.isEmpty {
        result.append([(FindingChanges.Place(about: about), nil)])
        continue
      }
      result.append(
        list.map { scope in
          let place = FindingChanges.Place(
            about: about, organisation: scope.organisation.map { number(of: $0, isOld) } ?? -1,
            system: scope.system.map { number(of: $0, isOld) } ?? -1)
          return (place, scope)
        })
    }
    return result
  }

  private mutating func number(_ key: String) -> Int {
    if let known = numbers[key] { return known }
    let next = numbers.count
    numbers[key] = next
    return next
  }

  private func number(of id: OrganisationID, _ isOld: Bool) -> Int64 {
    if !isOld { return Int64(id.raw) }
    return diff.correspondence.organisations.successor(of: id).map { Int64($0.raw) } ?? -2 - Int64(id.raw)
  }

  private func number(of id: SystemID, _ isOld: Bool) -> Int64 {
    if !isOld { return Int64(id.raw) }
    return diff.correspondence.systems.successor(of: id).map { Int64($0.raw) } ?? -2 - Int64(id.raw)
  }

  /// The rule and everything that the finding is about.
  private func key(_ finding: Finding, _ isOld: Bool) -> String {
    var key = RuleCatalogue.id(finding)
    let model = isOld ? diff.old : diff.new
    var subjects: [Subject] = []
    if let duty = finding.duty { subjects.append(.duty(duty)) }
    subjects += finding.duties.map { .duty($0) }
    // The dimension of a duty may be another one, and the finding is the same.
    if subjects.isEmpty, let dimension = finding.dimension { subjects.append(.dimension(dimension)) }
    subjects += finding.roles.map { .role($0) }
    if let item = finding.planItem { subjects.append(.planItem(item)) }
    for mention in finding.mentions { if let subject = subject(mention.subject) { subjects.append(subject) } }
    for subject in subjects { key += " " + word(subject, isOld) }
    for competence in finding.competences { key += " c:" + model.name(of: competence) }
    if let competence = finding.competence { key += " c:" + model.name(of: competence) }
    guard subjects.isEmpty else { return key }
    for place in finding.places { key += " " + place.text.en }
    for place in finding.diagnostic?.places ?? [] { key += " " + place.text.en }
    return key
  }

  private func subject(_ mention: Finding.Mention.Subject) -> Subject? {
    switch mention {
    case .dimension(let id): .dimension(id)
    case .duty(let id): .duty(id)
    case .role(let id): .role(id)
    case .post(let id): .post(id)
    case .planItem(let id): .planItem(id)
    case .planArea(let index): .area(index)
    case .camp, .party: nil
    }
  }

  private func word(_ subject: Subject, _ isOld: Bool) -> String {
    let kind = String(subject.kind.rawValue) + ":"
    guard isOld else { return kind + String(subject.index) }
    guard diff.correspondence.successorCount(of: subject) == 1 else { return kind + "-" + String(subject.index) }
    return kind + String(diff.correspondence.successors(of: subject)[0].index)
  }
}
