/// Breaks text into lines that fit a terminal.
public enum TextWrap {
  /// The text in lines of at most `width` columns, each after `indent` spaces; a longer word stands alone.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func lines(_ text: String, width: Int, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    var used = 0
    for part in VisibleText.line(text).utf8.split(separator: UInt8(ascii: " ")) {
      let word = String(decoding: part, as: UTF8.self)
      let columns = DisplayWidth.of(word)
      if used > 0 && indent + used + 1 + columns > width {
        lines.append(margin + line)
        line = ""
        used = 0
      }
      line += used > 0 ? " " + word : word
      used += columns + (used > 0 ? 1 : 0)
    }
    if used > 0 { lines.append(margin + line) }
    return lines
  }

  /// A line without spaces at its end.
  static func trimmed(_ line: String) -> String {
    var bytes = Array(line.utf8)
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
