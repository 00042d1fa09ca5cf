import AnsvarModel
import AnsvarRules
import Testing

/// Where a rule begins and ends to the point; each was found by changing the rule and seeing no test fail.
@Suite struct ExactnessTests {
  @Test(arguments: [("2026-06-30", 2), ("2026-07-01", 0)])
  func aMandateAndADeputyHoldThroughTheirLastDay(_ until: String, _ count: Int) {
    let checking = Checking(
      """
      role leder {
          mandate from 2020-01-01 until \(until)
      }
      post vara holds leder
      post sjef holds leder deputy vara until \(until)
      """)
    #expect(checking.findings("mandate.expired").count == count, "\(checking.messages())")
  }

  @Test func aWaiverOfARuleThatIsOffIsNotNeeded() throws {
    let waiver = "accept gap.duty because \"Avtalt\" by leder until 2030-01-01\n"
    let off = Checking("role leder\n" + waiver + "rule gap.duty off\n")
    #expect(off.message(try off.finding("waiver.unused"), .english).hasSuffix("is not needed: the rule is off"))
    for setting in ["", "rule gap.duty advice\n", "rule gap.responsible off\n"] {
      let on = Checking("role leder\n" + waiver + setting)
      #expect(on.message(try on.finding("waiver.unused"), .english).hasSuffix("matches no finding"))
    }
  }

  @Test func theUsualLoadIsTold() throws {
    // Two roles carry two duties each, one carries seven.
    let loads = [("a", 7), ("b", 2), ("c", 2)]
    var text = "role a\nrole b\nrole c\ndimension d {\n"
    for (role, count) in loads { for duty in 0..<count { text += "duty \(role)-\(duty)\n" } }
    text += "}\nassign {\n"
    for (role, count) in loads { for duty in 0..<count { text += "d.\(role)-\(duty): \(role) AR\n" } }
    let checking = Checking(text + "}\n")
    let message = checking.message(try checking.finding("load.heavy"), .english)
    #expect(message == "`a` is accountable for or carries out 7 duties, more than three times the usual 2")
  }

  @Test(arguments: [("nb", "programeier"), ("nn", "programeigar"), ("en", "programeier")])
  func aForgottenDimensionIsNamedInTheLanguageOfTheModel(_ language: String, _ name: String) throws {
    var text = "language \(language)\nrole a\n"
    for dimension in ["bruksnytte", "vedlikehold", "drift", "strategi"] {
      text += "dimension \(dimension) {\nduty x\n}\n"
    }
    let checking = Checking(text)
    let message = checking.message(try checking.finding("gap.dimension"), .english)
    #expect(message == "the model follows Groth but does not have the dimension `\(name)`")
  }

  @Test(arguments: [("", 0), ("goal 2 \"Kurs\"\n", 1)])
  func anAreaWithoutGoalsWaitsForNoMeasure(_ goal: String, _ count: Int) {
    let checking = Checking(
      """
      plan p {
          area x "Opplæring" {
              \(goal)
          }
          area y "Innkjøp" {
              goal 1 "Felles innkjøp"
              measure 1 "Rutine for innkjøp"
          }
      }
      """)
    #expect(checking.findings("plan.goal-uncovered").count == count, "\(checking.messages())")
  }

  private static let group = """
    organisation ror {
        organisation aukra
        organisation molde
        organisation rauma
        organisation vestnes
    }
    role a

    """

  @Test func thoseWithoutASeatAreListed() throws {
    let checking = Checking(Self.group + "body styret {\n    seat a from aukra\n    seat a from rauma\n}\n")
    let finding = try checking.finding("cooperation.seat-parity")
    let scopes = FindingScopes(checking.report.model, checking.report.index, findings: [finding]).scopes(of: finding)
    let names = scopes.compactMap { $0.organisation.map { checking.report.model.name(of: $0) } }
    #expect(names == ["molde", "vestnes"])
  }

  @Test(arguments: [
    ("seat a from aukra\nseat a from molde without vote\nseat a from each ror without vote", 10),
    ("seat a from each ror without vote\nseat a from molde without vote\nseat a from aukra", 9),
  ])
  func aSeatWithoutVoteIsShown(_ seats: String, _ line: Int) throws {
    let checking = Checking(Self.group + "body styret {\n\(seats)\n}\n")
    let finding = try checking.finding("cooperation.seat-parity")
    #expect(finding.variant >= 2)
    #expect(checking.report.model.sources.location(of: finding.range)?.line == line)
  }

  @Test(arguments: [("Samme innhold", 1), ("Samme år som før", 0), ("Nytt innhold", 0)])
  func onlyTheSameMeaningPromisesTheSameWords(_ reason: String, _ count: Int) {
    let checking = Checking(
      Rule.Example(
        "plan p {\n    goal 1 \"Innlogging med MinID\"\n}\nrevision of \"før.ansvar\" {\n"
          + "    changed goal 1 because \"\(reason)\"\n}\n",
        revising: "plan p {\n    goal 1 \"Kurs for alle ledere med MinID\"\n}\n"))
    #expect(checking.findings("revision.claim").count == count, "\(checking.messages())")
  }

  @Test(arguments: [("covered goal 2 by goal 1", 0), ("removed goal 2", 1)])
  func whatIsSaidToCoverSomethingIsExplained(_ claim: String, _ count: Int) {
    let checking = Checking(
      Rule.Example(
        "plan p {\n    goal 1 \"Innlogging med MinID\"\n}\nrevision of \"før.ansvar\" {\n    \(claim)\n}\n",
        revising: "plan p {\n    goal 2 \"Matrikkelen i bruk\"\n}\n"))
    #expect(checking.findings("revision.unexplained").count == count, "\(checking.messages())")
  }
}
