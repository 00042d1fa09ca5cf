import AnsvarReports
import AnsvarSystem
import AnsvarText

extension Command {
  /// `ansvar init DIR --template NAME`: a model to start from.
  static let create = Command(
    name: "init",
    summary: Phrase(
      nb: "lag en modell å begynne med", nn: "lag ein modell å byrje med", en: "make a model to start from"),
    operands: "DIR", operandCount: 1...1,
    examples: [
      Example(
        line: "ansvar init min-kommune",
        purpose: Phrase(
          nb: "Groths fem dimensjoner, med kommentarer som forklarer språket",
          nn: "Groths fem dimensjonar, med kommentarar som forklarer språket",
          en: "Groth's five dimensions, with comments that explain the language")),
      Example(
        line: "ansvar init min-kommune --template simple --language nn",
        purpose: Phrase(
          nb: "tre roller og fire ansvar, på nynorsk", nn: "tre roller og fire ansvar, på nynorsk",
          en: "three roles and four duties, in Nynorsk")),
    ],
    options: [
      CommandOption(
        "--template", value: Template.all.map { $0.name }.joined(separator: "|"),
        choices: Template.all.map { $0.name },
        help: Phrase(
          nb: "hva modellen skal begynne med; ellers `groth`", nn: "kva modellen skal byrje med; elles `groth`",
          en: "what the model should begin with; else `groth`"))
    ],
    run: { invocation, console throws(Failure) in
      let name = invocation["--template"] ?? "groth"
      let template = Template.all.first { $0.name == name } ?? .groth
      let language = console.language(nil)
      let folder = PathName(invocation.operands[0])
      let file = folder.joined("modell.ansvar")
      do throws(FileError) {
        try NewFolder.create(folder.text)
        guard try !FolderListing.names(in: folder.text).contains("modell.ansvar") else {
          throw FileError.other(path: file.text, errno: NewFolder.existsError)
        }
        try AtomicWrite.write(Array(template.text[language].utf8), to: file.text)
      } catch {
        throw FileFailure.writing(error, to: error.path)
      }
      let places = [
        Place("file", VisibleText.line(file.text)), Place("word", VisibleText.line(ShellWord.quoted(file.text))),
      ]
      try console.write(written(language, places) + "\n")
      return .success
    })

  private static let written = Phrase(
    nb: """
      {file} er laget. Prøv:
        ansvar check {word}
        ansvar chart {word} --view matrix -o matrise.svg
      """,
    nn: """
      {file} er laga. Prøv:
        ansvar check {word}
        ansvar chart {word} --view matrix -o matrise.svg
      """,
    en: """
      {file} is made. Try:
        ansvar check {word}
        ansvar chart {word} --view matrix -o matrix.svg
      """)
}
