/// A word of the DOT language, fixed when the program is compiled.
///
/// It can only be made of a literal, so text from a model can never become one.
package struct Keyword: Sendable, Equatable, ExpressibleByStringLiteral {
  let text: StaticString

  package init(stringLiteral text: StaticString) {
    self.text = text
  }

  /// Whether the word is spelt with exactly these bytes.
  func spells(_ bytes: [UInt8]) -> Bool {
    text.withUTF8Buffer { word in
      guard word.count == bytes.count else { return false }
      for index in word.indices where word[index] != bytes[index] { return false }
      return true
    }
  }

  var utf8: [UInt8] { text.withUTF8Buffer { [UInt8]($0) } }

  package static func == (left: Keyword, right: Keyword) -> Bool { left.spells(right.utf8) }
}
