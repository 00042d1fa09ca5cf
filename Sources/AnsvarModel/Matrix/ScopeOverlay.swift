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
  private var baseOrganisation: OrganisationID??
  private var baseRows: [UInt32] = []
  private var chain: [OrganisationID] = []

  init(_ model: Model) {
    blocks = model.table.blocks
    rowDuty = model.table.rowDuty
    parents = model.organisations.map { $0.parent }
    dutyCount = model.duties.count
    nextBlock = [Int32](repeating: -1, count: blocks.count)
    firstBlock.reserveCapacity(blocks.count)
    for index in blocks.indices.reversed() {
      let key = blocks[index].scope.key
      nextBlock[index] = firstBlock.updateValue(Int32(index), forKey: key) ?? -1
    }
  }

  mutating func rows(in scope: Scope) -> [UInt32] {
    var rows: [UInt32] = []
    var layers: [Int32] = []
    findLayers(of: scope, &layers)
    lay(scope, layers[...], &rows)
    return rows
  }

  /// Adds the first blocks of the scopes that lie over what holds for the organisation, the widest first.
  mutating func findLayers(of scope: Scope, _ layers: inout [Int32]) {
    guard let system = scope.system else { return }
    if let block = firstBlock[Scope(system: system).key] { layers.append(block) }
    findChain(of: scope.organisation)
    for organisation in chain {
      if let block = firstBlock[Scope(organisation: organisation, system: system).key] { layers.append(block) }
    }
  }

  /// Lays the rows of a scope, whose `layers` are known, into an array that may be one of before.
  mutating func lay(_ scope: Scope, _ layers: ArraySlice<Int32>, _ rows: inout [UInt32]) {
    findBase(scope.organisation)
    rows.replaceSubrange(0..<rows.count, with: baseRows)
    for layer in layers { lay(blocksFrom: layer, over: &rows) }
  }

  private mutating func findBase(_ organisation: OrganisationID?) {
    if let baseOrganisation, baseOrganisation == organisation { return }
    var rows = [UInt32](repeating: EffectiveMatrix.noRow, count: dutyCount)
    lay(.everywhere, over: &rows)
    findChain(of: organisation)
    for ancestor in chain { lay(Scope(organisation: ancestor), over: &rows) }
    baseOrganisation = .some(organisation)
    baseRows = rows
  }

  private func lay(_ scope: Scope, over rows: inout [UInt32]) {
    if let block = firstBlock[scope.key] { lay(blocksFrom: block, over: &rows) }
  }

  private func lay(blocksFrom first: Int32, over rows: inout [UInt32]) {
    var block = Int(first)
    rows.withUnsafeMutableBufferPointer { rows in
      rowDuty.withUnsafeBufferPointer { duties in
        while block >= 0 {
          for row in blocks[block].rows { rows[Int(duties[row])] = UInt32(truncatingIfNeeded: row) }
          block = Int(nextBlock[block])
        }
      }
    }
  }

  /// Lets `chain` be an organisation and those it belongs to, the widest first.
  private mutating func findChain(of organisation: OrganisationID?) {
    if chain.last == organisation { return }
    chain.removeAll(keepingCapacity: true)
    var next = organisation
    while let current = next {
      chain.append(current)
      next = parents[current.index]
    }
    chain.reverse()
  }
}
