import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarText
import Testing

@Suite struct BadInputTests {
  private func ids(_ bytes: [UInt8]) -> [String] { read(bytes).diagnostics.map { $0.kind.id } }

  private func read(_ bytes: [UInt8]) -> ReadResult {
    let source = SourceText(name: "m.ansvar", copying: bytes)
    return Reader.read(source) { _ throws(Reader.Unreadable) in
      throw Reader.Unreadable(reason: Phrase(nb: "nei", nn: "nei", en: "no"))
    }
  }

  @Test(arguments: ["", " ", "\n\n", "// bare en kommentar", "\u{FEFF}", "\u{FEFF}\r\n"])
  func nothing(_ text: String) {
    #expect(ids(Array(text.utf8)) == ["syntax.empty"])
  }

  @Test(
    arguments: [
      [0x80], [0xFF, 0xFE], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80],
      [0x72, 0x6F, 0x6C, 0x65, 0x20, 0xE5], [0xF8, 0x88, 0x80, 0x80, 0x80],
    ] as [[UInt8]]) func noUTF8(_ bytes: [UInt8])
  {
    let prefix = Array("role a // å\n".utf8)
    #expect(ids(bytes) == ["syntax.encoding"])
    let diagnostics = read(prefix + bytes + [0x0A]).diagnostics
    #expect(diagnostics.map { $0.kind.id } == ["syntax.encoding"])
    #expect(Int(diagnostics.first?.range.start ?? 0) == prefix.count + (bytes.count == 6 ? 5 : 0))
  }

  @Test func aBinaryFile() {
    #expect(
      ids([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0]) == ["syntax.hidden-character", "syntax.not-text"].suffix(1))
    #expect(ids(Array("PK\u{3}\u{4}\u{14}\u{0}".utf8)) == ["syntax.not-text"])
  }

  @Test(arguments: [
    "\u{200B}", "\u{200D}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{061C}", "\u{FEFF}", "\u{2028}", "\u{85}", "\u{7}",
    "\u{7F}", "\u{E0041}", "\u{B}", "\u{C}",
  ]) func whatCannotBeSeen(_ sign: String) {
    for text in ["role a⟦\(sign)⟧b", "role a \"A⟦\(sign)⟧\"", "role a // ⟦\(sign)⟧", "role a\n⟦\(sign)⟧"] {
      let marked = Marked(text)
      let faults = Reader.read(text: marked.text).diagnostics.filter { $0.kind.id == "syntax.hidden-character" }
      #expect(faults.map { Int($0.range.start)..<Int($0.range.end) } == marked.ranges)
    }
  }

  @Test func everyByteBesideEveryOther() {
    // The validation looks at eight bytes at once; no neighbour may hide a control character.
    for control in (0..<32).filter({ ![9, 10, 13].contains($0) }) + [127] {
      for neighbour in [9, 10, 13, 32, 33, 42, 126] {
        var bytes = [UInt8](repeating: UInt8(neighbour), count: 16)
        bytes[5] = UInt8(control)
        #expect(ids(bytes).contains(control == 0 ? "syntax.not-text" : "syntax.hidden-character"))
      }
    }
  }

  @Test func oneNameInTwoForms() {
    let result = Reader.read(text: "role blå\nrole bla\u{30A}\n")
    #expect(result.diagnostics.map { $0.kind.id } == ["structure.name-form", "structure.duplicate-name"])
    let sámi = Reader.read(text: "role c\u{30C}álli\nrole čálli")
    #expect(sámi.diagnostics.map { $0.kind.id } == ["structure.name-form", "structure.duplicate-name"])
  }

  @Test func aLetterThatLooksLatin() throws {
    let fault = try #require(Reader.read(text: "role r\u{430}d").diagnostics.first)
    #expect(fault.kind.id == "structure.name-form")
    #expect(fault.message(.bokmål).contains("U+0430"))
  }

  @Test(arguments: ["áčđŋšŧž", "æøå", "äöü", "ÆØÅ", "ŋárga", "ð", "þ", "ǥǧǩʒ".replacing("ʒ", with: "ǯ")])
  func lettersOfTheNorth(_ name: String) {
    #expect(readClean("role \(name)").model.role(named: name) != nil)
  }

  @Test func anOldLineEndIsALineEnd() throws {
    let result = Reader.read(text: "role a\rrolle b\rrole c\r")
    #expect(result.model.roles.count == 2)
    let range = try #require(result.diagnostics.first?.range)
    let location = try #require(result.model.sources.location(of: range))
    #expect(location.line == 2 && location.column == 1 && location.lineText == "rolle b")
  }

  @Test func aByteOrderMarkTakesNoColumn() throws {
    let result = Reader.read(text: "\u{FEFF}rolle a")
    let range = try #require(result.diagnostics.first?.range)
    let location = try #require(result.model.sources.location(of: range))
    #expect(location.line == 1 && location.column == 1 && location.lineText == "rolle a")
  }

  // MARK: Limits

  @Test(arguments: [255, 256, 257]) func theLongestName(_ length: Int) {
    let result = Reader.read(text: "role " + String(repeating: "a", count: length))
    #expect(result.diagnostics.map { $0.kind.id } == (length > 256 ? ["syntax.name-too-long"] : []))
  }

  @Test(arguments: [253, 254, 255]) func theLongestNameOfADuty(_ length: Int) {
    let result = Reader.read(text: "dimension d {\n duty " + String(repeating: "a", count: length) + "\n}")
    #expect(result.diagnostics.map { $0.kind.id } == (length > 254 ? ["syntax.name-too-long"] : []))
  }

  @Test(arguments: [4095, 4096, 4097]) func theLongestText(_ length: Int) {
    let result = Reader.read(text: "role a \"" + String(repeating: "a", count: length) + "\"")
    #expect(result.diagnostics.map { $0.kind.id } == (length > 4096 ? ["syntax.text-too-long"] : []))
  }

  @Test(arguments: [63, 64, 65]) func theDeepestNesting(_ depth: Int) {
    let text =
      (0..<depth).map { "organisation o\($0) {\n" }.joined() + String(repeating: "}\n", count: depth)
    #expect(Reader.read(text: text).diagnostics.map { $0.kind.id } == (depth > 64 ? ["syntax.nesting"] : []))
  }

  @Test(arguments: [254, 255, 256]) func theMostLetterings(_ count: Int) {
    let letters = (0..<256).compactMap { Unicode.Scalar(0x100 + $0) }
    let scheme = letters.map { "\($0) informed\n" }.joined()
    let rows = (0..<count).map { "d.e\($0): a \(letters[$0])\n" }.joined()
    let duties = (0..<count).map { "duty e\($0)\n" }.joined()
    let text = "role a\ndimension d {\n\(duties)}\nscheme s {\n\(scheme)}\nassign {\n\(rows)}"
    let ids = Reader.read(text: text).diagnostics.map { $0.kind.id }
    #expect(ids == (count > AssignmentTable.mostLetterings ? ["syntax.too-many"] : []))
  }
}
