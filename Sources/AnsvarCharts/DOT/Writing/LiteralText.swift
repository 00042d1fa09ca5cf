/// Text from a user as the scalars that may be written: line breaks as line feeds, blanks as spaces.
///
/// Replaced by U+FFFD, so that the reader sees that something stood there: control characters (C0, delete, C1),
/// bidirectional controls (they make the text in a file read otherwise than it is), and noncharacters (not XML).
struct LiteralText: Sequence, IteratorProtocol {
  static let lineBreak: Unicode.Scalar = "\n"

  /// `dot` counts lines of a label in 16 bits with sign and silently loses all text past 32,767 lines.
  static let lineLimit = 32_000

  private var scalars: String.UnicodeScalarView.Iterator
  private var wasReturn = false

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
  }

  mutating func next() -> Unicode.Scalar? {
    guard var scalar = scalars.next() else { return nil }
    if wasReturn && scalar.value == 0x0a {
      guard let following = scalars.next() else { return nil }
      scalar = following
    }
    wasReturn = scalar.value == 0x0d
    return Self.written(scalar)
  }

  private static func written(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: " "
    case 0x0a...0x0d, 0x2028, 0x2029: lineBreak
    case 0x00...0x1f, 0x7f...0x9f: "\u{fffd}"
    case 0x061c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x206f: "\u{fffd}"
    case 0xfdd0...0xfdef, 0xfeff, 0xfff9...0xfffb: "\u{fffd}"
    case let value where value & 0xfffe == 0xfffe: "\u{fffd}"
    default: scalar
    }
  }
}
