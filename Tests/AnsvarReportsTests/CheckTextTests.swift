import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarText
import Testing

@Suite struct CheckTextTests {
  private let report = Sample.report(Sample.hadeland, name: "Models/hadeland.ansvar")

  private func finding(_ rule: String) throws -> Finding {
    try #require(report.findings.first { RuleCatalogue.id($0) == rule })
  }

  @Test(arguments: [
    (Language.bokmål, "feil", "hjelp", "gjelder lunner (pleie)"),
    (.nynorsk, "feil", "hjelp", "gjeld lunner (pleie)"),
    (.english, "error", "help", "holds in lunner (pleie)"),
  ])
  func aFindingShowsItsLineAndWhatToDo(_ language: Language, _ label: String, _ help: String, _ place: String) throws {
    let finding = try finding("gap.accountable")
    let words = FindingText(report.model, language)
    let expected = """
      Models/hadeland.ansvar:33:5: \(label): \(words.message(finding)) [gap.accountable]
      33 |     bruksnytte.opplæring  .            R             .
         |     ^^^^^^^^^^^^^^^^^^^^
         = \(help): \(words.help(finding))
         = \(place)

      """
    #expect(CheckText(language: language).text(report).contains(expected))
  }

  @Test func severalScopesAreNamed() throws {
    #expect(CheckText(language: .bokmål).text(report).contains("\n   = gjelder 2 steder: gran, lunner\n"))
  }

  @Test func manyScopesAreNamedInPart() {
    var text = "role a\ndimension d {\n    duty x\n}\nassign {\n    d.x: a R\n}\n"
    for number in 1...20 { text += "organisation kommune-\(number)\n" }
    let report = Sample.report(text)
    let list = (1...8).map { "kommune-\($0)" }.joined(separator: ", ")
    #expect(CheckText(language: .bokmål).text(report).contains("= gjelder 20 steder: \(list) og 12 til\n"))
  }

  @Test func theLastLineCounts() {
    let last = CheckText(language: .bokmål).text(report).split(separator: "\n").last
    let found = [
      (report.count(.error), "feil", "feil"), (report.count(.warning), "advarsel", "advarsler"),
      (report.count(.advice), "råd", "råd"),
    ]
    let numbers = found.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }.joined(separator: ", ")
    #expect(last == "\(numbers) · dekning 50 % · 4 ansvar, 3 roller, 2 organisasjoner, 1 system")
  }

  @Test func aModelInOrderIsTold() {
    let report = Sample.report(Sample.sound)
    #expect(report.findings.isEmpty)
    #expect(
      CheckText(language: .bokmål).text(report)
        == "Alt i orden: ingen funn i 1 ansvar, 2 roller · dekning 100 %\n")
    #expect(
      CheckText(language: .english).text(report)
        == "All in order: no findings in 1 duty, 2 roles · coverage 100 %\n")
  }

  @Test func aLimitKeepsTheSeverest() {
    let text = CheckText(language: .bokmål, limit: 1).text(report)
    #expect(text.contains(": feil: "))
    #expect(!text.contains(": advarsel: "))
    #expect(text.contains("\n… og \(report.findings.count - 1) funn til som ikke vises\n"))
    #expect(CheckText(language: .bokmål, limit: 0).text(report).hasPrefix("… og \(report.findings.count) funn"))
    for (excess, isWhole) in [(-1, false), (0, true), (1, true)] {
      let shown = CheckText(language: .bokmål, limit: report.findings.count + excess).text(report)
      #expect(shown.contains("funn til som ikke vises") == !isWhole)
    }
    #expect(CheckText(language: .bokmål, limit: 1000).text(report) == CheckText(language: .bokmål).text(report))
  }

  @Test func theSummaryAloneIsOneLine() {
    let whole = CheckText(language: .bokmål).text(report).split(separator: "\n").last
    let text = CheckText(language: .bokmål, limit: 1, summaryOnly: true).text(report)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false) == [whole, ""])
  }

  @Test func aDutyCountsOnceHoweverManyRowsItHas() {
    let report = Sample.report(
      Sample.sound
        + "\norganisation gran\norganisation lunner\nassign for gran {\n    drift.beredskap: leder A, stab RC\n}\n")
    #expect(CheckSummary(report).declaredDuties == 1)
    #expect(CheckSummary(report).duties == 2)
    #expect(CheckText(language: .bokmål).text(report).contains(" 1 ansvar, 2 roller"))
  }

  @Test func whatCameOfTheFaultsIsTold() {
    let report = Checker.report(onFaultsIn: Model(), [])
    let told = Phrase(nb: "ikke tegnet", nn: "ikkje teikna", en: "not drawn")
    #expect(CheckText(language: .nynorsk, consequence: told).text(report).hasSuffix(" · ikkje teikna\n"))
    let unread = " · modellen er ikkje kontrollert, for han kan ikkje lesast\n"
    #expect(CheckText(language: .nynorsk).text(report).hasSuffix(unread))
  }

  @Test func acceptedFindingsAreShownOnRequestOnly() {
    let report = Sample.report(
      Sample.hadeland + "\naccept gap.accountable because \"Det er meningen\" by rådmann until 2027-01-01\n")
    let plain = CheckText(language: .bokmål).text(report)
    #expect(!plain.contains("[gap.accountable]"))
    #expect(plain.contains("1 godtatt funn"))
    #expect(CheckText(language: .bokmål, showWaived: true).text(report).contains(": feil (godtatt): "))
  }

  @Test func colourIsOnlyWhereAskedFor() {
    let plain = CheckText(language: .bokmål).text(report)
    let coloured = CheckText(language: .bokmål, style: .ansi).text(report)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31mfeil:\u{1B}[0m"))
    var stripped = ""
    var isCode = false
    for scalar in coloured.unicodeScalars {
      if scalar == "\u{1B}" { isCode = true }
      if !isCode { stripped.unicodeScalars.append(scalar) }
      if scalar == "m" { isCode = false }
    }
    #expect(stripped == plain)
  }

  @Test func aFileThatCouldNotBeReadHasNoLine() {
    let kind = DiagnosticKind(
      "syntax.test", message: Phrase(nb: "kan ikke lese filen", nn: "kan ikkje lese fila", en: "cannot read the file"),
      help: Phrase(nb: "", nn: "", en: ""))
    let diagnostic = Diagnostic(kind, at: .none, file: "borte\u{1B}.ansvar")
    let report = Checker.check(Model(), diagnostics: [diagnostic])
    #expect(
      CheckText(language: .bokmål).text(report).hasPrefix("borte␛.ansvar: feil: kan ikke lese filen [syntax.test]\n\n"))
  }

  @Test func theSecondPlaceAndTheNameMeantAreShown() {
    let text = CheckText(language: .bokmål).text(
      Sample.report(
        "role leder\nrole leder\nrole nestleder\ndimension d {\n    duty x\n}\nassign {\n    d.x: ledr A\n}\n"))
    #expect(text.contains("   = ") || text.contains("  = "))
    #expect(text.contains("= se også model.ansvar:1\n"))
    #expect(text.contains("mente du `leder`?"))
  }

  @Test func manyFindingsInOneLongFile() {
    var text = "role a\ndimension d {\n"
    for number in 0..<3000 { text += "    duty x\(number)\n" }
    text += "}\nassign {\n"
    for number in 0..<3000 { text += "    d.x\(number): a R\n" }
    let report = Sample.report(text + "}\n")
    #expect(report.findings.count >= 3000)
    let result = CheckText(language: .bokmål).text(report)
    #expect(result.contains("model.ansvar:6004:5: feil"))
    #expect(result == CheckText(language: .bokmål).text(report))
  }
}

@Suite("one row for several duties")
struct GroupedFindingTests {
  @Test("is one thing to mend in the text, and counts for every duty in the numbers")
  func grouped() {
    let model = """
      role enhetsleder
      dimension drift {
          duty kopi "Sikkerhetskopi"
          duty beredskap "Beredskap"
          duty logg "Logg"
      }
      matrix {
                           enhetsleder
          drift            A
          drift.logg       C
      }
      rule voice.silent off
      """
    let report = Sample.report(model)
    let text = CheckText(language: .bokmål).text(report)
    #expect(text.contains("ingen utfører `drift` [gap.responsible]"))
    #expect(text.contains("= gjelder 2 ansvar: Sikkerhetskopi, Beredskap\n"))
    #expect(text.ranges(of: "[gap.responsible]").count == 2)
    #expect(report.count(.warning) == 3)
  }
}
