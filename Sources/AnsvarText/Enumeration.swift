/// Words joined as a sentence joins them: `a, b og c`.
public enum Enumeration {
  /// In one language; empty for no words.
  ///
  /// - Complexity: O(*n*) in the words.
  public static func text(_ words: [String], _ language: Language) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + and[language] + last
  }

  /// In every language, for a list whose words themselves differ; empty for no words.
  ///
  /// - Complexity: O(*n*) in the words.
  public static func phrase(_ words: [Phrase]) -> Phrase {
    Phrase(
      nb: text(words.map { $0.nb }, .bokmål), nn: text(words.map { $0.nn }, .nynorsk),
      en: text(words.map { $0.en }, .english))
  }

  private static let and = Phrase(nb: " og ", nn: " og ", en: " and ")
}
