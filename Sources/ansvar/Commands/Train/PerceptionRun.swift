import AnsvarCharts
import AnsvarReports
import AnsvarSheets
import AnsvarText
import AnsvarTraining

/// `ansvar train MODEL --blank` and `--compare`: how groups see the matrix.
struct PerceptionRun {
  let run: TrainRun

  private var console: Console { run.console }
  private var language: Language { run.context.language }
  private var heading: String { run.context.model.heading(language) }

  /// Writes the empty form.
  func writeForm() throws(Failure) {
    let (output, ending) = try run.formOutput(["csv", "xlsx", "pdf"])
    let form = PerceptionForm(run.context)
    guard !form.isEmpty else { throw Failure(Self.nothing) }
    switch ending {
    case "xlsx":
      guard FormWorkbook.fits(form.workbook) else { throw Failure(Self.tooLarge) }
      try output.write(FormWorkbook.bytes(form.workbook), console)
    case "pdf":
      let printed = PrintedChart(
        wishes: PrintWishes(), context: form.chart, line: heading + " – " + BlankMatrixChart.title[language]
      ) { form.drawing($0) }
      try PDFFile(output: output).write(try printed.pages(console), console)
    default: try output.write(FormCSV.bytes(form.table), console)
    }
  }

  /// Reads the forms of several groups, and writes where they differ.
  func compare(_ paths: [String]) throws(Failure) {
    let (output, ending) = try run.formOutput(["md", "html", "svg", "pdf"])
    guard paths.count > 1 else { throw Failure(Self.tooFew, help: Self.nameThem) }
    guard paths.count <= PerceptionMap.mostGroups else {
      throw Failure(Self.tooMany, [Place("count", PerceptionMap.mostGroups)])
    }
    let form = PerceptionForm(run.context)
    guard !form.isEmpty else { throw Failure(Self.nothing) }
    let files = FormFiles(paths: paths, console: console, language: language)
    let perceptions = try files.read(table: form.table, workbook: form.workbook) { file, isWorkbook in
      let reading = Perception.read(file, form, isWorkbook: isWorkbook)
      return (reading.perception, reading.diagnostics)
    }
    let map = PerceptionMap(form, perceptions)
    let chart = map.chart.chart
    if ending == "svg" {
      let picture = try ChartFormat.svg.picture(
        of: chart.build(form.chart), title: heading + " – " + DisputeChart.title[language],
        description: DisputeChart.summary, language, console)
      return try output.write(picture, console)
    }
    let pictures = ending == "html" ? ReportPictures.draw([chart], form.chart, plain: form.chart, console) : []
    let document = PerceptionReport(map).document(picture: pictures.first?.svg)
    try MaterialFile(run.invocation).write(document, run.context, console)
  }

  private static let nothing = Phrase(
    nb: "modellen har ikke både ansvar og roller, så det er ingenting å fylle ut",
    nn: "modellen har ikkje både ansvar og roller, så det er ingenting å fylle ut",
    en: "the model does not have both duties and roles, so there is nothing to fill in")
  private static let tooLarge = Phrase(
    nb: "modellen har flere ansvar eller roller enn et ark i et regneark har plass til",
    nn: "modellen har fleire ansvar eller roller enn eit ark i eit rekneark har plass til",
    en: "the model has more duties or roles than a sheet of a spreadsheet has room for")
  private static let tooFew = Phrase(
    nb: "`--compare` trenger skjemaene fra minst to grupper", nn: "`--compare` treng skjemaa frå minst to grupper",
    en: "`--compare` needs the forms of at least two groups")
  private static let nameThem = Phrase(
    nb: "skriv dem etter modellen: `ansvar train MODEL --compare a.csv b.csv -o kart.html`",
    nn: "skriv dei etter modellen: `ansvar train MODEL --compare a.csv b.csv -o kart.html`",
    en: "write them after the model: `ansvar train MODEL --compare a.csv b.csv -o map.html`")
  private static let tooMany = Phrase(
    nb: "`--compare` tar skjemaene fra høyst {count} grupper", nn: "`--compare` tek skjemaa frå høgst {count} grupper",
    en: "`--compare` takes the forms of at most {count} groups")
}
