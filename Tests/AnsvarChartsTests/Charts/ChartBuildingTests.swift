import AnsvarModel
import AnsvarRules
import AnsvarTestSupport
import AnsvarText
import Testing

@testable import AnsvarCharts

/// What is in the charts, without drawing them.
@Suite struct ChartBuildingTests {
  private func text(_ id: String, _ model: String, _ language: Language = .bokmål) throws -> String {
    let chart = try #require(ChartCatalogue.chart(id))
    return String(decoding: ChartModels.dot(chart, ChartModels.context(model, language)), as: UTF8.self)
  }

  @Test func catalogue() {
    #expect(
      ChartCatalogue.all.map(\.id) == [
        "matrix", "roles", "dimensions", "bridge", "governance", "coverage", "plan", "card", "revision",
      ])
    #expect(ChartCatalogue.chart("nothing") == nil)
    for chart in ChartCatalogue.all {
      for language in Language.allCases {
        #expect(!chart.title[language].isEmpty && !chart.summary[language].isEmpty)
      }
    }
  }

  @Test(arguments: ChartCatalogue.all.map(\.id))
  func sameModelSameBytes(id: String) throws {
    for model in ChartModels.all {
      let (first, second) = (try text(id, model), try text(id, model))
      #expect(first == second)
    }
  }

  @Test(arguments: Language.allCases)
  func emptyModelSaysSo(language: Language) throws {
    let nothing = [Language.bokmål: "ingenting å vise", .nynorsk: "ingenting å vise", .english: "nothing to show"]
    for id in ["matrix", "roles", "dimensions", "coverage"] {
      let text = try text(id, ChartModels.empty, language)
      let sentence = try #require(nothing[language])
      #expect(text.contains("Tom modell") && text.contains(sentence))
    }
    #expect(try text("bridge", ChartModels.withoutCamps).contains("ingen bro å vise"))
  }

  @Test func translatorsStandOut() throws {
    let small = try text("bridge", ChartModels.small)
    #expect(small.contains("peripheries=2"))
    #expect(small.contains("oversetter bare i Linja"))
    #expect(!small.contains("mangler oversetter"))
    let missing = ChartModels.small.replacing("has oversetter, bestiller", with: "has bestiller")
    #expect(try text("bridge", missing).contains("mangler oversetter"))
    #expect(try text("bridge", missing, .nynorsk).contains("manglar oversetter"))
    #expect(try !text("bridge", missing).contains("peripheries=2"))
  }

  @Test func manyDutiesAreCountedAndNotNamed() throws {
    let text = try text("bridge", ChartModels.large(dimensions: 6, duties: 50, roles: 6))
    #expect(text.contains("så mange oppgaver"))
    #expect(!text.contains("Oppgave nummer 7"))
  }

  @Test func wholeDimensionsAreShortened() throws {
    let text = try text("roles", ChartModels.long)
    #expect(text.contains("alle 3"))
    #expect(!text.contains("Personvernkonsekvensvurdering"))
  }

  @Test func findingsAreNumberedOnce() throws {
    let context = ChartModels.context(ChartModels.small)
    let marks = FindingMarks(context)
    #expect(!marks.numbered.groups.isEmpty && marks.numbered.rest == 0)
    let beredskap = try #require(context.model.duty(named: "drift.beredskap"))
    let index = try #require(
      marks.numbered.groups.firstIndex {
        $0.finding.duty == beredskap && RuleCatalogue.id($0.finding) == "gap.responsible"
      })
    #expect(marks.mark(duty: beredskap).split(separator: " ").contains("!\(index + 1)"))
  }

  @Test func manyFindingsAreMarkedWithoutNumber() throws {
    let context = ChartModels.context(ChartModels.large(dimensions: 60, duties: 3, roles: 6))
    let marks = FindingMarks(context)
    #expect(marks.numbered.groups.count == NumberedFindings.most)
    #expect(marks.numbered.rest > 0)
  }

  @Test func findingsSpeakOfTitles() throws {
    let context = ChartModels.context(ChartModels.small)
    let words = FindingText(context.model, .bokmål, naming: .titles)
    let messages = try #require(context.report).findings.map { words.message($0) }
    #expect(!messages.isEmpty && !messages.contains { $0.contains("`") })
    #expect(messages.contains { $0.contains("«Katastrofeberedskap»") })
  }

  @Test func scopeChoosesTheRows() throws {
    let text = """
      organisation gran "Gran"
      organisation lunner "Lunner"
      role a "Leder"
      role b "Sjef"
      dimension d "Drift" {
          duty x "Daglig"
      }
      assign for gran {
          d.x: a AR
      }
      assign for lunner {
          d.x: b AR
      }

      """
    let model = ChartModels.context(text).model
    let first = ChartContext(model, language: .bokmål)
    #expect(first.scope == Scope(organisation: model.organisation(named: "gran")))
    let lunner = ChartContext(
      model, language: .bokmål, scope: Scope(organisation: model.organisation(named: "lunner")))
    #expect(lunner.rows[0]?.accountable.map { lunner.title($0) } == ["Sjef"])
  }

  @Test func cardsAreBalanced() {
    #expect(CardColumns.split([1, 1, 1, 1], 2) == [0..<2, 2..<4])
    #expect(CardColumns.split([5, 1, 1, 1, 1, 1], 2) == [0..<1, 1..<6])
    #expect(CardColumns.split([3], 4) == [0..<1])
    let columns = CardColumns([Array(repeating: 200, count: 12), [200], [200, 200]]).columns
    #expect(columns[0].count > columns[2].count && columns[1].count == 1)
  }

  @Test func initials() {
    #expect("åtvaring".capitalised == "Åtvaring" && "IKT-leder".decapitalised == "IKT-leder")
    #expect("Oversetter".decapitalised == "oversetter" && "Øving".decapitalised == "øving" && "".capitalised == "")
    #expect("1a".capitalised == "1a" && "Čáhci".decapitalised == "Čáhci")
  }

  @Test func dates() throws {
    let day = try #require(Day(year: 2006, month: 11, day: 6))
    #expect(day.longText(.bokmål) == "6. november 2006" && day.longText(.english) == "6 November 2006")
  }

  /// Four times the duties take about four times as long; sixteen would be quadratic.
  @Test(arguments: ChartCatalogue.all.map(\.id))
  func growsWithTheModel(id: String) throws {
    let chart = try #require(ChartCatalogue.chart(id))
    func fastest(_ dimensions: Int) -> Duration {
      let context = ChartModels.context(ChartModels.large(dimensions: dimensions, duties: 10, roles: 13))
      return (0..<3).map { _ in ProcessorTime.of { _ = ChartModels.dot(chart, context) } }.min() ?? .zero
    }
    #expect(fastest(40) < fastest(10) * 11)
  }
}
