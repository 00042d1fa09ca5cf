import AnsvarAnalysis
import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarTestSupport
import Testing

@Suite("The smallest repair")
struct RepairTests {
  private func said(_ repair: Repair, _ considering: Considering) -> [String] {
    repair.edits.map { Considering.said($0, considering.model) }
  }

  static let offices = """
    competence k
    competence m
    role leder has k
    role stab has k
    role ikt has m
    role råd has k, m
    dimension drift {
        requires k
        duty a
        duty b
    }
    dimension bruk {
        duty c requires m
    }
    assign {
        drift: leder A, stab R
        bruk.c: råd A, ikt R
    }
    """

  @Test func aRowForAWholeDimensionIsOneEdit() throws {
    var considering = Considering(Self.offices)
    try considering.without("leder")
    let repair = Repair(considering.scenario)
    #expect(said(repair, considering) == ["stab A drift.a drift.b"])
    #expect(repair.isComplete && repair.certainty == .proven && repair.lowerBound == 1)
    #expect(try Considering.row(repair.model, "drift.b") == "stab AR")
    #expect(
      repair.substitutes.map { $0.map { Considering.said($0, considering.model) } } == [["råd A drift.a drift.b"]])
    #expect(repair.alternativeCount == 1 && !repair.hasMoreAlternatives)
  }

  @Test func nothingToMendIsNoEdit() throws {
    var considering = Considering(Self.offices)
    try considering.move("bruk.c", "råd", "ikt")
    let repair = Repair(considering.scenario)
    #expect(repair.edits.isEmpty && repair.isComplete && repair.lowerBound == 0)
  }

  @Test func aMissingCompetenceIsNamedAndTheNextBestOffered() throws {
    var considering = Considering(Self.offices)
    try considering.without("råd")
    try considering.without("ikt")
    let repair = Repair(considering.scenario)
    let obstacle = try #require(repair.obstacles.first)
    #expect(obstacle.absent.map { considering.model.name(of: $0) } == ["m"])
    #expect(obstacle.letters == .carrying)
    #expect(try Considering.row(repair.model, "bruk.c") == "leder AR")
    #expect(!repair.isComplete)
    #expect(repair.remaining.map { $0.rule } == ["gap.competence"])
  }

  @Test func separationsAreKept() throws {
    let text = Self.offices + "\nseparate s {\n    drift from bruk\n}\n"
    var considering = Considering(text)
    try considering.without("leder")
    try considering.without("stab")
    let repair = Repair(considering.scenario)
    // Only the adviser knows k, and has what must be apart from it.
    #expect(repair.obstacles.count == 1 || said(repair, considering).count > 1)
    let after = Checker.check(repair.model)
    #expect(!after.findings.contains { RuleCatalogue.id($0) == "separation.conflict" })
  }

  @Test func loadsAreKept() throws {
    var text = "role a\nrole b\nrole c\ndimension d {\n"
    for number in 1...6 { text += "    duty d\(number)\n" }
    text += "}\nassign {\n"
    for number in 1...6 { text += "    d.d\(number): \(number < 4 ? "a" : number < 6 ? "b" : "c") AR\n" }
    text += "}\nrule load.heavy at 3\n"
    var considering = Considering(text)
    try considering.without("a")
    let repair = Repair(considering.scenario)
    #expect(repair.edits.count == 3 && repair.isComplete)
    let loads = CheckContext(model: repair.model, today: nil).loads[0].entries.map { $0.carried }
    #expect(loads.sorted() == [3, 3])
    try considering.without("b")
    let overfull = Repair(considering.scenario)
    #expect(!overfull.isComplete)
    // One who carries too much is less than duties that nobody has.
    #expect(overfull.obstacles.contains { $0.isOverloaded && $0.role == RoleID(0) })
  }

  @Test func aMergeThatBreaksASeparationIsDividedAgain() throws {
    let text =
      Self.offices + "\nseparate s {\n    drift from bruk\n}\n"
    var considering = Considering(text)
    try considering.merge("leder", "ikt")
    #expect(considering.new().contains("separation.conflict leder"))
    let repair = Repair(considering.scenario)
    #expect(repair.edits.count == 1 && repair.isComplete)
    #expect(repair.edits.allSatisfy { if case .handOver = $0 { true } else { false } })
  }

  @Test func measuresWithoutAnybodyAreEntrusted() throws {
    var considering = Considering(ModelEditingTests.offices)
    try considering.without("leder")
    let repair = Repair(considering.scenario)
    #expect(said(repair, considering).contains { $0.hasSuffix(" 1") })
    #expect(!repair.remaining.contains { $0.rule == "plan.responsible" })
  }

  @Test func aVacancyIsMendedInItsOrganisationAlone() throws {
    var considering = Considering(
      """
      organisation gran
      organisation lunner
      role leder
      role stab
      post g of gran holds leder
      post gs of gran holds stab
      post l of lunner holds leder
      post ls of lunner holds stab
      dimension d {
          duty a
      }
      assign {
          d.a: leder A, stab R
      }
      """)
    try considering.vacant("g")
    let repair = Repair(considering.scenario)
    #expect(said(repair, considering) == ["stab A d.a"])
    #expect(try Considering.row(repair.model, "d.a", for: "gran") == "stab AR")
    #expect(try Considering.row(repair.model, "d.a", for: "lunner") == "leder A, stab R")
  }

  @Test func whatAWaiverAcceptsNeedsNoMending() throws {
    var considering = Considering(
      Self.offices
        + "\naccept gap.accountable on drift because \"Avklares\" by stab until 2027-01-01\n")
    try considering.without("leder")
    #expect(Repair(considering.scenario).edits.isEmpty)
  }

  @Test func beyondTheLimitsItSaysSo() throws {
    var considering = Considering(Self.offices)
    try considering.without("leder")
    var limits = RepairLimits()
    limits.mostNodes = 0
    let greedy = Repair(considering.scenario, limits: limits)
    #expect(greedy.certainty == .greedy && greedy.lowerBound == 1 && greedy.edits.count == 1)
    #expect(greedy.remaining.isEmpty)
    limits.mostCells = 1
    let nothing = Repair(considering.scenario, limits: limits)
    #expect(nothing.certainty == .none && nothing.edits.isEmpty && !nothing.isComplete)
  }

  /// A model of ordinary size, with organisations, scarce competences, separations and limits.
  static func large(_ seed: Int) -> String {
    var random = SplitMix(state: UInt64(seed) &* 104_729)
    var text = "organisation alle {\n    organisation gran\n    organisation lunner\n}\n"
    text += "camp linja\ncamp ikt\ncompetence o bridges linja, ikt\n"
    for number in 0..<4 { text += "competence k\(number)\n" }
    let roles = (0..<12).map { "r\($0)" }
    for role in roles {
      let has =
        (0..<4).filter { _ in random.chance(3, in: 5) }.map { "k\($0)" } + (random.chance(1, in: 2) ? ["o"] : [])
      let camp = random.chance(1, in: 2) ? " in linja" : random.chance(1, in: 2) ? " in ikt" : ""
      text += "role \(role)\(camp)\(has.isEmpty ? "" : " has " + has.joined(separator: ", "))\n"
    }
    var rows: [String] = []
    for dimension in 0..<4 {
      text += "dimension d\(dimension) {\n"
      for duty in 0..<5 {
        text += "    duty u\(duty) requires k\(random.below(4))\n"
        var cast = roles
        random.shuffle(&cast)
        rows.append("    d\(dimension).u\(duty): \(cast[0]) A, \(cast[1]) R, \(cast[2]) C")
      }
      text += "}\n"
    }
    text += "assign {\n" + rows.joined(separator: "\n") + "\n}\n"
    text += "assign for gran {\n" + rows[3].replacing(" A", with: " AR") + "\n}\n"
    return text + "separate s {\n    d0 from d1\n}\nrule load.heavy at 6\n"
  }

  @Test(arguments: 0..<24)
  func theRepairedModelHasNothingNew(_ seed: Int) throws {
    var considering = Considering(Self.large(seed))
    if seed.isMultiple(of: 2) { try considering.merge("r1", "r2") }
    try considering.without("r0")
    var limits = RepairLimits()
    limits.mostNodes = 400
    limits.mostAlternatives = 3
    let repair = Repair(considering.scenario, limits: limits)
    if repair.obstacles.isEmpty {
      #expect(repair.lowerBound <= repair.edits.count)
      #expect(repair.remaining.isEmpty, "\(Considering.said(repair.remaining, repair.model))")
    }
    #expect(said(repair, considering) == said(Repair(considering.scenario, limits: limits), considering))
  }
}
