/// How the lines of a text stand against each other.
package enum LineAlignment: Sendable, Equatable {
  case left, center, right

  /// The escape that ends such a line in a quoted label.
  var escape: UInt8 {
    switch self {
    case .left: UInt8(ascii: "l")
    case .center: UInt8(ascii: "n")
    case .right: UInt8(ascii: "r")
    }
  }

  /// The word for it in an HTML-like label.
  var keyword: Keyword {
    switch self {
    case .left: "LEFT"
    case .center: "CENTER"
    case .right: "RIGHT"
    }
  }
}
