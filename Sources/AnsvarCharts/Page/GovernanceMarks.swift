import AnsvarModel
import AnsvarRules

/// The findings about bodies, seats and what goes between them, numbered in the order of the model.
struct GovernanceMarks {
  /// The findings with a number, in its order.
  private(set) var numbered: [FindingMarks.Group] = []
  /// How many more numbers there would be.
  private(set) var rest = 0
  private var marks: [RoleID: [String]] = [:]

  /// The rules that speak of governance.
  private static let rules: Set<String> = [
    "gap.seat", "overlap.approval", "cooperation.seat-parity", "cooperation.orderer-is-supplier",
    "cooperation.reporting-cycle", "cooperation.not-established", "mandate.expired",
  ]

  init(_ context: ChartContext) {
    guard let report = context.report else { return }
    let sign = context.style.look(of: .finding).symbol
    for finding in report.grouped where !finding.isWaived && finding.diagnostic == nil {
      guard Self.rules.contains(RuleCatalogue.id(finding)) else { continue }
      guard numbered.count < FindingMarks.most else {
        rest += 1
        continue
      }
      numbered.append(FindingMarks.Group(finding: finding, count: 1))
      let mark = sign + String(numbered.count)
      for role in Set(finding.roles) { marks[role, default: []].append(mark) }
    }
  }

  /// What to write beside a role or body, such as `!3 !4`; empty when nothing was found about it.
  func text(_ role: RoleID) -> String { (marks[role] ?? []).joined(separator: " ") }
}
