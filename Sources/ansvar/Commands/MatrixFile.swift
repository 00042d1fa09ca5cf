import AnsvarModel
import AnsvarSheets
import AnsvarText

/// The spreadsheet that `ansvar matrix … -o FILE` writes.
struct MatrixFile {
  let output: OutputFile

  /// The file of `-o`; nil when there is none and the table is shown.
  init?(_ invocation: Invocation) throws(Failure) {
    guard let path = invocation["--output"] else { return nil }
    output = OutputFile(path: path)
    guard path != "-", ["xlsx", "csv"].contains(output.ending) else {
      throw Invocation.wrongEnding(path, choices: [".xlsx", ".csv"])
    }
    for option in ["--format"] + (isWorkbook ? ["--for", "--system", "--findings"] : []) where invocation.has(option) {
      throw Failure(
        option == "--format" ? Self.formatted : Self.whole, [Place("option", option), Place("path", path)],
        help: Phrase(
          nb: "ta bort `{option}`", nn: "ta bort `{option}`", en: "take `{option}` away"))
    }
  }

  var isWorkbook: Bool { output.ending == "xlsx" }

  /// Writes the whole model, with its findings.
  func writeWorkbook(_ loaded: LoadedModel, today: Day?, _ console: Console) throws(Failure) {
    try loaded.requireSound(console)
    let book = MatrixWorkbook(loaded.model, language: loaded.language, report: loaded.check(today: today))
    guard book.fits else { throw Failure(Self.tooLarge, help: Self.exportInstead) }
    try output.write(book.bytes(), console)
  }

  private static let formatted = Phrase(
    nb: "endingen på `{path}` sier alt hva som skal skrives; `{option}` gjelder det som vises",
    nn: "endinga på `{path}` seier alt kva som skal skrivast; `{option}` gjeld det som blir vist",
    en: "the ending of `{path}` says already what to write; `{option}` is for what is shown")
  private static let whole = Phrase(
    nb: "en arbeidsbok har hele modellen og funnene; `{option}` passer ikke sammen med `{path}`",
    nn: "ei arbeidsbok har heile modellen og funna; `{option}` passar ikkje saman med `{path}`",
    en: "a workbook has the whole model and the findings; `{option}` does not go with `{path}`")
  private static let tooLarge = Phrase(
    nb: "modellen har flere rader eller roller enn et ark i et regneark har plass til",
    nn: "modellen har fleire rader eller roller enn eit ark i eit rekneark har plass til",
    en: "the model has more rows or roles than a sheet of a spreadsheet has room for")
  private static let exportInstead = Phrase(
    nb: "bruk `ansvar export`, som skriver tabeller uten en slik grense",
    nn: "bruk `ansvar export`, som skriv tabellar utan ei slik grense",
    en: "use `ansvar export`, which writes tables without such a limit")
}
