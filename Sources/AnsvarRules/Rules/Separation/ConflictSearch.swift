import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Looks for roles on both sides of a separation.
///
/// What a role carries is a bit for each separated dimension; only a model with more of them than a word has bits gets
/// a set for each role.
struct ConflictSearch {
  private struct Pair {
    var number: Int
    /// The bits of the two dimensions; none where there are too many of them.
    var bits: UInt64
    var first: DimensionID
    var second: DimensionID
    /// Both exist once per organisation, so that a conflict between them is one for all the systems there.
    var isPerOrganisation: Bool
  }

  private struct Carrier {
    var row: Int
    var entry: Int
  }

  /// So many conflicts of one scope are looked up one by one before an index is made.
  private static let fewConflicts = 64

  private let context: CheckContext
  private var pairs: [Pair] = []
  /// By number of the separation, its place in `pairs`.
  private var placeOf: [Int]
  /// The duties of separated dimensions.
  private var duties: [(id: DutyID, bit: UInt64)] = []
  private let hasFewDimensions: Bool
  private let index: SeparationIndex?
  /// By organisation, whether it has no parts of its own.
  private var isWorking: [Bool]
  /// By dimension and role, the first entry with which it carries something in the scope at hand.
  private var firstEntries: [DimensionID: [RoleID: Carrier]] = [:]
  private var conflicts = 0

  init(_ context: CheckContext) {
    let model = context.model
    self.context = context
    // By dimension, its number from one on; 0 for one that is not part of a separation.
    var numbers = [UInt64](repeating: 0, count: model.dimensions.count)
    placeOf = [Int](repeating: -1, count: model.separations.count)
    isWorking = [Bool](repeating: false, count: model.organisations.count)
    for organisation in model.workingOrganisations { isWorking[organisation.index] = true }
    var used: UInt64 = 0
    for separation in model.separations {
      for dimension in [separation.first, separation.second] where numbers[dimension.index] == 0 {
        used += 1
        numbers[dimension.index] = used
      }
    }
    hasFewDimensions = used <= 64
    index = hasFewDimensions ? nil : SeparationIndex(model)
    let bits = numbers.map { number -> UInt64 in number == 0 || used > 64 ? 0 : 1 << (number - 1) }
    for (number, separation) in model.separations.enumerated() where separation.first != separation.second {
      let isPerOrganisation =
        model[separation.first].extent == .organisation && model[separation.second].extent == .organisation
      placeOf[number] = pairs.count
      pairs.append(
        Pair(
          number: number, bits: bits[separation.first.index] | bits[separation.second.index], first: separation.first,
          second: separation.second, isPerOrganisation: isPerOrganisation))
    }
    for (duty, value) in model.duties.enumerated() where numbers[value.dimension.index] != 0 {
      duties.append((id: DutyID(duty), bit: bits[value.dimension.index]))
    }
  }

  mutating func run(_ findings: inout FindingCollector) {
    // By role, the dimensions in which it carries something in the scope at hand.
    let carried = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: context.model.roles.count)
    carried.initialize(repeating: 0)
    defer { carried.deallocate() }
    var carriers: [Int] = []
    context.model.table.withColumns { columns in
      context.index.forEachScope(of: context.model) { scope, matrix in
        if hasFewDimensions {
          searchBits(matrix, columns, carried, &carriers, &findings)
        } else {
          searchSets(matrix, columns, &findings)
        }
        if conflicts > 0 {
          conflicts = 0
          firstEntries = [:]
        }
      }
    }
  }

  private mutating func searchBits(
    _ matrix: EffectiveMatrix, _ columns: TableColumns, _ carried: UnsafeMutableBufferPointer<UInt64>,
    _ carriers: inout [Int], _ findings: inout FindingCollector
  ) {
    let carrying = Participation.carrying
    for duty in duties {
      guard let row = matrix.rowIndex(of: duty.id) else { continue }
      for entry in columns.range(ofRow: row) where !columns.participation(entry).isDisjoint(with: carrying) {
        let role = columns.role(entry)
        let before = carried[role]
        if before == 0 { carriers.append(role) }
        carried[role] = before | duty.bit
      }
    }
    for role in carriers {
      let dimensions = carried[role]
      carried[role] = 0
      // Most roles keep to one dimension.
      guard dimensions & (dimensions - 1) != 0, !context.isUndeclared(RoleID(role)) else { continue }
      for pair in pairs where dimensions & pair.bits == pair.bits && isChecked(pair, in: matrix.scope) {
        report(pair, RoleID(role), matrix, &findings)
      }
    }
    carriers.removeAll(keepingCapacity: true)
  }

  private mutating func searchSets(
    _ matrix: EffectiveMatrix, _ columns: TableColumns, _ findings: inout FindingCollector
  ) {
    var carried: [RoleID: Set<DimensionID>] = [:]
    for duty in duties {
      guard let row = matrix.rowIndex(of: duty.id) else { continue }
      let dimension = context.model[duty.id].dimension
      for entry in columns.range(ofRow: row) where !columns.participation(entry).isDisjoint(with: .carrying) {
        carried[RoleID(columns.role(entry)), default: []].insert(dimension)
      }
    }
    for role in carried.keys.sorted() where !context.isUndeclared(role) {
      for number in index?.numbers(among: carried[role] ?? []) ?? [] {
        let pair = pairs[placeOf[number]]
        if isChecked(pair, in: matrix.scope) { report(pair, role, matrix, &findings) }
      }
    }
  }

  /// Where a system is given, the pairs that have to do with systems; for the organisation itself, the others, and all
  /// of them when it names no systems.
  private func isChecked(_ pair: Pair, in scope: Scope) -> Bool {
    if scope.system != nil { return !pair.isPerOrganisation }
    return pair.isPerOrganisation || !context.hasSystems(scope.organisation)
  }

  private mutating func report(
    _ pair: Pair, _ role: RoleID, _ matrix: EffectiveMatrix, _ findings: inout FindingCollector
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
