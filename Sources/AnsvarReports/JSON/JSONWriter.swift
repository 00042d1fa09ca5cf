/// Writes JSON into memory: keys in the order given, two spaces a level, the same bytes for the same calls.
///
/// Text is escaped so that it stays text wherever the bytes land: in a terminal, in a script element, in a log.
public struct JSONWriter: Sendable {
  /// How the members of an object or an array are laid out.
  public enum Layout: Sendable {
    /// Each on a line of its own.
    case lines
    /// All on one line, as suits a small record of a long list.
    case inline
  }

  public private(set) var bytes: [UInt8] = []
  private var layouts: [Layout] = []
  private var isFirst = true

  public init() {}

  /// A whole document with one object, and a line end after it.
  public static func document(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.object(.lines, body)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  // MARK: Containers

  /// An object as an element of an array, or as the document.
  public mutating func object(_ layout: Layout = .lines, _ body: (inout JSONWriter) -> Void) {
    beginElement()
    container("{", "}", layout, body)
  }

  /// An object as a member of an object.
  public mutating func object(_ key: String, _ layout: Layout = .lines, _ body: (inout JSONWriter) -> Void) {
    beginMember(key)
    container("{", "}", layout, body)
  }

  /// An array as a member of an object.
  public mutating func array(_ key: String, _ layout: Layout = .lines, _ body: (inout JSONWriter) -> Void) {
    beginMember(key)
    container("[", "]", layout, body)
  }

  /// An array of texts as a member of an object, on one line.
  public mutating func member(_ key: String, _ values: [String]) {
    array(key, .inline) { json in
      for value in values { json.element(value) }
    }
  }

  // MARK: Values

  /// A text as an element of an array.
  public mutating func element(_ value: String) {
    beginElement()
    append(quoted: value)
  }

  /// A number as an element of an array.
  public mutating func element(_ value: Int) {
    beginElement()
    append(raw: String(value))
  }

  /// A text as a member of an object; `null` when there is none.
  public mutating func member(_ key: String, _ value: String?) {
    beginMember(key)
    if let value { append(quoted: value) } else { append(raw: "null") }
  }

  /// A number as a member of an object; `null` when there is none.
  public mutating func member(_ key: String, _ value: Int?) {
    beginMember(key)
    append(raw: value.map { String($0) } ?? "null")
  }

  /// A truth value as a member of an object.
  public mutating func member(_ key: String, _ value: Bool) {
    beginMember(key)
    append(raw: value ? "true" : "false")
  }

  /// A member that is left out when it has no value.
  public mutating func memberIfPresent(_ key: String, _ value: String?) {
    if let value { member(key, value) }
  }

  /// A number as a member of an object, written with the digits that `decimal` already has.
  public mutating func member(_ key: String, decimal: String) {
    beginMember(key)
    append(raw: decimal)
  }

  // MARK: Layout

  private mutating func container(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ layout: Layout, _ body: (inout JSONWriter) -> Void
  ) {
    append(scalar: open)
    let isInline = layout == .inline || layouts.last == .inline
    layouts.append(isInline ? .inline : .lines)
    isFirst = true
    body(&self)
    let wasEmpty = isFirst
    layouts.removeLast()
    if !wasEmpty {
      if isInline {
        if open == "{" { bytes.append(UInt8(ascii: " ")) }
      } else {
        newLine()
      }
    }
    append(scalar: close)
    isFirst = false
  }

  private mutating func beginMember(_ key: String) {
    separate(isObject: true)
    append(quoted: key)
    append(raw: ": ")
  }

  private mutating func beginElement() {
    separate(isObject: false)
  }

  private mutating func separate(isObject: Bool) {
    guard let layout = layouts.last else { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    switch layout {
    case .lines: newLine()
    case .inline: if !isFirst || isObject { bytes.append(UInt8(ascii: " ")) }
    }
    isFirst = false
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in layouts.indices { append(raw: "  ") }
  }

  private mutating func append(raw text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func append(scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy(Self.isPlain) { append(raw: text) } else { append(escapedText: text) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte is text in ASCII that needs no escaping, as nearly all names are.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
      && byte != UInt8(ascii: "<")
  }

  private mutating func append(escapedText text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append(raw: "\\\"")
      case "\\": append(raw: "\\\\")
      case "\n": append(raw: "\\n")
      case "\r": append(raw: "\\r")
      case "\t": append(raw: "\\t")
      case "<": append(raw: "\\u003C")
      case _ where VisibleText.isHidden(scalar): append(escaped: scalar)
      case _ where scalar.isASCII: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default: append(scalar: scalar)
      }
    }
  }

  private mutating func append(escaped scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      append(raw: "\\u" + VisibleText.hexadecimal(UInt32(unit)))
    }
  }
}
