import AnsvarModel

/// Finds out which things of one kind have become which, surest first.
///
/// Each step only pairs what the steps before it have left over. The order of the steps is the caller's: where names
/// are numbers that shift when something is struck, the words come before the name.
struct Matcher<Entity> {
  /// The likeliest things that one thing is compared with.
  static var mostCandidates: Int { 64 }

  private var links: Correspondence<Entity>
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
    links = Correspondence(old: old.count, new: new.count)
    isSaidGone = [Bool](repeating: false, count: old.count)
    isSaidNew = [Bool](repeating: false, count: new.count)
    isSureOld = isSaidGone
    isSureNew = isSaidNew
  }

  /// What has been paired so far, in order.
  var pairs: Correspondence<Entity> {
    var pairs = links
    pairs.sort()
    return pairs
  }

  private func isFree(old index: Int) -> Bool { !links.hasSuccessor(index) }
  private func isFree(new index: Int) -> Bool { !links.hasPredecessor(index) }

  private mutating func pairSurely(_ one: Int, _ other: Int) {
    links.link(one, other)
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
  ///
  /// - Complexity: O(*n*) in the things and in what the claims link.
  mutating func link(_ claims: [ClaimedLinks]) {
    let loose = Loose(
      old: old.indices.map { isFree(old: $0) ? key(old[$0], old[$0].title) : nil },
      new: new.indices.map { isFree(new: $0) ? key(new[$0], new[$0].title) : nil })
    for claim in claims {
      for index in claim.gone { isSaidGone[index] = true }
      for index in claim.added { isSaidNew[index] = true }
      var ends = Ends()
      for (one, other) in claim.links {
        ends.sources.insert(one)
        ends.targets.insert(other)
        if let title = loose.old[one] { ends.titlesOfSources.insert(title) }
        if let title = loose.new[other] { ends.titlesOfTargets.insert(title) }
      }
      for (one, other) in claim.links where !isContradicted(one, other, ends, loose) { links.link(one, other) }
    }
  }

  private func isContradicted(_ one: Int, _ other: Int, _ ends: Ends, _ loose: Loose) -> Bool {
    if isSureOld[one], links.leads(one, beyond: ends.targets) { return true }
    if isSureNew[other], links.comes(other, fromBeyond: ends.sources) { return true }
    guard old[one].title != new[other].title else { return false }
    let was = key(old[one], old[one].title)
    let now = key(new[other], new[other].title)
    return !isSureOld[one] && loose.titlesOfNew.contains(was) && !ends.titlesOfTargets.contains(was)
      || !isSureNew[other] && loose.titlesOfOld.contains(now) && !ends.titlesOfSources.contains(now)
  }

  /// The titles of what was not yet paired before the claims were read, with their groups.
  private struct Loose {
    var old: [UInt64?]
    var new: [UInt64?]
    var titlesOfOld: Set<UInt64>
    var titlesOfNew: Set<UInt64>

    init(old: [UInt64?], new: [UInt64?]) {
      self.old = old
      self.new = new
      titlesOfOld = Set(old.compactMap { $0 })
      titlesOfNew = Set(new.compactMap { $0 })
    }
  }

  /// What one claim links, and the titles of those of them that were not yet paired.
  private struct Ends {
    var sources: Set<Int> = []
    var targets: Set<Int> = []
    var titlesOfSources: Set<UInt64> = []
    var titlesOfTargets: Set<UInt64> = []
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
      links.link(candidate.old, candidate.new)
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
      if !sharingWords || SortedSet.common(old[other].stems, profile.stems) > 0 { links.link(other, index) }
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
    var parts: [Int: PartsOfWhole] = [:]
    for part in free {
      for whole in wholes.candidates(old[part], most: Self.mostCandidates) where new[whole].mayContain(old[part]) {
        if parts[whole] == nil { parts[whole] = PartsOfWhole(links.origins(of: whole).map { old[$0] }) }
        guard parts[whole]?.leaves(of: new[whole], somethingFor: old[part]) == true else { continue }
        links.link(part, whole)
        parts[whole]?.add(old[part])
        break
      }
    }
    let added = new.indices.filter { isFree(new: $0) && !isSaidNew[$0] }
    var origins = CandidateIndex(old, where: added.isEmpty ? [] : old.indices.map { !isSureOld[$0] && !isSaidGone[$0] })
    parts = [:]
    for part in added {
      for whole in origins.candidates(new[part], most: Self.mostCandidates) where old[whole].mayContain(new[part]) {
        if parts[whole] == nil { parts[whole] = PartsOfWhole(links.outcomes(of: whole).map { new[$0] }) }
        guard parts[whole]?.leaves(of: old[whole], somethingFor: new[part]) == true else { continue }
        links.link(whole, part)
        parts[whole]?.add(new[part])
        break
      }
    }
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
