import AnsvarCharts
import AnsvarModel
import AnsvarSystem

/// Sheets that Graphviz has drawn, as PDF files of a page each.
struct DrawnSheets {
  let pages: [[UInt8]]

  /// How many run beside each other: each may take a gigabyte.
  private static let atOnce = 2

  /// Draws the sheets, several at once; those of a poster from a drawing that is laid out already.
  init(_ sheets: [PrintedSheet], of drawing: [UInt8]? = nil, _ graphviz: Graphviz) throws(GraphvizError) {
    let drawn = Workers.threads(Self.atOnce).map(sheets.count) { number -> Result<[UInt8], GraphvizError> in
      do throws(GraphvizError) {
        let dot = drawing ?? DOTWriter.write(sheets[number].graph)
        return .success(try graphviz.render(dot: dot, format: .pdf, arguments: sheets[number].arguments).bytes)
      } catch {
        return .failure(error)
      }
    }
    var pages: [[UInt8]] = []
    for page in drawn { pages.append(try page.get()) }
    self.pages = pages
  }
}
