import AnsvarLanguage
import AnsvarModel
import Testing

@testable import AnsvarRules

/// Findings that hold in several scopes: where they hold, and what a waiver for one organisation takes of them.
@Suite struct ExtentTests {
  /// Three organisations with the same faults, one line for each kind of finding.
  private static let model = """
    organisation hadeland {
        organisation gran
        organisation jevnaker
        organisation lunner
    }
    camp linja
    camp ikt
    competence oversetter bridges linja, ikt
    role enhetsleder in linja
    role drifter     in ikt
    role programeier in linja
    role systemeier  in linja
    roster gran {
        enhetsleder
        drifter
        programeier
    }
    roster jevnaker {
        enhetsleder
        drifter
        programeier
    }
    roster lunner {
        enhetsleder
        drifter
        programeier
    }
    dimension linje {
        duty kostnad
        duty avtale
        duty beredskap
        duty kvalitet
        duty rutine
    }
    dimension teknikk {
        duty drift
        duty beredskap
    }
    matrix {
                            enhetsleder  drifter
        linje               AR           S
        teknikk.drift       R            A
        teknikk.beredskap   R            A
    }
    separate teknikk-linje {
        teknikk from linje
    }
    together programeier, systemeier
    rule load.heavy at 6

    """

  private func findings(_ rule: String, _ waiver: String = "") -> (Model, CheckReport, [Finding]) {
    let result = Reader.read(text: Self.model + waiver)
    #expect(result.diagnostics.isEmpty)
    let report = Checker.check(result.model, diagnostics: result.diagnostics)
    return (result.model, report, report.findings.filter { RuleCatalogue.id($0) == rule })
  }

  private func names(_ findings: [Finding], _ model: Model, _ report: CheckReport) -> [[String]] {
    let scopes = FindingScopes(model, report.index, findings: findings)
    return findings.map { scopes.scopes(of: $0).map { $0.organisation.map { model.name(of: $0) } ?? "" } }
  }

  @Test(arguments: [
    "load.heavy", "load.everywhere", "load.idle", "separation.conflict", "overlap.duty", "gap.bridge", "unity.split",
    "voice.silent",
  ])
  func isListedAndCanBeAcceptedForOneOrganisation(_ rule: String) throws {
    let (model, report, found) = findings(rule)
    #expect(!found.isEmpty)
    for (finding, list) in zip(found, names(found, model, report)) where finding.scopes > 1 {
      #expect(list == ["gran", "jevnaker", "lunner"])
    }
    let total = found.reduce(0) { $0 + $1.scopes }

    let waiver = "accept \(rule) for jevnaker because \"Avtalt\" by enhetsleder until 2030-01-01\n"
    let (waivedModel, waivedReport, split) = findings(rule, waiver)
    let accepted = split.filter { $0.isWaived }
    let left = split.filter { !$0.isWaived }
    #expect(!accepted.isEmpty)
    #expect(Set(names(accepted, waivedModel, waivedReport)) == [["jevnaker"]])
    for list in names(left, waivedModel, waivedReport) { #expect(!list.contains("jevnaker")) }
    #expect(split.reduce(0) { $0 + $1.scopes } == total)
    #expect(!waivedReport.findings.contains { RuleCatalogue.id($0) == "waiver.unused" })
  }

  @Test func anotherWaiverTakesOfWhatIsLeft() {
    let waivers = """
      accept load.heavy for jevnaker because "Avtalt" by enhetsleder until 2030-01-01
      accept load.heavy for gran because "Avtalt" by enhetsleder until 2030-01-01
      accept load.heavy for gran because "En gang til" by enhetsleder until 2030-01-01

      """
    let (model, report, found) = findings("load.heavy", waivers)
    #expect(names(found.filter { !$0.isWaived }, model, report).allSatisfy { $0 == ["lunner"] })
    // The third one has nothing left to accept.
    #expect(report.findings.count { RuleCatalogue.id($0) == "waiver.unused" } == 1)
  }

  @Test func aCellOfADimensionRowIsOneConflict() {
    let text = """
      organisation gran
      organisation lunner
      role enhetsleder
      role drifter
      dimension linje {
          duty kostnad
          duty avtale
      }
      dimension teknikk {
          duty drift
          duty beredskap
      }
      matrix {
                    enhetsleder  drifter
          linje     A            R
          teknikk   A            R
      }
      assign for lunner {
          teknikk.drift: drifter AR
          linje.kostnad: drifter R
      }
      separate teknikk-linje {
          teknikk from linje
      }

      """
    let result = Reader.read(text: text)
    let report = Checker.check(result.model)
    let found = report.findings.filter { RuleCatalogue.id($0) == "separation.conflict" }
    let cells = found.map { "\($0.range.start) \($0.roles)" }
    #expect(Set(cells).count == cells.count)
    #expect(found.first { $0.roles == [RoleID(0)] }?.scopes == 2)
  }

  @Test func aMeetingOfTheLastTwoOfManyCampsIsSeen() {
    var text = ""
    for number in 1...14 { text += "camp leir\(number)\n" }
    text += """
      competence oversetter bridges leir13, leir14
      role ene in leir13
      role andre in leir14
      dimension drift {
          duty drift
      }
      assign {
          drift.drift: ene A, andre R
      }

      """
    let report = Checker.check(Reader.read(text: text).model)
    #expect(report.findings.contains { RuleCatalogue.id($0) == "gap.bridge" })
  }
}
