extension TextMeasure {
  /// The lines of the text, none wider than the width, unless a single character is.
  ///
  /// Breaks at line breaks and spaces, after hyphens and slashes, at soft hyphens (which are taken out of the text), and
  /// last inside a word, with a hyphen, where a compound word is likely to have its joint. Blanks at a break are dropped.
  ///
  /// - Complexity: O(n) in the length of the text.
  package static func wrap(_ text: String, width: Double, size: Double, bold: Bool = false) -> [String] {
    let limit = size > 0 && width > 0 ? Int(min(width / size * 1000, 1_000_000)) : 0
    var lines: [String] = []
    var paragraph: [Unicode.Scalar] = []
    for scalar in LiteralText(text) {
      if scalar == LiteralText.lineBreak {
        append(paragraph, limit, bold, to: &lines)
        paragraph.removeAll(keepingCapacity: true)
      } else {
        paragraph.append(scalar)
      }
    }
    append(paragraph, limit, bold, to: &lines)
    return lines
  }

  /// Where a line can end, where the next then starts, and whether a hyphen is set.
  fileprivate struct LineEnd {
    var end: Int
    var next: Int
    var hyphen: Bool
  }

  private static func append(_ text: [Unicode.Scalar], _ limit: Int, _ bold: Bool, to lines: inout [String]) {
    var start = skipSpaces(text, 0)
    guard start < text.count else { return lines.append("") }
    while start < text.count {
      let next = lineBreak(text, start, limit, bold)
      var line = String.UnicodeScalarView()
      for scalar in text[start..<next.end] where scalar != softHyphen { line.append(scalar) }
      if next.hyphen { line.append("-") }
      lines.append(String(line))
      start = skipSpaces(text, next.next)
    }
  }

  private static func lineBreak(_ text: [Unicode.Scalar], _ start: Int, _ limit: Int, _ bold: Bool) -> LineEnd {
    let hyphenWidth = advance(of: "-", bold: bold)
    var best: LineEnd?
    var width = 0
    var end = start
    var index = start
    while index < text.count {
      let scalar = text[index]
      if scalar == " " {
        if end > start { best = LineEnd(end: end, next: index + 1, hyphen: false) }
        width += advance(of: scalar, bold: bold)
        index += 1
        continue
      }
      if scalar == softHyphen {
        if width + hyphenWidth <= limit && end == index && end > start {
          best = LineEnd(end: index, next: index + 1, hyphen: true)
        }
        index += 1
        end = max(end, index)
        continue
      }
      width += advance(of: scalar, bold: bold)
      guard width <= limit || isMark(scalar) else {
        return best ?? WordBreak.within(text, start, index, limit, bold).asBreak
      }
      index += 1
      end = index
      if isJoint(text, index, start) { best = LineEnd(end: index, next: index, hyphen: false) }
    }
    return LineEnd(end: end, next: text.count, hyphen: false)
  }

  /// Whether a line may end before this index because of the hyphen or slash there.
  private static func isJoint(_ text: [Unicode.Scalar], _ index: Int, _ start: Int) -> Bool {
    guard index < text.count, text[index] != " ", !isMark(text[index]), index - start > 1 else { return false }
    switch text[index - 1] {
    case "-", "\u{2010}", "\u{2013}", "\u{2014}", "/": return text[index - 2] != " "
    default: return false
    }
  }

  private static func skipSpaces(_ text: [Unicode.Scalar], _ start: Int) -> Int {
    var index = start
    while index < text.count, text[index] == " " { index += 1 }
    return index
  }

  static let softHyphen: Unicode.Scalar = "\u{ad}"

  /// Whether the scalar belongs to the character before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar != softHyphen && scalar.value != 0x200b && isInvisible(scalar.value)
  }
}

extension WordBreak {
  fileprivate var asBreak: TextMeasure.LineEnd { TextMeasure.LineEnd(end: end, next: end, hyphen: hyphen) }
}
