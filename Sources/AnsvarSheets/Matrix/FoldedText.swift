/// Texts made comparable the way people compare the words of a heading: without capitals and blanks around them.
enum FoldedText {
  /// The letters of Latin-1 made small; the others stay as they are.
  static func folded(_ text: String) -> String {
    var bytes = Array(trimmed(text).utf8)
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes[index] += 0x20
      // À to Þ, but for the sign of multiplication.
      case 0xC3 where index + 1 < bytes.count && bytes[index + 1] < 0x9F && bytes[index + 1] != 0x97:
        bytes[index + 1] += 0x20
        index += 1
      default: break
      }
      index += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Without the blanks at both ends, no-break spaces among them.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }), let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 9, 10, 13, 0xA0, 0x202F: true
    default: false
    }
  }
}
