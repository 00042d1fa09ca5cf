/// Cuts a style file into tokens.
struct StyleLexer {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: [UInt8]) throws(StyleError) {
    guard bytes.count <= Style.sizeLimit else {
      throw StyleError(reason: .tooLarge(limit: Style.sizeLimit), line: 1, column: 1)
    }
    self.bytes = bytes
    if let bad = Self.invalidUTF8(bytes) {
      let before = bytes[..<bad]
      let start = (before.lastIndex(of: 0x0a) ?? -1) + 1
      let line = before.reduce(1) { $1 == 0x0a ? $0 + 1 : $0 }
      throw StyleError(reason: .notUTF8, line: line, column: bad - start + 1)
    }
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { index = 3 }
  }

  mutating func next() throws(StyleError) -> StyleToken {
    try skipBlanks()
    let (line, column, start) = (line, index - lineStart + 1, index)
    guard index < bytes.count else { return StyleToken(kind: .end, line: line, column: column) }
    let byte = bytes[index]
    let kind: StyleToken.Kind
    switch byte {
    case UInt8(ascii: "\""):
      kind = .string(try string())
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "="),
      UInt8(ascii: ","), UInt8(ascii: ";"):
      index += 1
      kind = .mark(byte)
    case UInt8(ascii: "-"), UInt8(ascii: "."), 0x30...0x39:
      repeat { index += 1 } while index < bytes.count && (ASCII.isDigit(bytes[index]) || bytes[index] == 0x2e)
      kind = .number([UInt8](bytes[start..<index]))
    case _ where ASCII.isWord(byte):
      while index < bytes.count, ASCII.isWord(bytes[index]) { index += 1 }
      kind = .word([UInt8](bytes[start..<index]))
    default:
      throw error(.unexpectedCharacter, start, line)
    }
    return StyleToken(kind: kind, line: line, column: column)
  }

  private mutating func skipBlanks() throws(StyleError) {
    while index < bytes.count {
      if ASCII.isBlank(bytes[index]) {
        step()
      } else if bytes[index] == UInt8(ascii: "#") && index == lineStart || starts("//") {
        while index < bytes.count, bytes[index] != 0x0a { index += 1 }
      } else if starts("/*") {
        let (start, line) = (index, line)
        index += 2
        while !starts("*/") {
          guard index < bytes.count else { throw error(.unterminatedComment, start, line) }
          step()
        }
        index += 2
      } else {
        return
      }
    }
  }

  private mutating func string() throws(StyleError) -> [UInt8] {
    let (start, line) = (index, line)
    var text: [UInt8] = []
    index += 1
    while index < bytes.count, bytes[index] != 0x0a {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { return text }
      if byte == UInt8(ascii: "\\"), index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
        index += 1
        text.append(UInt8(ascii: "\""))
      } else {
        text.append(byte)
      }
    }
    throw error(.unterminatedString, start, line)
  }

  private mutating func step() {
    index += 1
    if bytes[index - 1] == 0x0a { (line, lineStart) = (line + 1, index) }
  }

  private func starts(_ mark: StaticString) -> Bool {
    mark.withUTF8Buffer { index + 1 < bytes.count && bytes[index] == $0[0] && bytes[index + 1] == $0[1] }
  }

  /// An error at a place on the line the scanner is on, or on an earlier one.
  private func error(_ reason: StyleError.Reason, _ place: Int, _ line: Int) -> StyleError {
    let start = (bytes[..<place].lastIndex(of: 0x0a) ?? -1) + 1
    return StyleError(reason: reason, line: line, column: place - start + 1)
  }

  /// Where the bytes stop being UTF-8, if they do.
  private static func invalidUTF8(_ bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      let length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
      guard length > 0, index + length <= bytes.count else { return index }
      for offset in 1..<max(length, 1) where bytes[index + offset] & 0xc0 != 0x80 { return index }
      if length > 2 {
        let second = bytes[index + 1]
        switch first {
        case 0xe0 where second < 0xa0, 0xed where second > 0x9f, 0xf0 where second < 0x90, 0xf4 where second > 0x8f:
          return index
        default: break
        }
      }
      index += length
    }
    return nil
  }
}
