import AnsvarReports
import AnsvarSystem
import AnsvarText

extension Command {
  /// `ansvar export MODEL -o FILE.json` or `-o FOLDER`: the whole model for other programs.
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
    ],
    options: [
      .output(
        Phrase(
          nb: "filen som skrives, med et navn som slutter på .json, eller mappen som CSV-tabellene skal ligge i",
          nn: "fila som blir skriven, med eit namn som sluttar på .json, eller mappa som CSV-tabellane skal liggje i",
          en: "the file to write, with a name that ends in .json, or the folder for the CSV tables"))
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
      let loaded = try LoadedModel(invocation.operands[0], console)
      try loaded.requireSound(console)
      if output.path != "-" && folder.isMeant {
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
