/// The one function per place where text goes into DOT; each keeps the text literal there.
///
/// `dot` fails on a token of 16,382 bytes or more. In quotes an escape ends a token, in HTML-like text a line feed or a
/// tag, so a longer stretch is cut with what `dot` reads as nothing: a continued line, a line feed.
enum Escape {
  /// The longest stretch written without a cut, with room for the widest escape and the tag around it.
  static let stretch = 8_000

  private static let backslash = UInt8(ascii: "\\")
  private static let newline = UInt8(ascii: "\n")

  /// Text in a quoted label, without the quotes; `dot` decodes entities there and reads `\N`, `\G`, `\l`.
  static func label(_ text: String, _ alignment: LineAlignment, into out: inout [UInt8]) {
    quoted(text, backslashes: 2, alignment, into: &out)
  }

  /// Text in a quoted tooltip, without the quotes; `dot` reads `\N` there a second time after it has read `\\`.
  static func tooltip(_ text: String, into out: inout [UInt8]) {
    quoted(text, backslashes: 4, .center, into: &out)
  }

  /// How far the writing of one HTML-like text has come, over all its runs.
  struct Progress {
    var lineBreaks = 0
    /// Bytes since the last cut.
    var length = 0
  }

  /// Text between the tags of an HTML-like label.
  ///
  /// `dot` reads `\N` there too, even written as `&#92;N`.
  static func html(_ text: String, _ progress: inout Progress, into out: inout [UInt8]) {
    for scalar in LiteralText(text) {
      guard scalar != LiteralText.lineBreak else {
        lineBreak(nil, &progress, into: &out)
        continue
      }
      progress.length += markup(scalar, into: &out)
      cut(&progress, into: &out)
    }
  }

  /// The end of a line in an HTML-like text; a space, when there are more lines than `dot` can count.
  static func lineBreak(_ alignment: LineAlignment?, _ progress: inout Progress, into out: inout [UInt8]) {
    progress.lineBreaks += 1
    guard progress.lineBreaks < LiteralText.lineLimit else {
      out.append(UInt8(ascii: " "))
      progress.length += 1
      return cut(&progress, into: &out)
    }
    progress.length = 0
    out.append(literal: "<BR")
    if let alignment {
      out.append(literal: " ALIGN=\"")
      out.append(contentsOf: alignment.keyword.utf8)
      out.append(UInt8(ascii: "\""))
    }
    out.append(literal: "/>")
  }

  private static func cut(_ progress: inout Progress, into out: inout [UInt8]) {
    guard progress.length >= stretch else { return }
    out.append(newline)
    progress.length = 0
  }

  /// Text in an attribute of a table or cell, without the quotes; a cut is a space there, and only there.
  static func htmlAttribute(_ text: String, into out: inout [UInt8]) {
    var length = 0
    for scalar in LiteralText(text) {
      guard scalar != LiteralText.lineBreak else {
        out.append(literal: "&#10;")
        length += 5
        continue
      }
      length += markup(scalar, into: &out)
      if length >= stretch {
        out.append(newline)
        length = 0
      }
    }
  }

  private static func markup(_ scalar: Unicode.Scalar, into out: inout [UInt8]) -> Int {
    let before = out.count
    switch scalar {
    case "&": out.append(literal: "&amp;")
    case "<": out.append(literal: "&lt;")
    case ">": out.append(literal: "&gt;")
    case "\"": out.append(literal: "&quot;")
    case "\\": out.append(literal: "\\\\")
    default: out.append(scalar)
    }
    return out.count - before
  }

  private static func quoted(
    _ text: String, backslashes: Int, _ alignment: LineAlignment, into out: inout [UInt8]
  ) {
    var length = 0
    var lines = 1
    for scalar in LiteralText(text) {
      switch scalar {
      case LiteralText.lineBreak where lines < LiteralText.lineLimit:
        out.append(backslash)
        out.append(alignment.escape)
        (length, lines) = (0, lines + 1)
      case LiteralText.lineBreak:
        out.append(UInt8(ascii: " "))
        length += 1
      case "\\":
        for _ in 0..<backslashes { out.append(backslash) }
        length = 0
      case "\"":
        out.append(backslash)
        out.append(UInt8(ascii: "\""))
        length = 0
      case "&":
        out.append(literal: "&amp;")
        length += 5
      default:
        let before = out.count
        out.append(scalar)
        length += out.count - before
      }
      if length >= stretch {
        out.append(backslash)
        out.append(newline)
        length = 0
      }
    }
    // Without it the last line would stand in the middle.
    if alignment != .center && !text.utf8.isEmpty {
      out.append(backslash)
      out.append(alignment.escape)
    }
  }
}
