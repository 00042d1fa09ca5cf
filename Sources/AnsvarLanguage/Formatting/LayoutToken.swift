/// A token of a text that is laid out anew: its bytes are kept, only what stands between tokens changes.
struct LayoutToken {
  enum Kind: UInt8 {
    case word, text, cell, leftBrace, rightBrace, comma, colon, comment, other
  }

  let start: UInt32
  let end: UInt32
  let kind: Kind

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// A line of a text as the formatter writes it.
struct LayoutLine {
  enum Kind: UInt8 {
    /// The first line of a statement.
    case statement
    /// A list that goes on after a comma.
    case continuation
    /// A comment that has the line to itself.
    case comment
    /// A closing brace.
    case closing
    /// The roles above a matrix.
    case heading
    /// A duty and its cells below a heading.
    case gridRow
    /// A duty and the roles that take part, in `assign`.
    case listRow
  }

  var kind: Kind
  /// How many blocks the line lies in.
  var depth: Int
  /// The tokens of the line, without the comment at its end.
  var tokens: Range<Int>
  /// The comment at the end of the line.
  var comment: Int?
  var hasBlankBefore: Bool
  /// How many tokens after the first are cells of a grid.
  var cellCount = 0
  /// The number of the matrix, or of the `assign`, that the line belongs to.
  var block = 0
  /// Whether the line stands among the rows of an `assign`.
  var isWithinRows = false
  /// Whether the line goes on a list that the line before it ends in.
  var isWithinList = false
  /// The width to which the name of a declaration is filled up; nought where it stands as it is.
  var nameWidth = 0
}
