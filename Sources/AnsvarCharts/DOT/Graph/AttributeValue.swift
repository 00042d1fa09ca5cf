/// The value of an attribute, by what `dot` will make of it, since each kind has its own escaping.
package enum AttributeValue: Sendable, Equatable {
  /// Literal text, possibly from a user, in a label; line breaks in it become lines with this alignment.
  case text(ExactText, LineAlignment)
  /// Literal text, possibly from a user, in a tooltip.
  case tooltip(ExactText)
  case html(HTMLLabel)
  case number(Double)
  case pair(Double, Double)
  case keyword(Keyword)
  case keywords([Keyword])
  case color(Color)
  case font(FontName)
  case identifier(Identifier)
  /// A straight line, as the position of an edge.
  case stroke(Stroke)
}
