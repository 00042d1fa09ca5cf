/// Where everything stands in a matrix on a terminal.
struct MatrixTextLayout {
  /// What stands above the columns.
  private enum Header {
    /// Each role over its column.
    case above([String])
    /// One role a line, each ending in a line down to its column.
    case stair([String])
  }

  private let grid: MatrixGrid
  private let header: Header
  private let dutyWidth: Int
  private let columnWidths: [Int]
  /// The columns of each part.
  private let parts: [Range<Int>]
  /// What the columns of a part have, and the last of the titles above them.
  private let room: Int

  private static let gap = 2
  private static let narrowestHeader = 14

  init(_ grid: MatrixGrid, width: Int) {
    self.grid = grid
    let titles = grid.columns.map { VisibleText.line($0.title) }
    let names = grid.columns.map { VisibleText.line($0.name) }
    var duties = 0
    var cells = [Int](repeating: 1, count: grid.columns.count)
    for group in grid.groups {
      for row in group.rows {
        duties = max(duties, DisplayWidth.of(Self.label(row)) + 2)
        for (slot, cell) in row.cells.enumerated() { cells[slot] = max(cells[slot], DisplayWidth.of(Self.text(cell))) }
      }
    }
    let dutyWidth = min(duties, max(width / 2, 20))
    self.dutyWidth = dutyWidth
    room = width - dutyWidth
    for labels in [titles, names] {
      let widths = zip(labels, cells).map { max(DisplayWidth.of($0), $1) }
      if dutyWidth + widths.reduce(0, { $0 + $1 + Self.gap }) <= width {
        header = .above(labels)
        columnWidths = widths
        parts = grid.columns.isEmpty ? [0..<0] : [0..<grid.columns.count]
        return
      }
    }
    header = .stair(titles)
    columnWidths = cells
    parts = Self.parts(cells, titles.map { DisplayWidth.of($0) }, room: room)
  }

  /// The lines of the matrix, without spaces at their ends.
  func lines(_ style: TextStyle) -> [String] {
    var lines: [String] = []
    for (number, part) in parts.enumerated() {
      if number > 0 { lines.append("") }
      lines += head(part, style)
      for group in grid.groups {
        lines.append(style.paint(.heading, VisibleText.line(group.title)))
        for row in group.rows { lines += self.lines(row, part) }
      }
    }
    return lines
  }

  private func head(_ part: Range<Int>, _ style: TextStyle) -> [String] {
    // Rows that are empty on purpose need no roles over them.
    guard !part.isEmpty else { return [] }
    let margin = String(repeating: " ", count: dutyWidth)
    switch header {
    case .above(let labels):
      var line = margin
      for slot in part { line += gapText + DisplayWidth.padded(labels[slot], to: columnWidths[slot]) }
      return [style.paint(.aside, TextWrap.trimmed(line))]
    case .stair(let labels):
      return part.flatMap { last in
        var line = margin
        for slot in part where slot < last { line += gapText + DisplayWidth.padded("│", to: columnWidths[slot]) }
        let left = max(room - (DisplayWidth.of(line) - dutyWidth) - Self.gap, Self.narrowestHeader)
        return TextWrap.lines(labels[last], width: left).map {
          style.paint(.aside, line + gapText + DisplayWidth.cut($0, to: left))
        }
      }
    }
  }

  /// The row, and below it what does not fit of its title.
  private func lines(_ row: MatrixGrid.Row, _ part: Range<Int>) -> [String] {
    var labels = TextWrap.lines(Self.label(row), width: dutyWidth, indent: 2)
      .map { DisplayWidth.cut($0, to: dutyWidth) }
    var line = DisplayWidth.padded(labels.isEmpty ? "" : labels.removeFirst(), to: dutyWidth)
    for slot in part {
      let text = Self.text(row.cells[slot])
      line += gapText + DisplayWidth.padded(text.utf8.isEmpty ? "·" : text, to: columnWidths[slot])
    }
    return [TextWrap.trimmed(line)] + labels.map { "  " + $0 }
  }

  private var gapText: String { "  " }

  private static func label(_ row: MatrixGrid.Row) -> String {
    VisibleText.line(row.title) + (row.note.map { MatrixWords.superscript($0) } ?? "")
      + (row.marks.isEmpty ? "" : " " + MatrixWords.mark(row.marks))
  }

  private static func text(_ cell: MatrixGrid.Cell) -> String {
    VisibleText.line(cell.letters) + MatrixWords.mark(cell.marks)
  }

  /// Columns in parts that fit in `room` each, their titles too, on several lines if need be.
  private static func parts(_ widths: [Int], _ titles: [Int], room: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var used = 0
    for slot in widths.indices {
      let needed = max(widths[slot], min(titles[slot], narrowestHeader))
      if slot > start && used + gap + needed > room {
        parts.append(start..<slot)
        start = slot
        used = 0
      }
      used += gap + widths[slot]
    }
    parts.append(start..<widths.count)
    return parts
  }
}
