/// Puts the words of the model language one after another; the formatter lays them out afterwards.
struct SourceWriter {
  /// Past this column a list goes on on the next line.
  static let widestLine = 96

  private(set) var bytes: [UInt8] = []
  private var lineStart = 0

  /// Adds a word or a text in quotation marks, with a space before it within a line.
  mutating func word(_ text: String) {
    if bytes.count > lineStart { bytes.append(UInt8(ascii: " ")) }
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds words with commas between them; a long list takes several lines.
  mutating func list(_ words: [String]) {
    for (index, text) in words.enumerated() {
      word(text)
      guard index < words.count - 1 else { return }
      bytes.append(UInt8(ascii: ","))
      if bytes.count - lineStart > Self.widestLine { endLine() }
    }
  }

  /// Adds a colon right after the last word.
  mutating func colon() { bytes.append(UInt8(ascii: ":")) }

  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    lineStart = bytes.count
  }

  /// Sets what follows apart from what stands above.
  mutating func blankLine() {
    guard !bytes.isEmpty else { return }
    endLine()
  }

  /// Ends the line with a block that `body` fills.
  mutating func block(_ body: (inout SourceWriter) -> Void) {
    word("{")
    endLine()
    body(&self)
    bytes.append(UInt8(ascii: "}"))
    endLine()
  }

  /// Ends the line, with a block when there is anything to fill it with.
  mutating func blockIfNeeded(_ isNeeded: Bool, _ body: (inout SourceWriter) -> Void) {
    if isNeeded { block(body) } else { endLine() }
  }

  /// A text as the language writes it: in quotation marks, on one line.
  ///
  /// A line end in a text, which a cell of a spreadsheet can have, becomes a space.
  static func quoted(_ text: String) -> String {
    var result: [UInt8] = [UInt8(ascii: "\"")]
    var wasReturn = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n") where wasReturn: break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): result.append(UInt8(ascii: " "))
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
      default: result.append(byte)
      }
      wasReturn = byte == UInt8(ascii: "\r")
    }
    result.append(UInt8(ascii: "\""))
    return String(decoding: result, as: UTF8.self)
  }
}
