/// Makes text from a model safe to show: what would steer a terminal or hide from the reader becomes visible.
public enum VisibleText {
  /// The text on one line: control characters as their pictures, other hidden ones as `<U+202E>`, a tab as a space.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func line(_ text: String) -> String {
    guard needsChange(text) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "\t" { result += " " } else { append(scalar, to: &result) }
    }
    return result
  }

  /// The scalar itself, or what stands for it.
  static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    guard isHidden(scalar) else {
      result.unicodeScalars.append(scalar)
      return
    }
    switch scalar.value {
    case 0...0x1F: result.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
    case 0x7F: result += "\u{2421}"
    case 0xAD: break
    default: result += "<U+" + hexadecimal(scalar.value) + ">"
    }
  }

  /// Whether a scalar steers what shows it or cannot be seen.
  ///
  /// The joiner and the selectors that emoji are built with are not among them.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200C, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Whether a byte of UTF-8 belongs to a scalar that is shown as it is, where the bytes before it all do.
  ///
  /// Those are ASCII besides the control characters, and U+00C0 to U+05FF; others have to be looked at whole.
  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20...0x7E, 0x80...0xBF, 0xC3...0xD7: true
    default: false
    }
  }

  static func hexadecimal(_ value: UInt32, digits: Int = 4) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  private static func needsChange(_ text: String) -> Bool {
    if text.utf8.withContiguousStorageIfAvailable({ $0.allSatisfy(isPlain) }) == true { return false }
    for scalar in text.unicodeScalars where isHidden(scalar) { return true }
    return false
  }
}
