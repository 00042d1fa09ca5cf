import AnsvarCharts
import AnsvarModel
import AnsvarReports
import AnsvarText

/// A matrix of a drill as a table: a row for each duty, a column for each role.
struct FaultMatrixTable {
  private let context: TrainingContext
  private let grid: MatrixGrid
  private let model: Model
  private let signs = ParticipationSigns(style: .print)

  init(_ matrix: FaultMatrix, _ context: TrainingContext) {
    self.context = context
    model = matrix.model
    grid = MatrixGrid(model, language: context.language)
  }

  func table(_ id: String, _ caption: String) -> ReportTable {
    let heads = grid.columns.map { ReportTable.Column(ReportText($0.title), role: $0.role) }
    var table = ReportTable(
      id, caption, [ReportTable.Column(context(Self.duty))] + heads,
      grid.groups.map { group in
        ReportTable.Group(title: ReportText(group.title), rows: group.rows.map { row($0, id) })
      })
    table.isMatrix = true
    table.notes = grid.notes.map { note in
      ReportEntry(ReportText(String(note.number) + ". " + note.text), id: noteID(note.number, id))
    }
    return table
  }

  private func noteID(_ number: Int, _ table: String) -> String { table + "-note-" + String(number) }

  private func row(_ row: MatrixGrid.Row, _ id: String) -> ReportTable.Row {
    var head = ReportText(row.title)
    if let note = row.note { head += ReportText([.note(note, to: noteID(note, id))]) }
    return ReportTable.Row([head] + row.cells.map { text($0) })
  }

  private func text(_ cell: MatrixGrid.Cell) -> ReportText {
    guard !cell.letters.utf8.isEmpty else { return ReportText() }
    let words = Participation.meanings.filter { cell.participation.contains($0.participation) }.map { meaning in
      let letter = model.scheme.letters.first { $0.meaning == meaning.participation }
      return letter?.title[context.language] ?? meaning.label[context.language]
    }
    return ReportText([
      .letters(
        symbol: signs.symbol(cell.participation), letters: cell.letters,
        words: Enumeration.text(words, context.language))
    ])
  }

  private static let duty = Phrase(nb: "Ansvar", nn: "Ansvar", en: "Duty")
}
