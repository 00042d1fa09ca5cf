/// A table that reads well as plain text and as Markdown.
struct MarkdownTable {
  private let headings: [String]
  private var rows: [[String]] = []
  /// How many of the first columns hold words; the others hold numbers, which stand to the right.
  private let wordColumns: Int

  init(_ headings: [String], wordColumns: Int) {
    self.headings = headings
    self.wordColumns = wordColumns
  }

  mutating func add(_ cells: [String]) { rows.append(cells) }

  var isEmpty: Bool { rows.isEmpty }

  var text: String {
    let widths = headings.indices.map { column in
      max(3, ([headings] + rows).map { $0[column].count }.max() ?? 0)
    }
    func line(_ cells: [String]) -> String {
      let padded = cells.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column < wordColumns ? cell + space : space + cell
      }
      return "| " + padded.joined(separator: " | ") + " |\n"
    }
    let rule = widths.enumerated().map { column, width in
      column < wordColumns ? String(repeating: "-", count: width) : String(repeating: "-", count: width - 1) + ":"
    }
    return line(headings) + line(rule) + rows.map(line).joined()
  }
}
