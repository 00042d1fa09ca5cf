import AnsvarDiagnostics
import AnsvarText
import Testing

@testable import AnsvarSheets

@Suite("Faults of one file") struct FaultCountTests {
  @Test(arguments: [2, 3, 4, 9]) func moreThanTheMostAreToldOf(_ count: Int) {
    var faults: [Diagnostic] = []
    for number in 0..<count {
      let fault = Diagnostic(FormFault.answer, at: .none, file: "a.xlsx: Ark!A\(number)")
      SheetFault.add(fault, to: &faults, limit: 3)
    }
    #expect(faults.count == min(count, 4))
    let told = faults.last?.message(.english)
    #expect((told == "the file has more than 3 faults, and the rest are not shown") == (count > 3))
  }

  private static let form = FormSheet(
    name: "A", title: "A", blanks: [], brief: "", help: [], helpName: "",
    columns: [FormSheet.Column("id:", "Id", .name), FormSheet.Column("svar", "Svar", .answer)],
    rows: [FormSheet.Row(["a", ""], startsGroup: false)], choices: [])

  @Test(arguments: [199, 200, 201]) func theFormIsLookedForSoFarDown(_ row: Int) {
    let above = String(repeating: "Takk for hjelpen\n", count: row - 1)
    let filled = FormReader.readCSV(SourceText(name: "a.csv", text: above + "id:,svar\na,1\n"), as: Self.form)
    #expect(filled.diagnostics.map { $0.kind.id } == (row > 200 ? ["syntax.form"] : []))
    #expect(filled.answers.count == (row > 200 ? 0 : 1))
  }

  @Test(arguments: [-1, 0, 1]) func theMostFaultsOfAForm(_ excess: Int) {
    let rows = (0..<FormReader.mostFaults + excess).map { "b\($0),1\n" }.joined()
    let filled = FormReader.readCSV(SourceText(name: "a.csv", text: "id:,svar\n" + rows), as: Self.form)
    #expect(filled.diagnostics.count == FormReader.mostFaults + excess)
    #expect((filled.diagnostics.last?.kind.id == "syntax.too-many") == (excess > 0))
  }
}
