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

  /// What is read of a table alone.
  private func model(assignments lines: String) -> Model {
    let text = "organisation,system,dimension,duty,role,participation\n" + lines
    return TableReader.read(
      TableReader.Files(assignments: SourceText(name: "assignments.csv", text: text)), name: "m"
    ).model
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
    let model = model(assignments: ",,bruk,kurs,\"led\r\ner\nog\rmer\",A\n")
    #expect(model.roles.map { model.name($0.name) } == ["led er og mer"])
    checkJSON(model)
    let json = #"{"version":1,"roles":[{"id":"led\r\ner"}]}"#
    checkJSON(JSONModelReader.read(SourceText(name: "m.json", text: json)).model)
  }

  @Test("a duty that has the name of a dimension in the tables is told from it where one word means either")
  func dutiesWithTheNameOfADimension() {
    let model = model(
      assignments: "by,,drift,drift,leder,A\nby,,drift,stell,leder,R\nby,,stell,kurs,leder,A\n")
    #expect(model.duties.map { model.name($0.name) } == ["drift", "stell", "kurs"])
    let bytes = ModelJSON(model).bytes()
    let json = JSONModelReader.read(SourceText(name: "m.json", copying: bytes))
    let tables = read(ModelTables(model).files())
    for result in [json, tables] {
      #expect(result.diagnostics.map { $0.message(.english) } == [])
      #expect(result.model.duties.map { result.model.name($0.name) } == ["drift.drift", "drift.stell", "kurs"])
      #expect(result.model.duties.map { $0.title.text ?? "kurs" } == ["drift", "stell", "kurs"])
      #expect(result.model.table.entryCount == model.table.entryCount)
    }
    #expect(ModelJSON(json.model).bytes() == bytes)
  }

  @Test("a name that is taken, or would be too long, is left as it is")
  func dutiesThatCannotBeRenamed() {
    let long = String(repeating: "d", count: 200)
    let model = model(
      assignments: "by,,a,b,leder,A\nby,,a,a.b,leder,A\nby,,b,c,leder,A\nby,,\(long),\(long),leder,A\n")
    let result = JSONModelReader.read(SourceText(name: "m.json", copying: ModelJSON(model).bytes()))
    #expect(result.diagnostics.map { $0.kind.id } == ["structure.duplicate-name", "structure.duplicate-name"])
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
