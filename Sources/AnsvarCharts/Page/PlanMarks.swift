import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules

/// The findings about a plan, numbered in the order in which a reader meets them.
struct PlanMarks {
  private(set) var numbered: NumberedFindings
  private var marks: [PlanItemID: [String]] = [:]
  private var areaMarks: [Int: [String]] = [:]

  init(_ context: ChartContext) {
    numbered = NumberedFindings(context.style)
    guard let report = context.report, let plan = context.model.plan else { return }
    var areasAt: [SourceRange: [Int]] = [:]
    for (number, area) in plan.areas.enumerated() {
      for range in Set([area.range] + area.accountable.map { $0.range }) { areasAt[range, default: []].append(number) }
    }
    for finding in report.grouped where !finding.isWaived && finding.diagnostic == nil {
      let items = finding.planItem.map { [$0] } ?? finding.planItems
      let areas = areasAt[finding.range] ?? []
      guard !items.isEmpty || !areas.isEmpty else { continue }
      let mark = numbered.mark(finding)
      for item in items where marks[item]?.contains(mark) != true { marks[item, default: []].append(mark) }
      for area in areas where areaMarks[area]?.contains(mark) != true { areaMarks[area, default: []].append(mark) }
    }
  }

  /// What to write beside an item, such as `!3 !4`; empty when nothing was found there.
  func text(item: PlanItemID) -> String { (marks[item] ?? []).joined(separator: " ") }

  func text(area: Int) -> String {
    let text = (areaMarks[area] ?? []).joined(separator: " ")
    return text.utf8.isEmpty ? "" : "  " + text
  }
}
