import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// The findings of a report, rule by rule, the worst first, numbered in that order.
struct ReportFindings {
  /// What one rule has found.
  struct Group {
    var rule: String
    /// The severest of its findings.
    var severity: Severity
    /// Those that are listed.
    var findings: [(number: Int, finding: Finding)]
    /// How many there are, listed or not.
    var count: Int
  }

  private(set) var groups: [Group] = []
  /// What waivers have accepted.
  let waived: [Finding]
  /// How many of a severity there are, as people count them.
  private(set) var counts = [Int](repeating: 0, count: Severity.allCases.count)
  private(set) var notListed = 0
  /// The ids of the rules that have found anything at all, accepted or not.
  let brokenRules: Set<String>
  private var numbers: [Key: Int] = [:]
  private var byRole: [RoleID: [Int]] = [:]
  private var byItem: [PlanItemID: [Int]] = [:]
  private var severities: [Severity] = []

  /// What tells a finding from the others where several are listed as one.
  private struct Key: Hashable {
    var start: UInt32
    var rule: Int
    var variant: Int
    var duty: DutyID?
    var roles: [RoleID]
    var competences: [CompetenceID]
    var scope: UInt64

    init(_ finding: Finding, _ duty: DutyID?) {
      start = finding.range.start
      rule = finding.rule
      variant = finding.variant
      self.duty = duty
      roles = finding.roles
      competences = finding.competences
      scope = finding.scope.key
    }
  }

  /// - Complexity: O(*n* log *n*) in the findings.
  init(_ report: CheckReport, most: Int) {
    var broken: Set<String> = []
    var byRule: [String: [Finding]] = [:]
    var rules: [String] = []
    var waived: [Finding] = []
    for finding in report.grouped {
      let rule = RuleCatalogue.id(finding)
      broken.insert(rule)
      if finding.isWaived {
        waived.append(finding)
        continue
      }
      counts[Int(finding.severity.rawValue)] += 1
      if byRule[rule] == nil { rules.append(rule) }
      byRule[rule, default: []].append(finding)
    }
    self.waived = waived
    brokenRules = broken
    for rule in rules {
      let findings = byRule[rule] ?? []
      let severity = findings.reduce(Severity.advice) { max($0, $1.severity) }
      groups.append(
        Group(rule: rule, severity: severity, findings: findings.map { (0, $0) }, count: findings.count))
    }
    groups.sort { left, right in
      (right.severity, right.count) == (left.severity, left.count)
        ? left.rule.utf8.lexicographicallyPrecedes(right.rule.utf8)
        : (right.severity, right.count) < (left.severity, left.count)
    }
    number(most)
  }

  private mutating func number(_ most: Int) {
    var next = 1
    for group in groups.indices {
      let room = max(0, most - next + 1)
      notListed += max(0, groups[group].count - room)
      groups[group].findings = Array(groups[group].findings.prefix(room))
      for place in groups[group].findings.indices {
        groups[group].findings[place].number = next
        note(groups[group].findings[place].finding, next)
        next += 1
      }
    }
  }

  private mutating func note(_ finding: Finding, _ number: Int) {
    severities.append(finding.severity)
    for duty in finding.duties.isEmpty ? [finding.duty] : finding.duties.map(Optional.some) {
      let key = Key(finding, duty)
      if numbers[key] == nil { numbers[key] = number }
    }
    finding.forEachRole { byRole[$0, default: []].append(number) }
    for item in finding.planItem.map({ [$0] }) ?? finding.planItems { byItem[item, default: []].append(number) }
  }

  /// The number under which one of the findings of the report is listed; nil when it is not.
  func number(of finding: Finding) -> Int? { numbers[Key(finding, finding.duty)] }

  func numbers(of role: RoleID) -> [Int] { byRole[role] ?? [] }
  func numbers(of item: PlanItemID) -> [Int] { byItem[item] ?? [] }

  /// How bad the finding of a number is.
  func severity(_ number: Int) -> Severity { severities[number - 1] }

  func count(_ severity: Severity) -> Int { counts[Int(severity.rawValue)] }

  /// The id of the section that explains a rule and lists what it has found.
  static func id(_ rule: String) -> String {
    "rule-" + String(decoding: rule.utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }
}
