import AnsvarReports
import AnsvarSystem
import AnsvarText

extension Command {
  /// `ansvar export MODEL -o FILE.json` or `-o FOLDER`: the whole model for other programs, or for a database.
  static let export = Command(
    name: "export",
    summary: Phrase(
      nb: "gi hele modellen til andre programmer", nn: "gi heile modellen til andre program",
      en: "give the whole model to other programs"),
    operands: "MODEL -o FILE.json|FOLDER", operandCount: 1...1,
    examples: [
      Example(
        line: "ansvar export Models/hadeland.ansvar -o hadeland.json",
        purpose: Phrase(nb: "modellen som JSON", nn: "modellen som JSON", en: "the model as JSON")),
      Example(
        line: "ansvar export Models/hadeland.ansvar -o hadeland-tabeller",
        purpose: Phrase(
          nb: "modellen som en mappe med CSV-tabeller, til et regneark",
          nn: "modellen som ei mappe med CSV-tabellar, til eit rekneark",
          en: "the model as a folder of CSV tables, for a spreadsheet")),
      Example(
        line: "ansvar export Models/hadeland.ansvar --format sql -o hadeland-sql",
        purpose: Phrase(
          nb: "modellen til en database: tabeller, funn som SQL, og kommandoer for PostgreSQL, DuckDB og SQLite",
          nn: "modellen til ein database: tabellar, funn som SQL, og kommandoar for PostgreSQL, DuckDB og SQLite",
          en: "the model for a database: tables, findings as SQL, and commands for PostgreSQL, DuckDB and SQLite")),
      Example(
        line: "cd hadeland-sql && sqlite3 ../ansvar.sqlite < schema.sql && sqlite3 ../ansvar.sqlite < load-sqlite.sql",
        purpose: Phrase(
          nb: "lag databasen og last inn modellen; deretter svarer `select * from finding_counts`",
          nn: "lag databasen og last inn modellen; deretter svarer `select * from finding_counts`",
          en: "make the database and load the model; then `select * from finding_counts` answers")),
    ],
    options: [
      CommandOption(
        "--format", value: "csv|sql", choices: ["csv", "sql"],
        help: Phrase(
          nb: "hva mappen skal inneholde: tabeller til et regneark eller til en database; ellers csv",
          nn: "kva mappa skal innehalde: tabellar til eit rekneark eller til ein database; elles csv",
          en: "what the folder is to hold: tables for a spreadsheet or for a database; else csv")),
      .output(
        Phrase(
          nb: "filen som skrives, med et navn som slutter på .json, eller mappen som tabellene skal ligge i",
          nn: "fila som blir skriven, med eit namn som sluttar på .json, eller mappa som tabellane skal liggje i",
          en: "the file to write, with a name that ends in .json, or the folder for the tables")),
    ],
    run: { invocation, console throws(Failure) in
      let output = try invocation.outputFile()
      let folder = OutputFolder(path: output.path)
      guard output.path == "-" || output.ending == "json" || folder.isMeant else {
        throw Failure(
          Phrase(
            nb: "`{path}` har en ending som denne kommandoen ikke kan skrive",
            nn: "`{path}` har ei ending som denne kommandoen ikkje kan skrive",
            en: "`{path}` has an ending that this command cannot write"),
          [Place("path", output.path)],
          help: Phrase(
            nb: "velg mellom `.json` og en mappe; for en mappe med punktum i navnet: sett `/` til slutt",
            nn: "vel mellom `.json` og ei mappe; for ei mappe med punktum i namnet: set `/` til slutt",
            en: "choose among `.json` and a folder; for a folder with a full stop in its name, end it in `/`"))
      }
      if let format = invocation["--format"], output.path == "-" || !folder.isMeant {
        throw Failure(
          Phrase(
            nb: "`--format {format}` gir flere filer og trenger en mappe",
            nn: "`--format {format}` gir fleire filer og treng ei mappe",
            en: "`--format {format}` makes several files and needs a folder"),
          [Place("format", format)],
          help: Phrase(
            nb: "skriv `-o` og navnet på en mappe", nn: "skriv `-o` og namnet på ei mappe",
            en: "write `-o` and the name of a folder"))
      }
      let loaded = try LoadedModel(invocation.operands[0], console)
      try loaded.requireSound(console)
      if invocation["--format"] == "sql" {
        try folder.write(DatabaseExport(loaded.model, source: invocation.operands[0]))
      } else if output.path != "-" && folder.isMeant {
        try folder.write(ModelTables(loaded.model).files())
      } else {
        try output.write(ModelJSON(loaded.model).bytes(), console)
      }
      return .success
    })
}

extension Invocation {
  /// The file of `-o`.
  func outputFile() throws(Failure) -> OutputFile {
    guard let path = self["--output"] else {
      throw Failure(
        Phrase(
          nb: "`ansvar {command}` trenger en fil å skrive til", nn: "`ansvar {command}` treng ei fil å skrive til",
          en: "`ansvar {command}` needs a file to write"),
        [Place("command", command.name)],
        help: Phrase(nb: "oppgi den med `-o`", nn: "skriv namnet på fila etter `-o`", en: "name it with `-o`"))
    }
    return OutputFile(path: path)
  }

  private static let noEnding = Phrase(
    nb: "`{path}` mangler en ending som sier hva som skal skrives",
    nn: "`{path}` manglar ei ending som seier kva som skal skrivast",
    en: "`{path}` lacks an ending that says what to write")
  private static let unknownEnding = Phrase(
    nb: "`{path}` har en ending som denne kommandoen ikke kan skrive",
    nn: "`{path}` har ei ending som denne kommandoen ikkje kan skrive",
    en: "`{path}` has an ending that this command cannot write")

  static func wrongEnding(_ path: String, choices: [String]) -> Failure {
    Failure(
      PathName(path).ending.isEmpty ? noEnding : unknownEnding,
      [Place("path", path), Place("choices", list(choices))],
      help: Phrase(nb: "velg mellom {choices}", nn: "vel mellom {choices}", en: "choose among {choices}"))
  }
}
