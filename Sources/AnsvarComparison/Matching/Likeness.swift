/// How alike two things are, in thousandths.
///
/// Words count as the share of stems that both titles have (Dice's measure). Parts in rows count the same way, and
/// alone only where there are two or more of them: two roles may well share one duty by chance. One part is enough where
/// it is all that either role has, and they are of the same sort: then the one stands where the other stood.
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
    let alone = min(one.marks.count, other.marks.count) >= 2 ? parts * 9 / 10 : 0
    let isOnly = parts == 1000 && one.sort == other.sort && one.sort != 0
    return max(words, both, alone, isOnly ? enough : 0)
  }

  private static func share(_ one: [UInt32], _ other: [UInt32]) -> Int {
    guard !one.isEmpty && !other.isEmpty else { return 0 }
    return 2000 * SortedSet.common(one, other) / (one.count + other.count)
  }
}
