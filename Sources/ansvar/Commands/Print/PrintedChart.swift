import AnsvarCharts
import AnsvarSystem
import AnsvarText

/// A chart on its way to paper: laid out, drawn by Graphviz sheet by sheet, and told about where it became other than
/// one would think.
struct PrintedChart {
  let wishes: PrintWishes
  let context: ChartContext
  /// What stands at the foot of every sheet.
  let line: String
  let draw: (ChartContext) -> Drawing

  /// The sheets as PDF files of a page each.
  ///
  /// - Throws: when Graphviz is missing or could not draw a sheet.
  func pages(_ console: Console) throws(Failure) -> [[UInt8]] {
    do throws(GraphvizError) {
      let graphviz = try Graphviz(environment: console.environment)
      let printing = try Printing.laidOut(wishes, context, line: line, draw: draw) {
        (graph) throws(GraphvizError) in
        DrawnSizes(json: try graphviz.render(dot: DOTWriter.write(graph), format: .json).bytes)
      }
      tell(printing, console)
      var pages: [[UInt8]] = []
      for sheet in printing.sheets {
        let dot = DOTWriter.write(sheet.graph)
        pages.append(try graphviz.render(dot: dot, format: .pdf, arguments: sheet.arguments).bytes)
      }
      return pages
    } catch {
      throw GraphvizFailure.failure(error)
    }
  }

  /// Tells which sheets were chosen, when it is not one of A4, and when the text is small.
  private func tell(_ printing: Printing, _ console: Console) {
    let count = printing.sheets.count
    let places = [
      Place("sheet", printing.sheet.title[console.language(context.language)]), Place("count", count),
      Place("size", Self.size(printing.textSize)),
      Place("paper", wishes.paper?.rawValue ?? ""),
    ]
    if !printing.isReadable { return console.tell(Self.small, places) }
    if let paper = wishes.paper, paper != printing.sheet.paper { console.tell(Self.larger, places) }
    if count > 1 {
      console.tell(Self.several, places)
    } else if wishes.paper == nil, printing.sheet.paper != .a4 {
      console.tell(Self.one, places)
    }
  }

  /// A size with one decimal.
  private static func size(_ points: Double) -> String {
    let tenths = Int((points * 10).rounded())
    return String(tenths / 10) + "," + String(tenths % 10)
  }

  private static let one = Phrase(
    nb: "satt på {sheet}, så skriften kan leses", nn: "sett på {sheet}, så skrifta kan lesast",
    en: "set on {sheet}, so that the text can be read")
  private static let several = Phrase(
    nb: "satt på {count} ark, {sheet}, så skriften kan leses",
    nn: "sett på {count} ark, {sheet}, så skrifta kan lesast",
    en: "set on {count} sheets, {sheet}, so that the text can be read")
  private static let larger = Phrase(
    nb: "på {paper} ville skriften blitt mindre enn 8 punkt; satt på {sheet}",
    nn: "på {paper} ville skrifta blitt mindre enn 8 punkt; sett på {sheet}",
    en: "on {paper} the text would be smaller than 8 points; set on {sheet}")
  private static let small = Phrase(
    nb: "skriften er bare {size} punkt på {sheet}; under 8 punkt er den vanskelig å lese",
    nn: "skrifta er berre {size} punkt på {sheet}; under 8 punkt er ho vanskeleg å lese",
    en: "the text is only {size} points on {sheet}; below 8 points it is hard to read")
}
