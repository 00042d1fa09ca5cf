import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules

/// The findings about one role, numbered, severest first.
struct CardMarks {
  private(set) var numbered: NumberedFindings
  private var byDuty: [DutyID: [String]] = [:]
  private var byItem: [PlanItemID: [String]] = [:]

  /// The findings about a role, of which so many can have a number; the others are marked without one.
  init(_ context: ChartContext, _ role: RoleID, most: Int) {
    numbered = NumberedFindings(context.style, most: most)
    guard let report = context.report else { return }
    let about = report.findings.filter { $0.planItem == nil && Self.isAbout(role, $0, context) }
    let planned = report.grouped.filter { finding in
      (finding.planItem != nil || !finding.planItems.isEmpty) && Self.isAbout(role, finding, context)
    }
    let found = FindingMarks.groups(about, context.model) + planned.map { [$0] }
    let order = found.indices.sorted { left, right in
      let (first, second) = (found[left][0].severity, found[right][0].severity)
      return first == second ? left < right : first > second
    }
    for index in order {
      let mark = numbered.mark(found[index][0], count: found[index].count)
      for finding in found[index] {
        for duty in finding.duty.map({ [$0] }) ?? finding.duties { Self.add(mark, to: &byDuty[duty, default: []]) }
        for item in finding.planItem.map({ [$0] }) ?? finding.planItems {
          Self.add(mark, to: &byItem[item, default: []])
        }
      }
    }
  }

  private static func add(_ mark: String, to marks: inout [String]) {
    if !marks.contains(mark) { marks.append(mark) }
  }

  /// What to write beside a duty, such as `!3 !4`.
  func text(duty: DutyID) -> String { (byDuty[duty] ?? []).joined(separator: " ") }

  /// What to write beside an item of the plan.
  func text(item: PlanItemID) -> String { (byItem[item] ?? []).joined(separator: " ") }

  private static func isAbout(_ role: RoleID, _ finding: Finding, _ context: ChartContext) -> Bool {
    guard !finding.isWaived, finding.diagnostic == nil else { return false }
    let isNamed =
      finding.roles.contains(role) || finding.parties.contains(.role(role))
      || finding.mentions.contains { $0.subject == .role(role) || $0.subject == .party(.role(role)) }
    guard isNamed else { return false }
    if let row = finding.row, let duty = finding.duty { return context.rows[duty.index]?.index == row }
    guard let shown = context.scope.organisation, let found = finding.scope.organisation else { return true }
    return context.model.isPart(found, of: shown) || context.model.isPart(shown, of: found)
  }
}
