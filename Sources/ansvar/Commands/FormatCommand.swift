import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarText

extension Command {
  /// `ansvar format MODEL…`: the canonical layout.
  static let format = Command(
    name: "format",
    summary: Phrase(
      nb: "gi modeller et fast oppsett, uten å endre hva de sier",
      nn: "gi modellar eit fast oppsett, utan å endre kva dei seier",
      en: "give models their canonical layout, without changing what they say"),
    operands: "MODEL…", operandCount: 1...1000,
    examples: [
      Example(
        line: "ansvar format modell.ansvar",
        purpose: Phrase(
          nb: "skriv om selve filen", nn: "skriv om sjølve fila", en: "rewrite the file in place")),
      Example(
        line: "ansvar format --check Models/*.ansvar",
        purpose: Phrase(
          nb: "si bare hvilke filer som ville blitt endret", nn: "sei berre kva filer som ville blitt endra",
          en: "only tell which files would change")),
      Example(
        line: "ansvar format - < modell.ansvar",
        purpose: Phrase(
          nb: "fra standard inn til standard ut, for et redigeringsprogram",
          nn: "frå standard inn til standard ut, for eit redigeringsprogram",
          en: "from standard input to standard output, for an editor")),
    ],
    options: [
      CommandOption(
        "--check",
        help: Phrase(
          nb: "endre ingenting; slutt med status 1 når noe ville blitt endret",
          nn: "endre ingenting; slutt med status 1 når noko ville blitt endra",
          en: "change nothing; end with status 1 when something would change"))
    ],
    run: { invocation, console throws(Failure) in
      var status = ExitStatus.success
      for path in invocation.operands {
        let result: ExitStatus
        do throws(Failure) {
          result = try format(path, check: invocation.has("--check"), console)
        } catch {
          // The other files are still to be seen to; an output that failed is told at the end.
          console.tell(error)
          result = .failure
        }
        if result.rawValue > status.rawValue { status = result }
      }
      return status
    })

  private static func format(_ path: String, check: Bool, _ console: Console) throws(Failure) -> ExitStatus {
    let source = try ModelSource(path: path).text()
    switch Formatter.format(source) {
    case .rejected(let diagnostics):
      var model = Model()
      _ = model.sources.add(source)
      let report = Checker.report(onFaultsIn: model, diagnostics)
      console.tell(CheckText(language: console.language(nil), limit: 20, width: console.width).text(report))
      return .failure
    case .formatted(let bytes):
      let isChanged = !bytes.elementsEqual(source.bytes)
      if check {
        if isChanged { try console.write(VisibleText.line(path) + "\n") }
        return isChanged ? .findings : .success
      }
      if isChanged || path == "-" { try OutputFile(path: path).write(bytes, console) }
      return .success
    }
  }
}
