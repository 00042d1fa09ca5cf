/// Words joined as a sentence joins them: `a, b og c`.
public enum Enumeration {
  /// In one language; empty for no words.
  ///
  /// - Complexity: O(*n*) in the words.
  public static func text(_ words: [String], _ language: Language) -> String {
    var text = words.first ?? ""
    // Word by word: to join a part of a list the runtime has to find out first what a part of a list is.
    for index in words.indices.dropFirst() {
      text += index == words.count - 1 ? and[language] : separator
      text += words[index]
    }
    return text
  }

  /// In every language, for a list whose words themselves differ; empty for no words.
  ///
  /// - Complexity: O(*n*) in the words.
  public static func phrase(_ words: [Phrase]) -> Phrase {
    Phrase(
      nb: text(words.map { $0.nb }, .bokmål), nn: text(words.map { $0.nn }, .nynorsk),
      en: text(words.map { $0.en }, .english))
  }

  /// What stands between two words that are not the last.
  public static let separator = ", "
  /// What stands before the last word.
  public static let and = Phrase(nb: " og ", nn: " og ", en: " and ")
}
