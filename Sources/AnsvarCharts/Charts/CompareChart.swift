import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// Organisations or models beside each other, each with a bar for its coverage and its numbers; the worst first.
package struct CompareChart {
  private let comparison: SideBySide
  package let context: ChartContext
  private let limit: Int

  package static let title = Phrase(nb: "Side om side", nn: "Side om side", en: "Side by side")
  package static let summary = Phrase(
    nb: "dekning, belastning og funn i hver organisasjon eller modell",
    nn: "dekning, belastning og funn i kvar organisasjon eller modell",
    en: "coverage, load and findings in each organisation or model")

  /// An upright page of A4 at 8 points has room for 45 lines below its head: these, the bands, what sums them up, and
  /// the rules.
  static let mostRows = 28

  /// The chart of a comparison.
  ///
  /// - Parameters:
  ///   - comparison: what is compared, in its order.
  ///   - model: the model that all of it is from; nil when there are several.
  ///   - style: how the chart looks.
  ///   - limit: the most rows that somebody wants; nil: as many as a page holds.
  package init(_ comparison: SideBySide, model: Model?, style: Style, limit: Int? = nil) {
    self.comparison = comparison
    self.limit = min(limit ?? Self.mostRows, Self.mostRows)
    var head = model ?? Model()
    if model == nil { head.title = Title(comparison.heading) }
    context = ChartContext(head, language: comparison.language, style: style)
  }

  /// What the chart is called.
  package var heading: String {
    context.model.heading(comparison.language) + " – " + Self.title[comparison.language]
  }

  package func drawing() -> Drawing {
    let grid = CompareBars(comparison, context, most: limit)
    var page = ChartPage("compare", context.style, width: grid.width)
    page.add(TitleBlock(context, chart: Self.title, isScoped: false))
    page.add(grid.table(), heads: 1)
    let rules = CompareRules(comparison, context)
    if let table = rules.table(width: grid.width) { page.add(table, heads: 1) }
    page.add(Notice.table(notes(grid, rules), width: grid.width, context.style), as: .note)
    return .pages([page])
  }

  private func notes(_ grid: CompareBars, _ rules: CompareRules) -> String {
    let language = comparison.language
    var notes = [(grid.hasBars ? Self.bars : Self.dots)[language], Self.reading[language]]
    if grid.hasMedian { notes.append(Self.median[language]) }
    if grid.banded > 0 {
      notes.append(Self.banded(language, [Place("count", GroupedNumber.text(grid.banded))]))
    }
    if rules.left > 0 {
      notes.append(Self.moreRules(language, [Place("count", GroupedNumber.text(rules.left))]))
    }
    notes += comparison.notes.map { Self.sentence($0) }
    return notes.joined(separator: " ")
  }

  /// Without the signs that mean code on a terminal.
  private static func sentence(_ note: String) -> String {
    var bytes = note.utf8.filter { $0 != UInt8(ascii: "`") }
    bytes.append(UInt8(ascii: "."))
    let text = String(decoding: bytes, as: UTF8.self)
    // The id of a rule is written as it is.
    return note.utf8.first == UInt8(ascii: "`") ? text : text.capitalised
  }

  private static let bars = Phrase(
    nb: "Søylen viser andelen av ansvarene som har nøyaktig én ansvarlig og minst én utfører.",
    nn: "Søyla viser kor stor del av ansvara som har nøyaktig éin ansvarleg og minst éin utførar.",
    en: "The bar shows the share of the duties with exactly one accountable and at least one responsible.")
  private static let dots = Phrase(
    nb:
      "Punktet viser andelen av ansvarene som har nøyaktig én ansvarlig og minst én utfører; skalaen begynner ikke på 0.",
    nn:
      "Punktet viser kor stor del av ansvara som har nøyaktig éin ansvarleg og minst éin utførar; skalaen byrjar ikkje på 0.",
    en:
      "The dot shows the share of the duties with exactly one accountable and at least one responsible; the scale does "
      + "not begin at 0.")
  private static let reading = Phrase(
    nb: "Per rolle: hvor mange ansvar en rolle vanligvis har. Flest: det meste en rolle har. Et funn telles i hver "
      + "organisasjon og hvert system der det gjelder.",
    nn: "Per rolle: kor mange ansvar ei rolle vanlegvis har. Flest: det meste ei rolle har. Eit funn blir talt i kvar "
      + "organisasjon og kvart system der det gjeld.",
    en: "Per role: how many duties a role usually has. Most: the most that one role has. A finding counts in each "
      + "organisation and system where it holds.")
  private static let median = Phrase(
    nb: "Den loddrette streken er medianen: like mange ligger over som under.",
    nn: "Den loddrette streken er medianen: like mange ligg over som under.",
    en: "The upright line is the median: as many lie above it as below.")
  private static let moreRules = Phrase(
    nb: "{count} regler med færre funn er ikke vist; ansvar compare viser dem i terminalen.",
    nn: "{count} reglar med færre funn er ikkje viste; ansvar compare viser dei i terminalen.",
    en: "{count} rules with fewer findings are not shown; ansvar compare shows them on the terminal.")
  private static let banded = Phrase(
    nb: "De {count} siste er lagt sammen i grupper og vist med snittet; ansvar compare --format csv viser hver av dem.",
    nn:
      "Dei {count} siste er lagde saman i grupper og viste med snittet; ansvar compare --format csv viser kvar av dei.",
    en:
      "The last {count} are put together in groups and shown by their average; ansvar compare --format csv shows each of them."
  )
}
