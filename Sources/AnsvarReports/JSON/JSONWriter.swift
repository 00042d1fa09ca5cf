import AnsvarText

/// Writes JSON into memory: keys in the order given, two spaces a level, the same bytes for the same calls.
///
/// Text is escaped so that it stays text wherever the bytes land: in a terminal, in a script element, in a log.
///
/// A long document is written in parts: `detached` gives a writer that goes on where this one stands.
public struct JSONWriter: Sendable {
  /// How the members of an object or an array are laid out.
  public enum Layout: Sendable {
    /// Each on a line of its own.
    case lines
    /// All on one line, as suits a small record of a long list.
    case inline
  }

  /// An object or an array that is not closed yet.
  private struct Container: Sendable {
    var layout: Layout
    var closing: UInt8
  }

  public private(set) var bytes: [UInt8] = []
  private var containers: [Container] = []
  private var isFirst = true
  /// A line end, and the spaces before what stands in the innermost container.
  private var margin = [UInt8(ascii: "\n")]

  public init() {}

  /// A whole document with one object, and a line end after it.
  public static func document(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.object(.lines, body)
    writer.endDocument()
    return writer.bytes
  }

  /// The line end after a document.
  mutating func endDocument() { bytes.append(UInt8(ascii: "\n")) }

  /// A writer of what follows, with nothing written yet; first in its container, or after something else there.
  func detached(isFirst: Bool) -> JSONWriter {
    var writer = self
    writer.bytes = []
    writer.isFirst = isFirst
    return writer
  }

  /// A key of a record that is written many times, with all that stands between it and the member before.
  struct Key: Sendable {
    fileprivate let bytes: [UInt8]
  }

  /// A key as a member where this writer stands would have it; the first member of its object, or a later one.
  func key(_ name: String, isFirst: Bool = false) -> Key {
    var writer = detached(isFirst: isFirst)
    writer.beginMember(name)
    return Key(bytes: writer.bytes)
  }

  /// Makes room for so many bytes more.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  // MARK: Containers

  /// An object as an element of an array, or as the document.
  public mutating func object(_ layout: Layout = .lines, _ body: (inout JSONWriter) -> Void) {
    beginObject(layout)
    body(&self)
    end()
  }

  /// An object as a member of an object.
  public mutating func object(_ key: String, _ layout: Layout = .lines, _ body: (inout JSONWriter) -> Void) {
    beginMember(key)
    begin("{", "}", layout)
    body(&self)
    end()
  }

  /// An array as a member of an object.
  public mutating func array(_ key: String, _ layout: Layout = .lines, _ body: (inout JSONWriter) -> Void) {
    beginArray(key, layout)
    body(&self)
    end()
  }

  /// An array of texts as a member of an object, on one line.
  public mutating func member(_ key: String, _ values: [String]) {
    array(key, .inline) { json in
      for value in values { json.element(value) }
    }
  }

  /// Begins an object as an element of an array, or as the document, which `end` ends.
  public mutating func beginObject(_ layout: Layout = .lines) {
    beginElement()
    begin("{", "}", layout)
  }

  /// Begins an array as a member of an object, which `end` ends.
  public mutating func beginArray(_ key: String, _ layout: Layout = .lines) {
    beginMember(key)
    begin("[", "]", layout)
  }

  /// Ends the innermost object or array.
  public mutating func end() {
    guard let container = containers.popLast() else { return }
    if container.layout == .lines { margin.removeLast(2) }
    if !isFirst {
      if container.layout == .lines {
        margin.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
      } else if container.closing == UInt8(ascii: "}") {
        bytes.append(UInt8(ascii: " "))
      }
    }
    bytes.append(container.closing)
    isFirst = false
  }

  // MARK: Values

  /// A text as an element of an array.
  public mutating func element(_ value: String) {
    beginElement()
    append(quoted: value)
  }

  /// A text in UTF-8 as an element of an array.
  public mutating func element(utf8 value: [UInt8]) {
    beginElement()
    append(quotedUTF8: value)
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

  /// A text in UTF-8 as a member of an object.
  public mutating func member(_ key: String, utf8 value: [UInt8]) {
    beginMember(key)
    append(quotedUTF8: value)
  }

  /// A number as a member of an object; `null` when there is none.
  public mutating func member(_ key: String, _ value: Int?) {
    beginMember(key)
    if let value { append(raw: String(value)) } else { append(raw: "null") }
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

  // MARK: Members of records

  mutating func member(_ key: Key, _ value: String?) {
    begin(key)
    if let value { append(quoted: value) } else { append(raw: "null") }
  }

  mutating func member(_ key: Key, _ value: Int?) {
    begin(key)
    if let value { append(raw: String(value)) } else { append(raw: "null") }
  }

  mutating func member(_ key: Key, _ value: Bool) {
    begin(key)
    append(raw: value ? "true" : "false")
  }

  mutating func member(_ key: Key, utf8 value: [UInt8]) {
    begin(key)
    append(quotedUTF8: value)
  }

  /// A member whose value is written out already.
  mutating func member(_ key: Key, written value: ArraySlice<UInt8>) {
    begin(key)
    value.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Begins an array on one line, as the value of a member.
  mutating func beginArray(_ key: Key) {
    begin(key)
    begin("[", "]", .inline)
  }

  /// An element of an array that is written out already.
  mutating func element(written value: ArraySlice<UInt8>) {
    beginElement()
    value.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  private mutating func begin(_ key: Key) {
    // By way of a pointer, since an array that is handed over is counted up and down.
    key.bytes.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    isFirst = false
  }

  // MARK: Layout

  private mutating func begin(_ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ layout: Layout) {
    bytes.append(UInt8(truncatingIfNeeded: opening.value))
    let layout = containers.last?.layout == .inline ? .inline : layout
    containers.append(Container(layout: layout, closing: UInt8(truncatingIfNeeded: closing.value)))
    if layout == .lines { margin += [UInt8(ascii: " "), UInt8(ascii: " ")] }
    isFirst = true
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
    guard let layout = containers.last?.layout else { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    switch layout {
    case .lines: margin.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    case .inline: if !isFirst || isObject { bytes.append(UInt8(ascii: " ")) }
    }
    isFirst = false
  }

  private mutating func append(raw text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { append(escapedUTF8: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(quotedUTF8 text: [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    text.withUnsafeBufferPointer { append(escapedUTF8: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds text, whole stretches of it where nothing needs escaping.
  private mutating func append(escapedUTF8 text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < text.count {
      let end = Self.plainEnd(text, start)
      if end > start { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end])) }
      if end == text.count { return }
      var decoder = UTF8()
      var rest = UnsafeBufferPointer(rebasing: text[end...]).makeIterator()
      var length = 1
      if case .scalarValue(let scalar) = decoder.decode(&rest) {
        length = UTF8.width(scalar)
        append(escaped: scalar)
      } else {
        append(scalar: "\u{FFFD}")
      }
      start = end + length
    }
  }

  /// Where the plain text ends that begins at an index.
  private static func plainEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var end = start
    while end < text.count {
      while end + 8 <= text.count, isPlain(raw.loadUnaligned(fromByteOffset: end, as: UInt64.self)) { end += 8 }
      guard end < text.count, isPlain(text[end]) else { return end }
      end += 1
    }
    return end
  }

  /// Whether eight bytes are all plain ASCII; false also for other text that is plain.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    // Each test sets the top bit of the byte that it looks for. What it borrows from the bytes above may set theirs
    // too, but then the whole is special already.
    let special =
      (word &- ones &* 0x20) | ((word ^ ones &* 0x22) &- ones) | ((word ^ ones &* 0x5C) &- ones)
      | ((word ^ ones &* 0x3C) &- ones) | (word &+ ones) | word
    return special & highs == 0
  }

  /// Whether a byte is text that needs no escaping, as nearly all is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    VisibleText.isPlain(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "<")
  }

  private mutating func append(escaped scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append(raw: "\\\"")
    case "\\": append(raw: "\\\\")
    case "\n": append(raw: "\\n")
    case "\r": append(raw: "\\r")
    case "\t": append(raw: "\\t")
    case "<": append(raw: "\\u003C")
    case _ where VisibleText.isHidden(scalar):
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        append(raw: "\\u" + VisibleText.hexadecimal(UInt32(unit)))
      }
    default: append(scalar: scalar)
    }
  }

  private mutating func append(scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
