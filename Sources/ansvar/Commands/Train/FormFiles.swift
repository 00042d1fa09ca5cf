import AnsvarDiagnostics
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarSheets
import AnsvarSystem
import AnsvarText
import AnsvarTraining

/// The forms that people have filled in, as files after the model on the command line.
struct FormFiles {
  let paths: [String]
  let console: Console
  let language: Language

  private static let mostFaults = 20

  /// Reads every form, and gives what `read` makes of it.
  ///
  /// - Parameters:
  ///   - table: the empty form of a file of CSV.
  ///   - workbook: the empty form of a workbook.
  ///   - read: what a form says, or what of it is not clear; told whether it is a workbook.
  /// - Returns: what the forms say, in their order.
  /// - Throws: when a file cannot be opened, is of another sort, or is not clear; the faults of all are told first.
  func read<Answer>(
    table: FormSheet, workbook: FormSheet, _ read: (FormFile, Bool) -> (answer: Answer?, diagnostics: [Diagnostic])
  ) throws(Failure) -> [Answer] {
    var answers: [Answer] = []
    var faults: [Diagnostic] = []
    for path in paths {
      let source: SourceText
      let isWorkbook: Bool
      switch PathName(path).ending.lowercased() {
      case "csv": isWorkbook = false
      case "xlsx", "xlsm": isWorkbook = true
      default: throw Failure(Self.noForm, [Place("path", path)], help: Self.saveAs)
      }
      source = try ModelSource(path: path).text()
      let file =
        isWorkbook
        ? FormFile(source, as: workbook, inflate: { Inflate.bytes($0, size: $1) }) : FormFile(source, as: table)
      let reading = read(file, isWorkbook)
      faults += reading.diagnostics
      if let answer = reading.answer { answers.append(answer) }
    }
    guard faults.isEmpty else {
      let text = CheckText(
        language: language, limit: Self.mostFaults, width: console.width, consequence: Self.consequence)
      console.tell(text.text(Checker.report(onFaultsIn: Model(), faults)))
      throw Failure(Self.unclear)
    }
    return answers
  }

  private static let noForm = Phrase(
    nb: "`{path}` er ikke noe utfylt skjema: det slutter på `.csv` eller `.xlsx`",
    nn: "`{path}` er ikkje noko utfylt skjema: det sluttar på `.csv` eller `.xlsx`",
    en: "`{path}` is no form that has been filled in: those end in `.csv` or `.xlsx`")
  private static let saveAs = Phrase(
    nb: "lagre det fra regnearket som `.xlsx` eller som CSV (UTF-8)",
    nn: "lagre det frå reknearket som `.xlsx` eller som CSV (UTF-8)",
    en: "save it from the spreadsheet as `.xlsx` or as CSV (UTF-8)")
  private static let consequence = Phrase(
    nb: "rett skjemaene, og prøv igjen", nn: "rett skjemaa, og prøv igjen", en: "mend the forms, and try again")
  private static let unclear = Phrase(
    nb: "noe i skjemaene er ikke til å forstå, og ingenting er laget",
    nn: "noko i skjemaa er ikkje til å forstå, og ingenting er laga",
    en: "something in the forms cannot be understood, and nothing has been made")
}
