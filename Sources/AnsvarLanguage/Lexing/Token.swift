/// A word, a text or a sign of the model language, as offsets into its file.
struct Token {
  enum Kind: UInt8 {
    /// Letters, digits, hyphens and full stops: keywords, names, numbers and dates.
    case word
    /// Between quotation marks; the range includes them.
    case text
    case leftBrace, rightBrace, comma, colon, dot, dash
    /// One or more line ends, with what stands between them.
    case newline
    /// A character that has no place outside a text.
    case stray
    case end
  }

  var kind: Kind
  var start: Int
  var end: Int
  /// Whether a word has letters beyond ASCII, whose form has to be looked at, or a text an escape.
  var isSpecial = false
}
