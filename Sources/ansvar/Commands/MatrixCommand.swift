import AnsvarReports
import AnsvarSheets
import AnsvarText

extension Command {
  /// `ansvar matrix MODEL`: the matrix as a table.
  static let matrix = Command(
    name: "matrix",
    summary: Phrase(
      nb: "vis ansvarsmatrisen som en tabell", nn: "vis ansvarsmatrisa som ein tabell",
      en: "show the responsibility matrix as a table"),
    operands: "MODEL", operandCount: 1...1,
    examples: [
      Example(
        line: "ansvar matrix Models/hadeland.ansvar",
        purpose: Phrase(
          nb: "matrisen i terminalen, og det som er annerledes i hver organisasjon",
          nn: "matrisa i terminalen, og det som er annleis i kvar organisasjon",
          en: "the matrix on the terminal, and what differs in each organisation")),
      Example(
        line: "ansvar matrix Models/hadeland.ansvar -o hadeland.xlsx",
        purpose: Phrase(
          nb: "en arbeidsbok å endre bokstavene i; `ansvar import` leser den inn igjen",
          nn: "ei arbeidsbok å endre bokstavane i; `ansvar import` les ho inn att",
          en: "a workbook to change the letters in; `ansvar import` reads it in again")),
      Example(
        line: "ansvar matrix --for gran --format markdown modell.ansvar",
        purpose: Phrase(
          nb: "det som gjelder i én kommune, til et notat", nn: "det som gjeld i éin kommune, til eit notat",
          en: "what holds in one municipality, for a memo")),
    ],
    options: [
      CommandOption(
        "--format", value: "text|markdown|csv|json", choices: ["text", "markdown", "csv", "json"],
        help: Phrase(
          nb: "hvordan tabellen skrives", nn: "korleis tabellen blir skriven", en: "how the table is written")),
      .organisation, .system,
      CommandOption(
        "--findings",
        help: Phrase(
          nb: "merk funnene i tabellen", nn: "merk funna i tabellen", en: "mark the findings in the table")),
      .today,
      .output(
        Phrase(
          nb: "skriv et regneark: en arbeidsbok (.xlsx) eller en tabell (.csv)",
          nn: "skriv eit rekneark: ei arbeidsbok (.xlsx) eller ein tabell (.csv)",
          en: "write a spreadsheet: a workbook (.xlsx) or a table (.csv)")),
    ],
    run: { invocation, console throws(Failure) in
      let spreadsheet = try MatrixFile(invocation)
      let loaded = try LoadedModel(invocation.operands[0], console)
      if let spreadsheet, spreadsheet.isWorkbook {
        try spreadsheet.writeWorkbook(loaded, today: try invocation.today(), console)
        return .success
      }
      let report = invocation.has("--findings") ? loaded.check(today: try invocation.today()) : nil
      let isWhole = !invocation.has("--for") && !invocation.has("--system")
      let grids =
        isWhole
        ? MatrixGrid.overview(loaded.model, language: loaded.language, report: report)
        : [
          MatrixGrid(
            loaded.model, scope: try loaded.scope(invocation), language: loaded.language, report: report)
        ]
      loaded.tellFaults(console, incompleteTable)
      if let spreadsheet {
        let bytes = MatrixCSV.bytes(grids, model: loaded.model, language: loaded.language)
        try spreadsheet.output.write(bytes, console)
        return .success
      }
      switch invocation["--format"] {
      case "markdown": try console.write(MatrixMarkdown.text(grids))
      case "csv": try console.write(MatrixCSV.bytes(grids, model: loaded.model, language: loaded.language))
      case "json": try console.write(MatrixJSON.bytes(grids, model: loaded.model))
      default: try console.write(MatrixText(width: console.width, style: console.style).text(grids))
      }
      return .success
    })

  private static let incompleteTable = Phrase(
    nb: "det som ikke kunne forstås, mangler i tabellen eller står der uten betydning",
    nn: "det som ikkje kunne forståast, manglar i tabellen eller står der utan tyding",
    en: "what could not be understood is missing from the table or stands there without meaning")
}
