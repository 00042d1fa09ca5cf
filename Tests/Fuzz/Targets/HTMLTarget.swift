import AnsvarModel
import AnsvarReports
import AnsvarText
import AnsvarTraining

extension FuzzTarget {
  /// Whatever texts say, a page holds the elements that pages hold, each closed, and nothing that runs.
  ///
  /// A few inputs become whole reports and drills; for most, a page has the texts in every place that takes one.
  static let html = FuzzTarget(name: "html") { bytes in
    switch Titles.lot(bytes) {
    case 0: return Markup.fault(in: ReportHTML.bytes(Report(Titles.report(bytes), language: .bokmål).document()))
    case 1:
      let context = TrainingContext(Titles.report(bytes), language: .bokmål, seed: 1)
      return Markup.fault(in: DrillPage.bytes(QuestionBank(context).questions(5, seed: 1), context))
    default: return Markup.fault(in: ReportHTML.bytes(document(of: bytes)))
    }
  }

  /// The lines of the input as headings, running text, lists and cells.
  private static func document(of bytes: [UInt8]) -> ReportDocument {
    let pieces = Titles.pieces(bytes)
    let sections = pieces.enumerated().map { number, text in
      let runs: [ReportText.Run] = [
        .plain(text), .strong(text), .code(text), .aside(text), .link(text, to: "a"), .finding(number),
        .letters(symbol: text, letters: text, words: number % 2 == 0 ? text : ""), .note(number, to: "b"),
      ]
      let all = ReportText(runs)
      var entry = ReportEntry(.message(text), details: [ReportText(text)])
      entry.choices = [ReportText(text)]
      var table = ReportTable(
        "table", text, [.init(text), ReportTable.Column(ReportText(text), role: RoleID(0))],
        [.init(title: ReportText(text), rows: [.init([ReportText(text), all])])])
      table.isMatrix = number % 2 == 0
      table.notes = [entry]
      return ReportSection(
        "section", text,
        [
          .paragraph(all), .note(.message(text)), .list([entry]), .steps([entry]),
          .facts([.init(text, ReportText(text))]),
          .table(table),
        ]
      )
    }
    let title = pieces.first ?? ""
    return ReportDocument(
      language: .nynorsk, title: title, facts: [ReportFact(title, ReportText(title))], sections: sections,
      omissions: [title])
  }
}
