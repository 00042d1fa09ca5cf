import AnsvarRules
import AnsvarText

/// The words of a comparison.
enum CompareWords {
  /// The line about the rows that are left out, and how they may be seen.
  static func omitted(_ rows: ArraySlice<ComparedRow>, of comparison: SideBySide) -> String {
    let language = comparison.language
    let shares = rows.compactMap { $0.figures.coverage }.filter { $0.counted > 0 }.sorted { $0.isWorse(than: $1) }
    let count = Place("count", comparison.grouping.noun(rows.count, language))
    guard let worst = shares.first, let best = shares.last else { return omitted(language, [count]) }
    let range = worst.percent == best.percent ? best.percentText : String(worst.percent) + "–" + best.percentText
    return omittedRange(language, [count, Place("range", range)])
  }

  static let name = Phrase(nb: "Navn", nn: "Namn", en: "Name")
  static let title = Phrase(nb: "Tittel", nn: "Tittel", en: "Title")
  static let percent = Phrase(nb: "Dekning (%)", nn: "Dekning (%)", en: "Coverage (%)")
  static let median = Phrase(nb: "Median", nn: "Median", en: "Median")
  static let counting = Phrase(
    nb: "Et funn telles i hver organisasjon og hvert system der det gjelder.",
    nn: "Eit funn blir talt i kvar organisasjon og kvart system der det gjeld.",
    en: "A finding counts in each organisation and system where it holds.")
  static let note = Phrase(nb: "merk: {text}", nn: "merk: {text}", en: "note: {text}")

  private static let omitted = Phrase(
    nb: "… og {count} til; større `--limit` eller `--format csv` viser alle",
    nn: "… og {count} til; større `--limit` eller `--format csv` viser alle",
    en: "… and {count} more; a larger `--limit` or `--format csv` shows them all")
  private static let omittedRange = Phrase(
    nb: "… og {count} til, dekning {range}; større `--limit` eller `--format csv` viser alle",
    nn: "… og {count} til, dekning {range}; større `--limit` eller `--format csv` viser alle",
    en: "… and {count} more, coverage {range}; a larger `--limit` or `--format csv` shows them all")
}
