import AnsvarRules
import AnsvarText

/// Those that are compared side by side, a column for each, and a line for each number.
struct CompareAcross {
  private struct Line {
    var label: String
    var cells: [String]
    var isHeading = false
  }

  private let heads: [[String]]
  private let lines: [Line]
  private let labelWidth: Int
  private let columnWidths: [Int]

  private static let gap = 2
  /// Titles are broken into lines of about this many columns.
  private static let widestTitle = 14
  /// No word of a title is cut that is shorter.
  private static let widestWord = 24
  /// A longer name of a role is cut.
  private static let mostRoleLines = 3

  /// Nil when they do not fit beside each other, neither by title nor by name.
  init?(_ grid: CompareGrid, width: Int) {
    func line(_ measure: Measure, indent: Bool = false, isHeading: Bool = false) -> Line {
      Line(
        label: (indent ? "  " : "") + grid.label(measure),
        cells: grid.subjects.map { grid.text(measure, $0) }, isHeading: isHeading)
    }
    var before = grid.standing.map { line($0, indent: $0 == .covered, isHeading: $0 == .coverage) }
    let role = line(.heaviestRole, indent: true)
    var after: [Line] = []
    for group in grid.findings {
      for (number, measure) in group.enumerated() {
        after.append(line(measure, indent: number > 0, isHeading: number == 0))
      }
    }
    let labelWidth = (before + after + [role]).reduce(0) { max($0, DisplayWidth.of($1.label)) }
    func widths(_ titles: [String], _ words: [String]) -> [Int] {
      zip(titles, words).enumerated().map { place, texts in
        var width = Self.longestLine(texts.0, texts.1)
        for line in before + after { width = max(width, DisplayWidth.of(line.cells[place])) }
        return width
      }
    }
    let titles = grid.subjects.map { $0.title }
    let names = grid.subjects.map { $0.name }
    let none = [String](repeating: "", count: titles.count)
    // The names of roles may be cut before titles give way to names.
    var choice: (titles: [String], widths: [Int])?
    for (heads, words) in [(titles, role.cells), (titles, none), (names, role.cells), (names, none)] {
      let widths = widths(heads, words)
      guard labelWidth + widths.reduce(0, { $0 + $1 + Self.gap }) <= width else { continue }
      choice = (heads, widths)
      break
    }
    guard let choice else { return nil }
    heads = zip(choice.titles, choice.widths).map { title, width in
      TextWrap.lines(title, width: max(width, Self.widestTitle)).map { DisplayWidth.cut($0, to: width) }
    }
    before += Self.wrapped(role, choice.widths)
    lines = before + after
    self.labelWidth = labelWidth
    columnWidths = choice.widths
  }

  /// The longest line that a title or a role is broken into.
  private static func longestLine(_ title: String, _ role: String) -> Int {
    let lines = TextWrap.lines(title, width: widestTitle) + TextWrap.lines(role, width: widestTitle)
    return lines.reduce(4) { max($0, min(DisplayWidth.of($1), widestWord)) }
  }

  /// A line whose words take several lines.
  private static func wrapped(_ line: Line, _ widths: [Int]) -> [Line] {
    let cells = zip(line.cells, widths).map { TextWrap.lines($0, width: max($1, widestTitle)) }
    let height = min(cells.reduce(0) { max($0, $1.count) }, mostRoleLines)
    return (0..<height).map { row in
      let texts = zip(cells, widths).map { cell, width in
        guard row < cell.count else { return "" }
        let isCut = row == height - 1 && cell.count > height
        return DisplayWidth.cut(isCut ? cell[row] + "…" : cell[row], to: width)
      }
      return Line(label: row == 0 ? line.label : "", cells: texts)
    }
  }

  func lines(_ style: TextStyle) -> [String] {
    var result: [String] = []
    let height = heads.reduce(0) { max($0, $1.count) }
    for row in 0..<height {
      var line = String(repeating: " ", count: labelWidth)
      for (head, width) in zip(heads, columnWidths) {
        // Short titles stand next to the numbers.
        let place = row - (height - head.count)
        line += "  " + DisplayWidth.flushRight(place >= 0 ? head[place] : "", in: width)
      }
      result.append(style.paint(.heading, TextWrap.trimmed(line)))
    }
    for line in lines {
      var text = DisplayWidth.padded(line.label, to: labelWidth)
      for (cell, width) in zip(line.cells, columnWidths) { text += "  " + DisplayWidth.flushRight(cell, in: width) }
      let trimmed = TextWrap.trimmed(text)
      result.append(line.isHeading ? style.paint(.heading, trimmed) : trimmed)
    }
    return result
  }
}
