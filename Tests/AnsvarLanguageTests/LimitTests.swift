import AnsvarDiagnostics
import AnsvarModel
import AnsvarText
import Testing

@testable import AnsvarLanguage

/// Limits of reading, each just under, at and just over it: what passes one is told.
///
/// Those of single words, texts, blocks and includes are held where the other tests of these are.
@Suite struct LimitTests {
  private func ids(_ result: ReadResult) -> [String] { result.diagnostics.map { $0.kind.id } }

  private func refusal(_ path: String) throws(Reader.Unreadable) -> SourceText {
    throw Reader.Unreadable(reason: Phrase(nb: "nei", nn: "nei", en: "no"))
  }

  // MARK: Hidden characters

  private func told(_ count: Int) -> [String] {
    let most = TextValidation.mostReported
    return Array(repeating: "syntax.hidden-character", count: min(count, most))
      + (count > most ? ["syntax.too-many"] : [])
  }

  @Test(arguments: [99, 100, 101, 300]) func hiddenCharacters(_ count: Int) {
    let hidden = String(repeating: "\u{200B}", count: count)
    #expect(ids(Reader.read(text: "role a // \(hidden)")) == told(count))
    let json = SourceText(name: "m.json", text: "{\"version\": 1, \"title\": \"\(hidden)\"}")
    #expect(ids(JSONModelReader.read(json)).filter { $0 == "syntax.too-many" }.count == (count > 100 ? 1 : 0))
  }

  @Test(arguments: [99, 100, 101]) func hiddenCharactersInTwoStretches(_ count: Int) {
    let line = "// " + String(repeating: "x", count: TextCheck.stretch) + "\n"
    let text =
      "role a // " + String(repeating: "\u{200B}", count: 50) + "\n" + line
      + "// " + String(repeating: "\u{200B}", count: count - 50)
    #expect(ids(Reader.read(text: text)) == told(count))
  }

  // MARK: Faults

  @Test(arguments: [2, 3, 4, 9]) func faults(_ count: Int) {
    let fault = Diagnostic(SyntaxFault.empty, at: SourceRange(at: 7))
    var list = FaultList(limit: 3)
    var plain: [Diagnostic] = []
    for _ in 0..<count {
      list.append(fault)
      FaultList.add(fault, to: &plain, limit: 3)
    }
    for found in [list.diagnostics, plain] {
      #expect(found.count == min(count, 4))
      #expect((found.last?.kind.id == "syntax.too-many") == (count > 3))
    }
  }

  // MARK: Files

  @Test(arguments: [-1, 0, 1]) func allFilesTogether(_ excess: Int) {
    let first = SourceText(name: "a.ansvar", text: "role a\n")
    let second = SourceText(name: "b.ansvar", text: "role b\n")
    // Two files and a byte after each; the last two positions are nobody's.
    let room = Int(UInt32.max) - first.bytes.count - second.bytes.count - 4 + excess
    let roots = [
      Reader.Root(first, path: "a.ansvar", room: room), Reader.Root(second, path: "b.ansvar"),
    ]
    let result = Reader.read(roots, open: refusal)
    #expect(ids(result) == (excess > 0 ? ["syntax.too-many"] : []))
    #expect(result.model.roles.count == (excess > 0 ? 1 : 2))
  }

  // MARK: Names

  /// Five names: those of the model and the roles.
  private static let names = 5

  @Test(arguments: [-1, 0, 1]) func namesOfAModel(_ excess: Int) {
    let text = "model m\n" + (1..<Self.names).map { "role r\($0)\n" }.joined()
    let roots = [Reader.Root(SourceText(name: "m.ansvar", text: text), path: "m.ansvar")]
    let result = Reader.read(roots, mostNames: Self.names - excess, open: refusal)
    #expect(ids(result).contains("syntax.too-many") == (excess > 0))
    #expect(result.diagnostics.isEmpty == (excess <= 0))
  }

  @Test(arguments: [-1, 0, 1]) func namesOfADocument(_ excess: Int) {
    let roles = (1..<Self.names).map { "{\"id\": \"r\($0)\"}" }.joined(separator: ", ")
    let source = SourceText(name: "m.json", text: "{\"version\": 1, \"model\": \"m\", \"roles\": [\(roles)]}")
    var limits = JSONLimits()
    let all = JSONModelReader.read(source, limits: limits).model.names.count
    limits.names = all - excess
    #expect(ids(JSONModelReader.read(source, limits: limits)).contains("syntax.too-many") == (excess > 0))
  }

  @Test(arguments: [false, true]) func namesOfTables(_ hasFurther: Bool) {
    let assignments = SourceText(
      name: "assignments.csv",
      text: "organisation,system,dimension,duty,role,participation\ngran,,bruk,bruk.x,leder,A\n")
    let further = [(name: "camps.csv", text: SourceText(name: "camps.csv", text: "id\nlinja\n"))]
    let files = TableReader.Files(
      assignments: assignments, duties: nil, roles: nil, separations: nil, further: hasFurther ? further : [])
    let all = TableReader.read(files, name: "t").model.names.count
    for excess in [-1, 0, 1] {
      let result = TableReader.read(files, name: "t", mostNames: all - excess)
      #expect(ids(result).contains("syntax.too-many") == (excess > 0))
    }
  }

  // MARK: Camps

  @Test(arguments: [63, 64, 65, 70]) func camps(_ count: Int) {
    let isTold = count > Camp.mostInModel
    let fault = isTold ? ["syntax.too-many"] : []
    #expect(ids(Reader.read(text: (1...count).map { "camp c\($0)\n" }.joined())) == fault)
    let camps = (1...count).map { "{\"id\": \"c\($0)\"}" }.joined(separator: ", ")
    let json = SourceText(name: "m.json", text: "{\"version\": 1, \"model\": \"m\", \"camps\": [\(camps)]}")
    #expect(ids(JSONModelReader.read(json)) == fault)
    let assignments = SourceText(
      name: "assignments.csv",
      text: "organisation,system,dimension,duty,role,participation\ngran,,bruk,bruk.x,leder,A\n")
    let table = SourceText(name: "camps.csv", text: "id\n" + (1...count).map { "c\($0)\n" }.joined())
    let files = TableReader.Files(
      assignments: assignments, duties: nil, roles: nil, separations: nil, further: [(name: "camps.csv", text: table)])
    #expect(ids(TableReader.read(files, name: "t")).contains("syntax.too-many") == isTold)
  }

  // MARK: Numbers

  @Test(arguments: [5, 6, 7]) func digits(_ count: Int) {
    let number = String(repeating: "9", count: count)
    #expect(ids(Reader.read(text: "rule load.heavy at \(number)")).isEmpty == (count <= 6))
    let json = SourceText(
      name: "m.json", text: "{\"version\": 1, \"settings\": [{\"rule\": \"load.heavy\", \"limit\": \(number)}]}")
    #expect(ids(JSONModelReader.read(json)).first == (count > 6 ? "syntax.out-of-range" : nil))
  }

  @Test(arguments: [14, 15, 16, 400]) func digitsOfADocument(_ count: Int) {
    let number = String(repeating: "9", count: count)
    let json = SourceText(
      name: "m.json", text: "{\"version\": 1, \"settings\": [{\"rule\": \"load.heavy\", \"limit\": \(number)}]}")
    let isNumber = count <= JSONLimits.mostDigits
    #expect(ids(JSONModelReader.read(json)).first == (isNumber ? "syntax.out-of-range" : "syntax.value"))
  }

  // MARK: Systems

  @Test(arguments: [-1, 0, 1]) func systemsInUse(_ excess: Int) {
    let source = SourceText(
      name: "m.ansvar", text: "organisation a\norganisation b\nsystem s\nsystem t\nsystem u of a\n")
    var sources = SourceMap()
    let base = sources.add(source) ?? 0
    var parser = Parser(source.bytes, base: base, names: NameTable(), table: AssignmentTable())
    let isText = parser.parse(source, .nothing)
    #expect(isText)
    var compiler = Compiler(sources: sources, names: parser.names, table: parser.table)
    compiler.systemsInUseLimit = 5 - excess
    compiler.compile([parser.tree], own: 0)
    #expect(compiler.diagnostics.diagnostics.map { $0.kind.id } == (excess > 0 ? ["syntax.too-many"] : []))
  }

  // MARK: Tables

  @Test(arguments: [255, 256, 257]) func namesInTables(_ count: Int) {
    let name = String(repeating: "a", count: count)
    let roles = SourceText(name: "role-details.csv", text: "id,title\n\(name),Leder\n")
    #expect(ids(read(roles)).contains { $0.hasSuffix("too-long") } == (count > 256))
  }

  @Test(arguments: [4095, 4096, 4097]) func textsInTables(_ count: Int) {
    let title = String(repeating: "a", count: count)
    let roles = SourceText(name: "role-details.csv", text: "id,title\nleder,\(title)\n")
    #expect(ids(read(roles)).contains { $0.hasSuffix("too-long") } == (count > 4096))
  }

  @Test func aHeadingOfManyColumnsIsReadOnce() {
    let heading = (0..<20_000).map { "k\($0)" }.joined(separator: ",")
    let found = ids(read(SourceText(name: "role-details.csv", text: heading + ",k7\n")))
    #expect(found == ["syntax.repeated"])
  }

  private func read(_ table: SourceText) -> ReadResult {
    let assignments = SourceText(
      name: "assignments.csv", text: "organisation,system,dimension,duty,role,participation\n")
    return TableReader.read(
      TableReader.Files(
        assignments: assignments, duties: nil, roles: nil, separations: nil, further: [(name: table.name, text: table)]),
      name: "t")
  }
}
