import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarTestSupport
import Testing

@Suite("CSV tables")
struct TableReaderTests {
  private static let heading = "organisation,system,dimension,duty,role,participation\n"

  private func read(
    _ assignments: String, duties: String? = nil, roles: String? = nil, separations: String? = nil
  ) -> ReadResult {
    TableReader.read(
      TableReader.Files(
        assignments: SourceText(name: "assignments.csv", text: assignments),
        duties: duties.map { SourceText(name: "duties.csv", text: $0) },
        roles: roles.map { SourceText(name: "roles.csv", text: $0) },
        separations: separations.map { SourceText(name: "separations.csv", text: $0) }), name: "tabeller")
  }

  private func ids(_ result: ReadResult) -> [String] { result.diagnostics.map { $0.kind.id } }

  private func place(_ result: ReadResult, _ index: Int = 0) -> String {
    let location = result.model.sources.location(of: result.diagnostics[index].range)
    return location.map { "\($0.file):\($0.line):\($0.column)" } ?? "-"
  }

  @Test("every count agrees with brute force", arguments: [1, 2, 3, 4, 5] as [UInt64], [false, true])
  func counts(seed: UInt64, isShuffled: Bool) {
    let tables = RandomTables(organisations: 7, systems: 5, seed: seed, isShuffled: isShuffled)
    let result = read(
      tables.assignments, duties: tables.duties, roles: tables.roles, separations: tables.separations)
    #expect(ids(result) == [])
    let report = Checker.check(result.model, diagnostics: result.diagnostics)
    for rule in [
      "gap.accountable", "gap.responsible", "gap.competence", "overlap.accountable", "separation.conflict", "load.idle",
    ] {
      let found = report.countsByRule.first { $0.rule == rule }?.count ?? 0
      #expect(found == tables.counts[rule, default: 0], "\(rule)")
    }
    #expect(result.model.table.rowCount == tables.dutyCount)
    #expect(result.model.table.entryCount == tables.assignmentCount)
  }

  @Test("the order of the lines changes nothing but where a finding points")
  func shuffled() {
    let sorted = RandomTables(organisations: 3, systems: 4, seed: 9)
    let shuffled = RandomTables(organisations: 3, systems: 4, seed: 9, isShuffled: true)
    let counts = [sorted, shuffled].map { tables in
      Checker.check(
        read(tables.assignments, duties: tables.duties, roles: tables.roles, separations: tables.separations).model
      ).countsByRule.map { "\($0.rule) \($0.count)" }
    }
    #expect(counts[0] == counts[1])
  }

  @Test("semicolons, CRLF, a byte-order mark, any order of columns and quoted cells read the same")
  func forms() {
    let plain = read(Self.heading + "gran,gerica,drift,drift.beredskap,leder,A\n")
    let other = read(
      "\u{FEFF}role;duty;dimension;system;organisation;participation\r\n\"leder\";drift.beredskap;drift;gerica;gran;A\r\n"
    )
    for result in [plain, other] {
      #expect(ids(result) == [])
      #expect(result.model.name(of: RoleID(0)) == "leder")
      #expect(result.model.name(of: DutyID(0)) == "drift.beredskap")
      #expect(result.model.name(of: SystemID(0)) == "gerica")
      #expect(result.model.row(0).accountable == [RoleID(0)])
    }
  }

  @Test("a quoted cell may hold separators, quotation marks and line ends")
  func quoted() {
    let result = read(Self.heading + "gran,,drift,d,\"leder, \"\"ny\"\"\nstab\",A\n")
    #expect(ids(result) == [])
    #expect(result.model.name(of: RoleID(0)) == "leder, \"ny\" stab")
  }

  @Test("the guard that spreadsheets need before a sign is taken off again")
  func guarded() {
    let result = read(Self.heading + "gran,,drift,d,'=leder,A\n")
    #expect(result.model.name(of: RoleID(0)) == "=leder")
  }

  @Test("a missing column is named, with the place and the columns there should be")
  func missingColumn() {
    let result = read("organisation,system,dimension,duty,roll,participation\ngran,,drift,d,leder,A\n")
    #expect(ids(result) == ["syntax.table-column", "syntax.table-column"])
    #expect(result.diagnostics[0].message(.bokmål) == "tabellen mangler kolonnen `role`")
    #expect(result.diagnostics[1].suggestion == "role")
    #expect(place(result, 1) == "assignments.csv:1:36")
  }

  @Test("a quote that is never closed is reported where it opens")
  func unclosedQuote() {
    let result = read(Self.heading + "gran,,drift,d,\"leder,A\ngran,,drift,e,leder,A\n")
    #expect(ids(result) == ["syntax.table-quote"])
    #expect(place(result) == "assignments.csv:2:15")
  }

  @Test("a line with too few or too many cells is reported and the others are read")
  func cellCount() {
    let result = read(Self.heading + "gran,,drift,d,leder\ngran,,drift,d,leder,A,x\ngran,,drift,d,leder,A\n")
    #expect(ids(result) == ["syntax.table-cells", "syntax.table-cells"])
    #expect(place(result, 1) == "assignments.csv:3:1")
    #expect(result.model.table.entryCount == 1)
  }

  @Test("an empty cell is reported unless it may be empty")
  func emptyCell() {
    #expect(ids(read(Self.heading + ",,drift,d,leder,A\n")) == [])
    #expect(ids(read(Self.heading + "gran,,drift,d,,A\n")) == ["syntax.table-empty"])
    #expect(ids(read(Self.heading + "gran,,drift,d,leder,\n")) == ["syntax.table-empty"])
  }

  @Test("letters outside the scheme are reported at their cell, and no gap follows from them")
  func letters() {
    let result = read(Self.heading + "gran,,drift,d,leder,X\n")
    #expect(ids(result) == ["structure.letter"])
    #expect(place(result) == "assignments.csv:2:21")
    #expect(Checker.check(result.model).countsByRule.map { $0.rule }.filter { $0.utf8.starts(with: "gap".utf8) } == [])
  }

  @Test("a role or a duty that the other tables do not have is reported once, with the name that was meant")
  func unknownNames() {
    let result = read(
      Self.heading + "gran,,drift,beredskp,leder,A\ngran,,drift,beredskap,ledr,A\ngran,,drift,beredskap,ledr,R\n",
      duties: "duty,dimension,competence\nberedskap,drift,\n", roles: "organisation,role,competence\ngran,leder,\n")
    #expect(ids(result) == ["structure.unknown-name", "structure.unknown-name"])
    #expect(result.diagnostics.map { $0.suggestion } == ["beredskap", "leder"])
  }

  @Test("the same part twice is reported and counts once")
  func repeated() {
    let result = read(Self.heading + "gran,,drift,d,leder,A\ngran,,drift,d,leder,A\ngran,,drift,d,leder,R\n")
    #expect(ids(result) == ["structure.duplicate-part"])
    #expect(place(result) == "assignments.csv:3:15")
    #expect(Checker.check(result.model).countsByRule.contains { $0.rule == "overlap.accountable" } == false)
  }

  @Test("a duty under two dimensions is reported where the second is named")
  func twoDimensions() {
    let result = read(Self.heading + "gran,,drift,d,leder,A\ngran,,bruk,d,leder,R\n")
    #expect(ids(result) == ["structure.duplicate-name"])
    #expect(place(result) == "assignments.csv:3:7")
  }

  @Test("binary files, invalid UTF-8 and empty files are refused with a place")
  func unreadable() {
    let binary = TableReader.read(
      TableReader.Files(assignments: SourceText(name: "a.csv", copying: [0x7F, 0x45, 0, 1])), name: "x")
    #expect(ids(binary).contains("syntax.not-text"))
    let latin = TableReader.read(
      TableReader.Files(assignments: SourceText(name: "a.csv", copying: Array(Self.heading.utf8) + [0xE5])), name: "x")
    #expect(ids(latin) == ["syntax.encoding"])
    #expect(ids(read("")) == ["syntax.empty"])
  }

  @Test("a name longer than the limit is refused at n + 1")
  func longNames() {
    let name = String(repeating: "a", count: 256)
    #expect(ids(read(Self.heading + "gran,,drift,d,\(name),A\n")) == [])
    #expect(ids(read(Self.heading + "gran,,drift,d,\(name)a,A\n")) == ["syntax.name-too-long"])
  }

  @Test("an organisation's row holds for its systems until a system has its own")
  func inheritance() throws {
    let result = read(
      Self.heading
        + "gran,,drift,d,leder,A\ngran,,drift,d,stab,R\ngran,gerica,drift,d,stab,AR\ngran,visma,bruk,e,leder,AR\n")
    let model = result.model
    let gran = try #require(model.organisation(named: "gran"))
    let duty = try #require(model.duty(named: "d"))
    let systems = try ["gerica", "visma"].map { try #require(model.system(named: $0)) }
    let gerica = model.effectiveMatrix(in: Scope(organisation: gran, system: systems[0]))
    let visma = model.effectiveMatrix(in: Scope(organisation: gran, system: systems[1]))
    #expect(model.row(of: duty, in: gerica)?.accountable == [try #require(model.role(named: "stab"))])
    #expect(model.row(of: duty, in: visma)?.accountable == [try #require(model.role(named: "leder"))])
  }

  @Test("a broken table of roles does not make every role unknown")
  func brokenRoles() {
    let result = read(
      Self.heading + "gran,,drift,d,leder,A\n", duties: "duty,dimension\nd,drift\n",
      roles: "organisation,rolle,competence\ngran,leder,\n")
    #expect(Set(ids(result)) == ["syntax.table-column"])
  }
}
