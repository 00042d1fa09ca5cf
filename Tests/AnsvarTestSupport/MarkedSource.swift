/// A source text with marked positions: `1️⃣` to `9️⃣` stand before what a test speaks of and are not part of the text.
public struct MarkedSource: Sendable {
  /// The text without the marks.
  public let text: String
  /// By mark, the offset in bytes of UTF-8 of what follows it.
  private let offsets: [Int: Int]

  public init(_ marked: String) {
    var text = ""
    var offsets: [Int: Int] = [:]
    for character in marked {
      if let number = Self.number(character) {
        precondition(offsets[number] == nil, "the mark \(character) stands twice")
        offsets[number] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.offsets = offsets
  }

  /// The marks of the text in ascending order.
  public var marks: [Int] { offsets.keys.sorted() }

  /// The offset in bytes of what follows a mark; nil when the text does not have it.
  public subscript(mark: Int) -> UInt32? { offsets[mark].map { UInt32($0) } }

  private static func number(_ character: Character) -> Int? {
    let scalars = Array(character.unicodeScalars)
    guard scalars.count == 3, scalars[1].value == 0xFE0F, scalars[2].value == 0x20E3 else { return nil }
    return Int(scalars[0].value) - 0x30
  }
}
