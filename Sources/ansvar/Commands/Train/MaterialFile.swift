import AnsvarCharts
import AnsvarReports
import AnsvarSystem
import AnsvarText
import AnsvarTraining

/// Training material on its way to a file, in the format that the ending of the file names.
struct MaterialFile {
  let output: OutputFile
  private let format: ReportFormat

  /// The file of `-o`.
  ///
  /// - Throws: when there is none, or its ending is none of `.md`, `.html` and `.pdf`.
  init(_ invocation: Invocation) throws(Failure) {
    output = try invocation.outputFile()
    guard let format = output.path == "-" ? .md : ReportFormat(rawValue: output.ending) else {
      throw Invocation.wrongEnding(output.path, choices: ReportFormat.allCases.map { "." + $0.rawValue })
    }
    self.format = format
  }

  /// Writes a document; on paper every section begins a sheet of its own, and `arrange` may change what is on them.
  func write(
    _ document: ReportDocument, _ context: TrainingContext, _ console: Console,
    arrange: (inout Booklet) -> Void = { _ in }
  ) throws(Failure) {
    switch format {
    case .md: try output.write(Array(ReportMarkdown.text(document).utf8), console)
    case .html: try output.write(ReportHTML.bytes(document, program: "ansvar " + Program.version), console)
    case .pdf:
      let chart = ChartContext(context.model, language: context.language, today: context.today)
      var booklet = Booklet(text: document, chart)
      arrange(&booklet)
      try Self.print(booklet, title: document.title, output, console)
    }
  }

  /// Writes a booklet, every part on sheets of its own.
  static func print(_ booklet: Booklet, title: String, _ output: OutputFile, _ console: Console) throws(Failure) {
    let (pages, bookmarks) = try PrintedBooklet(booklet: booklet, wishes: PrintWishes(), line: title).pages(console)
    try PDFFile(output: output, title: title, bookmarks: bookmarks).write(pages, console)
  }
}
