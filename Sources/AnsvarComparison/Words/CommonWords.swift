/// Whether texts have anything to do with each other, by their words alone.
public enum CommonWords {
  /// Whether any word of one text is near a word of the other.
  ///
  /// Near are equal stems; stems of which one begins as the other for six letters, as `standardisering` does
  /// `standarder`; and compounds that end as the other word, as `fagsystem` does `system`. That is generous on
  /// purpose: texts with nothing in common in this sense have different subjects, the opposite does not follow.
  ///
  /// - Complexity: O(*n* · *m*) in the words of the two texts, of which at most 200 each are looked at.
  public static func areAny(in one: [String], and other: [String]) -> Bool {
    let left = stems(one)
    let right = stems(other)
    return left.contains { word in right.contains { isNear(word, $0) } }
  }

  private static func stems(_ texts: [String]) -> [[UInt8]] {
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
    return shorter >= 5 && one.suffix(shorter) == other.suffix(shorter)
  }

  private static let mostWords = 200
}
