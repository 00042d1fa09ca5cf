/// A piece of text in one font, or the end of a line.
package enum HTMLRun: Sendable, Equatable {
  /// Literal text, possibly from a user; an empty one is not written, a line break in it ends the line.
  case words(ExactText, HTMLFont)
  /// The end of a line with this alignment, or with the one the cell gives its lines.
  case lineBreak(LineAlignment?)

  package static func text(_ text: String, _ font: HTMLFont = .inherited) -> HTMLRun {
    .words(ExactText(text), font)
  }
  package static func bold(_ text: String) -> HTMLRun { .text(text, HTMLFont(bold: true)) }
  package static func italic(_ text: String) -> HTMLRun { .text(text, HTMLFont(italic: true)) }
}
