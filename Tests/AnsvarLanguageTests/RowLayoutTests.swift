import AnsvarModel
import Testing

@testable import AnsvarLanguage

@Suite struct RowLayoutTests {
  @Test(arguments: [5, 6, 7]) func rowsForDimensionsAreSpreadUpToALimit(_ limit: Int) throws {
    let text = "role a\ndimension d {\n duty e\n duty f\n duty g\n}\n"
    let model = Reader.read(text: text).model
    var table = AssignmentTable()
    _ = table.lettering("A")
    table.beginRow(duty: RowLayout.dimensionFlag | 0, position: 0)
    table.append(role: 0, lettering: 0, position: 2)
    table.blocks = [AssignmentTable.Block(scope: .everywhere, rows: 0..<1)]
    let layout = RowLayout(table, duties: 3, dimensions: 1)
    let spread = layout.laidOut(table, model, limit: limit)
    #expect(spread.isWhole == (limit >= 6))
    #expect(spread.table.rowCount == (limit >= 6 ? 3 : 2))
  }
}
