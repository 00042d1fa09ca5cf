import AnsvarModel

/// Gathers the lines of a CSV table that belong to one row but do not stand together.
enum ScatteredRows {
  /// The table with one block for each scope and one row for each duty in it.
  ///
  /// A table whose lines are sorted by organisation, system and duty, as exports are, comes back as it is.
  ///
  /// - Complexity: O(*n*) in the rows and entries.
  static func gathered(_ table: AssignmentTable, dutyCount: Int) -> AssignmentTable {
    let groups = blocksByScope(table)
    if groups.count == table.blocks.count && !repeatsDuty(table, dutyCount) { return table }
    var result = AssignmentTable()
    result.letterings = table.letterings
    result.reserve(rows: table.rowCount, entries: table.entryCount)
    // By duty, its place in `rows` for the scope under way.
    var place = [(group: Int, index: Int)](repeating: (-1, 0), count: dutyCount)
    for (number, group) in groups.enumerated() {
      var rows: [[Int]] = []
      for block in group {
        for row in table.blocks[block].rows {
          let duty = Int(table.rowDuty[row])
          if place[duty].group == number {
            rows[place[duty].index].append(row)
          } else {
            place[duty] = (number, rows.count)
            rows.append([row])
          }
        }
      }
      let first = result.rowCount
      for parts in rows {
        result.beginRow(duty: table.rowDuty[parts[0]], position: table.rowPosition[parts[0]])
        for row in parts {
          for entry in table.entryRange(ofRow: row) {
            let packed = table.entries[entry]
            result.append(
              role: packed >> 8, lettering: UInt8(packed & 0xFF),
              position: table.position(ofEntry: entry, inRow: row))
          }
        }
      }
      result.blocks.append(
        AssignmentTable.Block(scope: table.blocks[group[0]].scope, rows: first..<result.rowCount))
    }
    return result
  }

  /// The blocks of each scope, in the order in which the scopes first occur.
  private static func blocksByScope(_ table: AssignmentTable) -> [[Int]] {
    var numbers: [Scope: Int] = [:]
    numbers.reserveCapacity(min(table.blocks.count, 1 << 16))
    var groups: [[Int]] = []
    for (index, block) in table.blocks.enumerated() {
      if let number = numbers[block.scope] {
        groups[number].append(index)
      } else {
        numbers[block.scope] = groups.count
        groups.append([index])
      }
    }
    return groups
  }

  private static func repeatsDuty(_ table: AssignmentTable, _ dutyCount: Int) -> Bool {
    var blockOfDuty = [Int](repeating: -1, count: dutyCount)
    for (number, block) in table.blocks.enumerated() {
      for row in block.rows {
        let duty = Int(table.rowDuty[row])
        if blockOfDuty[duty] == number { return true }
        blockOfDuty[duty] = number
      }
    }
    return false
  }
}
