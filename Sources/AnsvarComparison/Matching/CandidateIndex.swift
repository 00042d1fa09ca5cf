/// Finds the things that share words or parts in rows with a given one, without looking at all of them.
struct CandidateIndex {
  /// What stands in more things than this tells none of them from the others.
  static let mostPostings = 256

  private var byStem: [UInt32: [Int32]] = [:]
  private var byMark: [UInt32: [Int32]] = [:]
  /// By thing, how much it shares with the one asked for; zero between questions.
  private var shared: [Int32]

  /// The things of a list for which a flag stands; flags that are missing count as false.
  ///
  /// - Complexity: O(*n*) in the things and their words.
  init(_ profiles: [Profile], where isWanted: [Bool]) {
    shared = [Int32](repeating: 0, count: profiles.count)
    for (index, profile) in profiles.enumerated() where index < isWanted.count && isWanted[index] {
      for stem in profile.stems { Self.add(index, to: &byStem[stem, default: []]) }
      for mark in profile.marks { Self.add(index, to: &byMark[mark, default: []]) }
    }
  }

  /// One more than is used shows that there are too many.
  private static func add(_ index: Int, to list: inout [Int32]) {
    if list.count <= mostPostings { list.append(Int32(truncatingIfNeeded: index)) }
  }

  /// The things that share the most with `profile`, those that share equally much in their order.
  ///
  /// - Complexity: O(*w* log *w*) in the words of the profile, each of which leads to a bounded number of things.
  mutating func candidates(_ profile: Profile, most: Int) -> [Int] {
    var touched: [Int] = []
    for stem in profile.stems { count(byStem[stem], &touched) }
    for mark in profile.marks { count(byMark[mark], &touched) }
    // Pairs of their own, since the list itself must not be copied for every question.
    var ranked = touched.map { (count: shared[$0], index: $0) }
    for index in touched { shared[index] = 0 }
    ranked.sort { ($1.count, $0.index) < ($0.count, $1.index) }
    return ranked.prefix(most).map { $0.index }
  }

  private mutating func count(_ list: [Int32]?, _ touched: inout [Int]) {
    guard let list, list.count <= Self.mostPostings else { return }
    for index in list {
      if shared[Int(index)] == 0 { touched.append(Int(index)) }
      shared[Int(index)] += 1
    }
  }
}
