import AnsvarDiagnostics
import Testing

@Suite("places in files")
struct SourceMapTests {
  private func location(_ text: String, _ start: UInt32, _ end: UInt32) throws -> AnsvarDiagnostics.SourceLocation {
    var map = SourceMap()
    _ = map.add(SourceText(name: "første.ansvar", text: "tekst\n"))
    let added = map.add(SourceText(name: "andre.ansvar", text: text))
    let base = try #require(added)
    return try #require(map.location(of: SourceRange(start: base + start, end: base + end)))
  }

  @Test("count lines and letters from one, whatever the line ends", arguments: ["\n", "\r\n", "\r"])
  func linesAndColumns(_ lineEnd: String) throws {
    let text = "én" + lineEnd + "to æøå" + lineEnd
    let start = UInt32("én".utf8.count + lineEnd.utf8.count + "to ".utf8.count)
    let found = try location(text, start, start + 6)
    #expect(found.file == "andre.ansvar")
    #expect([found.line, found.column, found.endColumn] == [2, 4, 7])
    #expect(found.lineText == "to æøå")
  }

  @Test("leave a byte-order mark out of the first line")
  func byteOrderMark() throws {
    let found = try location("\u{FEFF}rolle", 3, 8)
    #expect([found.line, found.column] == [1, 1])
    #expect(found.lineText == "rolle")
  }

  @Test("lie inside the text also at its very end")
  func end() throws {
    let found = try location("a\nb", 3, 3)
    #expect([found.line, found.column, found.endColumn] == [2, 2, 3])
  }

  @Test("that are none have no location")
  func none() {
    var map = SourceMap()
    #expect(map.location(of: .none) == nil)
    _ = map.add(SourceText(name: "a", text: ""))
    #expect(map.location(of: .none) == nil)
  }
}
