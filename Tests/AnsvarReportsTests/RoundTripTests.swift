import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import AnsvarTestSupport
import Testing

@Suite("What goes out comes back") struct RoundTripTests {
  /// What a model says, but for titles that are the names themselves: JSON does not tell them from none.
  private func said(_ model: Model) -> [String] {
    var copy = model
    func plain(_ title: inout Title, _ name: NameID) { if title.text == model.name(name) { title.text = nil } }
    for index in copy.organisations.indices { plain(&copy.organisations[index].title, copy.organisations[index].name) }
    for index in copy.roles.indices { plain(&copy.roles[index].title, copy.roles[index].name) }
    for index in copy.duties.indices { plain(&copy.duties[index].title, copy.duties[index].name) }
    return ModelDump(copy).lines
  }

  private func checkJSON(_ model: Model, _ location: Testing.SourceLocation = #_sourceLocation) {
    let bytes = ModelJSON(model).bytes()
    let result = JSONModelReader.read(SourceText(name: "m.json", copying: bytes))
    #expect(result.diagnostics.map { $0.message(.english) } == [], sourceLocation: location)
    #expect(said(result.model) == said(model), sourceLocation: location)
    #expect(ModelJSON(result.model).bytes() == bytes, sourceLocation: location)
  }

  private func read(_ files: [ModelTables.File]) -> ReadResult {
    func text(_ name: String) -> SourceText? {
      files.first { $0.name == name && $0.hasLines }.map { SourceText(name: name, copying: $0.bytes) }
    }
    let further = TableReader.furtherNames.compactMap { name in text(name).map { (name: name, text: $0) } }
    return TableReader.read(
      TableReader.Files(
        assignments: text("assignments.csv") ?? SourceText(name: "", text: ""), duties: text("duties.csv"),
        roles: text("roles.csv"), separations: text("separations.csv"), further: further), name: "tabeller")
  }

  private func checkTables(_ model: Model, _ location: Testing.SourceLocation = #_sourceLocation) {
    let files = ModelTables(model).files()
    let result = read(files)
    #expect(result.diagnostics.map { $0.message(.english) } == [], sourceLocation: location)
    #expect(ModelDump(result.model).lines == ModelDump(model).lines, sourceLocation: location)
    #expect(ModelTables(result.model).files().map { $0.bytes } == files.map { $0.bytes }, sourceLocation: location)
  }

  @Test(arguments: ModelFiles.names) func modelsAsTables(_ name: String) { checkTables(ModelFiles.read(name).model) }

  @Test(arguments: 0..<60 as Range<UInt64>) func randomModelsAsTables(_ seed: UInt64) {
    checkTables(Reader.read(text: RandomModel(seed: seed).text).model)
  }

  @Test func everyTableIsKnownToTheReader() {
    let names = ModelTables(Model()).files().map { $0.name }
    #expect(Set(names) == Set(TableReader.fileNames + TableReader.furtherNames))
  }

  @Test(arguments: ModelFiles.names) func modelsAsJSON(_ name: String) { checkJSON(ModelFiles.read(name).model) }

  @Test(arguments: 0..<60 as Range<UInt64>) func randomModelsAsJSON(_ seed: UInt64) {
    checkJSON(Reader.read(text: RandomModel(seed: seed).text).model)
  }

  @Test func aNameOfSeveralLinesIsOneName() {
    let table = "organisation,system,dimension,duty,role,participation\n,,bruk,kurs,\"led\r\ner\nog\rmer\",A\n"
    let result = TableReader.read(
      TableReader.Files(assignments: SourceText(name: "assignments.csv", text: table)), name: "m")
    #expect(result.model.roles.map { result.model.name($0.name) } == ["led er og mer"])
    checkJSON(result.model)
    let json = #"{"version":1,"roles":[{"id":"led\r\ner"}]}"#
    checkJSON(JSONModelReader.read(SourceText(name: "m.json", text: json)).model)
  }

  @Test func aModelOfTablesAsJSON() {
    let tables = RandomTables(organisations: 3, systems: 2, seed: 4, isShuffled: true)
    let model = TableReader.read(
      TableReader.Files(
        assignments: SourceText(name: "assignments.csv", text: tables.assignments),
        duties: SourceText(name: "duties.csv", text: tables.duties),
        roles: SourceText(name: "roles.csv", text: tables.roles),
        separations: SourceText(name: "separations.csv", text: tables.separations)), name: "land"
    ).model
    let bytes = ModelJSON(model).bytes()
    let result = JSONModelReader.read(SourceText(name: "m.json", copying: bytes))
    #expect(result.diagnostics.map { $0.message(.english) } == [])
    #expect(ModelJSON(result.model).bytes() == bytes)
  }
}
