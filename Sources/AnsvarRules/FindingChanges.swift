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
    let before = ComparedFindings(old, isOld: true, diff, &numbering)
    let after = ComparedFindings(new, isOld: false, diff, &numbering)
    var isNew: [(index: Int, finding: Finding)] = []
    var isGone = isNew
    // Only what is of one rule and about the same things is looked at together: all of it takes much room.
    for subject in 0..<numbering.count {
      let was = before.places(about: subject)
      let now = after.places(about: subject)
      // Most stay as they were.
      if was.count == now.count, zip(was, now).allSatisfy({ $0.places == $1.places }) { continue }
      isNew += after.unmatched(now, against: was)
      isGone += before.unmatched(was, against: now)
    }
    self.new = isNew.sorted { $0.index < $1.index }.map { $0.finding }
    gone = isGone.sorted { $0.index < $1.index }.map { $0.finding }
  }
}

/// The findings of one of two reports that are compared.
private struct ComparedFindings {
  /// A scope in numbers that mean the same for both models; neither number where a finding is about the whole model.
  struct Place: Hashable {
    var organisation: Int32 = -1
    var system: Int32 = -1
  }

  /// A finding by its index, and the places it holds in.
  typealias Placed = (index: Int, places: [Place])

  private let report: CheckReport
  private let scopes: FindingScopes
  /// By organisation and by system, its number.
  private let organisations: [Int32]
  private let systems: [Int32]
  /// By what they are about, the indices of the findings.
  private var findings: [[UInt32]] = []

  init(_ report: CheckReport, isOld: Bool, _ diff: ModelDiff, _ numbering: inout Numbering) {
    self.report = report
    scopes = FindingScopes(report.model, report.index, findings: report.findings)
    let pairs = diff.correspondence
    organisations = report.model.organisations.indices.map { index in
      Self.number(index, isOld ? pairs.organisations.successor(of: OrganisationID(index))?.index : index)
    }
    systems = report.model.systems.indices.map { index in
      Self.number(index, isOld ? pairs.systems.successor(of: SystemID(index))?.index : index)
    }
    for (index, finding) in report.findings.enumerated() {
      let number = numbering.number(of: finding, isOld)
      while findings.count <= number { findings.append([]) }
      findings[number].append(UInt32(truncatingIfNeeded: index))
    }
  }

  /// The number in the later model, or one that nothing there has.
  private static func number(_ index: Int, _ later: Int?) -> Int32 {
    Int32(truncatingIfNeeded: later ?? -2 - index)
  }

  func places(about subject: Int) -> [Placed] {
    guard subject < findings.count else { return [] }
    return findings[subject].map { number in
      let index = Int(number)
      let places = scopes.scopes(of: report.findings[index]).map { scope in
        Place(
          organisation: scope.organisation.map { organisations[$0.index] } ?? -1,
          system: scope.system.map { systems[$0.index] } ?? -1)
      }
      return (index, places.isEmpty ? [Place()] : places)
    }
  }

  /// Those of the findings that hold in places which none of the others takes up; in those places alone.
  func unmatched(_ placed: [Placed], against others: [Placed]) -> [(index: Int, finding: Finding)] {
    var known: [Place: Int] = [:]
    for other in others { for place in other.places { known[place, default: 0] += 1 } }
    var result: [(index: Int, finding: Finding)] = []
    for (index, places) in placed {
      var left: [Int] = []
      for (number, place) in places.enumerated() {
        if let count = known[place], count > 0 { known[place] = count - 1 } else { left.append(number) }
      }
      var finding = report.findings[index]
      guard !left.isEmpty, !finding.isWaived else { continue }
      let scopes = scopes.scopes(of: finding)
      if left.count < places.count && !scopes.isEmpty { finding.hold(in: left.map { scopes[$0] }) }
      result.append((index, finding))
    }
    return result
  }
}

/// Gives numbers to what findings are about.
private struct Numbering {
  private let diff: ModelDiff
  private var numbers: [String: Int] = [:]

  init(_ diff: ModelDiff) { self.diff = diff }

  var count: Int { numbers.count }

  /// The number of what a finding is about, the same for both reports.
  mutating func number(of finding: Finding, _ isOld: Bool) -> Int {
    let key = key(finding, isOld)
    if let known = numbers[key] { return known }
    let next = numbers.count
    numbers[key] = next
    return next
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
