import AnsvarModel
import AnsvarRules
import AnsvarTestSupport
import Testing

/// Competences that differ between organisations.
struct CompetenceTests {
  static let rosters = """
    organisation gran
    organisation lunner
    competence bestiller
    competence oversetter
    role enhetsleder has bestiller, oversetter
    role rådmann
    roster gran {
        enhetsleder
        rådmann
    }
    roster lunner {
        enhetsleder has bestiller
        rådmann
    }
    dimension bruksnytte {
        requires bestiller, oversetter
        duty opplæring
    }

    """

  @Test func aRowOfTheModelIsHeldAgainstEachRoster() throws {
    let checking = Checking(
      Self.rosters + """
        assign {
            bruksnytte.opplæring: enhetsleder AR, rådmann I
        }
        """)
    let finding = try checking.finding("gap.competence")
    #expect(finding.scopes == 1)
    #expect(finding.scope.organisation.map { checking.report.model.name(of: $0) } == "lunner")
    #expect(finding.competence.map { checking.report.model.name(of: $0) } == "oversetter")
  }

  @Test func eachAssignmentIsOneFinding() throws {
    let checking = Checking(
      Self.rosters + """
        assign {
            bruksnytte.opplæring: enhetsleder A, rådmann R
        }
        """)
    let findings = checking.findings("gap.competence")
    #expect(findings.map { $0.scopes } == [1, 2])
    #expect(findings.map { checking.name($0.roles[0]) } == ["enhetsleder", "rådmann"])
    #expect(
      checking.message(findings[1])
        == "`rådmann` mangler kompetansene `bestiller` og `oversetter`, som `bruksnytte.opplæring` krever")
  }

  @Test func aRoleThatIsNotOnTheRosterHasNone() throws {
    let checking = Checking(
      """
      organisation gran
      competence bestiller
      role enhetsleder has bestiller
      role rådmann has bestiller
      roster gran {
          rådmann
      }
      dimension bruksnytte {
          requires bestiller
          duty opplæring
      }
      assign {
          bruksnytte.opplæring: enhetsleder R, rådmann A
      }
      """)
    #expect(checking.name(try checking.finding("gap.competence").roles[0]) == "enhetsleder")
  }

  @Test func theRosterOfTheOrganisationAboveHolds() throws {
    let checking = Checking(
      """
      organisation hadeland {
          organisation gran
          organisation lunner
      }
      competence bestiller
      role enhetsleder has bestiller
      roster hadeland {
          enhetsleder
      }
      dimension bruksnytte {
          requires bestiller
          duty opplæring
      }
      assign {
          bruksnytte.opplæring: enhetsleder AR
      }
      """)
    #expect(checking.findings("gap.competence").isEmpty)
  }

  @Test("each duty may require something else, however many there are", arguments: [63, 64, 65, 66])
  func manyDemands(_ count: Int) {
    let numbers = 0..<count
    let competences = numbers.map { "competence k\($0)\n" }.joined()
    let duties = numbers.map { "    duty x\($0) requires k\($0)\n" }.joined()
    let rows = numbers.map { "    d.x\($0): a AR\n" }.joined()
    let checking = Checking("\(competences)role a has k1\ndimension d {\n\(duties)}\nassign {\n\(rows)}\n")
    let found = checking.findings("gap.competence").compactMap { $0.duty.map { checking.report.model.name(of: $0) } }
    #expect(found == numbers.filter { $0 != 1 }.map { "d.x\($0)" })
  }

  @Test func supportTakesNoCompetence() {
    let checking = Checking(
      Self.rosters + """
        assign for gran {
            bruksnytte.opplæring: enhetsleder AR, rådmann S
        }
        assign for lunner {
            bruksnytte.opplæring: none because "Hos Gran" by rådmann until 2099-01-01
        }
        """)
    #expect(checking.findings("gap.competence").isEmpty)
  }

  @Test func aModelWithoutAnyCompetencesIsToldOnce() {
    let checking = Checking(
      """
      competence bestiller
      role enhetsleder
      dimension bruksnytte {
          requires bestiller
          duty opplæring
          duty pådriver
      }
      matrix {
                       enhetsleder
          bruksnytte   AR
      }
      """)
    #expect(checking.findings("gap.competence").map { $0.variant } == [2])
  }

  @Test func criticalFactorsAreSecuredPerOrganisation() throws {
    let checking = Checking(
      """
      organisation gran
      organisation lunner
      competence prosessmodellering
      role enhetsleder
      roster gran {
          enhetsleder has prosessmodellering
      }
      roster lunner {
          enhetsleder
      }
      dimension bruksnytte {
          critical prosessmodellering
          duty opplæring
      }
      assign {
          bruksnytte.opplæring: enhetsleder AR
      }
      """)
    let finding = try checking.finding("gap.critical")
    #expect(finding.scopes == 1)
    #expect(finding.scope.organisation.map { checking.report.model.name(of: $0) } == "lunner")
  }
}
