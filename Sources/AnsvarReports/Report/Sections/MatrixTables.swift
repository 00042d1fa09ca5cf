import AnsvarCharts
import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// One matrix as tables of a report: letters with their words, and findings that lead to the list.
struct MatrixTables {
  private let grid: MatrixGrid
  private let number: Int
  private let context: ReportContext
  private let signs = ParticipationSigns(style: .print)
  private let groups: [MatrixGrid.Group]
  /// How many rows are shown, and how many are not.
  let rows: Int
  let left: Int
  /// The same for the roles.
  let columns: Int
  let columnsLeft: Int

  init(_ grid: MatrixGrid, number: Int, _ context: ReportContext, rows most: Int) {
    self.grid = grid
    self.number = number
    self.context = context
    columns = min(grid.columns.count, context.limits.columns)
    columnsLeft = grid.columns.count - columns
    var room = most
    var groups: [MatrixGrid.Group] = []
    for group in grid.groups where room > 0 {
      var part = group
      part.rows = Array(group.rows.prefix(room))
      room -= part.rows.count
      groups.append(part)
    }
    self.groups = groups
    rows = most - room
    left = grid.groups.reduce(0) { $0 + $1.rows.count } - rows
  }

  /// The tables, each of at most so many roles.
  func tables(_ mostColumns: Int) -> [ReportTable] {
    let count = max(1, (columns + mostColumns - 1) / mostColumns)
    let size = max(1, (columns + count - 1) / count)
    return (0..<count).map { part in
      let first = min(part * size, columns)
      return table(first..<min(first + size, columns), part: part, of: count)
    }
  }

  private func table(_ columns: Range<Int>, part: Int, of count: Int) -> ReportTable {
    let id = "matrix-" + String(number) + (count > 1 ? "-" + String(part + 1) : "")
    // The model has its name above all of the report.
    var place = grid
    place.modelTitle = ""
    var caption = grid.scopeTitle == nil ? context(Self.whole) : place.heading.capitalised
    if count > 1 {
      caption += " " + context(Self.part, [Place("part", part + 1), Place("count", count)])
    }
    let heads = columns.map { column in
      ReportTable.Column(context.link(grid.columns[column].role), role: grid.columns[column].role)
    }
    var table = ReportTable(
      id, caption, [ReportTable.Column(MatrixWords.duty[context.language])] + heads,
      groups.map { group in
        ReportTable.Group(title: ReportText(group.title), rows: group.rows.map { row($0, group, columns, id) })
      })
    table.isMatrix = true
    let used = Set(groups.flatMap { $0.rows.compactMap { $0.note } })
    table.notes = grid.notes.filter { used.contains($0.number) }.map { note in
      ReportEntry(ReportText(String(note.number) + ". " + note.text), id: Self.note(note.number, id))
    }
    return table
  }

  private static func note(_ number: Int, _ table: String) -> String { table + "-note-" + String(number) }

  private func row(
    _ row: MatrixGrid.Row, _ group: MatrixGrid.Group, _ columns: Range<Int>, _ table: String
  ) -> ReportTable.Row {
    var head = ReportText(row.title)
    if let note = row.note { head += ReportText([.note(note, to: Self.note(note, table))]) }
    var marks = numbers(row.marks)
    head += marks.isEmpty ? ReportText() : ReportText(" ") + context.marks(marks)
    var cells = [head]
    var roles: [RoleID] = []
    for (index, cell) in row.cells.prefix(self.columns).enumerated() {
      if !cell.letters.utf8.isEmpty { roles.append(grid.columns[index].role) }
      let own = numbers(cell.marks)
      marks += own
      guard columns.contains(index) else { continue }
      cells.append(text(cell) + (own.isEmpty ? ReportText() : ReportText(" ") + context.marks(own)))
    }
    return ReportTable.Row(
      cells,
      facets: ReportFacets(
        roles: roles, dimensions: [group.dimension], severities: marks.map { context.findings.severity($0) }))
  }

  /// The numbers under which the findings of marks are listed, in their order, each once.
  private func numbers(_ marks: [Int]) -> [Int] {
    Set(marks.compactMap { context.findings.number(of: context.report.findings[grid.marks[$0 - 1].finding]) }).sorted()
  }

  private func text(_ cell: MatrixGrid.Cell) -> ReportText {
    if cell.letters.utf8.isEmpty { return ReportText() }
    if cell.participation == .deliberatelyNone {
      return ReportText([.letters(symbol: "", letters: cell.letters, words: context(Self.onPurpose))])
    }
    let words = Participation.meanings.filter { cell.participation.contains($0.participation) }.map { meaning in
      let letter = context.model.scheme.letters.first { $0.meaning == meaning.participation }
      return letter?.title[context.language] ?? meaning.label[context.language]
    }
    return ReportText([
      .letters(
        symbol: signs.symbol(cell.participation), letters: cell.letters,
        words: Enumeration.text(words, context.language))
    ])
  }

  private static let whole = Phrase(
    nb: "Hvem som gjør hva", nn: "Kven som gjer kva", en: "Who does what")
  private static let part = Phrase(
    nb: "(del {part} av {count})", nn: "(del {part} av {count})", en: "(part {part} of {count})")
  private static let onPurpose = Phrase(nb: "tom med vilje", nn: "tom med vilje", en: "empty on purpose")
}
