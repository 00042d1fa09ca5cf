import AnsvarModel
import AnsvarText

/// Reads the letters that people write in the cells of a form, and the `?` of whoever is not sure.
package struct FormLetters {
  /// What a cell says.
  package struct Mark: Sendable, Equatable {
    package var participation: Participation
    package var isUnsure: Bool
  }

  package static let unsure: Unicode.Scalar = "?"

  private var letters: CellLetters
  private let scheme: ParticipationScheme

  package init(_ scheme: ParticipationScheme) {
    self.scheme = scheme
    letters = CellLetters(scheme)
  }

  /// What a cell says, such as `A`, `a/r`, `?` or `A?`; nil when it means nothing.
  package mutating func read(_ cell: String) -> Mark? {
    var scalars = FoldedText.trimmed(cell).unicodeScalars[...]
    var isUnsure = false
    while let first = scalars.first, isUnsureSign(first) {
      scalars.removeFirst()
      isUnsure = true
    }
    while let last = scalars.last, isUnsureSign(last) {
      scalars.removeLast()
      isUnsure = true
    }
    guard !hasOtherLetter(scalars), let text = letters.read(String(scalars)) else { return nil }
    guard !text.utf8.isEmpty else { return Mark(participation: [], isUnsure: isUnsure) }
    guard let participation = scheme.participation(of: text) else { return nil }
    return Mark(participation: participation.intersection(.any), isUnsure: isUnsure)
  }

  /// The answers that there are, for a message.
  package var list: String { letters.list + ", `" + String(Character(Self.unsure)) + "`" }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", ",", ";", "+", "&", " ", "\n", "\u{A0}", "-", "–", "—", "−", ".", "·": true
    default: false
    }
  }

  /// Whether a letter stands alone that is none of the scheme: a cross says that a role takes part, but not how.
  private func hasOtherLetter(_ text: Substring.UnicodeScalarView) -> Bool {
    text.split { Self.isSeparator($0) }.contains { word in
      guard let letter = word.first, word.count == 1 else { return false }
      let capital = letter.value >= 0x61 && letter.value <= 0x7A ? Unicode.Scalar(letter.value - 0x20) : nil
      return !scheme.letters.contains { $0.letter == letter || $0.letter == capital }
    }
  }

  private func isUnsureSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == Self.unsure && !scheme.letters.contains { $0.letter == Self.unsure }
  }
}
