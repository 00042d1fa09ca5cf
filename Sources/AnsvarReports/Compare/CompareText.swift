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
    var lines = wrapped(comparison.heading, .heading) + [""]
    lines += CompareAcross(grid, width: width)?.lines(style) ?? CompareDown(grid, width: width).lines(style)
    if let omitted = grid.omitted { lines += [""] + wrapped(omitted, .aside) }
    lines += [""] + wrapped(CompareWords.counting[comparison.language], .aside)
    for note in comparison.notes {
      lines += TextWrap.lines(CompareWords.note(comparison.language, [Place("text", note)]), width: width)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func wrapped(_ text: String, _ part: TextStyle.Part) -> [String] {
    TextWrap.lines(text, width: width).map { style.paint(part, $0) }
  }
}
