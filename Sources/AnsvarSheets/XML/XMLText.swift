/// Text as XML and a workbook hold it.
enum XMLText {
  /// A text between tags or in quotation marks.
  ///
  /// What XML cannot hold becomes U+FFFD. A workbook reads `_x0041_` as a character by its number, so a text that
  /// looks like that has its first `_` written so itself.
  static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 8)
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "&"): result += Array("&amp;".utf8)
      case UInt8(ascii: "<"): result += Array("&lt;".utf8)
      case UInt8(ascii: ">"): result += Array("&gt;".utf8)
      case UInt8(ascii: "\""): result += Array("&quot;".utf8)
      case 9, 10: result += Array(("&#" + String(byte) + ";").utf8)
      case 13: result += Array("_x000D_".utf8)
      case 0..<32: result += [0xEF, 0xBF, 0xBD]
      case UInt8(ascii: "_") where number(in: bytes, at: index) != nil: result += Array("_x005F_".utf8)
      // U+FFFE and U+FFFF are no characters.
      case 0xBE where endsNoCharacter(bytes, index), 0xBF where endsNoCharacter(bytes, index): result.append(0xBD)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text that a cell means: `_x0041_` stands for the character of that number.
  static func unescaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.indices.contains(where: { number(in: bytes, at: $0) != nil }) else { return text }
    var units: [UInt16] = []
    var index = 0
    // By UTF-16, since a character beyond the first plane is written as two numbers.
    while index < bytes.count {
      if let value = number(in: bytes, at: index) {
        units.append(value)
        index += 7
      } else {
        let start = index
        while index < bytes.count, index == start || number(in: bytes, at: index) == nil { index += 1 }
        units += Array(String(decoding: bytes[start..<index], as: UTF8.self).utf16)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The number in `_x0041_`; nil for anything else.
  private static func number(in bytes: [UInt8], at index: Int) -> UInt16? {
    guard bytes[index] == UInt8(ascii: "_"), index + 7 <= bytes.count, bytes[index + 1] == UInt8(ascii: "x"),
      bytes[index + 6] == UInt8(ascii: "_"), bytes[index + 2] != UInt8(ascii: "+"),
      bytes[index + 2] != UInt8(ascii: "-")
    else { return nil }
    return UInt16(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
  }

  private static func endsNoCharacter(_ bytes: [UInt8], _ index: Int) -> Bool {
    index >= 2 && bytes[index - 2] == 0xEF && bytes[index - 1] == 0xBF
  }
}
