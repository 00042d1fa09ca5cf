/// Text from a model as Markdown shows it and never obeys it.
public enum MarkdownText {
  /// The text on one line with every sign that means something to Markdown or HTML taken literally.
  public static func escaped(_ text: String) -> String {
    var result = ""
    var before: Unicode.Scalar = " "
    var isStart = true
    let scalars = Array(VisibleText.line(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if let entity = entity(scalar) {
        result += entity
        isStart = false
        before = scalar
        continue
      }
      if isMarkup(scalar) || (isStart && startsBlock(scalar)) || endsNumber(scalar, before, isStart)
        || joinsAddress(scalar, before, next)
      {
        result += "\\"
      }
      result.unicodeScalars.append(scalar)
      isStart = isStart && isDigit(scalar)
      before = scalar
    }
    return result
  }

  /// The text as code: in as many backticks as it takes.
  public static func code(_ text: String) -> String {
    let visible = VisibleText.line(text)
    var longest = 0
    var run = 0
    for byte in visible.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? fence + visible + fence : fence + " " + visible + " " + fence
  }

  /// A message whose backticks mean code in Markdown too; only what stands outside them is escaped.
  public static func prose(_ text: String) -> String {
    var result = ""
    var isCode = false
    let parts = text.utf8.split(separator: UInt8(ascii: "`"), omittingEmptySubsequences: false)
    for (number, part) in parts.enumerated() {
      let piece = String(decoding: part, as: UTF8.self)
      // The last part of a text with an odd number of backticks is not code.
      result += isCode && number + 1 < parts.count && !piece.utf8.isEmpty ? code(piece) : escaped(piece)
      isCode.toggle()
    }
    return result
  }

  /// What HTML reads has a name, which every Markdown understands.
  private static func entity(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    default: nil
    }
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "$", "!": true
    default: false
    }
  }

  private static func startsBlock(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "+", "=": true
    default: false
    }
  }

  /// The sign after a number at the start of a line, which would make a list of it.
  private static func endsNumber(_ scalar: Unicode.Scalar, _ before: Unicode.Scalar, _ isStart: Bool) -> Bool {
    isStart && isDigit(before) && (scalar == "." || scalar == ")")
  }

  /// The sign without which a bare address becomes no link.
  private static func joinsAddress(
    _ scalar: Unicode.Scalar, _ before: Unicode.Scalar, _ next: Unicode.Scalar
  ) -> Bool {
    (scalar == ":" && next == "/") || (scalar == "." && (before == "w" || before == "W"))
      || (scalar == "@" && before != " ")
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar >= "0" && scalar <= "9"
  }
}
