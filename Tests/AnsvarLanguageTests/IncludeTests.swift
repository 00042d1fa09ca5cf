import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarText
import Testing

@Suite struct IncludeTests {
  /// Reads `main.ansvar` of some files that exist in memory only, and counts how often each is opened.
  private func read(_ files: [String: String], root: String = "main.ansvar") -> (result: ReadResult, opened: [String]) {
    var opened: [String] = []
    let source = SourceText(name: root, text: files[root] ?? "")
    let result = withoutActuallyEscaping({ (path: String) throws(Reader.Unreadable) -> SourceText in
      opened.append(path)
      if path.hasSuffix("lenke.ansvar") { throw Reader.Unreadable(reason: Self.missing, isOutside: true) }
      guard let text = files[path] else { throw Reader.Unreadable(reason: Self.missing) }
      return SourceText(name: path, text: text)
    }) { Reader.read(source, open: $0) }
    return (result, opened)
  }

  private static let missing = Phrase(nb: "finnes ikke", nn: "finst ikkje", en: "does not exist")

  @Test func whatIsIncludedCounts() {
    let read = read([
      "main.ansvar": "model m\ninclude \"deler/a.ansvar\"\nrole r in linja",
      "deler/a.ansvar": "include \"b.ansvar\"\nlanguage nn",
      "deler/b.ansvar": "include \"../c.ansvar\"\ncamp linja",
      "c.ansvar": "camp ikt",
    ])
    #expect(read.result.diagnostics.isEmpty)
    #expect(read.opened == ["deler/a.ansvar", "deler/b.ansvar", "c.ansvar"])
    #expect(read.result.model.camps.count == 2)
    #expect(read.result.model.language == nil)
  }

  @Test func whereARowComesFromIsKnownInAnIncludedFileToo() throws {
    let model = read([
      "main.ansvar": "include \"felles.ansvar\"\nassign for o {\n    d.y: r AR\n}",
      "felles.ansvar":
        "source lov \"Lov\"\nrole r\norganisation o\ndimension d {\n    duty x\n    duty y\n}\n"
        + "assign cites lov \"§ 1\" {\n    d.x: r AR\n}",
    ]).result.model
    let row = try #require(
      model.table.rowDuty.indices.first { model.name(of: DutyID(raw: model.table.rowDuty[$0])) == "d.x" })
    #expect(model.table.citation(ofRow: row)?.place == "§ 1")
  }

  @Test func aDiamondIsReadOnce() {
    let read = read([
      "main.ansvar": "include \"a.ansvar\"\ninclude \"b.ansvar\"\ninclude \"./a.ansvar\"",
      "a.ansvar": "include \"c.ansvar\"", "b.ansvar": "include \"c.ansvar\"", "c.ansvar": "role r",
    ])
    #expect(read.result.diagnostics.isEmpty)
    #expect(read.opened == ["a.ansvar", "c.ansvar", "b.ansvar"])
    #expect(read.result.model.roles.count == 1)
  }

  @Test func aCycleIsReportedWhereItCloses() throws {
    let read = read([
      "main.ansvar": "include \"a.ansvar\"", "a.ansvar": "include \"b.ansvar\"",
      "b.ansvar": "role r\ninclude \"a.ansvar\"\ninclude \"main.ansvar\"\ninclude \"b.ansvar\"",
    ])
    #expect(read.result.diagnostics.map { $0.kind.id } == Array(repeating: "structure.cycle", count: 3))
    let location = try #require(read.result.model.sources.location(of: read.result.diagnostics[0].range))
    #expect(location.file == "b.ansvar" && location.line == 2 && location.column == 9)
    #expect(read.result.diagnostics[0].message(.english).contains("a.ansvar → b.ansvar → a.ansvar"))
    #expect(read.result.model.roles.count == 1)
  }

  @Test(arguments: [
    "/etc/passwd", "../utenfor.ansvar", "a/../../b.ansvar", "https://example.org/m.ansvar", "file:a", "C:a", "a\\\\b",
    "..", "a/..",
  ]) func nothingOutsideTheFolderIsOpened(_ path: String) {
    let read = read(["main.ansvar": "include \"\(path)\"\nrole r"])
    #expect(read.result.diagnostics.map { $0.kind.id } == ["syntax.include-path"])
    #expect(read.opened.isEmpty)
    #expect(read.result.model.roles.count == 1)
  }

  @Test func aLinkOutOfTheFolderIsReportedLikeThat() {
    let read = read(["main.ansvar": "include \"lenke.ansvar\""])
    #expect(read.result.diagnostics.map { $0.kind.id } == ["syntax.include-path"])
  }

  @Test func whatIsMissingIsReported() throws {
    let read = read(["main.ansvar": "include  \"borte.ansvar\"\nrole r"])
    let diagnostic = try #require(read.result.diagnostics.first)
    #expect(diagnostic.kind.id == "syntax.include-unreadable" && read.result.diagnostics.count == 1)
    #expect(diagnostic.range == SourceRange(start: 9, end: 23))
    #expect(diagnostic.message(.nynorsk) == "`borte.ansvar` kan ikkje lesast: finst ikkje")
  }

  @Test func aFaultLiesInItsOwnFile() throws {
    let read = read([
      "main.ansvar": "role a\ninclude \"b.ansvar\"\nrole c in x", "b.ansvar": "role a\nrolle d", "c.ansvar": "",
    ])
    let places = try read.result.diagnostics.map { try #require(read.result.model.sources.location(of: $0.range)) }
    #expect(
      read.result.diagnostics.map { $0.kind.id } == [
        "syntax.unknown-statement", "structure.duplicate-name", "structure.unknown-name",
      ])
    #expect(places.map { $0.file } == ["b.ansvar", "main.ansvar", "main.ansvar"])
    #expect(places.map { $0.line } == [2, 1, 3])
  }

  @Test func aFileThatIsNoTextIsReportedOnce() {
    let read = read([
      "main.ansvar": "include \"a.ansvar\"\ninclude \"b.ansvar\"", "a.ansvar": "include \"c.ansvar\"",
      "b.ansvar": "include \"c.ansvar\"", "c.ansvar": "\u{0}",
    ])
    #expect(read.result.diagnostics.map { $0.kind.id } == ["syntax.not-text"])
  }

  @Test func twoSchemesAreOneTooMany() {
    let scheme = "scheme s {\n A accountable\n}\n"
    let same = read(["main.ansvar": "include \"a.ansvar\"\n" + scheme, "a.ansvar": scheme])
    #expect(same.result.diagnostics.isEmpty)
    let other = read(["main.ansvar": "include \"a.ansvar\"\nscheme t {\n R responsible\n}", "a.ansvar": scheme])
    #expect(other.result.diagnostics.map { $0.kind.id } == ["structure.duplicate-name"])
  }

  @Test(arguments: [Reader.deepestIncludes - 1, Reader.deepestIncludes, Reader.deepestIncludes + 1])
  func includesInARow(_ depth: Int) {
    var files = ["main.ansvar": "include \"1.ansvar\""]
    for number in 1...depth {
      files["\(number).ansvar"] = number == depth ? "role r" : "include \"\(number + 1).ansvar\""
    }
    let read = read(files)
    let isTooDeep = depth > Reader.deepestIncludes
    #expect(read.result.diagnostics.map { $0.kind.id }.contains("syntax.too-many") == isTooDeep)
    #expect(read.result.model.roles.isEmpty == isTooDeep)
  }

  @Test(arguments: [Reader.mostIncludes - 1, Reader.mostIncludes, Reader.mostIncludes + 1])
  func includesInAll(_ count: Int) {
    var files = ["main.ansvar": (1...count).map { "include \"\($0).ansvar\"\n" }.joined()]
    for number in 1...count { files["\(number).ansvar"] = "role r\(number)" }
    let read = read(files)
    #expect(read.result.diagnostics.map { $0.kind.id } == (count > Reader.mostIncludes ? ["syntax.too-many"] : []))
    #expect(read.result.model.roles.count == min(count, Reader.mostIncludes))
  }

  private func suggestions(_ text: String, in file: String, meant: String) -> [String?] {
    let root = "include \"\(file)\""
    let result = Reader.read(SourceText(name: "main.ansvar", text: root)) { path throws(Reader.Unreadable) in
      if path == file { return SourceText(name: path, text: text) }
      var unreadable = Reader.Unreadable(reason: Self.missing)
      unreadable.meant = { meant }
      throw unreadable
    }
    return result.diagnostics.map { $0.suggestion }
  }

  @Test(
    "what was meant is said as the statement would say it",
    arguments: [
      ("a.ansvar", "c.ansvar", "c.ansvar"), ("a.ansvar", "deler/c.ansvar", "deler/c.ansvar"),
      ("deler/a.ansvar", "deler/c.ansvar", "c.ansvar"), ("deler/a.ansvar", "c.ansvar", "../c.ansvar"),
      ("deler/små/a.ansvar", "deler/store/c.ansvar", "../store/c.ansvar"), ("c/a.ansvar", "c", "../c"),
    ])
  func whatWasMeantIsRelative(file: String, meant: String, said: String) {
    #expect(suggestions("include \"borte.ansvar\"", in: file, meant: meant) == [said])
    // Said so, it leads there.
    let files = ["main.ansvar": "include \"\(file)\"", file: "include \"\(said)\"", meant: ""]
    #expect(read(files).opened == [file, meant])
  }

  @Test func aFileThatIncludesThisOneIsNotProposed() {
    #expect(suggestions("include \"borte.ansvar\"", in: "a.ansvar", meant: "a.ansvar") == [nil])
    #expect(suggestions("include \"borte.ansvar\"", in: "a.ansvar", meant: "main.ansvar") == [nil])
  }

  @Test func aModelIsNotProposedAsItsOwnPredecessor() {
    let text = "model m\nrevision of \"mian.ansvar\" {\n    kept goal 1\n}"
    let proposed = ["main.ansvar", "gammel.ansvar"].map { meant in
      Reader.read(SourceText(name: "main.ansvar", text: text)) { _ throws(Reader.Unreadable) in
        var unreadable = Reader.Unreadable(reason: Self.missing)
        unreadable.meant = { meant }
        throw unreadable
      }.diagnostics.map { $0.suggestion }
    }
    #expect(proposed == [[nil], ["gammel.ansvar"]])
  }

  @Test func foldersAreLookedThroughForTheFirstFilesOnly() {
    let text = (0..<20).map { "include \"borte\($0).ansvar\"\n" }.joined()
    let proposed = suggestions(text, in: "a.ansvar", meant: "b.ansvar")
    #expect(proposed == Array(repeating: "b.ansvar", count: 16) + Array(repeating: nil, count: 4))
  }
}
