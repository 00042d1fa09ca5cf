import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import Testing

/// Folders with further tables: what is wrong is told with file, line and column, and parts may be left out.
@Suite("Further tables") struct FolderReaderTests {
  private static let heading = "organisation,system,dimension,duty,role,participation\n"

  private func read(_ assignments: String = heading, _ further: [(name: String, text: String)]) -> ReadResult {
    func text(_ name: String) -> SourceText? {
      further.first { $0.name == name }.map { SourceText(name: name, text: $0.text) }
    }
    let others = further.filter { TableReader.furtherNames.contains($0.name) }
      .map { (name: $0.name, text: SourceText(name: $0.name, text: $0.text)) }
    return TableReader.read(
      TableReader.Files(
        assignments: SourceText(name: "assignments.csv", text: assignments), duties: text("duties.csv"),
        roles: text("roles.csv"), separations: text("separations.csv"), further: others), name: "t")
  }

  private func places(_ result: ReadResult) -> [String] {
    result.diagnostics.map { fault in
      let place = result.model.sources.location(of: fault.range)
      return place.map { "\($0.file):\($0.line):\($0.column) \(fault.kind.id)" } ?? fault.kind.id
    }
  }

  @Test func whatNoTableDeclaresIsDeclaredByItsUse() {
    let result = read(
      Self.heading + "gran,visma,bruk,bruk.x,leder,A\nlunner,visma,bruk,bruk.x,leder,AR\nvang,,bruk,bruk.x,leder,A\n",
      [("role-details.csv", "id,title\nleder,Leder\n")])
    #expect(places(result) == [])
    #expect(result.model.roles.map { $0.title.text } == ["Leder"])
    #expect(result.model.organisations.count == 3)
    #expect(result.model.dimensions[0].extent == .system)
    #expect(result.model.systemsInUse.map { $0.organisation?.raw } == [0, 1])
  }

  @Test("a duty may not have the name of a dimension, its own or another")
  func aDutyWithTheNameOfADimension() {
    let result = read(
      Self.heading + "gran,,bruk,bruk,leder,A\ngran,,drift,d,leder,A\ngran,,e,drift,leder,A\n",
      [("role-details.csv", "id,title\nleder,Leder\n")])
    #expect(
      places(result) == [
        "assignments.csv:2:12 structure.duplicate-name", "assignments.csv:4:9 structure.duplicate-name",
      ])
  }

  @Test func aTableOfNamesHoldsAllOfItsKind() {
    let result = read(
      Self.heading + "grann,,bruk,bruk.x,ledr,A\n",
      [("role-details.csv", "id\nleder\n"), ("organisations.csv", "id\ngran\n")])
    #expect(
      places(result) == [
        "assignments.csv:2:20 structure.unknown-name", "assignments.csv:2:1 structure.unknown-name",
      ])
    #expect(result.diagnostics.map { $0.suggestion } == ["leder", "gran"])
  }

  @Test(arguments: [
    ("posts.csv", "id,holdss\np,\n", ["posts.csv:1:4 syntax.table-column"]),
    ("posts.csv", "title\nx\n", ["posts.csv:1:1 syntax.table-column"]),
    ("posts.csv", "id,title\n,x\n", ["posts.csv:2:1 syntax.table-empty"]),
    ("posts.csv", "id,id\np,p\n", ["posts.csv:1:4 syntax.repeated"]),
    ("posts.csv", "id;vacant\np;ja\n", ["posts.csv:2:3 syntax.value"]),
    ("posts.csv", "id,deputy\np,q\n", ["posts.csv:2:3 structure.unknown-name"]),
    ("posts.csv", "id,vacantSince\np,i går\n", ["posts.csv:2:3 syntax.date"]),
    ("posts.csv", "id\n\"p\n", ["posts.csv:2:1 syntax.table-quote"]),
    ("posts.csv", "id,title\np\n", ["posts.csv:2:1 syntax.table-cells"]),
    ("posts.csv", "id,place\np,s. 1\n", ["posts.csv:1:1 syntax.table-column"]),
    ("posts.csv", "", ["posts.csv:1:1 syntax.empty"]),
    (
      "posts.csv", "id\np\u{200B}\n",
      ["posts.csv:2:2 syntax.hidden-character"]
    ),
    (
      "seats.csv", "body,role,times\nb,b,0\n",
      ["seats.csv:2:5 syntax.out-of-range", "seats.csv:2:1 structure.unknown-name"]
    ),
    ("rows.csv", "block,duty\n1,d.e\n", ["rows.csv:2:1 structure.unknown-name"]),
    ("plan.csv", "id\np\nq\n", ["plan.csv:3:1 syntax.repeated"]),
    ("model.csv", "model,language\nm,no\n", ["model.csv:2:3 syntax.unexpected"]),
    ("waivers.csv", "rule,role\ngap.duty,x\n", ["waivers.csv:2:10 structure.unknown-name"]),
    ("organisations.csv", "id,parent\na,a\n", ["organisations.csv:2:3 syntax.value"]),
  ]) func faults(_ name: String, _ text: String, _ expected: [String]) {
    #expect(places(read(Self.heading, [(name, text)])) == expected)
  }

  @Test func guardsAreTakenOff() {
    let result = read(
      Self.heading + ",,d,d.e,leder,'-\n,,d,d.e,stab,A\n",
      [
        ("role-details.csv", "id,title\nleder,'=1+1\nstab,'\n"), ("exemptions.csv", "duty,because\nd.e,''-x\n"),
        ("camps.csv", "id,title\na,'enkel\nb,'''to\n"),
      ])
    #expect(places(result) == [])
    #expect(result.model.roles.map { $0.title.text } == ["=1+1", ""])
    #expect(result.model.camps.map { $0.title.text } == ["'enkel", "''to"])
    #expect(result.model.row(0).exemption?.reason == "'-x")
    #expect(result.model.row(0).parts.map { $0.letters } == ["-", "A"])
  }

  @Test func listsMayHaveBlanksAndEscapes() {
    let result = read(
      Self.heading, [("together.csv", "roles\na | b\\|c|d\n"), ("role-details.csv", "id\na\nb|c\nd\n")])
    #expect(places(result) == [])
    #expect(result.model.unities[0].roles.map { result.model.name(of: $0) } == ["a", "b|c", "d"])
  }

  @Test func theFourTablesAloneAreReadAsBefore() {
    let result = read(Self.heading + ",,d,d.e,leder,'-\n,,d,d.e,stab,A\n", [])
    #expect(places(result) == [])
    #expect(result.model.row(0).parts.map { $0.participation } == [.deliberatelyNone, .accountable])
  }

  @Test func theMarkOfOneTableDoesNotHideItsFaults() {
    let text = "\u{FEFF}id;title\r\np;\"A; \"\"B\"\"\"\r\n"
    let result = read(Self.heading, [("posts.csv", text)])
    #expect(places(result) == [])
    #expect(result.model.posts.map { $0.title.text } == ["A; \"B\""])
  }
}
