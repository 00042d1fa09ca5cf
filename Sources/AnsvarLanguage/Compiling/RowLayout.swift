import AnsvarModel

/// Which rows of a table stay, and which duties a row for a whole dimension stands for.
struct RowLayout {
  /// In place of a duty: the row has been reported and is left out.
  static let dropped = UInt32.max
  /// Marks a dimension where a duty would stand.
  static let dimensionFlag: UInt32 = 1 << 31
  /// The most rows and entries that rows for whole dimensions are spread over.
  static let mostSpread = 1 << 26

  /// The blocks of each scope, in the order in which the scopes first occur.
  let groups: [[Int]]
  private var dutyClaims: [UInt32]
  private var dimensionClaims: [UInt32]

  init(_ table: AssignmentTable, duties: Int, dimensions: Int) {
    var numbers: [UInt64: Int] = [:]
    numbers.reserveCapacity(table.blocks.count)
    var groups: [[Int]] = []
    for (index, block) in table.blocks.enumerated() {
      if let number = numbers.updateValue(groups.count, forKey: block.scope.key) {
        numbers[block.scope.key] = number
        groups[number].append(index)
      } else {
        groups.append([index])
      }
    }
    self.groups = groups
    dutyClaims = [UInt32](repeating: .max, count: duties)
    dimensionClaims = [UInt32](repeating: .max, count: dimensions)
  }

  /// Takes a duty for a row of a scope; false when another row of the scope has it.
  mutating func claim(duty: UInt32, group: [Int]) -> Bool {
    if dutyClaims[Int(duty)] == UInt32(group[0]) { return false }
    dutyClaims[Int(duty)] = UInt32(group[0])
    return true
  }

  /// Takes a dimension for a row of a scope; false when another row of the scope has it.
  mutating func claim(dimension: UInt32, group: [Int]) -> Bool {
    if dimensionClaims[Int(dimension)] == UInt32(group[0]) { return false }
    dimensionClaims[Int(dimension)] = UInt32(group[0])
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
    for (number, group) in groups.enumerated() {
      for block in group {
        for row in table.blocks[block].rows where table.rowDuty[row] & Self.dimensionFlag == 0 {
          hasOwnRow[Int(table.rowDuty[row])] = UInt32(number)
        }
      }
      for block in group {
        let first = result.rowCount
        for row in table.blocks[block].rows where table.rowDuty[row] != Self.dropped {
          let duty = table.rowDuty[row]
          if duty & Self.dimensionFlag == 0 {
            copy(row, duty, table, &result)
          } else {
            for duty in model.dimensions[Int(duty & ~Self.dimensionFlag)].duties
            where hasOwnRow[duty.index] != UInt32(number) {
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
