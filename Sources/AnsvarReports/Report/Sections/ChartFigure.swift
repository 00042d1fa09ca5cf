import AnsvarCharts
import AnsvarText

extension ReportContext {
  /// The picture of a chart with the tables that say the same; nil when there is neither.
  func figure(_ id: String, tables: [ReportTable], lead: ReportFigure.Lead = .picture) -> ReportBlock? {
    guard let chart = ChartCatalogue.chart(id) else { return nil }
    let picture = pictures.first { $0.chart.utf8.elementsEqual(id.utf8) }?.svg
    let tables = tables.filter { $0.rowCount > 0 }
    if picture == nil && tables.isEmpty { return nil }
    return .figure(
      ReportFigure(
        id: id, title: chart.title[language], description: chart.summary[language], picture: picture, tables: tables,
        lead: lead))
  }

  func chartTitle(_ id: String) -> String { ChartCatalogue.chart(id)?.title[language] ?? "" }

  /// The rows that a table has room for, and a note when there are more.
  func fitting<Row>(_ rows: [Row]) -> (rows: [Row], left: Int) {
    (Array(rows.prefix(limits.rows)), max(0, rows.count - limits.rows))
  }
}
