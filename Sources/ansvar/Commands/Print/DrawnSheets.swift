import AnsvarCharts
import AnsvarModel
import AnsvarSystem

/// Sheets that Graphviz has drawn, as PDF files of a page each.
struct DrawnSheets {
  let pages: [[UInt8]]

  /// How many run beside each other: each may take a gigabyte.
  private static let atOnce = 2

  /// Draws the sheets of charts, several at once.
  init(_ printings: [Printing], _ graphviz: Graphviz) throws(GraphvizError) {
    var sheets: [(sheet: PrintedSheet, drawing: [UInt8]?)] = []
    for printing in printings {
      let drawing = try Self.poster(printing, graphviz)
      sheets += printing.sheets.map { ($0, drawing) }
    }
    let toDraw = sheets
    let drawn = Workers.threads(Self.atOnce).map(sheets.count) { number -> Result<[UInt8], GraphvizError> in
      let (sheet, drawing) = toDraw[number]
      do throws(GraphvizError) {
        let dot = drawing ?? DOTWriter.write(sheet.graph)
        return .success(try graphviz.render(dot: dot, format: .pdf, arguments: sheet.arguments).bytes)
      } catch {
        return .failure(error)
      }
    }
    var pages: [[UInt8]] = []
    for page in drawn { pages.append(try page.get()) }
    self.pages = pages
  }
  /// The drawing that all sheets of a poster show a part of, laid out once and with the cutting marks on it; nil when
  /// it is no poster.
  private static func poster(_ printing: Printing, _ graphviz: Graphviz) throws(GraphvizError) -> [UInt8]? {
    guard let marks = printing.marks, let graph = printing.sheets.first?.graph else { return nil }
    return marks.drawn(over: try graphviz.render(dot: DOTWriter.write(graph), format: .dot).bytes)
  }
}
