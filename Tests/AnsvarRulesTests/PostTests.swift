import AnsvarModel
import AnsvarRules
import Testing

/// Who holds which role, who steps in, and where that is said at all.
struct PostTests {
  private static func model(_ posts: String) -> String {
    """
    organisation hadeland {
        organisation gran
        organisation lunner
    }
    role leder
    role utfører
    role gruppe is group
    dimension d {
        duty x
    }
    assign {
        d.x: leder A, utfører R, gruppe R
    }

    """ + posts
  }

  private static func unheld(_ posts: String) -> [String] {
    let checking = Checking(model(posts))
    return checking.findings("gap.holder").map { "\(checking.name($0.roles[0])) \($0.variant) \($0.scopes)" }
  }

  @Test func withoutPostsNothingIsMissing() {
    #expect(Self.unheld("").isEmpty)
  }

  @Test func onlyOrganisationsWithPostsAreHeldAgainstThem() throws {
    let checking = Checking(Self.model("post sjef of gran holds leder\n"))
    let finding = try checking.finding("gap.holder")
    #expect(checking.name(finding.roles[0]) == "utfører")
    #expect(finding.scope.organisation.map { checking.report.model.name(of: $0) } == "gran")
  }

  @Test func aPostOfNoOrganisationIsInEvery() {
    #expect(Self.unheld("post sjef holds leder\n") == ["utfører 0 2"])
  }

  @Test func aPostOfTheOrganisationAboveHolds() {
    #expect(Self.unheld("post sjef of hadeland holds leder, utfører\npost assistent of gran\n").isEmpty)
  }

  @Test(arguments: [
    ("deputy b", 0), ("deputy b until 2099-01-01", 0), ("deputy b until 2020-01-01", 1), ("deputy c", 1),
    ("deputy a", 1), ("", 1),
  ])
  func aVacantPostNeedsSomebodyWhoStepsIn(_ deputy: String, _ count: Int) {
    let posts = """
      post a of gran holds leder, utfører \(deputy) vacant
      post b of gran
      post c of gran vacant
      """
    #expect(Self.unheld(posts).count == 2 * count)
  }

  @Test func oneOfSeveralHoldersIsEnough() {
    #expect(Self.unheld("post a of gran holds leder, utfører vacant\npost b of gran holds leder, utfører\n").isEmpty)
  }

  @Test func onlyWhoAnswersNeedsADeputy() throws {
    let checking = Checking(Self.model("post a of gran holds leder\npost b of gran holds utfører\n"))
    let finding = try checking.finding("gap.deputy")
    #expect(checking.message(finding) == "`a` er ansvarlig som `leder`, men har ingen stedfortreder")
  }

  @Test func aPostAboveAnswersForWhatIsDoneBelow() throws {
    _ = try Checking(Self.model("post a of hadeland holds leder\n")).finding("gap.deputy")
    #expect(Checking(Self.model("post a of hadeland holds utfører\n")).findings("gap.deputy").isEmpty)
  }

  private static let separated = """
    organisation gran
    organisation lunner
    system pleie
    system skole
    role a
    role b
    dimension d per system {
        duty x
    }
    dimension e per system {
        duty y
    }
    separate s {
        d from e
    }

    """

  @Test func separatedRolesInOneHandConflictInEachSystem() throws {
    let checking = Checking(
      Self.separated + """
        assign {
            d.x: a AR
            e.y: b AR
        }
        post p of gran holds a, b
        """)
    let finding = try checking.finding("separation.holder")
    #expect(finding.scopes == 2)
    #expect(
      checking.message(finding)
        == "`p` har `a` og `b`, som bærer ansvar i `d` og `e`, og de skal være atskilt")
  }

  @Test func rolesInDifferentSystemsDoNotConflict() {
    let checking = Checking(
      Self.separated + """
        role c
        assign {
            d.x: c AR
            e.y: c S
        }
        assign system pleie {
            d.x: a AR
        }
        assign system skole {
            e.y: b AR
        }
        post p holds a, b
        """)
    #expect(checking.findings("separation.holder").isEmpty)
  }

  @Test func oneRoleOnBothSidesIsToldAsThat() {
    let checking = Checking(
      Self.separated + """
        assign {
            d.x: a AR, b R
            e.y: a AR
        }
        post p holds a, b
        """)
    #expect(checking.findings("separation.conflict").count == 1)
    #expect(checking.findings("separation.holder").isEmpty)
  }

  @Test func rolesOfOnePostAreSplitWhereTwoPostsShareThem() {
    let roles = "organisation gran\norganisation lunner\nrole a\nrole b\ntogether a, b\n"
    #expect(Checking(roles + "post p of gran holds a\npost q of gran holds b\n").findings("unity.split").count == 1)
    #expect(Checking(roles + "post p of gran holds a\npost q of lunner holds b\n").findings("unity.split").isEmpty)
    #expect(
      Checking(roles + "post p of gran holds a\npost q of gran holds b\npost r of gran holds b, a\n")
        .findings("unity.split").isEmpty)
  }
}
