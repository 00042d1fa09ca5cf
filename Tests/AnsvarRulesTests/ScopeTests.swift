import AnsvarModel
import AnsvarRules
import Testing

/// In how many scopes a finding holds, and what is one finding.
struct ScopeTests {
  static let organisations = """
    organisation hadeland {
        organisation gran
        organisation jevnaker
        organisation lunner
    }
    role enhetsleder
    role ikt-avdeling

    """

  @Test func aRowOfTheModelHoldsInEveryOrganisation() throws {
    let checking = Checking(
      Self.organisations + """
        dimension drift {
            duty beredskap
        }
        assign {
            drift.beredskap: ikt-avdeling R
        }
        """)
    let finding = try checking.finding("gap.accountable")
    #expect(finding.scopes == 3)
    #expect(finding.scope == .everywhere)
  }

  @Test func aRowOfItsOwnTakesTheOrganisationOut() throws {
    let checking = Checking(
      Self.organisations + """
        dimension drift {
            duty beredskap
        }
        assign {
            drift.beredskap: ikt-avdeling R
        }
        assign for gran {
            drift.beredskap: ikt-avdeling AR
        }
        """)
    #expect(try checking.finding("gap.accountable").scopes == 2)
  }

  @Test func oneScopeIsNamed() throws {
    let checking = Checking(
      Self.organisations + """
        system pleie of gran
        dimension bruksnytte per system {
            duty opplæring
        }
        dimension drift {
            duty beredskap
        }
        assign {
            drift.beredskap: ikt-avdeling AR
        }
        assign for gran system pleie {
            bruksnytte.opplæring: enhetsleder R
        }
        assign for jevnaker {
            bruksnytte.opplæring: enhetsleder AR
        }
        assign for lunner {
            bruksnytte.opplæring: enhetsleder AR
        }
        """)
    let finding = try checking.finding("gap.accountable")
    #expect(finding.scopes == 1)
    #expect(finding.scope.organisation.map { checking.report.model.name(of: $0) } == "gran")
    #expect(finding.scope.system.map { checking.report.model.name(of: $0) } == "pleie")
  }

  @Test func aRowThatHoldsNowhereIsNotReported() {
    let checking = Checking(
      Self.organisations + """
        dimension drift {
            duty beredskap
        }
        assign {
            drift.beredskap: ikt-avdeling R
        }
        assign for hadeland {
            drift.beredskap: ikt-avdeling AR
        }
        """)
    #expect(checking.findings("gap.accountable").isEmpty)
  }

  @Test func aMissingRowIsCountedOncePerScope() throws {
    let checking = Checking(
      Self.organisations + """
        system pleie of gran, jevnaker
        system skole
        dimension bruksnytte per system {
            duty opplæring
        }
        assign for gran system pleie {
            bruksnytte.opplæring: enhetsleder AR
        }
        """)
    let finding = try checking.finding("gap.duty")
    #expect(finding.scopes == 4)
    #expect(finding.variant == 1)
  }

  @Test func aMissingRowInOneScopeNamesIt() throws {
    let checking = Checking(
      Self.organisations + """
        dimension drift {
            duty beredskap
        }
        assign for gran {
            drift.beredskap: ikt-avdeling AR
        }
        assign for lunner {
            drift.beredskap: ikt-avdeling AR
        }
        """)
    let finding = try checking.finding("gap.duty")
    #expect(finding.scopes == 1)
    #expect(finding.scope.organisation.map { checking.report.model.name(of: $0) } == "jevnaker")
  }

  @Test func aDutyWithNobodyIsOneFault() {
    let checking = Checking(
      """
      role ikt-avdeling
      dimension drift {
          duty drift
          duty beredskap
      }
      matrix {
                            ikt-avdeling
          drift.drift       AR
          drift.beredskap   .
      }
      """)
    #expect(checking.findings("gap.duty").count == 1)
    #expect(checking.findings("gap.accountable").isEmpty)
    #expect(checking.findings("gap.responsible").isEmpty)
  }

  @Test func anEmptyCellWithAReasonIsNoGap() {
    let checking = Checking(
      """
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      matrix {
                            ikt-avdeling
          drift.beredskap   -              because "Finnes ikke her"
      }
      """)
    #expect(checking.findings("gap.duty").isEmpty)
    #expect(checking.findings("load.idle").isEmpty)
  }

  @Test func aReasonPastItsDateIsNone() throws {
    let text = """
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: none because "Flyttes" by ikt-avdeling until 2026-06-30
      }
      """
    let checking = Checking(text)
    #expect(checking.findings("gap.duty").count == 1)
    #expect(try checking.finding("waiver.expired").variant == 1)
    #expect(Checking(text, today: Day(year: 2026, month: 6, day: 30)).findings("gap.duty").isEmpty)
    #expect(Checking(text, today: nil).findings("waiver.expired").isEmpty)
  }

  @Test func summaryCountsEveryScope() {
    let checking = Checking(
      Self.organisations + """
        dimension drift {
            duty beredskap
        }
        assign {
            drift.beredskap: ikt-avdeling R
        }
        """)
    let counts = checking.report.countsByRule.first { $0.rule == "gap.accountable" }
    #expect(counts?.count == 3)
    #expect(checking.report.count(.error) == 1)
  }
}
