import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import Testing

/// Much that goes out and comes back: looking at each thing for each other thing would take minutes.
@Suite struct LargeExportTests {
  private static let count = 8000

  private func lines(_ line: (Int) -> String) -> String { (0..<Self.count).map { line($0) + "\n" }.joined() }

  private func sent(_ model: Model) -> Model {
    JSONModelReader.read(SourceText(name: "m.json", copying: ModelJSON(model).bytes())).model
  }

  @Test func aPlanInAnOrderOfItsOwn() {
    let model = Reader.read(
      text: "plan p {\n" + lines { "    measure m\($0) \"T\"\n    goal g\($0) \"M\"" } + "}\n"
    ).model
    #expect(sent(model).plan?.items.map { $0.kind } == model.plan?.items.map { $0.kind })
  }

  @Test func aRowOfManyRoles() {
    let text =
      lines { "role r\($0)" } + "dimension d {\n    duty u\n}\nassign {\n    d.u: "
      + (0..<Self.count).map { "r\($0) C" }.joined(separator: ", ") + "\n}\n"
    let model = sent(Reader.read(text: text).model)
    #expect(model.table.entryCount == Self.count)
    #expect(model.row(0).parts.count == Self.count && model.row(0)[RoleID(Self.count - 1)] != nil)
  }

  @Test func aReasonOfItsOwnInEveryRow() {
    let text =
      "role r\ndimension d {\n" + lines { "    duty u\($0)" } + "}\nassign {\n"
      + lines { "    d.u\($0): none because \"Grunn \($0)\" by r until 2030-01-01" } + "}\n"
    let grid = MatrixGrid(Reader.read(text: text).model, language: .bokmål)
    #expect(grid.notes.map { $0.number } == Array(1...Self.count))
  }
}
