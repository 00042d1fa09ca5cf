import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules

/// The findings that belong in a chart, numbered in the order in which a reader meets them.
///
/// What is found alike in several duties of a dimension has one number.
struct FindingMarks {
  private struct Cell: Hashable {
    var duty: DutyID?
    var dimension: DimensionID?
    var role: RoleID?
  }

  private struct Likeness: Hashable {
    var rule: Int
    var variant: Int
    var dimension: DimensionID?
    var roles: [RoleID]
    var competences: [CompetenceID]
    /// Set for what has no duty, and so stands alone.
    var number: Int?
  }

  private(set) var numbered: NumberedFindings
  private var marks: [Cell: [String]] = [:]
  private var byRole: [RoleID: Int] = [:]
  private var byDimension: [DimensionID: Int] = [:]

  init(_ context: ChartContext) {
    numbered = NumberedFindings(context.style)
    guard let report = context.report else { return }
    let groups = Self.groups(report.findings.filter { Self.belongs($0, in: context) }, context.model)
    // The number of a group is its place, so the severest are chosen by place within a severity.
    let severest = groups.indices.sorted { left, right in
      let (first, second) = (groups[left][0].severity, groups[right][0].severity)
      return first == second ? left < right : first > second
    }
    var isNumbered = [Bool](repeating: false, count: groups.count)
    for index in severest.prefix(NumberedFindings.most) { isNumbered[index] = true }
    for (index, group) in groups.enumerated() {
      let mark = numbered.mark(group[0], count: group.count, isNumbered: isNumbered[index])
      for finding in group { add(finding, mark, context, isNumbered: isNumbered[index]) }
    }
  }

  /// What to write at a place, such as `!3 !4`; empty when nothing was found there.
  func mark(duty: DutyID? = nil, dimension: DimensionID? = nil, role: RoleID? = nil) -> String {
    (marks[Cell(duty: duty, dimension: dimension, role: role)] ?? []).joined(separator: " ")
  }

  func count(of role: RoleID) -> Int { byRole[role] ?? 0 }
  func count(of dimension: DimensionID) -> Int { byDimension[dimension] ?? 0 }

  private mutating func add(_ finding: Finding, _ mark: String, _ context: ChartContext, isNumbered: Bool) {
    for cell in Self.cells(finding, context) {
      // Findings alike have one number, and without a number the sign is the same for all.
      if marks[cell]?.contains(mark) != true { marks[cell, default: []].append(mark) }
    }
    for role in Set(finding.roles) { byRole[role, default: 0] += 1 }
    if let dimension = finding.dimension ?? finding.duty.map({ context.model[$0].dimension }) {
      byDimension[dimension, default: 0] += 1
    }
  }

  /// The findings by likeness, in the order of the places of the first of each.
  static func groups(_ findings: [Finding], _ model: Model) -> [[Finding]] {
    let places = findings.map { place($0, model) }
    let order = findings.indices.sorted { places[$0] == places[$1] ? $0 < $1 : places[$0] < places[$1] }
    var groups: [[Finding]] = []
    var known: [Likeness: Int] = [:]
    for index in order {
      let finding = findings[index]
      let likeness = Likeness(
        rule: finding.rule, variant: finding.variant, dimension: finding.duty.map { model[$0].dimension },
        roles: finding.roles, competences: finding.competences, number: finding.duty == nil ? index : nil)
      if let group = known[likeness] {
        groups[group].append(finding)
      } else {
        known[likeness] = groups.count
        groups.append([finding])
      }
    }
    return groups
  }

  /// Whether a finding is about what the chart shows.
  private static func belongs(_ finding: Finding, in context: ChartContext) -> Bool {
    guard !finding.isWaived, finding.diagnostic == nil, finding.planItem == nil else { return false }
    if isAboutMoreThanDuties(finding) { return false }
    if let row = finding.row, let duty = finding.duty { return context.rows[duty.index]?.index == row }
    if let system = finding.scope.system, let shown = context.scope.system, system != shown { return false }
    guard let shown = context.scope.organisation, let found = finding.scope.organisation else { return true }
    return context.model.isPart(found, of: shown) || context.model.isPart(shown, of: found)
  }

  /// Plans, revisions and cooperation have charts of their own.
  private static func isAboutMoreThanDuties(_ finding: Finding) -> Bool {
    let family = RuleCatalogue.id(finding).utf8.prefix { $0 != UInt8(ascii: ".") }
    return ["plan", "revision", "cooperation", "mandate"].contains { family.elementsEqual($0.utf8) }
  }

  /// Roles that take no part in the duty are marked at the duty.
  private static func cells(_ finding: Finding, _ context: ChartContext) -> [Cell] {
    if let duty = finding.duty {
      var known: Set<RoleID> = []
      let roles = finding.roles.filter { context.rows[duty.index]?[$0] != nil && known.insert($0).inserted }
      let cells = roles.map { Cell(duty: duty, role: $0) }
      return cells.isEmpty ? [Cell(duty: duty)] : cells
    }
    if let dimension = finding.dimension { return [Cell(dimension: dimension)] }
    return finding.roles.map { Cell(role: $0) }
  }

  /// Roles first, as they stand in the head; then by dimension and duty; last what has no place of its own.
  private static func place(_ finding: Finding, _ model: Model) -> Int {
    let stride = model.duties.count + 1
    if let duty = finding.duty { return (model[duty].dimension.index + 1) * stride + duty.index + 1 }
    if let dimension = finding.dimension { return (dimension.index + 1) * stride }
    return finding.roles.isEmpty ? Int.max : 0
  }
}
