import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarSheets
import AnsvarSystem
import AnsvarText

extension Command {
  /// `ansvar import TABLES -o FILE.ansvar`: a model from tables or JSON.
  static let importing = Command(
    name: "import",
    summary: Phrase(
      nb: "lag en modell av et regneark, tabeller eller JSON",
      nn: "lag ein modell av eit rekneark, tabellar eller JSON",
      en: "make a model of a spreadsheet, tables or JSON"),
    operands: "TABLES -o FILE.ansvar", operandCount: 1...1,
    examples: [
      Example(
        line: "ansvar import hadeland.xlsx -o hadeland.ansvar",
        purpose: Phrase(
          nb: "en arbeidsbok fra `ansvar matrix`, eller et annet regneark med ansvar i rader og roller i kolonner",
          nn: "ei arbeidsbok frå `ansvar matrix`, eller eit anna rekneark med ansvar i rader og roller i kolonnar",
          en: "a workbook from `ansvar matrix`, or another spreadsheet with duties in rows and roles in columns")),
      Example(
        line: "ansvar import tabeller -o kommunen.ansvar",
        purpose: Phrase(
          nb: "en mappe med CSV-tabeller; `assignments.csv` er nok",
          nn: "ei mappe med CSV-tabellar; `assignments.csv` er nok",
          en: "a folder of CSV tables; `assignments.csv` is enough")),
      Example(
        line: "ansvar import hadeland.json -o hadeland.ansvar",
        purpose: Phrase(
          nb: "det som `ansvar export` har skrevet, eller et annet program",
          nn: "det som `ansvar export` har skrive, eller eit anna program",
          en: "what `ansvar export` has written, or another program")),
      Example(
        line: "ansvar import hadeland.json -o -",
        purpose: Phrase(
          nb: "modellen på standard ut", nn: "modellen på standard ut", en: "the model on standard output")),
    ],
    options: [
      .output(
        Phrase(
          nb: "filen som skrives; den må slutte på .ansvar", nn: "fila som blir skriven; ho må slutte på .ansvar",
          en: "the file to write; it has to end in .ansvar"))
    ],
    run: { invocation, console throws(Failure) in
      let output = try invocation.outputFile()
      guard output.ending == "ansvar" || output.path == "-" else {
        throw Invocation.wrongEnding(output.path, choices: [".ansvar"])
      }
      let path = invocation.operands[0]
      let imported = try read(path)
      let loaded = try LoadedModel(imported.read, path, console)
      try loaded.requireSound(console, notImported)
      for note in imported.notes { console.tell(note.message, note.places) }
      try output.write(AnsvarLanguage.ModelSource(loaded.model).bytes(), console)
      return .success
    })

  private static func read(_ path: String) throws(Failure) -> SpreadsheetReader.Result {
    let ending = path == "-" ? "json" : PathName(path).ending.lowercased()
    switch ending {
    case "xlsx", "xlsm":
      return SpreadsheetReader.readWorkbook(try ModelSource(path: path).text()) { Inflate.bytes($0, size: $1) }
    case "csv": return SpreadsheetReader.readCSV(try ModelSource(path: path).text())
    case "json": return SpreadsheetReader.Result(JSONModelReader.read(try ModelSource(path: path).text()))
    case "ansvar": throw noTables(path)
    default: return SpreadsheetReader.Result(try ModelSource(path: path).readTables())
    }
  }

  /// The failure of a path that is neither JSON nor a folder.
  static func noTables(_ path: String) -> Failure {
    Failure(
      Phrase(
        nb: "`{path}` er verken en mappe med tabeller eller en fil som slutter på `.xlsx`, `.csv` eller `.json`",
        nn: "`{path}` er verken ei mappe med tabellar eller ei fil som sluttar på `.xlsx`, `.csv` eller `.json`",
        en: "`{path}` is neither a folder of tables nor a file that ends in `.xlsx`, `.csv` or `.json`"),
      [Place("path", path)],
      help: Phrase(
        nb: "legg CSV-tabellene i en mappe, og oppgi den", nn: "legg CSV-tabellane i ei mappe, og skriv namnet på ho",
        en: "put the CSV tables in a folder, and name that"))
  }

  private static let notImported = Phrase(
    nb: "modellen er ikke laget: noe av den ville manglet", nn: "modellen er ikkje laga: noko av han ville mangla",
    en: "the model is not made: a part of it would be missing")
}
