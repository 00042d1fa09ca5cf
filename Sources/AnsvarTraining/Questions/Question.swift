/// A question with its answers, one of which is right.
public struct Question: Sendable {
  /// What it is known by: its kind and the names of what it is about, the same for every seed and language.
  public let id: String
  /// The id of its kind.
  public let kind: String
  /// The heading of its kind.
  public let title: String
  public let prompt: String
  /// Two to four, in the order in which they are shown.
  public let choices: [String]
  /// The index of the right one.
  public let answer: Int
  /// Why it is right.
  public let explanation: String
  /// The row or declaration that says so.
  public let evidence: Evidence

  public init(
    id: String, kind: String, title: String, prompt: String, choices: [String], answer: Int, explanation: String,
    evidence: Evidence
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.prompt = prompt
    self.choices = choices
    self.answer = answer
    self.explanation = explanation
    self.evidence = evidence
  }
  /// The letter before a choice: `a`, `b` and so on.
  public static func letter(_ index: Int) -> String { String(UnicodeScalar(UInt8(0x61 + min(max(index, 0), 25)))) }
}

/// Where in the model, and in the document behind it, something stands.
public struct Evidence: Sendable, Equatable {
  /// The file and the line; empty for what stands in no file.
  public var place: String
  /// The row as the matrix has it; empty for what is no row.
  public var row: String
  /// The document and the place in it; empty when the model cites none.
  public var source: String

  public init(place: String, row: String, source: String) {
    self.place = place
    self.row = row
    self.source = source
  }
}
