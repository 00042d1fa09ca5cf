import AnsvarCharts
import AnsvarModel
import AnsvarReports
import AnsvarSystem
import AnsvarText

extension Command {
  /// `ansvar report MODEL -o FILE`: all that a model says, for whoever has to act on it.
  static let report = Command(
    name: "report",
    summary: Phrase(
      nb: "lag en rapport som alle kan lese", nn: "lag ein rapport som alle kan lese",
      en: "make a report that anybody can read"),
    operands: "MODEL -o FILE", operandCount: 1...1,
    examples: [
      Example(
        line: "ansvar report Models/hadeland.ansvar -o hadeland.html",
        purpose: Phrase(
          nb: "én side til å sende i en e-post, lese i nettleseren og skrive ut",
          nn: "éi side til å sende i ein e-post, lese i nettlesaren og skrive ut",
          en: "one page to mail, read in a browser and print")),
      Example(
        line: "ansvar report Models/hadeland.ansvar -o hadeland.pdf",
        purpose: Phrase(
          nb: "et hefte til å skrive ut, med et kort for hver rolle",
          nn: "eit hefte til å skrive ut, med eit kort for kvar rolle",
          en: "a booklet to print, with a card for each role")),
      Example(
        line: "ansvar report modell.ansvar -o modell.md",
        purpose: Phrase(nb: "det samme som Markdown", nn: "det same som Markdown", en: "the same as Markdown")),
      Example(
        line: "ansvar report modell.ansvar -o report.html --language en",
        purpose: Phrase(nb: "på engelsk", nn: "på engelsk", en: "in English")),
    ],
    options: [
      .output(
        Phrase(
          nb: "filen som skrives; endingen bestemmer formatet: .html, .pdf, .md",
          nn: "fila som blir skriven; endinga avgjer formatet: .html, .pdf, .md",
          en: "the file to write; its ending decides the format: .html, .pdf, .md")),
      .today,
    ] + PrintOptions.paper,
    run: { invocation, console throws(Failure) in try write(invocation, console) })

  private static func write(_ invocation: Invocation, _ console: Console) throws(Failure) -> ExitStatus {
    let output = try invocation.outputFile()
    // Whatever goes to standard output is the page; it has no ending that could say otherwise.
    guard let format = output.path == "-" ? .html : ReportFormat(rawValue: output.ending) else {
      throw Invocation.wrongEnding(output.path, choices: ReportFormat.allCases.map { "." + $0.rawValue })
    }
    if format != .pdf { try PrintOptions.refuse(invocation, output.path) }
    let wishes = try PrintOptions.wishes(invocation)
    let loaded = try LoadedModel(invocation.operands[0], console)
    let today = try invocation.today()
    loaded.tellFaults(console, incompleteReport)
    let program = "ansvar " + Program.version
    let check = loaded.check(today: today)
    let report = Report(check, language: loaded.language, today: today, program: program)
    let context = ChartContext(loaded.model, report: check, language: loaded.language, today: today)
    if format == .pdf {
      try print(report.booklet(context), context, wishes, output, console)
      return .success
    }
    let pictures =
      format == .html
      ? ReportPictures.draw(
        report.charts, context, plain: ChartContext(loaded.model, language: loaded.language, today: today), console)
      : []
    let document = report.document(pictures: pictures)
    for omission in document.omissions { console.tell(left, [Place("what", omission)]) }
    try output.write(
      format == .md ? Array(ReportMarkdown.text(document).utf8) : ReportHTML.bytes(document, program: program), console)
    return .success
  }

  private static func print(
    _ booklet: Booklet, _ context: ChartContext, _ wishes: PrintWishes, _ output: OutputFile, _ console: Console
  ) throws(Failure) {
    let title = context.model.heading(context.language)
    let (pages, bookmarks) = try PrintedBooklet(booklet: booklet, wishes: wishes, line: title).pages(console)
    try PDFFile(output: output, title: title, bookmarks: bookmarks).write(pages, console)
  }

  private static let left = Phrase(
    nb: "rapporten er ikke fullstendig: {what}", nn: "rapporten er ikkje fullstendig: {what}",
    en: "the report is not complete: {what}")
  private static let incompleteReport = Phrase(
    nb: "det som ikke kunne forstås, mangler i rapporten eller står der uten betydning",
    nn: "det som ikkje kunne forståast, manglar i rapporten eller står der utan tyding",
    en: "what could not be understood is missing from the report or stands there without meaning")
}

/// What a report can be written as, by the ending of its file.
enum ReportFormat: String, CaseIterable {
  case html, pdf, md
}
