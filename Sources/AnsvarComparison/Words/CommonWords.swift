/// Whether texts have anything to do with each other, by their words alone.
public enum CommonWords {
  /// Whether any stem of one text is near a stem of another, both as `stems(_:)` gives them.
  ///
  /// Near are equal stems; stems of which one begins as the other for six letters, as `standardisering` does
  /// `standarder`; and compounds that end in a word of seven letters or more, as `kravspesifikasjon` does in
  /// `spesifikasjon`, but not in so common a one as `system`. That is generous on purpose: texts with nothing in common
  /// in this sense have different subjects, the opposite does not follow.
  ///
  /// - Complexity: O(*n* · *m*) in the words of the two texts, of which at most 200 each are looked at.
  public static func areAny(of one: [[UInt8]], in other: [[UInt8]]) -> Bool {
    one.contains { word in other.contains { isNear(word, $0) } }
  }

  /// The words of a text that nothing in the other texts is near, as the text has them, small words left out.
  ///
  /// - Complexity: as `areAny`.
  public static func missing(from others: [String], of text: String) -> [String] {
    let known = stems(others)
    var seen: Set<String> = []
    return WordStems.words(text).prefix(mostWords).filter { word in
      let letters = Array(WordStems.stem(word).utf8)
      guard letters.count >= 3, !SmallWords.stems.contains(WordStems.stem(word)) else { return false }
      return seen.insert(word).inserted && !known.contains { isNear(letters, $0) }
    }
  }

  /// The share of stems that two texts have in common, in thousandths (Dice's measure).
  public static func likeness(_ one: String, _ other: String) -> Int {
    let left = Set(WordStems.of(one))
    let right = Set(WordStems.of(other))
    return left.isEmpty || right.isEmpty ? 0 : 2000 * left.intersection(right).count / (left.count + right.count)
  }

  /// The stems of some texts, `mostWords` at the most.
  public static func stems(_ texts: [String]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for text in texts {
      for stem in WordStems.of(text) where result.count < mostWords { result.append(Array(stem.utf8)) }
    }
    return result
  }

  private static func isNear(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    if one == other { return true }
    let shorter = min(one.count, other.count)
    if shorter >= 6 && one.prefix(6) == other.prefix(6) { return true }
    return shorter >= 7 && one.suffix(shorter) == other.suffix(shorter)
  }

  public static let mostWords = 200
}
