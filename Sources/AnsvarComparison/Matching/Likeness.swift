/// How alike two things are, in thousandths.
///
/// Words count as the share of stems that both titles have (Dice's measure). Parts in rows count the same way, and
/// alone only where there are three or more of them: two roles may well share one duty by chance.
enum Likeness {
  /// From here on a thing counts as the other one, renamed, moved or reworded.
  static let enough = 600
  /// What it takes where the authors say that the thing is gone, or that it is new.
  static let enoughAgainstClaim = 800

  static func of(_ one: Profile, _ other: Profile) -> Int {
    let words = share(one.stems, other.stems)
    guard !one.marks.isEmpty && !other.marks.isEmpty else { return words }
    let parts = share(one.marks, other.marks)
    let both = (words + parts) / 2
    let alone = min(one.marks.count, other.marks.count) >= 3 ? parts * 9 / 10 : 0
    return max(words, both, alone)
  }

  private static func share(_ one: [UInt32], _ other: [UInt32]) -> Int {
    guard !one.isEmpty && !other.isEmpty else { return 0 }
    return 2000 * SortedSet.common(one, other) / (one.count + other.count)
  }
}
