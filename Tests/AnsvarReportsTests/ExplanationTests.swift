import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarText
import Testing

@Suite struct ExplanationTests {
  private let report = Sample.report(Sample.hadeland)

  @Test(arguments: Language.allCases)
  func everyRuleIsExplained(_ language: Language) {
    for rule in RuleCatalogue.all {
      let text = RuleExplanation.text(rule, language: language, width: 60)
      #expect(text.hasPrefix(rule.id + " ("))
      #expect(!text.contains("{duty}"))
      if let example = rule.triggering.first?.text.split(separator: "\n").first {
        #expect(text.contains("    " + example))
      }
    }
  }

  @Test func aRoleIsToldWhatItCarriesAndLacks() throws {
    let role = try #require(report.model.role(named: "enhetsleder"))
    let text = RoleExplanation.text(role, report, language: .bokmål)
    #expect(
      text.hasPrefix(
        """
        Enhetsleder (enhetsleder)
        slag        stilling
        leir        Virksomheten
        kompetanse  Bestiller

        Svarer for (2)
          Bruksnytteansvaret: Pådriveransvar, Opplæringsansvar [gran (pleie)]

        Utfører (1)
          Bruksnytteansvaret: Pådriveransvar

        Mangler kompetanse
          Oversetter: Pådriveransvar, Opplæringsansvar [gran (pleie)]

        """))
    #expect(text.contains("\nFunn\n"))
    #expect(RoleExplanation.text(role, report, language: .english).contains("\nAnswers for (2)\n"))
  }

  @Test func rostersAreTold() throws {
    let report = Sample.report(Sample.hadeland + "\nroster lunner {\n    enhetsleder has oversetter\n}\n")
    let leader = try #require(report.model.role(named: "enhetsleder"))
    #expect(RoleExplanation.text(leader, report, language: .bokmål).contains("\n  lunner: Oversetter\n"))
    let ict = try #require(report.model.role(named: "ikt-avdeling"))
    #expect(RoleExplanation.text(ict, report, language: .nynorsk).contains("\n  lunner: finst ikkje der\n"))
  }

  @Test func aDutyIsToldPlaceByPlace() throws {
    let duty = try #require(report.model.duty(named: "bruksnytte.opplæring"))
    #expect(
      DutyExplanation.text(duty, report, language: .nynorsk).hasPrefix(
        """
        Opplæringsansvar (bruksnytte.opplæring)
        dimensjon       Bruksnytteansvaret
        høyrer heime i  Virksomheten
        krev            Oversetter

        Gran kommune · Fagsystem for pleie
          ansvarleg  Enhetsleder (enhetsleder)
          utførar    IKT-avdeling (ikt-avdeling)

        Lunner kommune · Fagsystem for pleie
          utførar    IKT-avdeling (ikt-avdeling)

        """))
  }

  @Test func aDutyThatNobodyHasIsTold() throws {
    let missing = try #require(report.model.duty(named: "drift.innkjøp"))
    #expect(DutyExplanation.text(missing, report, language: .english).contains("Nobody has written who takes part."))
    let exempt = try #require(report.model.duty(named: "drift.beredskap"))
    #expect(DutyExplanation.text(exempt, report, language: .bokmål).contains("  Legges til vertskommunen (Rådmann"))
  }

  @Test func linesFitTheWidth() throws {
    let duty = try #require(report.model.duty(named: "bruksnytte.pådriver"))
    for line in DutyExplanation.text(duty, report, language: .bokmål, width: 50).split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= 50)
    }
  }

  @Test(arguments: Language.allCases)
  func theReferenceHasEveryRule(_ language: Language) {
    let page = RuleReference.markdown(language: language)
    for rule in RuleCatalogue.all { #expect(page.contains("\n### " + rule.id + "\n")) }
    #expect(page == RuleReference.markdown(language: language))
    #expect(page.split(separator: "\n").filter { $0 == "```" }.count % 2 == 0)
  }
}
