import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import Testing

/// Inputs that would take minutes, or the whole stack, if anything were quadratic or recursive.
@Suite struct BigInputTests {
  private func ids(_ text: String) -> [String] { Reader.read(text: text).diagnostics.map { $0.kind.id } }

  #if DEBUG
    private static let big = 1_000_000
  #else
    private static let big = 20_000_000
  #endif
  private static let many = big / 200

  @Test func oneWord() {
    let result = Reader.read(text: String(repeating: "a", count: Self.big))
    #expect(result.diagnostics.map { $0.kind.id } == ["syntax.unknown-statement"])
    #expect(result.diagnostics.allSatisfy { $0.message(.bokmål).utf8.count < 200 })
  }

  @Test func oneText() {
    #expect(ids("role a \"" + String(repeating: "å", count: Self.big / 2) + "\"") == ["syntax.text-too-long"])
    #expect(ids("role a \"" + String(repeating: "\\", count: Self.big) + "\nrole b") == ["syntax.unclosed-text"])
  }

  @Test func manyWordsOnALine() {
    #expect(ids(String(repeating: "a ", count: Self.big / 4)) == ["syntax.unknown-statement"])
  }

  @Test func manyFaultsOnALineAreFoundFast() {
    let text = "role a has " + (0..<Self.many).map { "ukjent-\($0)" }.joined(separator: ", ")
    let result = Reader.read(text: text)
    #expect(result.diagnostics.count == Self.many)
    let lines = result.model.sources.lineIndex(ofFile: 0)
    #expect(result.diagnostics.allSatisfy { lines.location(of: $0.range).line == 1 })
    #expect(result.diagnostics.last.map { lines.location(of: $0.range).endColumn } == text.utf8.count + 1)
  }

  @Test func everyUnknownNameIsReportedOnce() {
    let known = (0..<200).map { "role rolle-\($0)\n" }.joined()
    let names = (0..<Self.many).map { "ukjent-\($0)" }
    let rows = names.map { "together rolle-1, \($0), \($0)\ntogether rolle-2, \($0)\n" }.joined()
    #expect(ids(known + rows) == Array(repeating: "structure.unknown-name", count: names.count))
  }

  @Test func aNameOfNothingButMarks() {
    #expect(ids("role a" + String(repeating: "\u{30A}", count: Self.big / 4)) == ["syntax.name-too-long"])
    #expect(ids("role " + String(repeating: "\u{301}", count: 128)) == ["structure.name-form"])
  }

  @Test(arguments: [100_000, 500_000]) func nesting(_ depth: Int) {
    #expect(ids(String(repeating: "{", count: depth)) == ["syntax.unexpected"])
    #expect(ids(String(repeating: "}", count: depth)) == ["syntax.unexpected"])
    let nested = ids((0..<depth / 10).map { "organisation o\($0) {" }.joined())
    #expect(nested == ["syntax.nesting"])
  }

  @Test func aMatrixOfManyColumns() {
    let count = Self.many
    let names = (0..<count).map { "r\($0)" }
    let roles = names.map { "role \($0)\n" }.joined()
    let cells = String(repeating: "C ", count: count)
    let text = roles + "dimension d { duty e }\nmatrix {\n \(names.joined(separator: " "))\n d.e \(cells)\n}"
    let model = readClean(text).model
    #expect(model.table.entryCount == count)
    #expect(formatted(text) != nil)
  }

  @Test func aMatrixOfManyRows() {
    let count = Self.many
    let duties = (0..<count).map { "duty e\($0)\n" }.joined()
    let rows = (0..<count).map { "d.e\($0) A R\n" }.joined()
    let text = "role a\nrole b\ndimension d {\n\(duties)}\nmatrix {\na b\n\(rows)}"
    #expect(readClean(text).model.table.rowCount == count)
    #expect(formatted(text) != nil)
  }

  @Test func aLimitOfFaultsIsTold() {
    let count = 200_005
    let ids = ids(String(repeating: "x\n", count: count))
    #expect(ids.count == 200_001)
    #expect(ids.last == "syntax.too-many")
  }
}
