import Testing

@testable import AnsvarCharts

@Suite struct GridSizeTests {
  @Test(arguments: [(249_999, 1, false), (250_000, 1, false), (250_001, 1, true), (500, 500, false), (501, 500, true)])
  func theMostCells(_ rows: Int, _ columns: Int, _ isTooLarge: Bool) {
    #expect(GridSize.isTooLarge(rows: rows, columns: columns) == isTooLarge)
    #expect(GridSize.isTooLarge(rows: columns, columns: rows) == isTooLarge)
  }

  @Test func noNumberIsTooLargeToCompare() {
    #expect(GridSize.isTooLarge(rows: .max, columns: .max))
    #expect(!GridSize.isTooLarge(rows: .max, columns: 0))
  }
}
