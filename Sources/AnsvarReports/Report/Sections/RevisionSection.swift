import AnsvarComparison
import AnsvarModel
import AnsvarText

/// What the model changes in the one that it revises: original, revised, comment.
enum RevisionSection {
  static func section(_ context: ReportContext, _ omissions: inout [String]) -> ReportSection? {
    guard let previous = context.model.revision?.previous.first else { return nil }
    let table = DiffTable(ModelDiff(old: previous, new: context.model), context.language)
    let (shown, left) = context.fitting(table.rows)
    let rows = shown.map { row in
      ReportTable.Row(
        [row.original.utf8.isEmpty ? "–" : row.original, row.revised, row.comment].map { ReportText($0) })
    }
    let report = ReportTable(
      "revision-table", context(caption),
      [
        ReportTable.Column(context(original)), ReportTable.Column(context(revised)),
        ReportTable.Column(context(comment)),
      ],
      rows: rows)
    guard let figure = context.figure("revision", tables: [report], lead: .tables) else { return nil }
    let title = context(title, [Place("model", previous.heading(context.language))])
    var section = ReportSection("revision", title, [figure])
    if left > 0 {
      let text = context(notShown, [Place("count", GroupedNumber.text(left))])
      omissions.append(text)
      section.blocks.append(.note(.message(text.asSentence)))
    }
    return section
  }

  private static let title = Phrase(
    nb: "Endringer siden {model}", nn: "Endringar sidan {model}", en: "Changes since {model}")
  private static let caption = Phrase(nb: "Hva som er endret", nn: "Kva som er endra", en: "What has changed")
  private static let original = Phrase(nb: "Før", nn: "Før", en: "Original")
  private static let revised = Phrase(nb: "Nå", nn: "No", en: "Revised")
  private static let comment = Phrase(nb: "Kommentar", nn: "Kommentar", en: "Comment")
  private static let notShown = Phrase(
    nb: "{count} endringer til er ikke vist; `ansvar diff` viser alle",
    nn: "{count} endringar til er ikkje viste; `ansvar diff` viser alle",
    en: "{count} more changes are not shown; `ansvar diff` shows them all")
}
