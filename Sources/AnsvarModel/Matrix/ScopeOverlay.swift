/// Lays the rows of nearer scopes over those of wider ones, one scope after another, without copying a row.
struct ScopeOverlay: Sendable {
  private var blocks: [AssignmentTable.Block]
  private var rowDuty: [UInt32]
  private let parents: [OrganisationID?]
  private let dutyCount: Int
  /// By scope, its first block; `nextBlock` leads to the others of the same scope.
  private var firstBlock: [UInt64: Int32] = [:]
  private var nextBlock: [Int32]
  /// Which systems have rows that hold wherever the system is, and which organisations have rows for one of theirs.
  private var hasRowsOfSystem: [Bool]
  private var hasRowsForSystems: [Bool]
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
    hasRowsOfSystem = [Bool](repeating: false, count: model.systems.count)
    hasRowsForSystems = [Bool](repeating: false, count: model.organisations.count)
    for block in blocks {
      guard let system = block.scope.system else { continue }
      if let organisation = block.scope.organisation {
        hasRowsForSystems[organisation.index] = true
      } else {
        hasRowsOfSystem[system.index] = true
      }
    }
  }

  /// Lays from now on the rows of a table whose blocks have the same scopes as before, in the same order.
  mutating func table(is table: AssignmentTable) {
    blocks = table.blocks
    rowDuty = table.rowDuty
    baseOrganisation = nil
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
    if hasRowsOfSystem[system.index], let block = firstBlock[Scope(system: system).key] { layers.append(block) }
    findChain(of: scope.organisation)
    for organisation in chain where hasRowsForSystems[organisation.index] {
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
    var rows = rowsEverywhere()
    findChain(of: organisation)
    for ancestor in chain { lay(Scope(organisation: ancestor), over: &rows) }
    baseOrganisation = .some(organisation)
    baseRows = rows
  }

  /// What holds for the whole model.
  func rowsEverywhere() -> [UInt32] {
    var rows = [UInt32](repeating: EffectiveMatrix.noRow, count: dutyCount)
    lay(.everywhere, over: &rows)
    return rows
  }

  func firstBlock(in scope: Scope) -> Int32? { firstBlock[scope.key] }

  /// The next block of the same scope; negative after the last.
  func nextBlock(after block: Int32) -> Int32 { nextBlock[Int(block)] }

  func rows(ofBlock block: Int32) -> Range<Int> { blocks[Int(block)].rows }

  /// Lends the duty of every row.
  @inline(__always)
  func withDuties(_ body: (UnsafeBufferPointer<UInt32>) -> Void) { rowDuty.withUnsafeBufferPointer { body($0) } }

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
    if chain.last != organisation { chain = chain(of: organisation) }
  }

  /// An organisation and those it belongs to, the widest first.
  func chain(of organisation: OrganisationID?) -> [OrganisationID] {
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
