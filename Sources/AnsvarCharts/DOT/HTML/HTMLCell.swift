/// A cell of a table.
package struct HTMLCell: Sendable, Equatable {
  package var content: HTMLLabel
  package var attributes: [HTMLAttribute]
  /// Whether a rule separates it from the cell before; the first cell has none before it.
  package var hasRuleBefore: Bool = false

  package init(_ content: HTMLLabel, _ attributes: [HTMLAttribute] = []) {
    self.content = content
    self.attributes = attributes
  }

  package init(_ text: String = "", font: HTMLFont = .inherited, _ attributes: [HTMLAttribute] = []) {
    self.init(.text(HTMLText(text, font)), attributes)
  }

  package init(_ text: HTMLText, _ attributes: [HTMLAttribute] = []) {
    self.init(.text(text), attributes)
  }

  package init(_ table: HTMLTable, _ attributes: [HTMLAttribute] = []) {
    self.init(.table(table), attributes)
  }

  /// A cell of several lines, for instance from ``TextMeasure/wrap(_:width:size:bold:)``.
  ///
  /// The block of lines and each line in it need their alignment said apart.
  package static func lines(
    _ lines: [String], _ alignment: LineAlignment, font: HTMLFont = .inherited, attributes: [HTMLAttribute] = []
  ) -> HTMLCell {
    let aligned: [HTMLAttribute] = [.align(alignment), .lineAlign(alignment)]
    return HTMLCell(HTMLText(lines: lines, font: font), aligned + attributes)
  }
}
