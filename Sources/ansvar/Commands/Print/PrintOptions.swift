import AnsvarCharts
import AnsvarText

/// What the options of a command say about paper.
enum PrintOptions {
  /// For commands that print one chart.
  static let all =
    paper + [
      CommandOption(
        "--fit",
        help: Phrase(
          nb: "alt på ett ark, hvor liten skriften enn blir", nn: "alt på eitt ark, kor lita skrifta enn blir",
          en: "all on one sheet, however small the text becomes")),
      CommandOption(
        "--poster", value: "2x2",
        help: Phrase(
          nb: "en plakat av så mange ark bortover og nedover, med overlapp og skjæremerker",
          nn: "ein plakat av så mange ark bortover og nedover, med overlapp og skjeremerke",
          en: "a poster of so many sheets across and down, with overlap and cutting marks")),
    ]

  /// For every command that writes `.pdf`.
  static let paper: [CommandOption] = [
    CommandOption(
      "--paper", value: "A4|A3|auto", choices: Paper.allCases.map { $0.rawValue } + ["auto"],
      help: Phrase(
        nb: "papiret for `.pdf`; uten valget det minste som alt kan leses på",
        nn: "papiret for `.pdf`; utan valet det minste som alt kan lesast på",
        en: "the paper for `.pdf`; without it the smallest on which all can be read")),
    CommandOption(
      "--orientation", value: "portrait|landscape|auto",
      choices: Sheet.Orientation.allCases.map { $0.rawValue } + ["auto"],
      help: Phrase(
        nb: "stående eller liggende ark for `.pdf`", nn: "ståande eller liggjande ark for `.pdf`",
        en: "which way the sheets of a `.pdf` are turned")),
  ]

  /// What the user has decided.
  ///
  /// - Throws: when a poster is not of sheets across and down, or wishes exclude each other.
  static func wishes(_ invocation: Invocation) throws(Failure) -> PrintWishes {
    var wishes = PrintWishes()
    wishes.paper = invocation["--paper"].flatMap { Paper(rawValue: $0) }
    wishes.orientation = invocation["--orientation"].flatMap { Sheet.Orientation(rawValue: $0) }
    wishes.isOneSheet = invocation.has("--fit")
    if let text = invocation["--poster"] {
      wishes.poster = try poster(text)
      if wishes.isOneSheet { throw Failure(oneOrMany) }
    }
    return wishes
  }

  /// Refuses options about paper for a file that is not printed.
  static func refuse(_ invocation: Invocation, _ path: String) throws(Failure) {
    for option in all where invocation.has(option.name) {
      throw Failure(onlyPaper, [Place("option", option.name), Place("path", path)], help: writePDF)
    }
  }

  private static func poster(_ text: String) throws(Failure) -> PrintWishes.Poster {
    let numbers = text.utf8.split(separator: UInt8(ascii: "x"), omittingEmptySubsequences: false).map { part in
      part.count == 1 ? Int(part.first ?? 0) - 0x30 : 0
    }
    guard numbers.count == 2, numbers.allSatisfy({ (1...PrintWishes.Poster.most).contains($0) }), numbers != [1, 1]
    else {
      throw Failure(notPoster, [Place("text", text)])
    }
    return PrintWishes.Poster(columns: numbers[0], rows: numbers[1])
  }

  private static let notPoster = Phrase(
    nb: "`--poster` trenger ark bortover og nedover, fra `1x2` til `9x9`, ikke `{text}`",
    nn: "`--poster` treng ark bortover og nedover, frå `1x2` til `9x9`, ikkje `{text}`",
    en: "`--poster` needs sheets across and down, from `1x2` to `9x9`, not `{text}`")
  private static let oneOrMany = Phrase(
    nb: "`--fit` vil ha ett ark og `--poster` flere; velg én av dem",
    nn: "`--fit` vil ha eitt ark og `--poster` fleire; vel éin av dei",
    en: "`--fit` wants one sheet and `--poster` several; choose one of them")
  private static let onlyPaper = Phrase(
    nb: "`{option}` gjelder papir, og `{path}` blir ikke skrevet ut",
    nn: "`{option}` gjeld papir, og `{path}` blir ikkje skriven ut",
    en: "`{option}` is about paper, and `{path}` is not for print")
  private static let writePDF = Phrase(
    nb: "skriv til en fil som slutter på `.pdf`", nn: "skriv til ei fil som sluttar på `.pdf`",
    en: "write to a file that ends in `.pdf`")
}
