import AnsvarModel

/// Finds out which things of one kind have become which, surest first.
///
/// Each step only pairs what the steps before it have left over. The order of the steps is the caller's: where names
/// are numbers that shift when something is struck, the words come before the name.
struct Matcher<Entity> {
  /// The likeliest things that one thing is compared with.
  static var mostCandidates: Int { 64 }

  private(set) var pairs: Correspondence<Entity>
  var old: [Profile]
  var new: [Profile]
  /// Old things that the authors say are gone, and new ones that they say are new.
  private var isSaidGone: [Bool]
  private var isSaidNew: [Bool]
  /// By old and by new thing: paired beyond doubt, so that it is no part of something merged or split.
  private var isSureOld: [Bool]
  private var isSureNew: [Bool]

  init(old: [Profile], new: [Profile]) {
    self.old = old
    self.new = new
    pairs = Correspondence(old: old.count, new: new.count)
    isSaidGone = [Bool](repeating: false, count: old.count)
    isSaidNew = [Bool](repeating: false, count: new.count)
    isSureOld = isSaidGone
    isSureNew = isSaidNew
  }

  private func isFree(old index: Int) -> Bool { !pairs.hasSuccessor(index) }
  private func isFree(new index: Int) -> Bool { !pairs.hasPredecessor(index) }

  private mutating func pairSurely(_ one: Int, _ other: Int) {
    pairs.link(one, other)
    isSureOld[one] = true
    isSureNew[other] = true
  }

  // MARK: The sure steps

  /// Pairs what has the same name, and the same title too where that is asked for.
  mutating func pairNames(andTitles: Bool) {
    var byName: [UInt64: Int] = [:]
    for (index, profile) in old.enumerated() where isFree(old: index) { byName[key(profile, profile.name)] = index }
    for (index, profile) in new.enumerated() where isFree(new: index) {
      guard let other = byName[key(profile, profile.name)], isFree(old: other) else { continue }
      if !andTitles || old[other].title == profile.title { pairSurely(other, index) }
    }
  }

  /// Pairs what has the same words, in the order in which they stand.
  mutating func pairTitles() {
    var byTitle: [UInt64: [Int]] = [:]
    for (index, profile) in old.enumerated().reversed() where isFree(old: index) && !profile.stems.isEmpty {
      byTitle[key(profile, profile.title), default: []].append(index)
    }
    for (index, profile) in new.enumerated() where isFree(new: index) {
      if let other = byTitle[key(profile, profile.title)]?.popLast() { pairSurely(other, index) }
    }
  }

  private func key(_ profile: Profile, _ number: UInt32) -> UInt64 { UInt64(profile.group) << 32 | UInt64(number) }

  // MARK: Claims

  /// Pairs what the authors say has become what, unless the words of a thing stand unchanged somewhere else.
  mutating func link(_ claims: [ClaimedLinks]) {
    var titles = Titles()
    for (index, profile) in new.enumerated() where isFree(new: index) {
      titles.new[key(profile, profile.title), default: []].append(index)
    }
    for (index, profile) in old.enumerated() where isFree(old: index) {
      titles.old[key(profile, profile.title), default: []].append(index)
    }
    for claim in claims {
      for index in claim.gone { isSaidGone[index] = true }
      for index in claim.added { isSaidNew[index] = true }
      let sources = Set(claim.links.map { $0.old })
      let targets = Set(claim.links.map { $0.new })
      for (one, other) in claim.links where !isContradicted(one, other, sources, targets, titles) {
        pairs.link(one, other)
      }
    }
  }

  private func isContradicted(
    _ one: Int, _ other: Int, _ sources: Set<Int>, _ targets: Set<Int>, _ titles: Titles
  ) -> Bool {
    if isSureOld[one], pairs.successors(of: Identifier(one)).contains(where: { !targets.contains($0.index) }) {
      return true
    }
    if isSureNew[other], pairs.predecessors(of: Identifier(other)).contains(where: { !sources.contains($0.index) }) {
      return true
    }
    guard old[one].title != new[other].title else { return false }
    let standing = isSureOld[one] ? [] : titles.new[key(old[one], old[one].title)] ?? []
    let origins = isSureNew[other] ? [] : titles.old[key(new[other], new[other].title)] ?? []
    return !standing.isEmpty && !standing.contains { targets.contains($0) }
      || !origins.isEmpty && !origins.contains { sources.contains($0) }
  }

  /// The things not yet paired, by group and title.
  private struct Titles {
    var old: [UInt64: [Int]] = [:]
    var new: [UInt64: [Int]] = [:]
  }

  // MARK: Likeness

  /// Pairs what is alike enough, the most alike first.
  mutating func pairLike() {
    var found: [Candidate] = []
    var index = CandidateIndex(new, where: new.indices.map { isFree(new: $0) })
    for (number, profile) in old.enumerated() where isFree(old: number) {
      for other in index.candidates(profile, most: Self.mostCandidates) where new[other].group == profile.group {
        let likeness = Likeness.of(profile, new[other])
        let enough = isSaidGone[number] || isSaidNew[other] ? Likeness.enoughAgainstClaim : Likeness.enough
        guard likeness >= enough else { continue }
        let bonus = profile.name == new[other].name ? 100 : 0
        found.append(Candidate(likeness: likeness + bonus, old: number, new: other))
      }
    }
    for candidate in found.sorted() where isFree(old: candidate.old) && isFree(new: candidate.new) {
      pairs.link(candidate.old, candidate.new)
    }
  }

  /// Pairs what has the same name, and any word in common where that is asked for, and is not said to be gone or new.
  mutating func pairNames(sharingWords: Bool) {
    var byName: [UInt64: Int] = [:]
    for (index, profile) in old.enumerated() where isFree(old: index) && !isSaidGone[index] {
      byName[key(profile, profile.name)] = index
    }
    for (index, profile) in new.enumerated() where isFree(new: index) && !isSaidNew[index] {
      guard let other = byName[key(profile, profile.name)], isFree(old: other) else { continue }
      if !sharingWords || SortedSet.common(old[other].stems, profile.stems) > 0 { pairs.link(other, index) }
    }
  }

  // MARK: Merging and splitting

  /// Adds what has gone into something reworded, and what has come out of it.
  ///
  /// Three quarters of the words (or parts in rows) of a thing have to stand in the other one, two at least, and one of
  /// them has to be missing from everything else that became the other one.
  mutating func joinParts() {
    let free = old.indices.filter { isFree(old: $0) && !isSaidGone[$0] }
    var wholes = CandidateIndex(new, where: free.isEmpty ? [] : isSureNew.map { !$0 })
    for part in free {
      for whole in wholes.candidates(old[part], most: Self.mostCandidates) {
        let others = pairs.predecessors(of: Identifier(whole)).map { old[$0.index] }
        guard contains(new[whole], old[part], besides: others) else { continue }
        pairs.link(part, whole)
        break
      }
    }
    let added = new.indices.filter { isFree(new: $0) && !isSaidNew[$0] }
    var origins = CandidateIndex(old, where: added.isEmpty ? [] : old.indices.map { !isSureOld[$0] && !isSaidGone[$0] })
    for part in added {
      for whole in origins.candidates(new[part], most: Self.mostCandidates) {
        let others = pairs.successors(of: Identifier(whole)).map { new[$0.index] }
        guard contains(old[whole], new[part], besides: others) else { continue }
        pairs.link(whole, part)
        break
      }
    }
  }

  private func contains(_ whole: Profile, _ part: Profile, besides others: [Profile]) -> Bool {
    guard whole.group == part.group else { return false }
    return contains(whole.stems, part.stems, besides: others.map { $0.stems })
      || contains(whole.marks, part.marks, besides: others.map { $0.marks })
  }

  private func contains(_ whole: [UInt32], _ part: [UInt32], besides others: [[UInt32]]) -> Bool {
    let common = SortedSet.intersection(whole, part)
    guard common.count >= 2, common.count * 4 >= part.count * 3 else { return false }
    return common.contains { number in !others.contains { $0.contains(number) } }
  }
}

/// What one claim says about things of one kind, by their indices.
struct ClaimedLinks {
  var links: [(old: Int, new: Int)] = []
  /// What is said to be gone, or covered by something else.
  var gone: [Int] = []
  var added: [Int] = []
}

/// Two things that are alike.
private struct Candidate: Comparable {
  var likeness: Int
  var old: Int
  var new: Int

  /// The most alike first; of equally alike ones, those that stand first.
  static func < (left: Candidate, right: Candidate) -> Bool {
    (-left.likeness, left.old, left.new) < (-right.likeness, right.old, right.new)
  }
}
