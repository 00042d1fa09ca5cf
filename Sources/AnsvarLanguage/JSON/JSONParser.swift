import AnsvarDiagnostics
import AnsvarText

/// Reads JSON as RFC 8259 says, and nothing beyond it.
///
/// The first fault ends the reading: what follows it could be anything.
struct JSONParser {
  private(set) var document: JSONDocument
  private(set) var fault: Diagnostic?
  private let limits: JSONLimits
  private var index = 0
  private var depth = 0

  /// Thrown when the fault has been noted.
  private struct Stopped: Error {}

  /// - Complexity: O(*n*) in the bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, base: UInt32, limits: JSONLimits = JSONLimits()) {
    self.limits = limits
    document = JSONDocument(bytes: bytes, base: base)
    if bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF { index = 3 }
    do throws(Stopped) {
      skipBlanks()
      try value(key: 0..<0)
      skipBlanks()
      if index < bytes.count { throw unexpected(Expected.endOfFile) }
    } catch {
      document.nodes = []
    }
  }

  private var byte: UInt8 { index < document.bytes.count ? document.bytes[index] : 0 }

  private mutating func skipBlanks() {
    while byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\t")
    {
      index += 1
    }
  }

  // MARK: Values

  private mutating func value(key: Range<UInt32>) throws(Stopped) {
    guard document.nodes.count < limits.values else {
      throw stop(
        SyntaxFault.tooMany, at: index..<index + 1, [Place("limit", limits.values), Place("what", JSONFault.values)])
    }
    let number = document.nodes.count
    let start = UInt32(index)
    document.nodes.append(JSONDocument.Node(kind: .null, key: key, content: start..<start, next: 0))
    let kind: JSONDocument.Kind
    var content: Range<UInt32>?
    switch byte {
    case UInt8(ascii: "{"):
      kind = .object
      try container(UInt8(ascii: "}")) { parser throws(Stopped) in try parser.members() }
    case UInt8(ascii: "["):
      kind = .array
      try container(UInt8(ascii: "]")) { parser throws(Stopped) in try parser.elements() }
    case UInt8(ascii: "\""):
      kind = .text
      content = try text()
    case UInt8(ascii: "t"): kind = try literal("true", .truth)
    case UInt8(ascii: "f"): kind = try literal("false", .untruth)
    case UInt8(ascii: "n"): kind = try literal("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      kind = .number
      try self.number()
    default: throw unexpected(JSONFault.value)
    }
    document.nodes[number].kind = kind
    document.nodes[number].content = content ?? start..<UInt32(index)
    document.nodes[number].next = UInt32(document.nodes.count)
  }

  private mutating func container(
    _ end: UInt8, _ body: (inout JSONParser) throws(Stopped) -> Void
  ) throws(Stopped) {
    guard depth < limits.depth else {
      throw stop(SyntaxFault.nesting, at: index..<index + 1, [Place("limit", limits.depth)])
    }
    depth += 1
    index += 1
    skipBlanks()
    if byte != end { try body(&self) }
    guard byte == end, index < document.bytes.count else { throw unexpected(JSONFault.separator(end)) }
    index += 1
    depth -= 1
  }

  private mutating func elements() throws(Stopped) {
    while true {
      try value(key: 0..<0)
      guard try separated() else { return }
    }
  }

  private mutating func members() throws(Stopped) {
    var keys: [Range<UInt32>] = []
    var known: Set<String> = []
    while true {
      guard byte == UInt8(ascii: "\"") else { throw unexpected(JSONFault.key) }
      let key = try text()
      guard key.count <= limits.keyLength else {
        throw stop(
          SyntaxFault.nameTooLong, at: Int(key.lowerBound)..<Int(key.upperBound),
          [Place("count", key.count), Place("limit", limits.keyLength)])
      }
      if isRepeated(key, &keys, &known) {
        throw stop(
          JSONFault.duplicateKey, at: Int(key.lowerBound)..<Int(key.upperBound),
          [Place("name", document.text(at: key))])
      }
      skipBlanks()
      guard byte == UInt8(ascii: ":") else { throw unexpected(JSONFault.colon) }
      index += 1
      skipBlanks()
      try value(key: key)
      guard try separated() else { return }
    }
  }

  /// Whether an object has a key already; objects with many of them are asked through a set.
  private func isRepeated(_ key: Range<UInt32>, _ keys: inout [Range<UInt32>], _ known: inout Set<String>) -> Bool {
    let text = document.text(at: key)
    if known.isEmpty && keys.count < 16 {
      if keys.contains(where: { document.text(at: $0).utf8.elementsEqual(text.utf8) }) { return true }
      keys.append(key)
      return false
    }
    if known.isEmpty { for key in keys { known.insert(document.text(at: key)) } }
    return !known.insert(text).inserted
  }

  /// Goes past a comma; false when the object or array ends instead.
  private mutating func separated() throws(Stopped) -> Bool {
    skipBlanks()
    guard byte == UInt8(ascii: ",") else { return false }
    index += 1
    skipBlanks()
    return true
  }

  // MARK: Words

  private mutating func literal(_ word: StaticString, _ kind: JSONDocument.Kind) throws(Stopped)
    -> JSONDocument.Kind
  {
    for offset in 0..<word.utf8CodeUnitCount {
      guard index + offset < document.bytes.count, document.bytes[index + offset] == word.utf8Start[offset] else {
        throw unexpected(JSONFault.value)
      }
    }
    index += word.utf8CodeUnitCount
    return kind
  }

  private mutating func number() throws(Stopped) {
    if byte == UInt8(ascii: "-") { index += 1 }
    if byte == UInt8(ascii: "0") { index += 1 } else { try digits() }
    if byte == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    guard byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") else { return }
    index += 1
    if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { index += 1 }
    try digits()
  }

  private mutating func digits() throws(Stopped) {
    guard isDigit(byte) else { throw unexpected(JSONFault.digit) }
    while isDigit(byte) { index += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  /// A text; gives where its content is, between the quotation marks.
  private mutating func text() throws(Stopped) -> Range<UInt32> {
    let opening = index
    index += 1
    while index < document.bytes.count {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return UInt32(opening + 1)..<UInt32(index - 1)
      case UInt8(ascii: "\\"): try escape()
      case 0..<0x20: throw stop(JSONFault.lineInText, at: opening..<opening + 1)
      default: index += 1
      }
    }
    throw stop(JSONFault.lineInText, at: opening..<opening + 1)
  }

  private mutating func escape() throws(Stopped) {
    let start = index
    index += 1
    guard byte == UInt8(ascii: "u") else {
      guard JSONDocument.escaped(byte) != nil else { throw stop(JSONFault.escape, at: start..<start + 2) }
      index += 1
      return
    }
    guard let unit = JSONDocument.hexadecimal(document.bytes, index + 1) else {
      throw stop(JSONFault.escape, at: start..<start + 2)
    }
    index += 5
    switch unit {
    case 0xD800...0xDBFF:
      guard byte == UInt8(ascii: "\\"), index + 1 < document.bytes.count,
        document.bytes[index + 1] == UInt8(ascii: "u"),
        let low = JSONDocument.hexadecimal(document.bytes, index + 2), (0xDC00...0xDFFF).contains(low)
      else { throw stop(JSONFault.surrogate, at: start..<start + 6) }
      index += 6
    case 0xDC00...0xDFFF: throw stop(JSONFault.surrogate, at: start..<start + 6)
    default: break
    }
  }

  // MARK: Faults

  private mutating func stop(_ kind: DiagnosticKind, at offsets: Range<Int>, _ places: [Place] = []) -> Stopped {
    let end = min(offsets.upperBound, document.bytes.count)
    let range = UInt32(min(offsets.lowerBound, end))..<UInt32(end)
    if fault == nil { fault = Diagnostic(kind, at: document.range(range), places) }
    return Stopped()
  }

  private mutating func unexpected(_ expected: Phrase) -> Stopped {
    var found = Expected.endOfFile
    var length = 0
    if index < document.bytes.count, let (scalar, count) = UTF8Reader.scalar(in: document.bytes, at: index) {
      let character = Unicode.Scalar(scalar).map { String(Character($0)) } ?? ""
      let shown = scalar <= 0x20 ? Expected.lineEnd.en : "`" + character + "`"
      found = scalar <= 0x20 ? Expected.lineEnd : Phrase(nb: shown, nn: shown, en: shown)
      length = count
    }
    return stop(
      SyntaxFault.unexpected, at: index..<index + length, [Place("expected", expected), Place("found", found)])
  }
}
