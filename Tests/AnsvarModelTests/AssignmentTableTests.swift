import AnsvarDiagnostics
import AnsvarModel
import Testing

@Suite struct AssignmentTableTests {
  @Test func everyEntryKeepsItsPlaceHoweverFar() {
    var table = AssignmentTable()
    let places: [[UInt32]] = [
      [10, 20, 65_544], [70_000, 135_533, 135_534, 135_535, 135_536, 4_000_000_000], [], [5, 4], [4_294_967_295],
    ]
    for (row, positions) in places.enumerated() {
      table.beginRow(duty: UInt32(row), position: row == 4 ? 0 : (positions.first ?? 0))
      for position in positions { table.append(role: UInt32(row), lettering: 1, position: position) }
    }
    for (row, positions) in places.enumerated() {
      #expect(table.entryRange(ofRow: row).map { table.position(ofEntry: $0, inRow: row) } == positions)
      #expect(table.entryRange(ofRow: row).allSatisfy { table.role(ofEntry: $0) == RoleID(row) })
    }
    #expect(table.rowCount == 5 && table.entryCount == 12)
  }

  @Test func anEntryTakesAtMostTwelveBytes() {
    var table = AssignmentTable()
    for row in 0..<10_000 {
      table.beginRow(duty: UInt32(row), position: UInt32(row * 80))
      for entry in 0..<(2 + row % 2) {
        table.append(role: UInt32(entry), lettering: 0, position: UInt32(row * 80 + entry * 20))
      }
    }
    #expect(Double(table.byteCount) / Double(table.entryCount) <= 12)
  }

  @Test func theLargestRoleAndLettering() {
    var table = AssignmentTable()
    for number in 0..<AssignmentTable.mostLetterings { #expect(table.lettering("L\(number)") == UInt8(number)) }
    #expect(table.lettering("L7") == 7)
    #expect(table.lettering("en til") == nil)
    table.beginRow(duty: 0, position: 0)
    table.append(role: UInt32(AssignmentTable.mostRoles - 1), lettering: 254, position: 3)
    #expect(table.role(ofEntry: 0).index == AssignmentTable.mostRoles - 1)
    #expect(table.letterings[Int(table.entries[0] & 0xFF)].text == "L254")
  }

  @Test func exemptionsAndCitationsBelongToTheirRows() {
    var table = AssignmentTable()
    for row in 0..<5 { table.beginRow(duty: UInt32(row), position: UInt32(row)) }
    for row: UInt32 in [1, 3] {
      table.exemptions.append(
        AssignmentTable.Exemption(
          row: row, wholeRow: true, reason: "grunn \(row)", owner: nil, until: nil, range: .none))
    }
    table.citations = [AssignmentTable.RowCitation(row: 2, citation: Citation(reference: 0, place: "to"))]
    var block = AssignmentTable.Block(scope: .everywhere, rows: 0..<4)
    block.citation = Citation(reference: 0, place: "blokk")
    table.blocks = [block]
    #expect((0..<5).map { table.exemption(ofRow: $0)?.reason } == [nil, "grunn 1", nil, "grunn 3", nil])
    #expect((0..<5).map { table.citation(ofRow: $0)?.place } == ["blokk", "blokk", "to", "blokk", nil])
  }

  /// A table whose row of each number is as long as that number says; those above 8 stand far from their parts.
  private func table(_ rows: [UInt32], blocks: [Range<Int>]) -> AssignmentTable {
    var table = AssignmentTable()
    for (place, row) in rows.enumerated() {
      table.beginRow(duty: row, position: row * 1000)
      for part in 0..<row % 4 {
        table.append(role: part, lettering: UInt8(part), position: row * 1000 + part + (row > 8 ? 100_000 : 0))
      }
      if row.isMultiple(of: 3) {
        table.exemptions.append(
          AssignmentTable.Exemption(
            row: UInt32(place), wholeRow: false, reason: "\(row)", owner: nil, until: nil, range: .none))
        table.citations.append(
          AssignmentTable.RowCitation(row: UInt32(place), citation: Citation(reference: 0, place: "\(row)")))
      }
    }
    table.blocks = blocks.map { AssignmentTable.Block(scope: .everywhere, rows: $0) }
    return table
  }

  private func said(_ table: AssignmentTable) -> [String] {
    (0..<table.rowCount).map { row in
      let parts = table.entryRange(ofRow: row).map { "\(table.entries[$0])@\(table.position(ofEntry: $0, inRow: row))" }
      return "\(table.rowDuty[row])@\(table.rowPosition[row]) \(parts) \(table.exemption(ofRow: row)?.reason ?? "") "
        + (table.ownCitation(ofRow: row)?.place ?? "")
    } + table.blocks.map { "\($0.rows)" }
  }

  @Test(arguments: [[], [6], [7, 9, 11], [5, 6, 7, 8, 9, 10, 11, 12]] as [[UInt32]])
  func rowsTakeThePlaceOfOthers(_ rows: [UInt32]) {
    let before: [UInt32] = [9, 1, 2, 3, 13, 15, 4]
    var replaced = table(before, blocks: [0..<2, 2..<3, 3..<4, 4..<7])
    let change = replaced.replaceRows(ofBlocks: 1..<3, with: table(rows, blocks: [0..<0, 0..<rows.count]))
    let count = rows.count
    #expect(
      said(replaced)
        == said(
          table([9, 1] + rows + [13, 15, 4], blocks: [0..<2, 2..<2, 2..<2 + count, 2 + count..<5 + count])))
    #expect(change.before == 2..<4 && change.after == 2..<2 + count && change.shift == count - 2)
    #expect((0..<7).map { change.number(ofRow: $0) } == [0, 1, nil, nil, 2 + count, 3 + count, 4 + count])
  }
}
