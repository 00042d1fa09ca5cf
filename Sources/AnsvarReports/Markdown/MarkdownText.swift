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

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "$", "&", "!": true
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
