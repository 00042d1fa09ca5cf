import AnsvarRules
import AnsvarText

/// A comparison for a terminal, as wide as the terminal allows.
///
/// Few stand beside each other with the numbers under them, as in a consumer test; many stand under each other.
public struct CompareText: Sendable {
  /// How many are shown unless somebody wants more.
  public static let standardLimit = 50

  public var width: Int
  public var style: TextStyle
  /// The most to show; what is left out is told.
  public var limit: Int

  public init(width: Int = 100, style: TextStyle = .plain, limit: Int = standardLimit) {
    self.width = max(width, 40)
    self.style = style
    self.limit = limit
  }

  /// The heading, the numbers, and what keeps them from being compared.
  public func text(_ comparison: SideBySide) -> String {
    let grid = CompareGrid(comparison, limit: limit)
    let words = grid.words
    var result = ""
    for line in TextWrap.lines(words.heading(comparison), width: width) { result += style.paint(.heading, line) + "\n" }
    result += "\n"
    let lines = CompareAcross(grid, width: width)?.lines(style) ?? CompareDown(grid, width: width).lines(style)
    for line in lines { result += line + "\n" }
    if let omitted = grid.omitted {
      result += "\n"
      for line in TextWrap.lines(omitted, width: width) { result += style.paint(.aside, line) + "\n" }
    }
    result += "\n"
    for line in TextWrap.lines(CompareWords.counting[comparison.language], width: width) {
      result += style.paint(.aside, line) + "\n"
    }
    for note in comparison.notes {
      let text = CompareWords.note(comparison.language, [Place("text", note)])
      for line in TextWrap.lines(text, width: width) { result += line + "\n" }
    }
    return result
  }

  /// A line without spaces at its end.
  static func trimmed(_ line: String) -> String {
    var bytes = Array(line.utf8)
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text at the right edge of a column.
  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayWidth.of(text))) + text
  }
}
