import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarText
import Foundation
import Testing

@testable import AnsvarCharts

/// Municipalities beside each other as a chart.
@Suite struct CompareChartTests {
  /// `count` municipalities with ten duties each, of which the first ones lack more.
  private func text(_ count: Int, _ title: String = "Kommune") -> String {
    var text = "model landet \"Landet\"\n"
    for number in 0..<count { text += "organisation k\(number) \"\(title) \(number)\"\n" }
    text += "role a \"Leder\"\nrole b\ndimension d {\n"
    for duty in 0..<10 { text += "duty x\(duty)\n" }
    text += "}\nassign {\nd: a A, b R\n}\n"
    for number in 0..<count {
      text += "assign for k\(number) {\n"
      for duty in 0..<max(9 - number, 0) { text += "d.x\(duty): b R\n" }
      text += "}\n"
    }
    return text
  }

  private func comparison(_ texts: [String], _ language: Language = .bokmål) -> SideBySide {
    let models = texts.enumerated().map { number, text in
      ComparedModel(Checker.check(Reader.read(text: text).model), path: "m\(number)", language: language)
    }
    var comparison = SideBySide(models, language: language)
    comparison.sort(by: .coverage)
    return comparison
  }

  private func dot(_ texts: [String], _ language: Language = .bokmål, limit: Int? = nil) -> [UInt8] {
    let model = texts.count == 1 ? Reader.read(text: texts[0]).model : nil
    return DOTWriter.write(
      CompareChart(comparison(texts, language), model: model, style: .print, limit: limit).drawing().graph)
  }

  @Test func manyAreBandedAndNobodyVanishes() {
    let grid = CompareBars(
      comparison([text(80)]), ChartContext(Model(), language: .bokmål), most: CompareChart.mostRows)
    #expect(grid.banded == 80 - CompareChart.mostRows)
    let drawn = String(decoding: dot([text(80)]), as: UTF8.self)
    #expect(drawn.contains("De 52 siste er lagt sammen i grupper") && drawn.contains("52 til:"))
    let few = String(decoding: dot([text(32)]), as: UTF8.self)
    #expect(!few.contains("lagt sammen"))
    #expect(String(decoding: dot([text(32)], limit: 5), as: UTF8.self).contains("De 27 siste"))
  }

  @Test func bandsOfOtherOrdersHaveNoShares() {
    var byName = comparison([text(80)])
    byName.sort(by: .name)
    let drawn = String(
      decoding: DOTWriter.write(CompareChart(byName, model: Model(), style: .print).drawing().graph), as: UTF8.self)
    #expect(drawn.contains("13 til<") && !drawn.contains("til:"))
  }

  @Test func partsOfOneNameAreToldApartByTheirModels() {
    let models = ["a", "b"].map { text(3).replacingOccurrences(of: "model landet", with: "model \($0)") }
    let both = models.enumerated().map { number, text in
      ComparedModel(Checker.check(Reader.read(text: text).model), path: "m\(number)", language: .bokmål)
    }
    let comparison = SideBySide(both, by: .organisation, language: .bokmål)
    let drawn = String(
      decoding: DOTWriter.write(CompareChart(comparison, model: nil, style: .print).drawing().graph), as: UTF8.self)
    #expect(drawn.contains("Kommune 0 · a og 1 til"))
  }

  @Test func rulesHaveATableAndWhatIsLeftOutIsTold() {
    let few = String(decoding: dot([text(3)]), as: UTF8.self)
    #expect(few.contains("feil: ") && !few.contains("er ikke vist"))
    let rules = CompareRules(comparison([text(3)]), ChartContext(Model(), language: .bokmål))
    #expect(rules.left == 0 && rules.table(width: 560)?.rows.count == 4)
    let sound = "role a\nrole b\ndimension d {\n duty x\n}\nassign {\n d.x: a A, b RC\n}\n"
    #expect(CompareRules(comparison([sound]), ChartContext(Model(), language: .bokmål)).table(width: 560) == nil)
  }

  @Test func scaleIsFromNothingUnlessAllIsHigh() {
    #expect(ShareScale([100, 990]).startsAtZero && ShareScale([]).startsAtZero && ShareScale([970]).startsAtZero)
    let high = ShareScale([968, 984])
    #expect(high.low == 960 && high.high == 990)
    #expect(high.place(of: Coverage(covered: 96, counted: 100), in: 60) == 0)
    #expect(high.place(of: Coverage(covered: 975, counted: 1_000), in: 60) == 30)
    #expect(high.place(of: Coverage(covered: 1, counted: 1), in: 60) == 60)
    #expect(ShareScale([0, 500]).place(of: Coverage(covered: 0, counted: 0), in: 60) == 60)
  }

  @Test(.enabled(if: Dot.isInstalled), arguments: Language.allCases)
  func dotIsContent(language: Language) throws {
    let other = ChartModels.small
    for texts in [[text(80)], [text(3)], [text(1)], [other], [text(12), other], [ChartModels.empty]] {
      let result = try Dot.run(dot(texts, language))
      #expect(result.isClean, "\(result.errors)")
    }
  }

  @Test(.enabled(if: Dot.isInstalled)) func titlesStayLiteral() throws {
    for payload in EscapeTests.payloads.map(\.text) {
      var model = Reader.read(text: text(4)).model
      for index in model.organisations.indices { model.organisations[index].title = Title(payload) }
      for index in model.roles.indices { model.roles[index].title = Title(payload) }
      model.title = Title(payload)
      let compared = ComparedModel(Checker.check(model), path: payload, language: .bokmål)
      let comparison = SideBySide([compared], language: .bokmål)
      let result = try Dot.run(DOTWriter.write(CompareChart(comparison, model: model, style: .print).drawing().graph))
      #expect(result.isClean, "\(payload): \(result.errors)")
      #expect(result.svg?.elements.isDisjoint(with: ["script", "image", "a"]) == true)
    }
  }

  /// Without findings, so that the words of a rule can change freely.
  @Test func golden() throws {
    let rules = RuleCatalogue.all.filter { $0.phase == .model }.map { "rule \($0.id) off\n" }.joined()
    let made = Data(dot([text(6) + rules]))
    let golden = GoldenChartTests.folder.appendingPathComponent("small-compare.dot")
    if (try? Data(contentsOf: golden)) == made { return }
    let new = golden.appendingPathExtension("new")
    try made.write(to: new)
    Issue.record("\(golden.lastPathComponent) is missing or differs: look at \(new.path), and rename it if it is right")
  }
}
