import AnsvarCharts
import AnsvarModel
import AnsvarRules
import AnsvarText

/// How much is covered, by dimension and by organisation.
enum CoverageSection {
  static func section(_ context: ReportContext) -> ReportSection? {
    let model = context.model
    guard context.report.coverage.counted > 0, model.table.rowCount > 0 else { return nil }
    var section = ReportSection("coverage", context(title), [.paragraph(ReportText(context(meaning)))], isWide: true)
    section.blocks.append(.table(dimensions(context)))
    let (organisations, left) = organisations(context)
    if let figure = context.figure("coverage", tables: organisations.map { [$0] } ?? []) {
      section.blocks.append(figure)
    }
    if left > 0 {
      section.blocks.append(.note(ReportText(context(notShown, [Place("count", GroupedNumber.text(left))]))))
    }
    return section
  }

  private static func dimensions(_ context: ReportContext) -> ReportTable {
    let model = context.model
    var rows = model.dimensions.indices.prefix(context.limits.rows).map { index -> ReportTable.Row in
      let id = DimensionID(index)
      let numbers = numbers(context.coverage.dimensions[index], context)
      return ReportTable.Row(
        [ReportText(context.title(id))] + numbers, facets: ReportFacets(dimensions: [id]))
    }
    var total = ReportTable.Row([ReportText(context(sum))] + numbers(context.report.coverage, context))
    total.isTotal = true
    rows.append(total)
    return ReportTable(
      "coverage-dimensions", context(byDimension),
      [
        ReportTable.Column(context(dimension)), ReportTable.Column(context(covered), isNumber: true),
        ReportTable.Column(context(of), isNumber: true), ReportTable.Column(context(share), isNumber: true),
      ], rows: rows)
  }

  private static func numbers(_ coverage: Coverage, _ context: ReportContext) -> [ReportText] {
    guard coverage.counted > 0 else { return [ReportText("0"), ReportText("0"), ReportText("–")] }
    return [
      ReportText(GroupedNumber.text(coverage.covered)), ReportText(GroupedNumber.text(coverage.counted)),
      ReportText(coverage.percentText),
    ]
  }

  /// Organisations down, dimensions across; nil for a model of one organisation or none.
  private static func organisations(_ context: ReportContext) -> (table: ReportTable?, left: Int) {
    let model = context.model
    let places = context.coverage.organisations
    guard places.count > 1, !context.coverage.byOrganisation.isEmpty, model.dimensions.count <= mostDimensions else {
      return (nil, places.count > 1 ? places.count : 0)
    }
    let (shown, left) = context.fitting(Array(places.enumerated()))
    let rows = shown.map { place, organisation -> ReportTable.Row in
      let own = context.coverage.byOrganisation[place]
      let cells = own.map { ReportText($0.counted == 0 ? "–" : $0.percentText) }
      let all = own.reduce(into: Coverage.empty) { $0 += $1 }
      return ReportTable.Row(
        [ReportText(organisation.map { context.title($0) } ?? "")] + cells + [ReportText(all.percentText)])
    }
    let columns = model.dimensions.indices.map {
      ReportTable.Column(context.title(DimensionID($0)), isNumber: true)
    }
    return (
      ReportTable(
        "coverage-organisations", context(byOrganisation),
        [ReportTable.Column(context(organisationLabel))] + columns
          + [ReportTable.Column(context(sum), isNumber: true)],
        rows: rows), left
    )
  }

  private static let mostDimensions = 30
  private static let title = Phrase(nb: "Dekning", nn: "Dekning", en: "Coverage")
  private static let meaning = Phrase(
    nb: "Hvor stor del av ansvarene som har nøyaktig én som svarer for dem, og minst én som gjør arbeidet.",
    nn: "Kor stor del av ansvara som har nøyaktig éin som svarer for dei, og minst éin som gjer arbeidet.",
    en: "How many of the duties have exactly one who answers for them and at least one who does the work.")
  private static let byDimension = Phrase(
    nb: "Dekning etter dimensjon", nn: "Dekning etter dimensjon", en: "Coverage by dimension")
  private static let byOrganisation = Phrase(
    nb: "Dekning etter organisasjon og dimensjon", nn: "Dekning etter organisasjon og dimensjon",
    en: "Coverage by organisation and dimension")
  private static let dimension = Phrase(nb: "Dimensjon", nn: "Dimensjon", en: "Dimension")
  private static let organisationLabel = Phrase(nb: "Organisasjon", nn: "Organisasjon", en: "Organisation")
  private static let covered = Phrase(nb: "Dekket", nn: "Dekte", en: "Covered")
  private static let of = Phrase(nb: "Av", nn: "Av", en: "Of")
  private static let share = Phrase(nb: "Andel", nn: "Del", en: "Share")
  private static let sum = Phrase(nb: "I alt", nn: "I alt", en: "In all")
  private static let notShown = Phrase(
    nb: "{count} organisasjoner er ikke vist her; `ansvar compare` viser alle.",
    nn: "{count} organisasjonar er ikkje viste her; `ansvar compare` viser alle.",
    en: "{count} organisations are not shown here; `ansvar compare` shows them all.")
}
