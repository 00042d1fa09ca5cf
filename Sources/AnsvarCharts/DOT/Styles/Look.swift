/// How one part of a chart looks.
package struct Look: Sendable, Equatable {
  package let part: StylePart
  /// What DOT knows, for a node or an edge.
  package var attributes: Attributes = []
  package var isBold = false
  package var isItalic = false
  /// The sign that says what the part is without colour, if it has one.
  package var symbol: String { sign.string }
  var sign: ExactText = ""

  init(_ part: StylePart) {
    self.part = part
  }

  /// The background, when the part is filled.
  package var fill: Color? {
    if case .color(let color) = attributes["fillcolor"] { return color }
    return nil
  }

  /// The same looks for a cell of a table: fill, colour, width and style of its border.
  package var cellAttributes: [HTMLAttribute] {
    var list: [HTMLAttribute] = []
    if let fill, fill != .transparent { list.append(.backgroundColor(fill)) }
    if case .color(let color) = attributes["color"] { list.append(.color(color)) }
    if case .number(let width) = attributes["penwidth"] { list.append(.border(Int(width + 0.5))) }
    if case .keywords(let styles) = attributes["style"] {
      for style in styles where Self.cellStyles.contains(style) { list.append(.style(style)) }
    }
    return list
  }

  private static let cellStyles: [Keyword] = ["dashed", "dotted", "rounded"]
}
