import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Looks for roles on both sides of a separation.
///
/// Where the separated dimensions are no more than a word has bits, the context knows which roles to look at; only a
/// model with more of them gets a set for each role.
struct ConflictSearch {
  private struct Carrier {
    var row: Int
    var entry: Int
  }

  /// So many conflicts of one scope are looked up one by one before an index is made.
  private static let fewConflicts = 64

  private let context: CheckContext
  private let separated: SeparatedDimensions
  private let index: SeparationIndex?
  /// By organisation, whether it has no parts of its own.
  private var isWorking: [Bool]
  /// By dimension and role, the first entry with which it carries something in the scope at hand.
  private var firstEntries: [DimensionID: [RoleID: Carrier]] = [:]
  private var conflicts = 0

  init(_ context: CheckContext) {
    self.context = context
    separated = context.separated
    index = separated.hasBits ? nil : SeparationIndex(context.model)
    isWorking = [Bool](repeating: false, count: context.model.organisations.count)
    for organisation in context.model.workingOrganisations { isWorking[organisation.index] = true }
  }

  mutating func run(_ findings: inout FindingCollector) {
    if separated.hasBits { return takeCrossings(&findings) }
    context.model.table.withColumns { columns in
      context.index.forEachScope(of: context.model) { _, matrix in
        searchSets(matrix, columns, &findings)
        endScope()
      }
    }
  }

  private mutating func takeCrossings(_ findings: inout FindingCollector) {
    var next = context.crossings[...]
    var matrices = context.index.matrices
    while let scope = next.first?.scope {
      let here = next.prefix { $0.scope == scope }
      next = next[here.endIndex...]
      let matrix = matrices.matrix(in: context.index.scopes[scope])
      for crossing in here {
        for pair in separated.pairs
        where crossing.dimensions & pair.bits == pair.bits && separated.isChecked(pair, in: matrix.scope) {
          report(pair, crossing.role, matrix, &findings)
        }
      }
      endScope()
    }
  }

  private mutating func endScope() {
    guard conflicts > 0 else { return }
    conflicts = 0
    firstEntries = [:]
  }

  private mutating func searchSets(
    _ matrix: EffectiveMatrix, _ columns: TableColumns, _ findings: inout FindingCollector
  ) {
    var carried: [RoleID: Set<DimensionID>] = [:]
    matrix.forEachRow(of: separated.duties) { duty, row in
      let dimension = context.model[duty].dimension
      for entry in columns.range(ofRow: row) where !columns.participation(entry).isDisjoint(with: .carrying) {
        carried[RoleID(columns.role(entry)), default: []].insert(dimension)
      }
    }
    for role in carried.keys.sorted() where !context.isUndeclared(role) {
      for number in index?.numbers(among: carried[role] ?? []) ?? [] {
        let pair = separated.pairs[separated.placeOf[number]]
        if separated.isChecked(pair, in: matrix.scope) { report(pair, role, matrix, &findings) }
      }
    }
  }

  private mutating func report(
    _ pair: SeparatedDimensions.Pair, _ role: RoleID, _ matrix: EffectiveMatrix, _ findings: inout FindingCollector
  ) {
    conflicts += 1
    guard let first = carrier(role, pair.first, matrix), let second = carrier(role, pair.second, matrix) else { return }
    var earlier = (row: first.row, range: context.rangeOfEntry(first.entry, inRow: first.row))
    var later = (row: second.row, range: context.rangeOfEntry(second.entry, inRow: second.row))
    if later.range.start < earlier.range.start { swap(&earlier, &later) }
    var finding = findings.finding(at: later.range)
    finding.related = earlier.range
    finding.duty = DutyID(raw: context.model.table.rowDuty[later.row])
    finding.dimension = finding.duty.map { context.model[$0].dimension }
    finding.roles = [role]
    finding.scope = matrix.scope
    let other = context.model[DutyID(raw: context.model.table.rowDuty[earlier.row])].dimension
    finding.mentions = [Finding.Mention("other", .dimension(other))]
    if isOfOneScope(earlier.row) || isOfOneScope(later.row) { return findings.add(finding) }
    findings.add(finding, numbers: [pair.number, Int(earlier.range.start)])
  }

  /// Whether a row is written for one system in one organisation, so that it is not met again in another scope.
  private func isOfOneScope(_ row: Int) -> Bool {
    guard let scope = context.model.table.block(ofRow: row)?.scope, scope.system != nil else { return false }
    return scope.organisation.map { isWorking[$0.index] } ?? false
  }

  /// The first entry with which a role carries something in a dimension.
  private mutating func carrier(_ role: RoleID, _ dimension: DimensionID, _ matrix: EffectiveMatrix) -> Carrier? {
    guard conflicts <= Self.fewConflicts else {
      if firstEntries[dimension] == nil { firstEntries[dimension] = entries(in: dimension, matrix) }
      return firstEntries[dimension]?[role]
    }
    for duty in context.model[dimension].duties {
      guard let row = matrix.rowIndex(of: duty),
        let entry = context.entry(of: role, .carrying, inRow: row)
      else { continue }
      return Carrier(row: row, entry: entry)
    }
    return nil
  }

  private func entries(in dimension: DimensionID, _ matrix: EffectiveMatrix) -> [RoleID: Carrier] {
    let table = context.model.table
    var result: [RoleID: Carrier] = [:]
    for duty in context.model[dimension].duties {
      guard let row = matrix.rowIndex(of: duty) else { continue }
      for entry in table.entryRange(ofRow: row)
      where !table.participation(ofEntry: entry).isDisjoint(with: .carrying)
        && result[table.role(ofEntry: entry)] == nil
      {
        result[table.role(ofEntry: entry)] = Carrier(row: row, entry: entry)
      }
    }
    return result
  }
}
