import AnsvarModel

/// Which rows of a table stay, and which duties a row for a whole dimension stands for.
struct RowLayout {
  /// In place of a duty: the row has been reported and is left out.
  static let dropped = UInt32.max
  /// Marks a dimension where a duty would stand.
  static let dimensionFlag: UInt32 = 1 << 31
  /// The most rows and entries that rows for whole dimensions are spread over.
  static let mostSpread = 1 << 26

  /// By group, the first of the blocks of its scope, in the order in which the scopes first occur.
  private var firstBlocks: [Int32] = []
  /// By block, the next one of the same scope; -1 after the last.
  private var nextBlock: [Int32]
  private var dutyClaims: [UInt32]
  private var dimensionClaims: [UInt32]

  init(_ table: AssignmentTable, duties: Int, dimensions: Int) {
    nextBlock = [Int32](repeating: -1, count: table.blocks.count)
    dutyClaims = [UInt32](repeating: .max, count: duties)
    dimensionClaims = [UInt32](repeating: .max, count: dimensions)
    firstBlocks.reserveCapacity(table.blocks.count)
    // By scope, its last block so far.
    var last: [UInt64: Int32] = [:]
    last.reserveCapacity(table.blocks.count)
    for index in table.blocks.indices {
      let block = Int32(truncatingIfNeeded: index)
      if let before = last.updateValue(block, forKey: table.blocks[index].scope.key) {
        nextBlock[Int(before)] = block
      } else {
        firstBlocks.append(block)
      }
    }
  }

  /// How many scopes have blocks.
  var groupCount: Int { firstBlocks.count }

  /// Calls `body` with each block of a scope.
  @inline(__always)
  func forEachBlock(ofGroup group: Int, _ body: (Int) -> Void) {
    var block = firstBlocks[group]
    while block >= 0 {
      body(Int(block))
      block = nextBlock[Int(block)]
    }
  }

  /// The blocks of a scope.
  func blocks(ofGroup group: Int) -> [Int] {
    var blocks: [Int] = []
    forEachBlock(ofGroup: group) { blocks.append($0) }
    return blocks
  }

  /// Takes a duty for a row of a scope; false when another row of the scope has it.
  mutating func claim(duty: UInt32, group: Int) -> Bool {
    if dutyClaims[Int(duty)] == UInt32(truncatingIfNeeded: group) { return false }
    dutyClaims[Int(duty)] = UInt32(truncatingIfNeeded: group)
    return true
  }

  /// Takes a dimension for a row of a scope; false when another row of the scope has it.
  mutating func claim(dimension: UInt32, group: Int) -> Bool {
    if dimensionClaims[Int(dimension)] == UInt32(truncatingIfNeeded: group) { return false }
    dimensionClaims[Int(dimension)] = UInt32(truncatingIfNeeded: group)
    return true
  }

  /// The table with one row for each duty: a row for a dimension stands for every duty that has none of its own.
  ///
  /// A few lines can stand for any number of rows, so no more are made than `limit` rows and entries together.
  func laidOut(
    _ table: AssignmentTable, _ model: Model, limit: Int = RowLayout.mostSpread
  ) -> (table: AssignmentTable, isWhole: Bool) {
    var result = AssignmentTable()
    result.letterings = table.letterings
    result.reserve(rows: table.rowCount, entries: table.entryCount)
    var left = max(limit, table.rowCount + table.entryCount)
    var hasOwnRow = [UInt32](repeating: .max, count: model.duties.count)
    for group in 0..<groupCount {
      let number = UInt32(truncatingIfNeeded: group)
      for block in blocks(ofGroup: group) {
        for row in table.blocks[block].rows where table.rowDuty[row] & Self.dimensionFlag == 0 {
          hasOwnRow[Int(table.rowDuty[row])] = number
        }
      }
      for block in blocks(ofGroup: group) {
        let first = result.rowCount
        for row in table.blocks[block].rows where table.rowDuty[row] != Self.dropped {
          let duty = table.rowDuty[row]
          if duty & Self.dimensionFlag == 0 {
            copy(row, duty, table, &result)
          } else {
            for duty in model.dimensions[Int(duty & ~Self.dimensionFlag)].duties
            where hasOwnRow[duty.index] != number {
              left -= 1 + table.entryRange(ofRow: row).count
              guard left >= 0 else { return (result, false) }
              copy(row, duty.raw, table, &result)
            }
          }
        }
        var copied = table.blocks[block]
        copied.rows = first..<result.rowCount
        result.blocks.append(copied)
      }
    }
    return (result, true)
  }

  private func copy(_ row: Int, _ duty: UInt32, _ table: AssignmentTable, _ result: inout AssignmentTable) {
    result.beginRow(duty: duty, position: table.rowPosition[row])
    for entry in table.entryRange(ofRow: row) {
      let packed = table.entries[entry]
      result.append(
        role: packed >> 8, lettering: UInt8(packed & 0xFF), position: table.position(ofEntry: entry, inRow: row))
    }
    let copied = UInt32(result.rowCount - 1)
    if var exemption = table.exemption(ofRow: row) {
      exemption.row = copied
      result.exemptions.append(exemption)
    }
    if let citation = table.ownCitation(ofRow: row) {
      result.citations.append(AssignmentTable.RowCitation(row: copied, citation: citation))
    }
  }
}
