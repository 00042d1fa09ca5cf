import AnsvarAnalysis
import AnsvarModel
import Testing

@Suite("Editing a model")
struct ModelEditingTests {
  static let offices = """
    organisation alle {
        organisation sør {
            organisation gran
            organisation lunner
        }
        organisation nord
    }
    system pleie of gran, nord
    competence k
    competence m
    role leder has k
    role stab
    role ikt has m
    body utvalg {
        seat leder
        seat stab
        advises leder
    }
    roster gran {
        leder
        ikt has m
        stab
    }
    post granleder of gran holds leder
    post nordleder of nord holds leder, stab
    post lunnerleder of lunner holds leder deputy nordleder
    post stabssjef of sør holds stab
    dimension drift {
        duty a
        duty b
    }
    dimension bruk per system {
        duty c
    }
    assign {
        drift: leder A, stab R, ikt C
        bruk: leder AR, ikt S
    }
    assign for gran {
        drift.b: leder A, ikt R
    }
    assign system pleie {
        bruk.c: leder A, stab R
    }
    plan p "Plan" {
        area x "Område"
        measure 1 "Tiltak" {
            responsible leder
        }
        measure 2 "Tiltak" {
            responsible leder, stab
        }
    }
    together leder, stab
    accept load.idle on leder because "Slik" by stab until 2027-01-01
    """

  @Test func aRoleGoesFromEverywhere() throws {
    var considering = Considering(Self.offices)
    try considering.without("leder")
    let model = considering.model
    #expect(model.roles.map { model.name($0.name) } == ["stab", "ikt", "utvalg"])
    #expect(try considering.row("drift.a", for: "nord") == "stab R, ikt C")
    #expect(try considering.row("drift.b", for: "gran") == "ikt R")
    #expect(try considering.row("bruk.c", for: "nord", system: "pleie") == "stab R")
    #expect(model.seats.map { model.name(of: $0.role) } == ["stab"])
    #expect(model.relations.isEmpty)
    #expect(model.posts.map { $0.holds.map { model.name(of: $0) } } == [[], ["stab"], [], ["stab"]])
    #expect(model.plan?.items.map { $0.responsible.count } == [0, 1])
    #expect(model.unities.isEmpty && model.waivers.isEmpty)
    let gran = try #require(model.organisation(named: "gran"))
    #expect(model[gran].roster?.entries.map { model.name(of: $0.role) } == ["stab", "ikt"])
    #expect(considering.new().contains("plan.responsible"))
  }

  @Test func aMergedRoleHasAndCanWhatBothHadAndCould() throws {
    var considering = Considering(Self.offices)
    try considering.merge("stab", "leder")
    let model = considering.model
    #expect(try considering.row("drift.a", for: "nord") == "stab AR, ikt C")
    #expect(try considering.row("bruk.c", for: "nord") == "stab AR, ikt S")
    #expect(model[try considering.role("stab")].has == IdentifierSet([CompetenceID(0)]))
    #expect(model.posts.map { $0.holds.count } == [1, 1, 1, 1])
    #expect(model.plan?.items.map { $0.responsible.count } == [1, 1])
    // Two seats remain two seats.
    #expect(model.seats.count == 2)
  }

  @Test func dutiesMove() throws {
    var considering = Considering(Self.offices)
    try considering.move("drift.a", "leder", "ikt")
    #expect(try considering.row("drift.a", for: "nord") == "ikt AC, stab R")
    #expect(try considering.row("drift.b", for: "nord") == "leder A, stab R, ikt C")
    try considering.move("drift", "stab", "leder")
    #expect(try considering.row("drift.a", for: "nord") == "ikt AC, leder R")
    #expect(try considering.row("drift.b", for: "nord") == "leder AR, ikt C")
  }

  @Test func aVacantPostEmptiesTheRowsOfItsOrganisationAlone() throws {
    var considering = Considering(Self.offices)
    try considering.vacant("granleder")
    #expect(try considering.row("drift.a", for: "gran") == "stab R, ikt C")
    #expect(try considering.row("drift.b", for: "gran") == "ikt R")
    #expect(try considering.row("drift.a", for: "lunner") == "leder A, stab R, ikt C")
    #expect(try considering.row("bruk.c", for: "gran", system: "pleie") == "stab R")
    #expect(try considering.row("bruk.c", for: "nord", system: "pleie") == "leder A, stab R")
    // No other row came to be than these two.
    #expect(considering.model.table.rowCount == considering.scenario.original.table.rowCount + 3)
  }

  @Test func aDeputyStepsInAndAWholeBranchGetsOneRow() throws {
    var considering = Considering(Self.offices)
    try considering.vacant("lunnerleder")
    #expect(try considering.row("drift.a", for: "lunner") == "leder A, stab R, ikt C")
    try considering.vacant("stabssjef")
    #expect(try considering.row("drift.a", for: "lunner") == "leder A, ikt C")
    #expect(try considering.row("drift.a", for: "gran") == "leder A, ikt C")
    #expect(try considering.row("drift.a", for: "nord") == "leder A, stab R, ikt C")
    let model = considering.model
    let sør = try #require(model.organisation(named: "sør"))
    let duty = try #require(model.duty(named: "drift.a"))
    #expect(
      model.table.blocks.contains { block in
        block.scope == Scope(organisation: sør) && block.rows.contains { model.table.rowDuty[$0] == duty.raw }
      })
    // The deputy goes too: then nobody leads in the two.
    try considering.vacant("nordleder")
    #expect(try considering.row("drift.a", for: "lunner") == "ikt C")
    #expect(try considering.row("drift.a", for: "nord") == "ikt C")
    #expect(try considering.row("drift.a", for: "gran") == "leder A, ikt C")
  }

  @Test func findingsAreNewByWhatTheyAreAbout() throws {
    let text = """
      organisation gran
      organisation lunner
      role a
      role b
      role c
      dimension d {
          duty x
          duty y
      }
      assign {
          d.x: a A, b R
          d.y: b A
      }
      assign for lunner {
          d.y: c AR
      }
      """
    var considering = Considering(text)
    try considering.without("a")
    #expect(considering.new() == ["gap.accountable d.x [gran]", "gap.accountable d.x [lunner]"])
    #expect(considering.gone() == [])
    try considering.without("b")
    #expect(
      considering.new() == [
        "gap.duty d.x [gran]", "gap.duty d.x [lunner]", "gap.duty d.y [gran]",
      ])
    #expect(considering.gone() == ["voice.silent [gran]"])
  }

  @Test func whatWasFoundAboutOneIsNoNewsAboutItsHeir() throws {
    var considering = Considering(
      """
      competence k
      role a
      role b
      role c has k
      dimension d {
          requires k
          duty x
          duty y
      }
      assign {
          d.x: a A, c R
          d.y: b A, c R
      }
      """)
    try considering.merge("a", "b")
    #expect(considering.new() == [])
    #expect(considering.gone() == [])
  }
}
