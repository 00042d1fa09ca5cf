/// Lays the rows of nearer scopes over those of wider ones, one scope after another, without copying a row.
struct ScopeOverlay: Sendable {
  private let blocks: [AssignmentTable.Block]
  private let rowDuty: [UInt32]
  private let parents: [OrganisationID?]
  private let dutyCount: Int
  /// By scope, its first block; `nextBlock` leads to the others of the same scope.
  private var firstBlock: [UInt64: Int32] = [:]
  private var nextBlock: [Int32]
  /// The rows of the organisation asked for last: systems of one organisation usually follow one another.
  private var base: (organisation: OrganisationID?, rows: [UInt32])?

  init(_ model: Model) {
    blocks = model.table.blocks
    rowDuty = model.table.rowDuty
    parents = model.organisations.map { $0.parent }
    dutyCount = model.duties.count
    nextBlock = [Int32](repeating: -1, count: blocks.count)
    firstBlock.reserveCapacity(blocks.count)
    for index in blocks.indices.reversed() {
      let key = Self.key(blocks[index].scope)
      nextBlock[index] = firstBlock.updateValue(Int32(index), forKey: key) ?? -1
    }
  }

  mutating func rows(in scope: Scope) -> [UInt32] {
    var rows = organisationRows(scope.organisation)
    guard let system = scope.system else { return rows }
    lay(Scope(system: system), over: &rows)
    for organisation in chain(scope.organisation) {
      lay(Scope(organisation: organisation, system: system), over: &rows)
    }
    return rows
  }

  private mutating func organisationRows(_ organisation: OrganisationID?) -> [UInt32] {
    if let base, base.organisation == organisation { return base.rows }
    var rows = [UInt32](repeating: EffectiveMatrix.noRow, count: dutyCount)
    lay(.everywhere, over: &rows)
    for ancestor in chain(organisation) { lay(Scope(organisation: ancestor), over: &rows) }
    base = (organisation, rows)
    return rows
  }

  private func lay(_ scope: Scope, over rows: inout [UInt32]) {
    var block = firstBlock[Self.key(scope)] ?? -1
    while block >= 0 {
      for row in blocks[Int(block)].rows { rows[Int(rowDuty[row])] = UInt32(row) }
      block = nextBlock[Int(block)]
    }
  }

  /// A scope as one number, which hashes in a fraction of the time.
  private static func key(_ scope: Scope) -> UInt64 {
    UInt64(scope.organisation.map { $0.raw + 1 } ?? 0) << 32 | UInt64(scope.system.map { $0.raw + 1 } ?? 0)
  }

  /// The organisation and those it belongs to, the widest first.
  private func chain(_ organisation: OrganisationID?) -> [OrganisationID] {
    var result: [OrganisationID] = []
    var next = organisation
    while let current = next {
      result.append(current)
      next = parents[current.index]
    }
    result.reverse()
    return result
  }
}
