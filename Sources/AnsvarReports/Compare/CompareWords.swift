import AnsvarDiagnostics
import AnsvarRules
import AnsvarText

/// The words of a comparison, and how its values are written for a reader.
struct CompareWords {
  let language: Language

  /// A value as a reader sees it: `62 %`, `3,5`, `1 204`, or `–` where it does not apply.
  func text(_ value: Measure.Value) -> String {
    switch value {
    case .none: "–"
    case .share(let coverage): share(coverage)
    case .number(let number): GroupedNumber.text(number)
    case .halves(let halves): GroupedNumber.text(halves / 2) + (halves % 2 == 0 ? "" : decimalSign + "5")
    case .words(let words): VisibleText.line(words)
    }
  }

  /// The share in per cent, rounded down, so that a hundred means that nothing is missing.
  func share(_ coverage: Coverage) -> String {
    (coverage.percent == 0 && coverage.covered > 0 ? "< 1" : String(coverage.percent)) + "\u{a0}%"
  }

  var decimalSign: String { language == .english ? "." : "," }

  /// What a number is, in full.
  func label(_ measure: Measure, _ kinds: [FindingKind]) -> String {
    switch measure {
    case .coverage: Self.coverage[language]
    case .covered: Self.covered[language]
    case .duties: Self.duties[language]
    case .roles: Self.roles[language]
    case .usualLoad: Self.usualLoad[language]
    case .heaviestLoad: Self.heaviestLoad[language]
    case .heaviestRole: Self.heaviestRole[language]
    case .severity(let severity): Self.severities[Int(severity.rawValue)][language]
    case .waived: Self.waived[language]
    case .kind(let kind): kinds[kind].id
    case .rule(let rule): RuleCatalogue.all[rule].id
    }
  }

  /// What a number is, over a narrow column.
  func head(_ measure: Measure, _ kinds: [FindingKind]) -> String {
    switch measure {
    case .usualLoad: Self.usualHead[language]
    case .heaviestLoad: Self.heaviestHead[language]
    case .heaviestRole: Self.roleHead[language]
    default: label(measure, kinds)
    }
  }

  /// What a row is called.
  func title(_ row: ComparedRow, in comparison: SideBySide) -> String {
    guard comparison.models.count > 1, row.subject != .model, let model = row.model else { return row.title }
    return row.title + " · " + comparison.models[model].name
  }

  /// What a row is called in the model; its title when it has no name there.
  func name(_ row: ComparedRow, in comparison: SideBySide) -> String {
    guard !row.name.utf8.isEmpty else { return title(row, in: comparison) }
    guard comparison.models.count > 1, row.subject != .model, let model = row.model else { return row.name }
    return row.name + " · " + comparison.models[model].name
  }

  /// What is compared: the model, or all of them.
  func heading(_ comparison: SideBySide) -> String {
    if comparison.models.count <= Self.mostTitles {
      return Enumeration.text(comparison.models.map { $0.name }, language)
    }
    return Self.modelNoun(comparison.models.count, language)
  }

  /// The line about the rows that are left out, and how they may be seen.
  func omitted(_ rows: ArraySlice<ComparedRow>, of comparison: SideBySide) -> String {
    let noun = comparison.grouping == .organisation ? Self.organisationNoun : Self.modelNoun
    let shares = rows.compactMap { $0.figures.coverage }.filter { $0.counted > 0 }.sorted { $0.isWorse(than: $1) }
    let count = Place("count", noun(rows.count, language))
    guard let worst = shares.first, let best = shares.last else { return Self.omitted(language, [count]) }
    let range =
      worst.percent == best.percent
      ? share(best) : (worst.percent == 0 ? "0" : String(worst.percent)) + "–" + share(best)
    return Self.omittedRange(language, [count, Place("range", range)])
  }

  /// Longer lists of names are no heading.
  private static let mostTitles = 4

  static let model = Phrase(nb: "Modell", nn: "Modell", en: "Model")
  static let name = Phrase(nb: "Navn", nn: "Namn", en: "Name")
  static let title = Phrase(nb: "Tittel", nn: "Tittel", en: "Title")
  static let organisation = Phrase(nb: "Organisasjon", nn: "Organisasjon", en: "Organisation")
  static let percent = Phrase(nb: "Dekning (%)", nn: "Dekning (%)", en: "Coverage (%)")
  static let median = Phrase(nb: "Median", nn: "Median", en: "Median")
  static let counting = Phrase(
    nb: "Et funn telles i hver organisasjon og hvert system der det gjelder.",
    nn: "Eit funn blir talt i kvar organisasjon og kvart system der det gjeld.",
    en: "A finding counts in each organisation and system where it holds.")
  static let note = Phrase(nb: "merk: {text}", nn: "merk: {text}", en: "note: {text}")

  private static let coverage = Phrase(nb: "Dekning", nn: "Dekning", en: "Coverage")
  private static let covered = Phrase(nb: "Dekket", nn: "Dekte", en: "Covered")
  private static let duties = Phrase(nb: "Ansvar", nn: "Ansvar", en: "Duties")
  private static let roles = Phrase(nb: "Roller", nn: "Roller", en: "Roles")
  private static let usualLoad = Phrase(
    nb: "Ansvar per rolle, median", nn: "Ansvar per rolle, median", en: "Duties per role, median")
  private static let heaviestLoad = Phrase(
    nb: "Flest ansvar på én rolle", nn: "Flest ansvar på éi rolle", en: "Most duties on one role")
  private static let heaviestRole = Phrase(
    nb: "Rollen med flest ansvar", nn: "Rolla med flest ansvar", en: "The role with most duties")
  private static let usualHead = Phrase(nb: "Per rolle", nn: "Per rolle", en: "Per role")
  private static let heaviestHead = Phrase(nb: "Flest", nn: "Flest", en: "Most")
  private static let roleHead = Phrase(nb: "Hos", nn: "Hos", en: "On")
  private static let waived = Phrase(nb: "Godtatt", nn: "Godtekne", en: "Accepted")
  /// By severity, from advice to error.
  private static let severities = [
    Phrase(nb: "Råd", nn: "Råd", en: "Advice"), Phrase(nb: "Advarsler", nn: "Åtvaringar", en: "Warnings"),
    Phrase(nb: "Feil", nn: "Feil", en: "Errors"),
  ]
  private static let organisationNoun = CountedNoun(
    one: Phrase(nb: "organisasjon", nn: "organisasjon", en: "organisation"),
    many: Phrase(nb: "organisasjoner", nn: "organisasjonar", en: "organisations"))
  private static let modelNoun = CountedNoun(
    one: Phrase(nb: "modell", nn: "modell", en: "model"),
    many: Phrase(nb: "modeller", nn: "modellar", en: "models"))
  private static let omitted = Phrase(
    nb: "… og {count} til; større `--limit` eller `--format csv` viser alle",
    nn: "… og {count} til; større `--limit` eller `--format csv` viser alle",
    en: "… and {count} more; a larger `--limit` or `--format csv` shows them all")
  private static let omittedRange = Phrase(
    nb: "… og {count} til, dekning {range}; større `--limit` eller `--format csv` viser alle",
    nn: "… og {count} til, dekning {range}; større `--limit` eller `--format csv` viser alle",
    en: "… and {count} more, coverage {range}; a larger `--limit` or `--format csv` shows them all")
}
