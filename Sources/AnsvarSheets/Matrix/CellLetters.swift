import AnsvarModel
import AnsvarText

/// Reads the cells of a matrix as people write them.
struct CellLetters {
  private let scheme: ParticipationScheme
  /// By cell, what it was read as; nil for one that means nothing.
  private var known: [String: String?] = [:]
  private(set) var notes: [SheetNote] = []
  private static let longest = 120

  init(_ scheme: ParticipationScheme) { self.scheme = scheme }

  /// The letters of a cell: empty for no part, `-` for none on purpose; nil when it means nothing.
  ///
  /// `AR`, `A/R` and `a, r` are the same; a word such as `Ansvarlig` is taken for a letter and noted once.
  mutating func read(_ cell: String) -> String? {
    if let letters = known[cell] { return letters }
    let letters = letters(cell)
    known[cell] = .some(letters)
    return letters
  }

  private mutating func letters(_ cell: String) -> String? {
    let text = FoldedText.trimmed(cell)
    // Longer than any words for letters: a remark.
    guard text.utf8.count <= Self.longest else { return nil }
    switch text {
    case "", ".", "·": return ""
    case "-", "–", "—", "−": return String(Character(ParticipationScheme.deliberatelyNoneSign))
    default: break
    }
    if scheme.participation(of: text) != nil { return text }
    let whole = capitals(text)
    if scheme.participation(of: whole) != nil { return whole }
    let parts = text.unicodeScalars.split { Self.isSeparator($0) }.map { FoldedText.trimmed(String($0)) }
      .filter { !$0.utf8.isEmpty }
    if let letters = joined(parts.map { capitals($0) }) { return letters }
    let words = parts.count > 1 ? parts.map { letter(ofWord: $0) } : [letter(ofWord: text)]
    guard let letters = joined(words) else { return nil }
    note(text, letters)
    return letters
  }

  /// Letters put together; nil when one is missing, or they say the same twice.
  private func joined(_ parts: [String?]) -> String? {
    var result = ""
    for part in parts {
      guard let part else { return nil }
      result += part
    }
    return scheme.participation(of: result) == nil || result.utf8.elementsEqual("-".utf8) ? nil : result
  }

  private func letter(ofWord word: String) -> String? {
    let folded = FoldedText.folded(word)
    let own = scheme.letters.first { letter in
      let meaning = Participation.meanings.first { $0.participation == letter.meaning }
      let names =
        [letter.title.text, meaning?.label.nb, meaning?.label.nn, meaning?.label.en]
        + letter.title.translations.map { Optional($0.text) }
      return names.contains { $0.map { FoldedText.folded($0).utf8.elementsEqual(folded.utf8) } ?? false }
    }
    let letter = own?.letter ?? ParticipationWords.meaning(word).flatMap { scheme.letter(for: $0) }
    return letter.map { String(Character($0)) }
  }

  private mutating func note(_ word: String, _ letters: String) {
    let meanings = scheme.letters.filter { letters.unicodeScalars.contains($0.letter) }.map { letter in
      Participation.meanings.first { $0.participation == letter.meaning }?.label ?? Phrase(nb: "", nn: "", en: "")
    }
    notes.append(.reading(word, as: letters, Enumeration.phrase(meanings)))
  }

  /// With the small letters of ASCII as capitals, where the scheme has no small ones.
  private func capitals(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isSmall = scalar.value >= 0x61 && scalar.value <= 0x7A && !scheme.letters.contains { $0.letter == scalar }
      result.append(isSmall ? Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0x20)) : scalar)
    }
    return String(result)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", ",", ";", "+", "&", " ", "\n", "\u{A0}": true
    default: false
    }
  }

  /// The letters of the scheme, for a message.
  var list: String { scheme.letters.map { "`" + String(Character($0.letter)) + "`" }.joined(separator: ", ") }
}
