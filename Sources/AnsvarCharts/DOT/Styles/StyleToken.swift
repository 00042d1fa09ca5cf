/// A token of a style file with its place.
struct StyleToken: Equatable {
  /// What kind of token it is.
  enum Kind: Equatable {
    case word([UInt8])
    case number([UInt8])
    case string([UInt8])
    case mark(UInt8)
    case end
  }

  let kind: Kind
  let line: Int
  let column: Int

  /// What the token says; a mark says itself.
  var bytes: [UInt8] {
    switch kind {
    case .word(let bytes), .number(let bytes), .string(let bytes): bytes
    case .mark(let byte): [byte]
    case .end: []
    }
  }

  /// Its beginning, to be quoted in a message.
  var excerpt: ExactText { Self.excerpt(bytes) }

  static func excerpt(_ bytes: [UInt8]) -> ExactText {
    ExactText(String(decoding: bytes.prefix(40), as: UTF8.self))
  }

  func error(_ reason: StyleError.Reason) -> StyleError { StyleError(reason: reason, line: line, column: column) }
}
