import AnsvarModel
import AnsvarRules

extension DatabaseTable {
  static let matrix = DatabaseTable("matrix", "rows that stand together, and where they hold; without: everywhere") {
    records, lines in
    for (index, block) in records.model.table.blocks.enumerated() {
      lines.number(index + 1)
      lines.number(block.scope.organisation)
      lines.number(block.scope.system)
      lines.end()
    }
  }
  .number("matrix").to("organisation", optional: true).to("system", optional: true).keyed("matrix")

  static let matrixRow = DatabaseTable(
    "matrix_row", "a duty in a matrix; the later of two for the same place counts"
  ) { records, lines in
    let table = records.model.table
    lines.reserve(table.rowCount * 18)
    for (index, block) in table.blocks.enumerated() {
      for row in block.rows { lines.line(UInt64(row + 1), UInt64(index + 1), UInt64(table.rowDuty[row]) + 1) }
    }
  }
  .number("row_no").to("matrix").to("duty").keyed("row_no")

  static let assignment = DatabaseTable("assignment", "the part of a role in a row; in tables it may be split in two") {
    records, lines in
    let table = records.model.table
    lines.reserve(table.entryCount * 16)
    for row in 0..<table.rowCount {
      for entry in table.entryRange(ofRow: row) {
        let cell = table.entries[entry]
        lines.line(UInt64(row + 1), UInt64(cell >> 8) + 1, UInt64(cell & 0xFF) + 1)
      }
    }
  }
  .number("row_no").to("role").to("participation").referring(["row_no"], to: "matrix_row")
  .keyed("row_no", "role", "participation")

  /// Of two dimensions that one role carries, the one written last is at fault; as a rule that is the later row.
  static let assignmentPlace = DatabaseTable(
    "assignment_place", "where who carries what stands in the source, unless the rows stand there in their order"
  ) { records, lines in
    let model = records.model
    guard !model.separations.isEmpty, !SourceOrder.isThatOfRows(model.table) else { return }
    for row in 0..<model.table.rowCount {
      for entry in model.table.entryRange(ofRow: row)
      where !model.table.participation(ofEntry: entry).isDisjoint(with: .carrying) {
        lines.number(row + 1)
        lines.number(model.table.role(ofEntry: entry))
        lines.number(Int(model.table.entries[entry] & 0xFF) + 1)
        lines.number(Int(model.table.position(ofEntry: entry, inRow: row)))
        lines.end()
      }
    }
  }
  .number("row_no").number("role").number("participation").number("place", is: ">= 0")
  .referring(["row_no", "role", "participation"], to: "assignment").keyed("row_no", "role", "participation")

  static let exemption = DatabaseTable("exemption", "why a row, or a cell of it, is empty on purpose") {
    records, lines in
    for exemption in records.model.table.exemptions {
      lines.number(Int(exemption.row) + 1)
      lines.flag(exemption.wholeRow)
      lines.text(exemption.reason)
      lines.number(exemption.owner)
      lines.day(exemption.until)
      lines.end()
    }
  }
  .number("row_no").flag("whole_row").text("reason", optional: true).to("role", as: "owner", optional: true)
  .day("until").referring(["row_no"], to: "matrix_row").keyed("row_no")

  static let dutyTwin = DatabaseTable(
    "duty_twin", "two duties of different dimensions that go by one name or title, the earlier one first"
  ) { records, lines in
    for twin in DutyTwins.all(in: records.model) {
      lines.number(twin.second)
      lines.number(twin.first)
      lines.end()
    }
  }
  .to("duty").to("duty", as: "earlier").keyed("duty")
}

/// Whether the rows of a table, and with them their parts, stand in the source in the order of their numbers.
private enum SourceOrder {
  /// - Complexity: O(*n*) in the entries.
  static func isThatOfRows(_ table: AssignmentTable) -> Bool {
    var last: UInt32 = 0
    for row in 0..<table.rowCount {
      // A row written once may stand for every duty of a dimension.
      if row > 0, table.rowPosition[row] == table.rowPosition[row - 1] { continue }
      var next = last
      for entry in table.entryRange(ofRow: row) {
        let position = table.position(ofEntry: entry, inRow: row)
        if position < last { return false }
        next = max(next, position)
      }
      last = next
    }
    return true
  }
}
