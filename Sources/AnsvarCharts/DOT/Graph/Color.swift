/// A colour: red, green and blue, or none.
package enum Color: Sendable, Equatable {
  case rgb(UInt8, UInt8, UInt8)
  case transparent

  package static let black = Color.rgb(0, 0, 0)
  package static let white = Color.rgb(255, 255, 255)

  package static func gray(_ level: UInt8) -> Color { .rgb(level, level, level) }

  /// The colour as DOT, HTML-like labels and CSS all write it.
  package var utf8: [UInt8] {
    switch self {
    case .transparent:
      return Keyword("transparent").utf8
    case .rgb(let red, let green, let blue):
      var bytes = [UInt8(ascii: "#")]
      for part in [red, green, blue] {
        for digit in [part >> 4, part & 15] {
          bytes.append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
        }
      }
      return bytes
    }
  }

  /// Reads `#rrggbb`, `#rgb` or one of the names a style may use.
  init?(_ bytes: [UInt8]) {
    guard bytes.first == UInt8(ascii: "#") else {
      for (name, color) in Self.names where name.spells(bytes) {
        self = color
        return
      }
      return nil
    }
    var digits: [UInt8] = []
    for byte in bytes.dropFirst() {
      guard let digit = ASCII.hexadecimal(byte) else { return nil }
      digits.append(digit)
    }
    switch digits.count {
    case 3: self = .rgb(digits[0] * 17, digits[1] * 17, digits[2] * 17)
    case 6: self = .rgb(digits[0] << 4 | digits[1], digits[2] << 4 | digits[3], digits[4] << 4 | digits[5])
    default: return nil
    }
  }

  private static let names: [(Keyword, Color)] = [
    ("black", .black), ("white", .white), ("transparent", .transparent),
    ("gray", .gray(192)), ("grey", .gray(192)), ("lightgray", .gray(211)), ("lightgrey", .gray(211)),
    ("dimgray", .gray(105)), ("dimgrey", .gray(105)), ("red", .rgb(255, 0, 0)), ("green", .rgb(0, 255, 0)),
    ("blue", .rgb(0, 0, 255)), ("yellow", .rgb(255, 255, 0)), ("orange", .rgb(255, 165, 0)),
    ("navy", .rgb(0, 0, 128)), ("maroon", .rgb(176, 48, 96)), ("purple", .rgb(160, 32, 240)),
  ]
}
