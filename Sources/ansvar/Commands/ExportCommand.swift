import AnsvarReports
import AnsvarSystem
import AnsvarText

extension Command {
  /// `ansvar export MODEL -o FILE.json`: the whole model for other programs.
  static let export = Command(
    name: "export",
    summary: Phrase(
      nb: "gi hele modellen til andre programmer", nn: "gi heile modellen til andre program",
      en: "give the whole model to other programs"),
    operands: "MODEL -o FILE.json", operandCount: 1...1,
    examples: [
      Example(
        line: "ansvar export Models/hadeland.ansvar -o hadeland.json",
        purpose: Phrase(nb: "modellen som JSON", nn: "modellen som JSON", en: "the model as JSON"))
    ],
    options: [
      .output(
        Phrase(
          nb: "filen som skrives; den må slutte på .json", nn: "fila som blir skriven; ho må slutte på .json",
          en: "the file to write; it has to end in .json"))
    ],
    run: { invocation, console throws(Failure) in
      let output = try invocation.outputFile()
      guard output.ending == "json" || output.path == "-" else {
        throw Invocation.wrongEnding(output.path, choices: [".json"])
      }
      let loaded = try LoadedModel(invocation.operands[0], console)
      try loaded.requireSound(console)
      try output.write(ModelJSON(loaded.model).bytes(), console)
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
