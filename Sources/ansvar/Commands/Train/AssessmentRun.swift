import AnsvarCharts
import AnsvarReports
import AnsvarSheets
import AnsvarText
import AnsvarTraining

/// `ansvar train MODEL --assess`: what people say that they can do, held against what their duties require.
struct AssessmentRun {
  let run: TrainRun

  private var console: Console { run.console }
  private var language: Language { run.context.language }

  /// Writes the empty form.
  func writeForm() throws(Failure) {
    let (output, ending) = try run.formOutput(["csv", "xlsx", "pdf", "html", "md"])
    let form = try form()
    switch ending {
    case "csv": try output.write(FormCSV.bytes(form.table), console)
    case "xlsx":
      guard FormWorkbook.fits(form.workbook) else { throw Failure(Self.tooLarge) }
      try output.write(FormWorkbook.bytes(form.workbook), console)
    default: try MaterialFile(run.invocation).write(form.document, run.context, console)
    }
  }

  /// Reads what people have answered, and writes what follows.
  func writeResult(_ paths: [String]) throws(Failure) {
    let (output, ending) = try run.formOutput(["md", "html", "svg", "pdf"])
    guard paths.count <= Self.mostForms else { throw Failure(Self.tooMany, [Place("count", Self.mostForms)]) }
    let form = try form()
    let files = FormFiles(paths: paths, console: console, language: language)
    let answers = try files.read(table: form.table, workbook: form.workbook) { file, _ in
      let reading = AssessmentResult.read(file)
      return (reading.answers, reading.diagnostics)
    }
    let result = AssessmentResult(form, answers)
    let context = ChartContext(result.model, language: language, today: run.context.today)
    let bridge = ChartCatalogue.chart("bridge")
    if ending == "svg", let bridge {
      let picture = try ChartFormat.svg.picture(
        of: bridge.build(context), title: context.model.heading(language) + " – " + bridge.title[language],
        description: bridge.summary, language, console)
      return try output.write(picture, console)
    }
    let charts = CampDivide(context) == nil ? [] : [bridge].compactMap { $0 }
    let pictures = ending == "html" ? ReportPictures.draw(charts, context, plain: context, console) : []
    let document = AssessmentReport(result).document(people: answers.count, picture: pictures.first?.svg)
    try MaterialFile(run.invocation).write(document, run.context, console)
  }

  private func form() throws(Failure) -> AssessmentForm {
    let form = AssessmentForm(run.context)
    guard !form.isEmpty else { throw Failure(Self.nothing, help: Self.require) }
    return form
  }

  private static let mostForms = 500
  private static let nothing = Phrase(
    nb: "ingen roller i modellen har et ansvar som krever kompetanse, så det er ingenting å vurdere",
    nn: "ingen roller i modellen har eit ansvar som krev kompetanse, så det er ingenting å vurdere",
    en: "no role of the model has a duty that requires competence, so there is nothing to assess")
  private static let require = Phrase(
    nb: "skriv `requires` i dimensjonene, og A eller R i matrisen",
    nn: "skriv `requires` i dimensjonane, og A eller R i matrisa",
    en: "write `requires` in the dimensions, and A or R in the matrix")
  private static let tooLarge = Phrase(
    nb: "modellen har flere roller og krav enn et ark i et regneark har plass til",
    nn: "modellen har fleire roller og krav enn eit ark i eit rekneark har plass til",
    en: "the model has more roles and demands than a sheet of a spreadsheet has room for")
  private static let tooMany = Phrase(
    nb: "`--assess` tar høyst {count} skjemaer", nn: "`--assess` tek høgst {count} skjema",
    en: "`--assess` takes at most {count} forms")
}
