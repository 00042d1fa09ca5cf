import AnsvarRules
import AnsvarText

/// Those that are compared under each other: their numbers, and after that their findings by rule.
struct CompareDown {
  private struct Column {
    var head: String
    var cells: [String]
    var width: Int
  }

  private let grid: CompareGrid
  private let labels: [String]
  private let nameWidth: Int
  private let width: Int

  private static let gap = 2
  private static let widestName = 32
  /// A narrower column of names says nothing.
  private static let narrowestWords = 10

  init(_ grid: CompareGrid, width: Int) {
    self.grid = grid
    self.width = width
    func longest(_ labels: [String]) -> Int { labels.reduce(0) { max($0, DisplayWidth.of($1)) } }
    let room = min(Self.widestName, max(width / 3, 12))
    let titles = grid.subjects.map { $0.title }
    labels = longest(titles) <= room ? titles : grid.subjects.map { $0.name }
    nameWidth = min(longest(labels), room)
  }

  func lines(_ style: TextStyle) -> [String] {
    var lines: [String] = []
    let severities = grid.findings.compactMap { $0.first }
    let numbers = (grid.standing + severities).map { column($0) }
    for part in parts(numbers) {
      if !lines.isEmpty { lines.append("") }
      lines += table(part, words: part.last?.head == numbers.last?.head ? role(beside: part) : nil, style)
    }
    for group in grid.findings where group.count > 1 {
      for part in parts(group.map { column($0, isStair: true) }, isStair: true) {
        lines.append("")
        lines += stair(part, style)
      }
    }
    return lines
  }

  /// A column as wide as its cells, and as its head unless that stands after it.
  private func column(_ measure: Measure, isStair: Bool = false) -> Column {
    let head = grid.head(measure)
    let cells = grid.subjects.map { grid.text(measure, $0) }
    let width = cells.reduce(isStair ? 0 : DisplayWidth.of(head)) { max($0, DisplayWidth.of($1)) }
    return Column(head: head, cells: cells, width: width)
  }

  /// Columns in parts that fit beside the names, and their heads after them where they stand as a stair.
  private func parts(_ columns: [Column], isStair: Bool = false) -> [[Column]] {
    var parts: [[Column]] = []
    var part: [Column] = []
    var used = nameWidth
    for column in columns {
      let needed = isStair ? column.width - 1 + DisplayWidth.of(column.head) : column.width
      if !part.isEmpty, used + Self.gap + needed > width {
        parts.append(part)
        part = []
        used = nameWidth
      }
      part.append(column)
      used += Self.gap + column.width
    }
    if !part.isEmpty { parts.append(part) }
    return parts
  }

  /// The role that carries most, where there is room for its name.
  private func role(beside part: [Column]) -> Column? {
    let room = width - nameWidth - part.reduce(0) { $0 + $1.width + Self.gap } - Self.gap
    guard room >= Self.narrowestWords else { return nil }
    let cells = grid.subjects.map { DisplayWidth.cut(grid.text(.heaviestRole, $0), to: room) }
    return Column(head: grid.head(.heaviestRole), cells: cells, width: room)
  }

  private func table(_ columns: [Column], words: Column?, _ style: TextStyle) -> [String] {
    var head = String(repeating: " ", count: nameWidth)
    for column in columns { head += "  " + DisplayWidth.flushRight(column.head, in: column.width) }
    if let words { head += "  " + words.head }
    return [style.paint(.heading, TextWrap.trimmed(head))] + rows(columns, words: words, style)
  }

  /// One head a line, each ending in a line down to its column.
  private func stair(_ columns: [Column], _ style: TextStyle) -> [String] {
    let margin = String(repeating: " ", count: nameWidth)
    var lines: [String] = []
    for last in columns.indices {
      var line = margin
      for column in columns[..<last] { line += "  " + DisplayWidth.flushRight("│", in: column.width) }
      line += "  " + String(repeating: " ", count: columns[last].width - 1)
      let head = DisplayWidth.cut(columns[last].head, to: max(width - DisplayWidth.of(line), 4))
      lines.append(style.paint(.aside, line + head))
    }
    return lines + rows(columns, words: nil, style)
  }

  private func rows(_ columns: [Column], words: Column?, _ style: TextStyle) -> [String] {
    grid.subjects.indices.map { index in
      var line = DisplayWidth.padded(DisplayWidth.cut(labels[index], to: nameWidth), to: nameWidth)
      for column in columns { line += "  " + DisplayWidth.flushRight(column.cells[index], in: column.width) }
      if let words { line += "  " + words.cells[index] }
      let text = TextWrap.trimmed(line)
      return grid.subjects[index].isRow ? text : style.paint(.heading, text)
    }
  }
}
