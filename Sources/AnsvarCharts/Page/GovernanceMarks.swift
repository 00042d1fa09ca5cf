import AnsvarModel
import AnsvarRules

/// The findings about bodies, seats and what goes between them, numbered in the order of the model.
struct GovernanceMarks {
  private(set) var numbered: NumberedFindings
  private var marks: [RoleID: [String]] = [:]

  /// The rules that speak of governance.
  private static let rules: Set<String> = [
    "gap.seat", "overlap.approval", "cooperation.seat-parity", "cooperation.orderer-is-supplier",
    "cooperation.reporting-cycle", "cooperation.not-established", "mandate.expired",
  ]

  init(_ context: ChartContext) {
    numbered = NumberedFindings(context.style)
    guard let report = context.report else { return }
    for finding in report.grouped where !finding.isWaived && finding.diagnostic == nil {
      guard Self.rules.contains(RuleCatalogue.id(finding)) else { continue }
      let mark = numbered.mark(finding)
      for role in Set(finding.roles) where marks[role]?.contains(mark) != true {
        marks[role, default: []].append(mark)
      }
    }
  }

  /// What to write beside a role or body, such as `!3 !4`; empty when nothing was found about it.
  func text(_ role: RoleID) -> String { (marks[role] ?? []).joined(separator: " ") }
}
