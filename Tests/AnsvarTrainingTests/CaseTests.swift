import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarTestSupport
import AnsvarText
import Testing

@testable import AnsvarTraining

/// The cases themselves, and what becomes of them in a model.
@Suite struct CaseTests {
  static let ids = CaseCatalogue.all.map { $0.id }

  @Test func thereAreAtLeastTwelveAndEveryDimensionHasTwo() {
    #expect(CaseCatalogue.all.count >= 12)
    #expect(Set(Self.ids).count == Self.ids.count)
    for dimension in GrothDimension.allCases {
      #expect(CaseCatalogue.all.filter { $0.dimension == dimension }.count >= 2, "\(dimension)")
    }
  }

  @Test(arguments: ids) func everyPartIsThereInEveryLanguage(_ id: String) throws {
    let material = try #require(CaseCatalogue.find(id))
    #expect(id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    #expect(material.dialogue.count >= 6 && material.questions.count >= 3 && material.guide.count >= 3)
    #expect(material.dialogue.contains { $0.voice == .line } && material.dialogue.contains { $0.voice == .ict })
    for phrase in Self.phrases(material) {
      for language in Language.allCases {
        #expect(!phrase[language].isEmpty)
        #expect(Self.places(phrase[language]).isSubset(of: ["line", "ict", "system"]), "\(phrase[language])")
        #expect(Self.places(phrase[language]) == Self.places(phrase.nb), "\(phrase[language])")
        // A title may begin with a small letter, and then a sentence would.
        #expect(phrase[language].first != "{", "\(phrase[language])")
      }
    }
  }

  /// Nynorsk is written as itself: words that only Bokmål has give a transposed text away.
  @Test(arguments: ids) func nynorskIsNotBokmål(_ id: String) throws {
    let material = try #require(CaseCatalogue.find(id))
    let foreign: Set<String> = [
      "ikke", "jeg", "hun", "noe", "noen", "hva", "hvem", "hvor", "hvordan", "hvorfor", "hvis", "dere", "deres", "gjør",
      "gjøre", "være", "fra", "mye", "bare", "også", "et", "en", "uke", "nå", "ble", "hadde vært", "arbeide seg",
    ]
    let english = Set(["ikke", "ikkje", "hva", "kva", "og", "det", "som", "ikkje"])
    for phrase in Self.phrases(material) {
      let words = Set(phrase.nn.lowercased().split { !$0.isLetter }.map { String($0) })
      #expect(words.isDisjoint(with: foreign), "\(phrase.nn): \(words.intersection(foreign))")
      let plain = Set(phrase.en.lowercased().split { !$0.isLetter }.map { String($0) })
      #expect(plain.isDisjoint(with: english), "\(phrase.en)")
    }
  }

  @Test(arguments: ModelFiles.names) func everyModelFillsThem(_ name: String) throws {
    let read = ModelFiles.read(name)
    let report = Checker.check(read.model, diagnostics: read.diagnostics, today: Day(year: 2026, month: 6, day: 1))
    for language in Language.allCases {
      let context = TrainingContext(report, language: language)
      let document = CaseDocument(context).document
      let text = ReportMarkdown.text(document)
      #expect(!text.utf8.contains(UInt8(ascii: "{")) && !text.utf8.contains(UInt8(ascii: "}")))
      #expect(document.sections.count == 1 + 2 * CaseCatalogue.all.count)
      if language == .bokmål { #expect(text == ReportMarkdown.text(CaseDocument(context).document)) }
    }
  }

  @Test func handoutsComeBeforeKeysAndGiveNothingAway() throws {
    let report = Self.check("")
    let document = CaseDocument(TrainingContext(report, language: .bokmål)).document
    let ids = document.sections.map { $0.id }
    let lastHandout = try #require(ids.lastIndex { $0.hasPrefix("case-") })
    let firstKey = try #require(ids.firstIndex { $0.hasPrefix("key-") })
    #expect(lastHandout < firstKey)
    #expect(document.sections.dropFirst().allSatisfy { $0.startsPage })
    for (material, section) in zip(CaseCatalogue.all, document.sections.dropFirst()) {
      let sheet = ReportMarkdown.text(ReportDocument(language: .bokmål, title: "", sections: [section]))
      for line in material.dialogue { #expect(!sheet.contains(line.meant.nb)) }
      for question in material.questions { #expect(!sheet.contains(question.asked.nb)) }
    }
  }

  @Test func theRolesOfTheModelSpeak() throws {
    let setting = try Self.setting(.kurset, Self.model(translator: ""))
    #expect(setting.name(.line) == "Avdelingsleder" && setting.name(.ict) == "Driftsgruppa")
    #expect(setting.text(Case.kurset.situation).contains("Journalen"))
    #expect(setting.duty.map { setting.matrix.model.name(of: $0) } == "bruksnytte.opplæring")
  }

  @Test func aModelWithNothingInItGetsPlainWords() throws {
    let setting = try Self.setting(.tregheten, "")
    #expect(setting.name(.line) == "Linja" && setting.name(.ict) == "IKT")
    #expect(setting.text(Case.tregheten.situation).contains("fagsystemet"))
    #expect(setting.text(Case.tregheten.guide[1]).contains("fra IKT sist satt hos linja"))
  }

  @Test func whereNobodyTranslatesTheKeySaysSo() throws {
    let setting = try Self.setting(.kurset, Self.model(translator: ""))
    let meeting = try #require(setting.meeting)
    #expect(meeting.translation == .nobody(elsewhere: []))
    #expect(meeting.sentence(setting.matrix).contains("Her er det ingen i modellen deres som oversetter."))
    #expect(Self.key(.kurset, setting).contains("Her er det ingen i modellen deres som oversetter."))
  }

  @Test func aTranslatorWhoTakesNoPartIsNamedAsSomebodyToAsk() throws {
    let setting = try Self.setting(
      .kurset, Self.model(translator: "role rådgiver \"Rådgiver\" in linja has oversetter"))
    guard case .nobody(let elsewhere) = try #require(setting.meeting).translation else {
      Issue.record("somebody translates")
      return
    }
    #expect(elsewhere.map { setting.matrix.model.name(of: $0) } == ["rådgiver"])
  }

  @Test func oneSideAloneIsOneSided() throws {
    let source = Self.model(translator: "").replacing(
      "\"Avdelingsleder\" in linja", with: "\"Avdelingsleder\" in linja has oversetter")
    guard case .oneSided(let roles, _) = try #require(Self.setting(.kurset, source).meeting).translation else {
      Issue.record("not one-sided")
      return
    }
    #expect(roles.count == 1)
  }

  @Test func aModelWithoutTheCompetenceClaimsNothing() throws {
    let source = Self.model(translator: "").replacing("competence oversetter bridges linja, ikt\n", with: "")
    let setting = try Self.setting(.kurset, source)
    #expect(setting.meeting?.translation == .unknown)
    #expect(!Self.key(.kurset, setting).contains("ingen i modellen deres"))
  }

  private static func key(_ material: Case, _ setting: CaseSetting) -> String {
    ReportMarkdown.text(
      ReportDocument(language: .bokmål, title: "", sections: [CaseKey.section(material, setting)]))
  }

  private static func setting(_ material: Case, _ source: String) throws -> CaseSetting {
    CaseSetting(material, number: 0, SessionMatrix(TrainingContext(check(source), language: .bokmål)))
  }

  static func check(_ source: String) -> CheckReport {
    let read = Reader.read(text: source)
    return Checker.check(read.model, diagnostics: read.diagnostics, today: nil)
  }

  private static func model(translator: String) -> String {
    """
    camp linja "Linja"
    camp ikt "IKT"
    competence oversetter bridges linja, ikt
    system journal "Journalen"
    role leder "Avdelingsleder" in linja
    role drift "Driftsgruppa" in ikt
    \(translator)
    dimension bruksnytte "Bruksnytte" in linja {
        duty opplæring "Opplæring"
    }
    dimension drift "Drift" in ikt {
        duty it-drift "IT-drift"
    }
    assign {
        bruksnytte.opplæring: leder AR, drift S
        drift.it-drift: drift AR
    }

    """
  }

  private static func phrases(_ material: Case) -> [Phrase] {
    [material.title, material.situation] + material.dialogue.flatMap { [$0.said, $0.meant] }
      + material.questions.flatMap { [$0.asked, $0.answer] } + material.order.parts + material.guide
  }

  private static func places(_ text: String) -> Set<String> {
    Set(text.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first.map { String($0) } })
  }
}
