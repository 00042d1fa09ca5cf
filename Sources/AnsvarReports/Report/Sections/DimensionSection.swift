import AnsvarCharts
import AnsvarModel
import AnsvarText

/// The dimensions: where each is at home, what it takes, what it fails without, and its duties.
enum DimensionSection {
  static func section(_ context: ReportContext) -> ReportSection? {
    let model = context.model
    guard !model.dimensions.isEmpty else { return nil }
    let (shown, left) = context.fitting(model.dimensions.indices.map { DimensionID($0) })
    let rows = shown.map { id -> ReportTable.Row in
      let dimension = model[id]
      return ReportTable.Row(
        [
          ReportText(context.title(id)),
          ReportText(dimension.camp.map { model.title(of: $0, context.language) } ?? "–"),
          list(dimension.requires.map { context.title($0) }), list(dimension.critical.map { context.title($0) }),
          list(dimension.duties.map { context.title($0) }),
        ], facets: ReportFacets(dimensions: [id]))
    }
    let table = ReportTable(
      "dimensions-table", context(caption),
      [
        ReportTable.Column(context(dimension)), ReportTable.Column(context(home)),
        ReportTable.Column(context(requires)), ReportTable.Column(context(critical)),
        ReportTable.Column(context(duties)),
      ], rows: rows)
    guard let figure = context.figure("dimensions", tables: [table]) else { return nil }
    var section = ReportSection("dimensions", context(title), [figure], isWide: true)
    if left > 0 { section.blocks.append(.note(ReportText(context(more, [Place("count", GroupedNumber.text(left))])))) }
    return section
  }

  /// More words than this are counted and not named.
  private static let mostNames = 60

  private static func list(_ names: [String]) -> ReportText {
    if names.isEmpty { return ReportText("–") }
    let shown = names.prefix(mostNames).joined(separator: ", ")
    return ReportText(names.count > mostNames ? shown + " …" : shown)
  }

  private static let title = Phrase(nb: "Dimensjonene", nn: "Dimensjonane", en: "The dimensions")
  private static let caption = Phrase(
    nb: "Hva hver dimensjon krever og rommer", nn: "Kva kvar dimensjon krev og rommar",
    en: "What each dimension requires and holds")
  private static let dimension = Phrase(nb: "Dimensjon", nn: "Dimensjon", en: "Dimension")
  private static let home = Phrase(nb: "Hjemme i", nn: "Heime i", en: "At home in")
  private static let requires = Phrase(nb: "Krever kompetanse", nn: "Krev kompetanse", en: "Requires")
  private static let critical = Phrase(nb: "Kritiske faktorer", nn: "Kritiske faktorar", en: "Critical factors")
  private static let duties = Phrase(nb: "Ansvar", nn: "Ansvar", en: "Duties")
  private static let more = Phrase(
    nb: "{count} dimensjoner til er ikke vist.", nn: "{count} dimensjonar til er ikkje viste.",
    en: "{count} more dimensions are not shown.")
}
