import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarText
import Testing

@testable import AnsvarReports

@Suite("a report")
struct ReportTests {
  private func document(
    _ text: String, _ language: Language = .bokmål, today: Day? = nil, limits: ReportLimits = ReportLimits()
  ) -> ReportDocument {
    Report(Sample.report(text), language: language, today: today, limits: limits).document()
  }

  private func ids(_ document: ReportDocument) -> [String] { document.sections.map { $0.id } }

  /// All that a reader reads, in one string.
  private func text(_ document: ReportDocument) -> String { ReportMarkdown.text(document) }

  // MARK: What is in it

  @Test func aModelShowsWhatItHas() {
    #expect(
      ids(document(Sample.hadeland)) == [
        "summary", "coverage", "matrix", "bridge", "roles", "dimensions", "cards", "findings", "glossary", "sources",
      ])
    #expect(ids(document(Sample.sound)).contains("bridge") == false)
    #expect(ids(document("model tom")) == ["summary", "sources"])
  }

  @Test func aPlanAndBodiesAreShown() {
    let made = document(
      """
      role leder "Leder"
      body styret "Styret" {
          seat leder
          reports to leder
      }
      post sjef "Sjefen" holds leder vacant
      plan p "Planen" from 2026 to 2028 {
          area a "Opplæring" {
              measure 1 "Kurs" {
                  responsible leder
                  due 2027
              }
              measure 2 "Rutine"
          }
      }
      """)
    #expect(ids(made).contains("plan") && ids(made).contains("governance"))
    let text = text(made)
    #expect(text.contains("| Styret | rapporterer til | Leder |"))
    #expect(text.contains("| Sjefen | – | Leder | – (stillingen er ledig) |"))
    #expect(text.contains("| **Opplæring** | | | |"))
    #expect(text.contains("| Tiltak 1: Kurs | Leder | 2027 | |"))
    #expect(text.contains("| Tiltak 2: Rutine | ingen | ingen | ▲"))
  }

  @Test func aLibraryIsCalledOne() {
    let made = text(document("dimension drift {\n    duty beredskap\n}"))
    #expect(made.contains("Modellen er til å hente inn i andre"))
    #expect(!made.contains("er dekket"))
  }

  // MARK: The summary

  @Test func theSummaryTellsWhatIsWellAndWhatIsNot() {
    let sound = text(document(Sample.sound))
    #expect(sound.contains("1 av 1 ansvar er dekket (100\u{a0}%)"))
    #expect(sound.contains("Alle dimensjonene er fullt dekket."))
    #expect(sound.contains("Alle ansvar har noen som svarer for dem."))
    let made = text(document(Sample.hadeland))
    #expect(!made.contains("Alle ansvar har noen som svarer for dem."))
    #expect(made.contains("## Kort fortalt"))
    #expect(made.contains("### Dette er ikke på plass"))
    #expect(made.contains("### Gjør dette først"))
  }

  @Test func whatIsTurnedOffOrAcceptedIsNotPraised() {
    let gap = Sample.sound.replacing("leder A, stab RC", with: "stab RC")
    let praise = "Alle ansvar har noen som svarer for dem."
    #expect(!text(document(gap)).contains(praise))
    #expect(!text(document(gap + "\nrule gap.accountable off")).contains(praise))
    let accepted = gap + "\naccept gap.accountable on drift.beredskap because \"Avklares\" by leder until 2099-01-01"
    #expect(!text(document(accepted)).contains(praise))
    #expect(text(document(accepted)).contains("### Godtatt (1)"))
  }

  @Test func theWorstComesFirst() {
    let report = Sample.report(Sample.hadeland)
    let groups = ReportFindings(report, most: 500).groups
    #expect(groups.map { $0.severity } == groups.map { $0.severity }.sorted(by: >))
    let numbers = groups.flatMap { $0.findings.map { $0.number } }
    #expect(numbers == Array(1...numbers.count))
  }

  @Test func everyFindingInACellIsListed() {
    let report = Sample.report(Sample.hadeland)
    let findings = ReportFindings(report, most: 500)
    for finding in report.findings where !finding.isWaived { #expect(findings.number(of: finding) != nil) }
  }

  // MARK: Languages

  @Test(arguments: Language.allCases) func everyLanguageHasItsOwnWords(_ language: Language) {
    let made = text(document(Sample.hadeland, language))
    let title = [Language.bokmål: "## Kort fortalt", .nynorsk: "### Gjer dette først", .english: "## In short"]
    #expect(made.contains(title[language] ?? "–"))
    #expect(!made.contains("{"))
    let page = String(decoding: ReportHTML.bytes(document(Sample.hadeland, language)), as: UTF8.self)
    #expect(page.contains("<html lang=\"\(language.code)\">"))
  }

  // MARK: Large models

  @Test func whatIsLeftOutIsTold() {
    let all = ReportFindings(Sample.report(Sample.hadeland), most: 500)
    let count = all.groups.reduce(0) { $0 + $1.count }
    var limits = ReportLimits()
    for most in [count - 1, count, count + 1] {
      limits.findings = most
      let made = document(Sample.hadeland, limits: limits)
      #expect(made.omissions.isEmpty == (most >= count))
      #expect(text(made).contains("1 funn til er ikke vist her") == (most < count))
    }
    limits = ReportLimits()
    limits.cards = 2
    #expect(document(Sample.hadeland, limits: limits).omissions.count == 1)
    limits = ReportLimits()
    limits.matrices = 1
    #expect(document(Sample.hadeland, limits: limits).omissions.count == 1)
    limits = ReportLimits()
    limits.columns = 2
    #expect(text(document(Sample.hadeland, limits: limits)).contains("1 rolle står ikke i matrisen her"))
    limits = ReportLimits()
    limits.cells = 6
    #expect(!document(Sample.hadeland, limits: limits).omissions.isEmpty)
  }

  @Test func linksLeadSomewhereHoweverMuchIsLeftOut() {
    for most in 0...5 {
      var limits = ReportLimits()
      limits.findings = most
      limits.cards = most
      limits.rows = max(most, 1)
      let page = String(
        decoding: ReportHTML.bytes(document(Sample.hadeland, limits: limits)), as: UTF8.self)
      let ids = Set(page.matches(of: /\sid="([^"]*)"/).map { String($0.1) })
      for link in page.matches(of: /href="#([^"]*)"/) { #expect(ids.contains(String(link.1)), "\(link.1)") }
    }
  }

  @Test func wideMatricesAreShownInParts() {
    let roles = (1...61).map { "role r\($0)" }.joined(separator: "\n")
    let parts = (1...61).map { "r\($0) " + ($0 == 1 ? "A" : $0 == 2 ? "R" : "I") }.joined(separator: ", ")
    let model = roles + "\ndimension d {\n duty a\n}\nassign {\n d.a: " + parts + "\n}"
    let page = String(decoding: ReportHTML.bytes(document(model)), as: UTF8.self)
    #expect(page.contains("id=\"matrix-1-1\"") && page.contains("id=\"matrix-1-3\""))
    #expect(page.contains("(del 3 av 3)"))
  }
}
