import AnsvarComparison
import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import Testing

@Suite("what revisions claim")
struct RevisionTests {
  private func messages(_ rule: String, _ old: String, _ new: String) -> [String] {
    let checking = Checking(Rule.Example(new, revising: old))
    return checking.findings(rule).map { checking.message($0) }
  }

  @Test("a model that revises nothing, or what cannot be read, has no such findings")
  func none() {
    let text = "plan p {\n    goal 1 \"Mål\"\n}\nrevision of \"borte.ansvar\" {\n    removed goal 9\n}\n"
    #expect(Checking(text).rules == ["syntax.include-unreadable"])
  }

  @Test(
    "a reason that says the date goes is enough, whatever else it says",
    arguments: [
      ("Fristen er strøket", true), ("årstallet utgår, siden ingen rakk det", true), ("The date is dropped", true),
      ("Datoen tas ut", true), ("Uten frist", true), ("Årstallet endres; standardene tas ut", false),
      ("Mer presist", false), ("Fristen justeres", false),
    ])
  func reasons(_ reason: String, _ says: Bool) {
    let found = messages(
      "revision.deadline-dropped", "plan p {\n    goal 1 \"Mål\" {\n        due 2010\n    }\n}\n",
      "plan p {\n    goal 1 \"Mål\"\n}\nrevision of \"før.ansvar\" {\n    changed goal 1 because \"\(reason)\"\n}\n")
    #expect(found.isEmpty == says)
  }

  @Test("a date that became a rhythm is not lost")
  func recurrence() {
    #expect(
      messages(
        "revision.deadline-dropped", "plan p {\n    goal 1 \"Mål\" {\n        due 2010\n    }\n}\n",
        "plan p {\n    goal 1 \"Mål\" {\n        recurs \"årlig\"\n    }\n}\nrevision of \"før.ansvar\"\n"
      ).isEmpty)
  }

  @Test("a finding about a claim points at the claim and names the item as it stands")
  func place() throws {
    let checking = Checking(
      Rule.Example(
        "plan p {\n    goal 1 \"Matrikkelen i bruk\"\n}\nrevision of \"før.ansvar\" {\n    removed goal 2\n}\n",
        revising: "plan p {\n    goal 2 \"Matrikkelen i bruk\"\n}\n"))
    let finding = try checking.finding("revision.claim")
    #expect(checking.report.model.sources.location(of: finding.range)?.line == 5)
    #expect(finding.planItem == PlanItemID(0))
    #expect(checking.message(finding) == "mål `2` skal være borte, men står som `1`")
  }

  @Test("what is gone without a word is told at the revision")
  func gone() throws {
    let checking = Checking(
      Rule.Example(
        "plan p {\n    goal 1 \"Ny\"\n}\nrevision of \"før.ansvar\" {\n    added goal 1\n}\n",
        revising: "plan p {\n    goal 2 \"Matrikkelen i bruk\"\n}\n"))
    let finding = try checking.finding("revision.unexplained")
    #expect(checking.report.model.sources.location(of: finding.range)?.line == 4)
  }

  @Test("changes of roles need no explanation where only goals are explained")
  func families() {
    #expect(
      messages(
        "revision.unexplained", "role a\nplan p {\n    goal 1 \"Mål\"\n}\n",
        "role b\nplan p {\n    goal 1 \"Mål\"\n}\nrevision of \"før.ansvar\" {\n    kept goal 1\n}\n"
      ).isEmpty)
  }

  @Test("claims about roles and duties are held against the rows")
  func rows() {
    let old = "role a\nrole b\ndimension d {\n    duty e\n    duty f\n}\nassign {\n    d: a AR\n}\n"
    let new =
      old.replacing("d: a AR", with: "d.e: b AR\n    d.f: a AR")
      + "revision of \"før.ansvar\" {\n    kept duty d.e\n    changed duty d.f\n    changed role b\n    kept role a\n}\n"
    #expect(
      messages("revision.claim", old, new) == [
        "ansvar `d.e` skal stå som før, men dette er endret: hvem som deltar",
        "ansvar `d.f` skal være endret, men står som før",
      ])
  }

  /// The findings of a rule when a plan of some items becomes one of others, by the claims about them.
  private static func findings(_ rule: String, _ old: String, _ new: String, _ claims: String) -> [Finding] {
    let revision = "revision of \"før.ansvar\" {\n\(claims)\n}\n"
    return Checking(Rule.Example("plan p {\n\(new)\n}\n" + revision, revising: "plan p {\n\(old)\n}\n")).findings(rule)
  }

  @Test(
    "half of the words may go where the meaning is said to be the same",
    arguments: [
      ("Arkiv skjema portal skole", "Arkiv skjema veier bibliotek", [Int]()),
      ("Arkiv skjema portal skole hage", "Arkiv skjema veier bibliotek", [12]),
    ])
  func sameMeaning(_ before: String, _ after: String, _ expected: [Int]) {
    let claim = "changed goal 1 because \"Samme mening\""
    let findings = Self.findings("revision.claim", "goal 1 \"\(before)\"", "goal 1 \"\(after)\"", claim)
    #expect(findings.map { $0.variant } == expected)
  }

  @Test(
    "a role covers another whose duty it has, in whatever part",
    arguments: [("d.y: b AR", [1]), ("d.x: b AR", []), ("d.x: b C", [])])
  func coveredRoles(_ row: String, _ expected: [Int]) {
    func model(_ roles: String, _ row: String) -> String {
      "\(roles)\ndimension d {\n    duty x\n    duty y\n}\nassign {\n    \(row)\n}\n"
    }
    let checking = Checking(
      Rule.Example(
        model("role b \"Bibliotek\"", row) + "revision of \"før.ansvar\" {\n    covered role a by role b\n}\n",
        revising: model("role a \"Arkiv\"", "d.x: a C")))
    #expect(checking.findings("revision.coverage").map { $0.variant } == expected)
  }

  @Test(
    "a lost date is told of with what is said of it, if anything",
    arguments: [("", 0), ("changed goal 1 because \"Ny ordlyd\"", 1)])
  func lostDates(_ claim: String, _ variant: Int) {
    let findings = Self.findings(
      "revision.deadline-dropped", "goal 1 \"Mål\" {\ndue 2010\n}", "goal 1 \"Mål\"", claim)
    #expect(findings.map { $0.variant } == [variant])
    #expect(findings.allSatisfy { ($0.related == nil) == claim.isEmpty })
  }

  @Test("the number that it has now is told where it is another", arguments: [("1", ""), ("2", " (nå `2`)")])
  func numbersOfLostDates(_ number: String, _ said: String) {
    let found = messages(
      "revision.deadline-dropped", "plan p {\n    goal 1 \"Arkiv\" {\n        due 2010\n    }\n}\n",
      "plan p {\n    goal \(number) \"Arkiv\"\n}\nrevision of \"før.ansvar\" {\n    changed goal 1\n}\n")
    #expect(found.count == 1 && found[0].contains("`1`\(said)") && found[0].contains("(nå") != said.isEmpty, "\(found)")
  }

  @Test("of what something is said to be covered by, five are named", arguments: [(5, false), (6, true)])
  func manyCovering(_ count: Int, _ hasOthers: Bool) {
    let goals = (1...count).map { "    goal \($0) \"Vei\"\n" }.joined()
    let names = (1...count).map { "goal \($0)" }.joined(separator: ", ")
    let found = messages(
      "revision.coverage", "plan p {\n    goal a \"Arkiv\"\n}\n",
      "plan p {\n\(goals)}\nrevision of \"før.ansvar\" {\n    covered goal a by \(names)\n}\n")
    #expect(found.count == 1 && found[0].contains("andre") == hasOthers, "\(found)")
  }

  @Test(
    "what has lost its date alone is not told of as unexplained too",
    arguments: [("goal 2 \"Arkiv\"", 0), ("goal 2 \"Arkiv\" {\ndue 2011\n}", 1), ("goal 2 \"Bibliotek\"", 2)])
  func unexplained(_ after: String, _ count: Int) {
    let before = "goal 1 \"Gammel\"\ngoal 2 \"Arkiv\" {\ndue 2010\n}"
    let findings = Self.findings("revision.unexplained", before, "goal 1 \"Ny\"\n" + after, "changed goal 1")
    #expect(findings.count == count)
  }

  @Test("what is split has become two at least", arguments: [("1, 2", 0), ("1", 1)])
  func split(_ targets: String, _ count: Int) {
    let findings = Self.findings(
      "revision.claim", "goal 1 \"Arkiv og skjema\"", "goal 1 \"Arkiv\"\ngoal 2 \"Skjema\"",
      "split goal 1 into \(targets)")
    #expect(findings.count == count)
  }

  @Test("what has only another number has moved")
  func renumbered() {
    #expect(Self.findings("revision.claim", "goal 1 \"Arkiv\"", "goal 2 \"Arkiv\"", "moved goal 1 to 2").isEmpty)
  }

  @Test(
    "nothing likelier is looked for than what very many cover together", arguments: [(199, 3), (200, 3), (201, nil)])
  func likelierThanMany(_ count: Int, _ variant: Int?) {
    let title = "Elevenes digitale mapper følger skoleåret"
    let covering = ["goal 1 \"Mapper til saksbehandling i kommunestyret\""] + (2...count).map { "goal \($0) \"Vei\"" }
    let names = (1...count).map { "goal \($0)" }.joined(separator: ", ")
    let findings = Self.findings(
      "revision.coverage", "goal a \"\(title)\"", covering.joined(separator: "\n") + "\ngoal b \"\(title)\"",
      "covered goal a by \(names)")
    #expect(findings.map { $0.variant } == [variant].compactMap { $0 })
  }

  @Test("what has been split or merged is told of as that", arguments: [false, true])
  func unexplainedParts(_ isMerged: Bool) {
    func plan(_ goals: String) -> String { "plan p {\n    goal 9 \"Vei\"\n\(goals)}\n" }
    let one = plan("    goal 1 \"Opplæring av ledere og folkevalgte\"\n")
    let two = plan("    goal 2 \"Opplæring av ledere\"\n    goal 3 \"Opplæring av folkevalgte\"\n")
    let claim = "revision of \"før.ansvar\" {\n    kept goal 9\n}\n"
    let found = messages("revision.unexplained", isMerged ? two : one, (isMerged ? one : two) + claim)
    let said = isMerged ? "mål `2` og `3` er blitt til `1`" : "mål `1` er blitt til `2` og `3`"
    #expect(found == [said + " uten at revisjonen sier det"])
  }

  @Test("what stands in another area has moved", arguments: [false, true])
  func anotherArea(_ hasMoved: Bool) {
    func areas(_ first: String, _ second: String) -> String {
      "area a \"Vei\" {\n\(first)\n}\narea b \"Bygg\" {\n\(second)\n}"
    }
    let (roads, archive) = ("goal 1 \"Fortau\"", "goal 2 \"Arkiv\"")
    let after = hasMoved ? areas(roads, archive) : areas(roads + "\n" + archive, "")
    let findings = Self.findings("revision.claim", areas(roads + "\n" + archive, ""), after, "moved goal 2")
    #expect(findings.isEmpty == hasMoved)
  }

  @Test("a claim of several things is told of with the first of them")
  func merged() {
    let before = "plan p {\n    goal 1 \"Arkiv\"\n    measure 2 \"Fortau\"\n}\n"
    func told(_ claim: String) -> [String] {
      messages("revision.claim", before, before + "revision of \"før.ansvar\" {\n    \(claim)\n}\n")
    }
    #expect(told("merged goal 1 into 1").isEmpty)
    #expect(
      told("merged goal 1 into measure 2") == ["mål `1` skal være blitt noe annet, men står som `1`"])
    #expect(
      told("merged goal 1, measure 2 into goal 1")
        == ["mål `1` og `2` skal være slått sammen, men står hver for seg som `1` og `2`"])
    #expect(
      told("merged measure 2, goal 1 into goal 1")
        == ["tiltak `2` og `1` skal være slått sammen, men står hver for seg som `2` og `1`"])
  }

  @Test("five places are named, and of more it is said that there are others", arguments: [(5, false), (6, true)])
  func places(_ count: Int, _ hasOthers: Bool) {
    let goals = (1...count).map { "    goal \($0) \"Mål nummer \($0) for arkiv\"\n" }.joined()
    let names = (1...count).map { String($0) }.joined(separator: ", ")
    let found = messages(
      "revision.claim", "plan p {\n\(goals)}\n",
      "plan p {\n\(goals)}\nrevision of \"før.ansvar\" {\n    merged goal \(names) into 1\n}\n")
    // Both what is named and what it has become.
    #expect(
      found.map { $0.split(separator: "andre", omittingEmptySubsequences: false).count - 1 } == [hasOthers ? 2 : 0],
      "\(found)")
  }
}

@Suite("what a change does to the findings")
struct FindingChangesTests {
  static let model = """
    organisation gran
    organisation lunner
    role leder
    role stab
    dimension drift {
        duty beredskap
        duty kopiering
    }
    assign {
        drift.beredskap: leder A, stab R
        drift.kopiering: leder A, stab RC
    }

    """

  private func changes(_ old: String, _ new: String) -> (new: [String], gone: [String]) {
    let before = Checking(old).report
    let after = Checking(new).report
    let changes = FindingChanges(old: before, new: after, diff: ModelDiff(old: before.model, new: after.model))
    return (changes.new.map(word), changes.gone.map(word))
  }

  private func word(_ finding: Finding) -> String { RuleCatalogue.id(finding) + " ×" + String(finding.scopes) }

  @Test("the same findings on other lines and under other names are the same")
  func same() {
    let renamed =
      "// Ny linje.\n" + Self.model.replacing("stab", with: "stabsenhet").replacing("beredskap", with: "vakt")
    let found = changes(Self.model, renamed)
    #expect(found.new.isEmpty && found.gone.isEmpty)
  }

  @Test("a finding is new where it holds now and did not")
  func scopes() {
    let found = changes(
      Self.model, Self.model + "assign for gran {\n    drift.beredskap: leder A\n    drift.kopiering: leder AR\n}\n")
    #expect(found.new == ["gap.responsible ×1", "voice.silent ×1"])
    #expect(found.gone == [])
  }

  @Test("what is mended is gone")
  func gone() {
    let found = changes(Self.model.replacing("stab RC", with: "stab C"), Self.model)
    #expect(found.new.isEmpty)
    #expect(found.gone == ["gap.responsible ×2"])
  }
}
