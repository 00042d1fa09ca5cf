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
      return try DrawnSheets([printing], graphviz).pages
    } catch {
      throw GraphvizFailure.failure(error)
    }
  }

  /// Tells which sheets were chosen, when it is not one of A4, and what to do when the text is small.
  private func tell(_ printing: Printing, _ console: Console) {
    let count = printing.sheets.count
    let language = console.language(context.language)
    let places = [
      Place("sheet", printing.sheet.title[language]), Place("count", count),
      Place("size", Self.size(printing.textSize, language)),
      Place("paper", wishes.paper?.rawValue ?? ""),
      Place("columns", printing.poster?.columns ?? 1), Place("rows", printing.poster?.rows ?? 1),
    ]
    if printing.poster != nil { console.tell(wishes.poster == nil ? Self.posterToRead : Self.poster, places) }
    if !printing.isReadable { return console.tell(Failure(Self.small, places, help: remedy(printing))) }
    if printing.poster != nil { return }
    if let paper = wishes.paper, paper != printing.sheet.paper {
      console.tell(count > 1 ? Self.largerSeveral : Self.larger, places)
    } else if count > 1 {
      console.tell(Self.several, places)
    } else if wishes.paper == nil, printing.sheet.paper != .a4 {
      console.tell(Self.one, places)
    }
  }

  /// What to do for the text to become larger.
  private func remedy(_ printing: Printing) -> Phrase {
    if printing.poster != nil { return Self.largerPoster }
    if wishes.isOneSheet { return Self.withoutFit }
    return printing.sheet.paper == .a3 ? Self.lessOrPoster : Self.lessOrLarger
  }

  /// A size with one decimal, rounded down: what is below a limit must not seem to reach it.
  private static func size(_ points: Double, _ language: Language) -> String {
    let tenths = Int((points * 10 + 0.01).rounded(.down))
    return String(tenths / 10) + language.decimalSign + String(tenths % 10)
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
  private static let largerSeveral = Phrase(
    nb: "på {paper} ville skriften blitt mindre enn 8 punkt; satt på {count} ark, {sheet}",
    nn: "på {paper} ville skrifta blitt mindre enn 8 punkt; sett på {count} ark, {sheet}",
    en: "on {paper} the text would be smaller than 8 points; set on {count} sheets, {sheet}")
  private static let poster = Phrase(
    nb: "plakat av {columns} × {rows} ark, {sheet}; skjær ved merkene og lim arkene over hverandre",
    nn: "plakat av {columns} × {rows} ark, {sheet}; skjer ved merka og lim arka over kvarandre",
    en: "poster of {columns} × {rows} sheets, {sheet}; cut at the marks and glue the sheets over each other")
  private static let posterToRead = Phrase(
    nb:
      "satt som plakat av {columns} × {rows} ark, {sheet}, så skriften kan leses; skjær ved merkene og lim arkene over "
      + "hverandre",
    nn:
      "sett som plakat av {columns} × {rows} ark, {sheet}, så skrifta kan lesast; skjer ved merka og lim arka over "
      + "kvarandre",
    en:
      "set as a poster of {columns} × {rows} sheets, {sheet}, so that the text can be read; cut at the marks and glue "
      + "the sheets over each other")
  private static let small = Phrase(
    nb: "skriften er bare {size} punkt på {sheet}; under 8 punkt er den vanskelig å lese",
    nn: "skrifta er berre {size} punkt på {sheet}; under 8 punkt er ho vanskeleg å lese",
    en: "the text is only {size} points on {sheet}; below 8 points it is hard to read")
  private static let withoutFit = Phrase(
    nb: "uten `--fit` går kartet over flere ark eller større papir; `--poster 2x2` gjør det til en plakat",
    nn: "utan `--fit` går kartet over fleire ark eller større papir; `--poster 2x2` gjer det til ein plakat",
    en: "without `--fit` the chart takes more sheets or larger paper; `--poster 2x2` makes it a poster")
  private static let largerPoster = Phrase(
    nb: "ta flere ark med `--poster`, eller større ark med `--paper A3`",
    nn: "ta fleire ark med `--poster`, eller større ark med `--paper A3`",
    en: "take more sheets with `--poster`, or larger ones with `--paper A3`")
  private static let lessOrPoster = Phrase(
    nb: "vis mindre med `--for` eller `--system`, eller lag en plakat med `--poster 2x2`",
    nn: "vis mindre med `--for` eller `--system`, eller lag ein plakat med `--poster 2x2`",
    en: "show less with `--for` or `--system`, or make a poster with `--poster 2x2`")
  private static let lessOrLarger = Phrase(
    nb:
      "ta større ark med `--paper A3`, vis mindre med `--for` eller `--system`, eller lag en plakat med `--poster 2x2`",
    nn:
      "ta større ark med `--paper A3`, vis mindre med `--for` eller `--system`, eller lag ein plakat med `--poster 2x2`",
    en:
      "take larger sheets with `--paper A3`, show less with `--for` or `--system`, or make a poster with `--poster 2x2`"
  )
}
