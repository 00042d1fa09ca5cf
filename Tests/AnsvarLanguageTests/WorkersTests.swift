import AnsvarDiagnostics
import AnsvarModel
import AnsvarTestSupport
import AnsvarText
import Testing

@testable import AnsvarLanguage

/// Whoever reads, and in whatever pieces, reads the same.
@Suite struct WorkersTests {
  /// Does the last piece first: who counts on an order is found out.
  static let backwards = Workers(count: 3) { pieces, work in for piece in (0..<pieces).reversed() { work(piece) } }

  private static let rows = (0..<60).map { number in
    """
    assign for gran system s\(number % 7)\(number) {
        drift.beredskap:  enhetsleder A,  ikt-avdeling R, rådmann CI
        drift.overvåking: rådmann A, ikt-avdeling R
        kontroll.avvik: enhetsleder AR
    }

    """
  }

  private static let head = """
    model stor
    organisation gran
    role enhetsleder
    role ikt-avdeling
    role rådmann
    dimension drift per system {
        duty beredskap
        duty overvåking
    }
    dimension kontroll per system {
        duty avvik
    }
    \((0..<60).map { "system s\($0 % 7)\($0)\n" }.joined())

    """

  private func read(_ text: [UInt8], _ ahead: TextAhead?) -> String {
    let source = SourceText(name: "m.ansvar", copying: text)
    let root = Reader.Root(source, path: "m.ansvar", ahead: ahead)
    let result = Reader.read([root]) { _ throws(Reader.Unreadable) in
      throw Reader.Unreadable(reason: Phrase(nb: "nei", nn: "nei", en: "no"))
    }
    var faults = ""
    for fault in result.diagnostics {
      faults +=
        "\(fault.kind.id) \(fault.range.start)–\(fault.range.end) \(fault.message(.english)) \(fault.help(.english))\n"
    }
    return faults + ModelDump(result.model).text
  }

  /// Reads a text whole, and in pieces of every size there is sense in.
  private func isSame(_ text: String, sizes: [Int] = [40, 130, 500, 2000]) -> Bool {
    isSame(Array(text.utf8), sizes: sizes)
  }

  private func isSame(_ bytes: [UInt8], sizes: [Int]) -> Bool {
    let whole = read(bytes, .nothing)
    return sizes.allSatisfy { size in
      let source = SourceText(name: "m.ansvar", copying: bytes)
      return read(bytes, TextAhead.read([source], workers: Self.backwards, pieceSize: size)[0]) == whole
    }
  }

  @Test func soundTextIsReadAlikeInPieces() {
    #expect(isSame(Self.head + Self.rows.joined()))
    #expect(isSame(Self.rows.joined() + Self.head))
    #expect(isSame(Self.rows.prefix(20).joined() + Self.head + Self.rows.suffix(40).joined() + "rule load.heavy off\n"))
  }

  @Test(arguments: [
    "}\n", "{\n", "assign {\n", "assign for ukjent {\n    drift.beredskap: hvem A\n}\n", "tull\n", "// bare ord\n",
    "matrix {\n", "matrix {\n    enhetsleder rådmann\n    drift.beredskap A R\n}\n", "\"åpen\n", "separate a {\n",
    "assign for gran system s00 {\n    drift.beredskap: none because \"nei\" by rådmann\n}\n", "\u{200B}\n",
    "assign for gran system s00 {\n    drift.beredskap: enhetsleder A cites x \"1\"\n}\n", "assign for gran\n",
    "assign for gran system s00 {\n    drift.beredskap: enhetsleder -, rådmann Q, ra\u{30A}dmann A\n", "assign}\n",
  ])
  func faultsAreTheSameInPieces(_ fault: String) {
    for place in [0, 1, 17, 59] {
      var rows = Self.rows
      rows[place] = fault + rows[place]
      #expect(isSame(Self.head + rows.joined(), sizes: [130, 900]), "before row \(place)")
      rows = Self.rows
      let middle = rows[place].index(rows[place].startIndex, offsetBy: 60)
      rows[place].insert(contentsOf: "\n" + fault, at: middle)
      #expect(isSame(Self.head + rows.joined(), sizes: [130, 900]), "in row \(place)")
    }
  }

  @Test(arguments: [UInt8(0x00), 0xFF, 0xC3, 0x07, 0x7F])
  func whatIsNoTextIsFoundInAnyPiece(_ byte: UInt8) {
    let text = Array((Self.head + Self.rows.joined()).utf8)
    for place in [0, 900, text.count / 2, text.count - 1] {
      var bytes = text
      bytes[place] = byte
      #expect(isSame(bytes, sizes: [130, 900]), "at \(place)")
    }
  }

  @Test func anyRandomModelIsReadAlike() {
    for seed in 0..<30 {
      #expect(isSame(RandomModel(seed: UInt64(seed)).text, sizes: [60, 300]), "seed \(seed)")
    }
  }

  /// A comment after each row keeps it from being read as a plain one.
  @Test func plainRowsSayTheSameAsAnyOthers() {
    let text = Self.head + Self.rows.joined()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let commented = lines.map { $0.contains(": ") ? $0 + " // ord" : $0 }.joined(separator: "\n")
    let plain = Reader.read(text: text)
    let other = Reader.read(text: commented)
    #expect(plain.diagnostics.isEmpty)
    #expect(plain.model.table.entries == other.model.table.entries)
    #expect(plain.model.table.rowDuty == other.model.table.rowDuty)
    #expect(ModelDump(plain.model).text == ModelDump(other.model).text)
  }

  @Test func positionsOfPlainRowsAreTheirOwn() throws {
    let model = Reader.read(text: Self.head + Self.rows.joined()).model
    for row in 0..<model.table.rowCount {
      let duty = model.name(of: DutyID(raw: model.table.rowDuty[row]))
      #expect(model.sources.text(of: SourceRange(wordAt: model.table.rowPosition[row])) == duty)
      for entry in model.table.entryRange(ofRow: row) {
        let letters = model.table.letterings[Int(model.table.entries[entry] & 0xFF)].text
        let position = model.table.position(ofEntry: entry, inRow: row)
        #expect(model.sources.text(of: SourceRange(wordAt: position)) == letters)
      }
    }
  }

  /// More words in a row than have places of their own, so that they take each other's.
  @Test func wordsThatCrowdTogetherAreReadAllTheSame() {
    let names = (0..<3000).map { "rolle-\($0)" }
    var text = "dimension d {\n    duty x\n    duty y\n}\n"
    for name in names { text += "role \(name)\n" }
    for duty in ["x", "y"] {
      text += "assign {\n    d.\(duty): " + names.map { "\($0) S" }.joined(separator: ", ") + "\n}\n"
    }
    let result = Reader.read(text: text)
    #expect(result.diagnostics.isEmpty)
    #expect(result.model.table.entryCount == 6000)
    let roles = result.model.table.entries.map { result.model.name(of: RoleID(raw: $0 >> 8)) }
    #expect(roles == names + names)
  }

  @Test func severalFilesAreOneModel() {
    let files = [
      Reader.Root(
        SourceText(name: "a.ansvar", text: "include \"felles.ansvar\"\nassign {\n d.x: r A\n}\n"), path: "a.ansvar"),
      Reader.Root(
        SourceText(
          name: "b.ansvar", text: "model b \"Den andre\"\ninclude \"felles.ansvar\"\nassign {\n d.y: r A\n}\n"),
        path: "b.ansvar"),
      Reader.Root(
        SourceText(name: "felles.ansvar", text: "dimension d {\n duty x\n duty y\n}\nrole r\n"), path: "felles.ansvar"),
    ]
    let result = Reader.read(files) { _ throws(Reader.Unreadable) in files[2].source }
    #expect(result.diagnostics.isEmpty)
    #expect(result.namedFiles == 1)
    #expect(result.model.name == "b")
    #expect(result.model.table.rowCount == 2)
    #expect(result.model.sources.texts.map { $0.name } == ["a.ansvar", "felles.ansvar", "b.ansvar"])
  }

  @Test func includesAreFoundWithoutReading() {
    let source = SourceText(
      name: "x",
      text:
        "// include \"nei\"\ninclude \"a.ansvar\" // ja\n  include \"./b/c.ansvar\"\ninclude\nrole include \"nei\"\n")
    #expect(Reader.includes(of: source) == ["a.ansvar", "b/c.ansvar"])
  }
}
