import AnsvarDiagnostics

/// A JSON text that has been read: its values in the order in which they stand, each with its place.
struct JSONDocument {
  enum Kind: UInt8 { case object, array, text, number, truth, untruth, null }

  /// A value, and the key before it when it is a member of an object.
  struct Node {
    var kind: Kind
    /// Without the quotation marks; empty for what is no member.
    var key: Range<UInt32>
    /// Without the quotation marks of a text.
    var content: Range<UInt32>
    /// The number of the first node after this one and all in it.
    var next: UInt32
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let base: UInt32
  var nodes: [Node] = []

  func range(_ offsets: Range<UInt32>) -> SourceRange {
    SourceRange(start: base + offsets.lowerBound, end: base + offsets.upperBound)
  }

  func key(of node: Int) -> String { text(at: nodes[node].key) }

  func text(of node: Int) -> String { text(at: nodes[node].content) }

  /// The whole number that a node is; nil for a fraction, and for one with more digits than a number may have.
  func number(of node: Int) -> Int? {
    let range = nodes[node].content
    guard nodes[node].kind == .number, range.count <= JSONLimits.mostDigits + 1 else { return nil }
    return Int(text(at: range))
  }

  /// The values directly within an object or an array.
  func children(of node: Int) -> [Int] {
    var result: [Int] = []
    forEachChild(of: node) { result.append($0) }
    return result
  }

  func forEachChild(of node: Int, _ body: (Int) -> Void) {
    guard nodes[node].kind == .object || nodes[node].kind == .array else { return }
    var child = node + 1
    let end = Int(nodes[node].next)
    while child < end {
      body(child)
      child = Int(nodes[child].next)
    }
  }

  // MARK: Text

  /// The text between two offsets, its escapes resolved.
  func text(at range: Range<UInt32>) -> String {
    let content = UnsafeBufferPointer(rebasing: bytes[Int(range.lowerBound)..<Int(range.upperBound)])
    guard content.contains(UInt8(ascii: "\\")) else { return String(decoding: content, as: UTF8.self) }
    var result: [UInt8] = []
    var index = 0
    while index < content.count {
      guard content[index] == UInt8(ascii: "\\"), index + 1 < content.count else {
        result.append(content[index])
        index += 1
        continue
      }
      let escape = content[index + 1]
      index += 2
      if escape == UInt8(ascii: "u") {
        var unit = Self.hexadecimal(content, index) ?? 0xFFFD
        index += 4
        if (0xD800...0xDBFF).contains(unit), let low = Self.hexadecimal(content, index + 2) {
          unit = 0x10000 + (unit - 0xD800) << 10 + (low &- 0xDC00) & 0x3FF
          index += 6
        }
        let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
        result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      } else {
        result.append(Self.escaped(escape) ?? escape)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character that stands after a backslash for another.
  static func escaped(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// Four hexadecimal digits; nil when they are others, or not there.
  static func hexadecimal(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32? {
    guard index >= 0, index + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index..<(index + 4)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
      default: return nil
      }
    }
    return value
  }
}
