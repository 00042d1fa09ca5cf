/// Text for a terminal in the making, in UTF-8.
struct TextPage {
  private(set) var bytes: [UInt8] = []
  private let style: TextStyle

  init(style: TextStyle) { self.style = style }

  /// Makes room for so many bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Adds text that is safe to show.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Adds a number that is not negative, in digits.
  mutating func append(_ number: Int) {
    let number = max(0, number)
    var unit = 1
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }

  /// Adds text that is safe to show.
  mutating func append(utf8 text: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: text) }

  mutating func spaces(_ count: Int) { repeated(" ", count) }

  mutating func repeated(_ letter: Unicode.Scalar, _ count: Int) {
    var left = count
    while left > 0 {
      bytes.append(UInt8(truncatingIfNeeded: letter.value))
      left -= 1
    }
  }

  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// Adds text of a user as one line that is safe to show: see `VisibleText.line`.
  mutating func visible(_ text: String) {
    var text = text
    text.withUTF8 { appendVisible($0) }
  }

  /// The same for text in UTF-8.
  mutating func visible(utf8 text: [UInt8]) { text.withUnsafeBufferPointer { appendVisible($0) } }

  private mutating func appendVisible(_ text: UnsafeBufferPointer<UInt8>) {
    if text.allSatisfy(VisibleText.isPlain) {
      bytes.append(contentsOf: text)
    } else {
      bytes.append(contentsOf: VisibleText.line(String(decoding: text, as: UTF8.self)).utf8)
    }
  }

  /// Adds what `body` adds, which is something, as the style shows such a part.
  mutating func painted(_ part: TextStyle.Part, _ body: (inout TextPage) -> Void) {
    if style == .plain { return body(&self) }
    let marks = style.marks(part)
    append(marks.opening)
    body(&self)
    append(marks.closing)
  }

  /// Adds a note under a line whose number takes `gutter` columns.
  mutating func note(_ gutter: Int, _ text: String) {
    beginNote(gutter)
    visible(text)
    endLine()
  }

  /// The same for text in UTF-8.
  mutating func note(_ gutter: Int, utf8 text: [UInt8]) {
    beginNote(gutter)
    visible(utf8: text)
    endLine()
  }

  /// Adds a note in a frame.
  mutating func note(_ gutter: Int, _ frame: PhraseFrame, _ text: [UInt8]) {
    beginNote(gutter)
    frame.before.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    visible(utf8: text)
    frame.after.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    endLine()
  }

  private mutating func beginNote(_ gutter: Int) {
    spaces(gutter + 1)
    painted(.aside) { page in page.append("=") }
    append(" ")
  }
}
