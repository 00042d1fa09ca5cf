import AnsvarCharts
import AnsvarModel
import AnsvarText

/// Where the line and ICT meet, and who translates there.
enum BridgeSection {
  static func section(_ context: ReportContext) -> ReportSection? {
    let model = context.model
    guard model.table.rowCount > 0 else { return nil }
    let chart = ChartContext(model, language: context.language, today: context.today)
    guard let divide = CampDivide(chart) else { return nil }
    let words = BridgeWords(chart, divide)
    let places = model.dimensions.indices.compactMap { MeetingPlace(chart, DimensionID($0), divide) }
    let camps = [divide.first, divide.second].map { model.title(of: $0, context.language) }
    let rows = places.prefix(context.limits.rows).map { place -> ReportTable.Row in
      func roles(_ isThere: (CampID?) -> Bool) -> ReportText {
        let parts = place.parts.filter { isThere(model[$0.role].camp) }.prefix(mostRoles).map { part in
          context.link(part.role) + " (" + part.participation.letters(model.scheme) + ")"
        }
        return parts.isEmpty ? ReportText("–") : .joined(Array(parts))
      }
      let translators = place.parts.filter { divide.translators.contains($0.role) }.map { context.link($0.role) }
      let state = words.state(of: place).map { $0.capitalised }.joined(separator: ". ")
      let facets = ReportFacets(roles: place.parts.map { $0.role }, dimensions: [place.dimension])
      return ReportTable.Row(
        [
          ReportText(context.title(place.dimension)), roles { $0 == divide.first }, roles { $0 == divide.second },
          translators.isEmpty ? .strong(context(nobody)) : .joined(translators),
          ReportText(state.utf8.isEmpty ? context(fine) : state),
        ], facets: facets)
    }
    let table = ReportTable(
      "bridge-table", context(caption),
      [
        ReportTable.Column(context(dimension)), ReportTable.Column(camps[0]), ReportTable.Column(camps[1]),
        ReportTable.Column(context(translates)), ReportTable.Column(context(state)),
      ], rows: rows)
    guard let figure = context.figure("bridge", tables: [table]) else { return nil }
    return ReportSection(
      "bridge", context.chartTitle("bridge"), [.paragraph(ReportText(context(introduction))), figure],
      isWide: true)
  }

  private static let mostRoles = 40
  private static let introduction = Phrase(
    nb:
      "Teknologien hører til IKT, og programmene til linja. Der de to leirene arbeider sammen, må noen oversette mellom dem: en som forstår begge.",
    nn:
      "Teknologien høyrer til IKT, og programma til linja. Der dei to leirane arbeider saman, må nokon omsetje mellom dei: ein som forstår begge.",
    en:
      "Technology belongs to ICT, and the programs to the line. Where the two camps work together, somebody has to translate between them: one who understands both."
  )
  private static let caption = Phrase(
    nb: "Hvor leirene møtes, og hvem som oversetter", nn: "Kvar leirane møtest, og kven som omset",
    en: "Where the camps meet, and who translates")
  private static let dimension = Phrase(nb: "Dimensjon", nn: "Dimensjon", en: "Dimension")
  private static let translates = Phrase(nb: "Oversetter", nn: "Omset", en: "Translates")
  private static let state = Phrase(nb: "Tilstand", nn: "Tilstand", en: "State")
  private static let nobody = Phrase(nb: "ingen", nn: "ingen", en: "nobody")
  private static let fine = Phrase(nb: "I orden", nn: "I orden", en: "In order")
}
