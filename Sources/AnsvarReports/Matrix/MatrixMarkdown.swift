import AnsvarDiagnostics
import AnsvarText

/// A matrix as tables of GitHub's Markdown.
public enum MatrixMarkdown {
  /// The matrices one after another, each under its heading, with the letters explained at the end.
  public static func text(_ grids: [MatrixGrid]) -> String {
    var result = ""
    for grid in grids { write(grid, to: &result) }
    if let legend = grids.first?.legend, !legend.isEmpty {
      result += legend.map { MarkdownText.escaped($0.letter) + ": " + MarkdownText.escaped($0.label) }
        .joined(separator: " · ")
      result += "\n"
    }
    return result
  }

  private static func write(_ grid: MatrixGrid, to result: inout String) {
    if !grid.heading.utf8.isEmpty { result += "## " + MarkdownText.escaped(grid.heading) + "\n\n" }
    guard !grid.isEmpty else { return }
    result += "| " + MatrixWords.duty[grid.language] + " |"
    for column in grid.columns { result += " " + MarkdownText.escaped(column.title) + " |" }
    result += "\n| --- |" + String(repeating: " :-: |", count: grid.columns.count) + "\n"
    for group in grid.groups {
      result += "| **" + MarkdownText.escaped(group.title) + "** |"
      result += String(repeating: " |", count: grid.columns.count) + "\n"
      for row in group.rows {
        result += "| " + MarkdownText.escaped(row.title) + suffix(row.note, row.marks) + " |"
        for cell in row.cells {
          let text = MarkdownText.escaped(cell.letters) + suffix(nil, cell.marks)
          result += text.utf8.isEmpty ? " |" : " " + text + " |"
        }
        result += "\n"
      }
    }
    result += "\n"
    for note in grid.notes {
      result += "- " + MatrixWords.superscript(note.number) + " " + MarkdownText.escaped(note.text) + "\n"
    }
    for mark in grid.marks {
      let label = mark.severity.label[grid.language]
      result += "- " + MatrixWords.mark([mark.number]) + " " + label + ": " + MarkdownText.prose(mark.message)
      result += " (" + MarkdownText.code(mark.rule) + ")\n"
    }
    if !grid.notes.isEmpty || !grid.marks.isEmpty { result += "\n" }
  }

  private static func suffix(_ note: Int?, _ marks: [Int]) -> String {
    (note.map { MatrixWords.superscript($0) } ?? "") + (marks.isEmpty ? "" : " " + MatrixWords.mark(marks))
  }
}
