import AnsvarModel

/// The lines of a table as every engine reads them: UTF-8, commas, LF, quotes as in RFC 4180, nothing for null.
struct DatabaseLines {
  private(set) var bytes: [UInt8] = []
  private var isAtStart = true

  /// Begins with the names of the columns.
  init(_ columns: [String]) {
    for column in columns { text(column) }
    end()
  }

  /// Makes room for what is to come.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  mutating func null() { separate() }

  mutating func number(_ number: Int) {
    separate()
    append(UInt64(max(0, number)))
  }

  /// The number of something, counted from one as the tables do; null for nothing.
  mutating func number<Entity>(_ id: Identifier<Entity>?) {
    if let id { number(id.index + 1) } else { null() }
  }

  mutating func flag(_ flag: Bool) { number(flag ? 1 : 0) }

  mutating func day(_ day: Day?) { text(day?.text) }

  /// A text; an empty one says nothing and becomes null, as it does in the engines that cannot tell the two apart.
  mutating func text(_ text: String?) {
    separate()
    guard let text, !text.utf8.isEmpty else { return }
    if text.utf8.allSatisfy({ Self.isPlain($0) }) {
      bytes += text.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    // No engine has a place for the byte 0 in a text.
    for byte in text.utf8 where byte != 0 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func end() {
    bytes.append(UInt8(ascii: "\n"))
    isAtStart = true
  }

  /// A line of numbers alone, for the tables of millions of lines.
  @inline(__always)
  mutating func line(_ first: UInt64, _ second: UInt64, _ third: UInt64) {
    append(first)
    bytes.append(UInt8(ascii: ","))
    append(second)
    bytes.append(UInt8(ascii: ","))
    append(third)
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func separate() {
    if !isAtStart { bytes.append(UInt8(ascii: ",")) }
    isAtStart = false
  }

  @inline(__always)
  private mutating func append(_ number: UInt64) {
    if number < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number))
      return
    }
    var power: UInt64 = 10
    while number / power >= 10 { power *= 10 }
    while power > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / power % 10))
      power /= 10
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
