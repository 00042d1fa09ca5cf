import AnsvarDiagnostics
import AnsvarText

/// A matrix for a terminal: aligned columns, as wide as the terminal allows.
///
/// The roles stand over their columns by title, or by name when titles take too much room. Where that is still too wide
/// their titles stand as a stair above narrow columns, and a matrix too wide even for that comes in several parts.
public struct MatrixText: Sendable {
  public var width: Int
  public var style: TextStyle

  public init(width: Int = 100, style: TextStyle = .plain) {
    self.width = max(width, 40)
    self.style = style
  }

  /// The matrices one after another, with the letters explained at the end.
  public func text(_ grids: [MatrixGrid]) -> String {
    var result = ""
    for grid in grids {
      if !grid.heading.utf8.isEmpty {
        result += style.paint(.heading, VisibleText.line(grid.heading)) + "\n\n"
      }
      if grid.isEmpty { continue }
      for part in MatrixTextLayout(grid, width: width).lines(style) { result += part + "\n" }
      result += "\n"
      writeNotes(of: grid, to: &result)
    }
    if let legend = grids.first?.legend, !legend.isEmpty {
      let text = legend.map { $0.letter + " " + $0.label }.joined(separator: " · ")
      for line in TextWrap.lines(text, width: width) { result += style.paint(.aside, line) + "\n" }
    }
    return result
  }

  private func writeNotes(of grid: MatrixGrid, to result: inout String) {
    for note in grid.notes {
      let text = MatrixWords.superscript(note.number) + " " + note.text
      for line in TextWrap.lines(text, width: width) { result += line + "\n" }
    }
    for mark in grid.marks {
      let text =
        MatrixWords.mark([mark.number]) + " " + mark.severity.label[grid.language] + ": " + mark.message + " ["
        + mark.rule + "]"
      for line in TextWrap.lines(text, width: width) {
        result += style.paint(.severity(mark.severity), line) + "\n"
      }
    }
    if !grid.notes.isEmpty || !grid.marks.isEmpty { result += "\n" }
  }
}
