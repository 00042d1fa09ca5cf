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

  @Test(
    "of a word end at white space or a sign, of a cell at the separator or the closing quotation mark",
    arguments: [
      ("leder A", 0, nil, 5), ("leder, A", 0, nil, 5), ("leder: A", 0, nil, 5),
      ("a b: c;d,e", 0, ",", 8), ("a b: c,d;e", 0, ";", 8), ("a b", 0, ",", 3), ("x,a\tb\r\n", 2, ",", 5),
      ("\"a,b\",c", 1, ",", 4), ("\"a \"\"b\"\"\",c", 1, ",", 8), ("\"\"\"\",c", 1, ",", 3), ("\"\",c", 1, ",", 1),
      ("\"a\nb\"", 1, ",", 4), ("a\"b\",c", 0, ",", 4), ("a,", 2, ",", 2), ("\"a", 1, ",", 2),
    ] as [(String, UInt32, Unicode.Scalar?, UInt32)])
  func ends(_ text: String, _ start: UInt32, _ separator: Unicode.Scalar?, _ end: UInt32) throws {
    var map = SourceMap()
    _ = map.add(SourceText(name: "a", text: "x"), cellSeparator: separator == nil ? 0x2C : nil)
    let added = map.add(
      SourceText(name: "b", text: text), cellSeparator: separator.map { UInt8(truncatingIfNeeded: $0.value) })
    let base = try #require(added)
    #expect(map.endOfWord(at: base + start) == base + end)
  }

  @Test("of a later state of a file lie where the file lay, as long as there is room")
  func laterState() throws {
    var map = SourceMap()
    for name in ["a", "b"] { _ = map.add(SourceText(name: name, text: "tekst\n"), room: 4) }
    let start = map.base(ofFile: 1)
    let longer = SourceText(name: "a", text: "en\nto tegn")
    let isReplaced = [SourceText(name: "a", text: "elleve tegn"), longer].map { map.replace(0, with: $0) }
    #expect(isReplaced == [false, true])
    #expect(map.base(ofFile: 1) == start && map.base(of: longer) == 0)
    #expect(map.text(of: SourceRange(start: 3, end: 5)) == "to")
    #expect(map.location(of: SourceRange(start: 10, end: 10))?.file == "a")
    #expect(map.location(of: SourceRange(start: start, end: start + 5))?.file == "b")
  }
}
