/// Running text with the few things that can happen in it.
public struct ReportText: Equatable, Sendable {
  /// A stretch of text of one kind.
  public enum Run: Equatable, Sendable {
    case plain(String)
    case strong(String)
    case code(String)
    /// In smaller print.
    case aside(String)
    /// A link to a section or an entry.
    case link(String, to: String)
    /// The number of a finding, which leads to its place in the list.
    case finding(Int)
    /// A letter of the matrix: its symbol, the letters themselves, and the words for them.
    case letters(symbol: String, letters: String, words: String)
    /// The number of a note.
    case note(Int, to: String)
  }

  public var runs: [Run]

  package init(_ runs: [Run] = []) { self.runs = runs }
  package init(_ text: String) { runs = text.utf8.isEmpty ? [] : [.plain(text)] }

  package var isEmpty: Bool { runs.isEmpty }

  /// The text alone, as it is read aloud.
  package var plain: String {
    var text = ""
    for run in runs {
      switch run {
      case .plain(let words), .strong(let words), .code(let words), .aside(let words), .link(let words, _):
        text += words
      case .finding(let number): text += String(number)
      case .letters(_, let letters, _): text += letters
      case .note(let number, _): text += String(number)
      }
    }
    return text
  }

  package static func link(_ text: String, to id: String) -> ReportText { ReportText([.link(text, to: id)]) }

  package static func strong(_ text: String) -> ReportText { ReportText([.strong(text)]) }

  package static func + (left: ReportText, right: ReportText) -> ReportText { ReportText(left.runs + right.runs) }
  package static func + (left: ReportText, right: String) -> ReportText { left + ReportText(right) }
  package static func += (left: inout ReportText, right: ReportText) { left.runs += right.runs }

  /// Texts with something between them.
  package static func joined(_ texts: [ReportText], separator: String = ", ") -> ReportText {
    var result = ReportText()
    for (index, text) in texts.enumerated() {
      if index > 0 { result += ReportText(separator) }
      result += text
    }
    return result
  }

  /// What links lead to the entry of a finding by.
  static func finding(_ number: Int) -> String { "finding-" + String(number) }

  /// A message whose backticks mark names, which become code.
  package static func message(_ text: String) -> ReportText {
    var runs: [Run] = []
    var isCode = false
    let parts = text.utf8.split(separator: UInt8(ascii: "`"), omittingEmptySubsequences: false)
    for (number, part) in parts.enumerated() {
      let piece = String(decoding: part, as: UTF8.self)
      if !piece.utf8.isEmpty { runs.append(isCode && number + 1 < parts.count ? .code(piece) : .plain(piece)) }
      isCode.toggle()
    }
    return ReportText(runs)
  }
}
