import Testing

@testable import AnsvarSheets

@Suite("Places of cells") struct CellPlaceTests {
  @Test(arguments: [("A1", 0, 0), ("D7", 6, 3), ("Z2", 1, 25), ("AA10", 9, 26), ("XFD1048576", 1_048_575, 16_383)])
  func aPlaceIsReadAndWritten(_ text: String, _ row: Int, _ column: Int) {
    #expect(CellPlace(text) == CellPlace(row: row, column: column))
    #expect(CellPlace(row: row, column: column).text == text)
  }

  @Test(arguments: ["", "A", "7", "A0", "a1", "XFE1", "A1048577", "7A", "A1B", "A99999999999999999999", "Æ1"])
  func whatIsNoPlaceIsNone(_ text: String) { #expect(CellPlace(text) == nil) }

  @Test func dollarSignsAreLeftOut() { #expect(CellPlace("$D$7") == CellPlace(row: 6, column: 3)) }
}
