import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import Testing

/// What a model may say of the rules: off, another severity, another limit, and single findings accepted.
struct SettingTests {
  static let gap = """
    organisation hadeland {
        organisation gran
        organisation lunner
    }
    role rådmann
    dimension strategi {
        duty standarder
        duty arkitektur
    }
    assign for gran {
        strategi.standarder: rådmann A
        strategi.arkitektur: rådmann A
    }
    assign for lunner {
        strategi.standarder: rådmann A
        strategi.arkitektur: rådmann AR
    }

    """
  static let reason = #"because "Avtalt" by rådmann until 2027-01-01"#

  private func isWaived(_ accept: String) -> [Bool] {
    Checking(Self.gap + accept).findings("gap.responsible").map { $0.isWaived }
  }

  @Test func aRuleCanBeOff() {
    #expect(Checking(Self.gap).findings("gap.responsible").count == 3)
    #expect(Checking(Self.gap + "rule gap.responsible off\n").findings("gap.responsible").isEmpty)
  }

  @Test func aRuleCanHaveAnotherSeverity() {
    let checking = Checking(Self.gap + "rule gap.responsible error\n")
    #expect(checking.findings("gap.responsible").allSatisfy { $0.severity == .error })
    #expect(checking.report.worst == .error)
  }

  @Test func aLimitIsTheMostThatIsAllowed() {
    let text = """
      role a
      role b
      dimension drift {
          duty drift
      }
      assign {
          drift.drift: a AR, b R
      }

      """
    #expect(Checking(text + "rule overlap.responsible at 2\n").findings("overlap.responsible").isEmpty)
    #expect(Checking(text + "rule overlap.responsible at 1\n").findings("overlap.responsible").count == 1)
  }

  @Test func informedMayBeThreeMoreThanConsulted() {
    let roles = (1...9).map { "r\($0)" }
    func crowded(_ letter: String, _ count: Int) -> Bool {
      let parts = roles.prefix(count).map { ", \($0) \(letter)" }.joined()
      let declared = roles.map { "role \($0)\n" }.joined()
      let text = "role a\n\(declared)dimension d {\n    duty x\n}\nassign {\n    d.x: a AR\(parts)\n}\n"
      return !Checking(text).findings("voice.crowded").isEmpty
    }
    #expect(!crowded("C", 5))
    #expect(crowded("C", 6))
    #expect(!crowded("I", 8))
    #expect(crowded("I", 9))
  }

  @Test func aWaiverAcceptsWhatItNames() {
    #expect(isWaived("accept gap.responsible on strategi.standarder \(Self.reason)\n") == [true, false, true])
    #expect(
      isWaived("accept gap.responsible on strategi.standarder for lunner \(Self.reason)\n") == [false, false, true])
    #expect(isWaived("accept gap.responsible on strategi for gran \(Self.reason)\n") == [true, true, false])
    #expect(isWaived("accept gap.responsible on strategi for hadeland \(Self.reason)\n") == [true, true, true])
  }

  @Test func aWaiverAcceptsForOneMeasure() {
    let plan = """
      role rådmann
      plan plan "Handlingsplan" {
          measure 1 "Felles arkiv" {
              due 2018
          }
          measure 17 "Felles rutine" {
              due 2018
          }
      }
      accept plan.responsible on measure 17 \(Self.reason)

      """
    #expect(Checking(plan).findings("plan.responsible").map { $0.isWaived } == [false, true])
  }

  @Test func aWaiverPastItsDateAcceptsNothing() throws {
    let text =
      Self.gap + "accept gap.responsible on strategi because \"Avtalt\" by rådmann until 2026-06-30\n"
    let checking = Checking(text)
    #expect(checking.findings("gap.responsible").allSatisfy { !$0.isWaived })
    #expect(
      checking.message(try checking.finding("waiver.expired"))
        == "unntaket fra `gap.responsible` gikk ut 2026-06-30")
    #expect(checking.findings("waiver.unused").isEmpty)
    let before = Checking(text, today: Day(year: 2026, month: 6, day: 30))
    #expect(before.findings("gap.responsible").allSatisfy { $0.isWaived })
    #expect(before.report.waivedCount == 3)
  }

  @Test func aWaiverWithoutEverythingIsReportedForEachThing() {
    let checking = Checking(Self.gap + "accept gap.responsible on strategi\n")
    #expect(checking.findings("waiver.reason").map { $0.variant } == [0, 1, 2])
  }

  @Test func faultsInTheTextCannotBeAccepted() throws {
    let checking = Checking(
      """
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ukjent AR
      }
      accept structure.unknown-name because "Vet det" until 2099-01-01
      """)
    #expect(checking.findings("structure.unknown-name").allSatisfy { !$0.isWaived })
    #expect(
      checking.message(try checking.finding("waiver.unused"))
        == "unntaket fra `structure.unknown-name` gjelder ikke: feil i selve modellen kan ikke godtas, men må rettes")
    #expect(checking.findings("waiver.reason").isEmpty)
  }

  @Test func aWaiverForAFaultInTheTextIsToldOnce() {
    let checking = Checking(Self.gap + "accept structure.letter until 2020-01-01\n")
    #expect(checking.rules.filter { $0.hasPrefix("waiver.") } == ["waiver.unused"])
  }

  @Test func anUnknownOwnerIsToldOnce() {
    let checking = Checking(
      Self.gap + "accept gap.responsible on strategi because \"Avtalt\" by rådman until 2099-01-01\n")
    #expect(checking.findings("structure.unknown-name").count == 1)
    #expect(checking.findings("waiver.reason").isEmpty)
  }

  @Test func aWaiverForOneOrganisationSplitsWhatHoldsInSeveral() {
    let checking = Checking(
      """
      organisation gran
      organisation lunner
      organisation jevnaker
      role rådmann
      dimension strategi {
          duty standarder
          duty ambisjon
      }
      assign {
          strategi.standarder: rådmann A
      }
      accept gap.responsible on strategi.standarder for gran because "Avtalt" by rådmann until 2099-01-01
      accept gap.duty on strategi.ambisjon for lunner because "Avtalt" by rådmann until 2099-01-01
      """)
    for rule in ["gap.responsible", "gap.duty"] {
      #expect(checking.findings(rule).filter { $0.isWaived }.map { $0.scopes } == [1])
      #expect(checking.findings(rule).filter { !$0.isWaived }.map { $0.scopes } == [2])
    }
    #expect(checking.findings("waiver.unused").isEmpty)
  }

  @Test func aModelOfDutiesAloneIsALibrary() throws {
    let checking = Checking("dimension drift {\n    duty drift\n    duty beredskap\n}\n")
    #expect(try checking.finding("gap.duty").severity == .advice)
  }

  @Test func twoWaiversForOnePlaceDoNotAcceptAnother() {
    let waiver = "accept gap.duty on strategi.ambisjon for gran because \"Avtalt\" by rådmann until 2099-01-01\n"
    let checking = Checking(
      """
      organisation gran
      organisation lunner
      organisation jevnaker
      role rådmann
      dimension strategi {
          duty standarder
          duty ambisjon
      }
      assign {
          strategi.standarder: rådmann AR
      }

      """ + waiver + waiver)
    #expect(checking.findings("gap.duty").filter { !$0.isWaived }.map { $0.scopes } == [2])
    #expect(checking.findings("waiver.unused").count == 1)
  }
}
