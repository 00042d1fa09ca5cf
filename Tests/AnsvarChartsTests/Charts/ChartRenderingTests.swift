import AnsvarModel
import AnsvarText
import Foundation
import Testing

@testable import AnsvarCharts

/// What `dot` makes of the charts.
@Suite(.enabled(if: Dot.isInstalled)) struct ChartRenderingTests {
  @Test(arguments: ChartCatalogue.all.map(\.id), Language.allCases)
  func dotIsContent(id: String, language: Language) throws {
    let chart = try #require(ChartCatalogue.chart(id))
    for text in ChartModels.all {
      for style in [Style.print, .colour] {
        let result = try Dot.run(ChartModels.dot(chart, ChartModels.context(text, language, style)))
        #expect(result.isClean, "\(result.errors)")
      }
    }
  }

  @Test(arguments: ChartCatalogue.all.map(\.id))
  func dotIsContentWithManyDuties(id: String) throws {
    let chart = try #require(ChartCatalogue.chart(id))
    let text = ChartModels.large(dimensions: 6, duties: 50, roles: 9)
    let result = try Dot.run(ChartModels.dot(chart, ChartModels.context(text)))
    #expect(result.isClean, "\(result.errors)")
  }

  /// Text without the places where a line was broken.
  private func joined(_ lines: [String]) -> String {
    let text = lines.joined().replacingOccurrences(of: "\u{a0}", with: "").replacingOccurrences(of: " ", with: "")
    return text.replacingOccurrences(of: "-", with: "")
  }

  @Test(arguments: [ChartModels.small, ChartModels.long], ["matrix", "roles", "dimensions"])
  func everyTitleIsShown(text: String, id: String) throws {
    let chart = try #require(ChartCatalogue.chart(id))
    let context = ChartModels.context(text)
    let svg = try #require(try Dot.run(ChartModels.dot(chart, context)).svg)
    let shown = joined(svg.lines)
    var titles = context.roles.map { context.title($0) }
    titles += context.model.dimensions.indices.map { context.title(DimensionID($0)) }
    // A camp without a dimension of its own has no place among the dimensions.
    if id != "dimensions" { titles += context.model.camps.indices.map { context.title(CampID($0)) } }
    titles.append(context.model.title[.bokmål] ?? "")
    // A card names the dimension instead, where a role has the whole of it.
    if id != "roles" { titles += context.model.duties.indices.map { context.title(DutyID($0)) } }
    for title in titles {
      #expect(shown.contains(joined([title])), "\(title)")
    }
  }

  @Test(arguments: ChartCatalogue.all.map(\.id))
  func noTextIsTooSmallToRead(id: String) throws {
    let chart = try #require(ChartCatalogue.chart(id))
    let result = try Dot.run(ChartModels.dot(chart, ChartModels.context(ChartModels.small)))
    let svg = String(decoding: result.output, as: UTF8.self)
    let sizes = svg.components(separatedBy: "font-size=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(!sizes.isEmpty)
    for size in sizes { #expect((Double(size) ?? 0) >= 8, "\(size)") }
  }

  static let payloads = EscapeTests.payloads.map(\.text)

  @Test(arguments: ChartCatalogue.all.map(\.id))
  func titlesStayLiteral(id: String) throws {
    let chart = try #require(ChartCatalogue.chart(id))
    for payload in Self.payloads {
      var context = ChartModels.context(ChartModels.small)
      var model = context.model
      let title = Title(payload)
      model.title = title
      model.version = payload
      for index in model.references.indices { model.references[index].title = payload }
      for index in model.roles.indices { model.roles[index].title = title }
      for index in model.duties.indices { model.duties[index].title = title }
      for index in model.dimensions.indices { model.dimensions[index].title = title }
      for index in model.camps.indices { model.camps[index].title = title }
      for index in model.competences.indices { model.competences[index].title = title }
      for index in model.separations.indices { model.separations[index].title = title }
      for index in model.scheme.letters.indices { model.scheme.letters[index].title = title }
      for index in model.table.exemptions.indices { model.table.exemptions[index].reason = payload }
      context = ChartContext(
        model, report: context.report, language: .bokmål, role: context.role, previous: context.previous)
      let result = try Dot.run(ChartModels.dot(chart, context))
      #expect(result.isClean, "\(payload): \(result.errors)")
      #expect(result.svg?.elements.isDisjoint(with: ["script", "image"]) == true)
    }
  }
}
