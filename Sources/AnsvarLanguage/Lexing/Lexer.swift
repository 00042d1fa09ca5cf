/// Cuts the bytes of a file into tokens.
///
/// Reading past the end gives zero, a byte that the text itself cannot hold.
struct Lexer {
  let bytes: UnsafeBufferPointer<UInt8>
  var index: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    // A byte-order mark is accepted and means nothing.
    index = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  @inline(__always)
  func byte(_ index: Int) -> UInt8 {
    index < bytes.count ? bytes[index] : 0
  }

  /// Whether a token is this keyword.
  func holds(_ token: Token, _ keyword: StaticString) -> Bool {
    let count = keyword.utf8CodeUnitCount
    guard token.end - token.start == count else { return false }
    for index in 0..<count where bytes[token.start + index] != keyword.utf8Start[index] { return false }
    return true
  }

  /// Whether a text has its closing quotation mark.
  func isClosed(_ text: Token) -> Bool {
    text.end - text.start >= 2 && bytes[text.end - 1] == UInt8(ascii: "\"") && !endsInEscape(text)
  }

  private func endsInEscape(_ text: Token) -> Bool {
    var backslashes = 0
    var index = text.end - 2
    while index > text.start && bytes[index] == UInt8(ascii: "\\") {
      backslashes += 1
      index -= 1
    }
    return backslashes % 2 == 1
  }

  /// The next token; white space and comments go by.
  @inline(__always)
  mutating func next() -> Token {
    skipBlanks()
    let start = index
    guard start < bytes.count else { return Token(kind: .end, start: start, end: start) }
    let byte = bytes[start]
    if ByteClass.isWord(byte) && byte != UInt8(ascii: ".") && byte != UInt8(ascii: "-") { return word() }
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return newline()
    case UInt8(ascii: "\""): return text()
    case UInt8(ascii: "{"): return sign(.leftBrace)
    case UInt8(ascii: "}"): return sign(.rightBrace)
    case UInt8(ascii: ","): return sign(.comma)
    case UInt8(ascii: ":"): return sign(.colon)
    case UInt8(ascii: "."): return sign(.dot)
    case UInt8(ascii: "-"): return sign(.dash)
    default: return sign(.stray)
    }
  }

  /// Spaces, tabs and a comment, but no line end.
  @inline(__always)
  mutating func skipBlanks() {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        index += 1
      } else if byte == UInt8(ascii: "/") && self.byte(index + 1) == UInt8(ascii: "/") {
        skipToLineEnd()
      } else {
        return
      }
    }
  }

  mutating func skipToLineEnd() {
    while index < bytes.count && bytes[index] != UInt8(ascii: "\n") && bytes[index] != UInt8(ascii: "\r") { index += 1 }
  }

  /// What stands in a cell: everything up to white space, a comma or a comment.
  @inline(__always)
  mutating func cell() -> Range<Int> {
    skipBlanks()
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") { break }
      if byte == UInt8(ascii: "/") && self.byte(index + 1) == UInt8(ascii: "/") { break }
      index += 1
    }
    return start..<index
  }

  @inline(__always)
  private mutating func word() -> Token {
    let start = index
    var isSpecial = false
    while index < bytes.count, ByteClass.isWord(bytes[index]) {
      if bytes[index] >= 0x80 { isSpecial = true }
      index += 1
    }
    return Token(kind: .word, start: start, end: index, isSpecial: isSpecial)
  }

  private mutating func newline() -> Token {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        index += 1
        skipBlanks()
      } else {
        break
      }
    }
    return Token(kind: .newline, start: start, end: index)
  }

  private mutating func text() -> Token {
    let start = index
    var isSpecial = false
    index += 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return Token(kind: .text, start: start, end: index, isSpecial: isSpecial)
      case UInt8(ascii: "\\"):
        isSpecial = true
        index += byte(index + 1) == UInt8(ascii: "\n") || byte(index + 1) == UInt8(ascii: "\r") ? 1 : 2
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        return Token(kind: .text, start: start, end: index, isSpecial: isSpecial)
      default: index += 1
      }
    }
    index = bytes.count
    return Token(kind: .text, start: start, end: index, isSpecial: isSpecial)
  }

  private mutating func sign(_ kind: Token.Kind) -> Token {
    let start = index
    index += 1
    return Token(kind: kind, start: start, end: index)
  }
}

/// What a byte may be part of.
enum ByteClass {
  // Bit n of the first word is byte n, of the second byte 64 + n: `-`, `.` and the digits; letters and `_`.
  private static let low: UInt64 = 0x03FF_6000_0000_0000
  private static let high: UInt64 = 0x07FF_FFFE_87FF_FFFE

  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return true }
    return (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte & 63)) & 1 == 1
  }
}
