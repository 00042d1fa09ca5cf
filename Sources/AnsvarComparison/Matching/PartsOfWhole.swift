/// The words and parts in rows of all that became one thing, or that one thing has become.
struct PartsOfWhole {
  private var stems: Set<UInt32> = []
  private var marks: Set<UInt32> = []

  init(_ profiles: [Profile]) { for profile in profiles { add(profile) } }

  mutating func add(_ part: Profile) {
    stems.formUnion(part.stems)
    marks.formUnion(part.marks)
  }

  /// Whether a part has something of the whole that none of those here has.
  ///
  /// Three quarters of its words, or of its parts in rows, have to stand in the whole, two at least.
  func leaves(of whole: Profile, somethingFor part: Profile) -> Bool {
    leaves(stems, of: whole.stems, somethingFor: part.stems) || leaves(marks, of: whole.marks, somethingFor: part.marks)
  }

  private func leaves(_ taken: Set<UInt32>, of whole: [UInt32], somethingFor part: [UInt32]) -> Bool {
    let common = SortedSet.intersection(whole, part)
    return Profile.isMuch(common.count, of: part) && common.contains { !taken.contains($0) }
  }
}

extension Profile {
  /// Whether enough of a part stands in a thing for the part to have gone into it.
  func mayContain(_ part: Profile) -> Bool {
    group == part.group
      && (Self.isMuch(SortedSet.common(stems, part.stems), of: part.stems)
        || Self.isMuch(SortedSet.common(marks, part.marks), of: part.marks))
  }

  fileprivate static func isMuch(_ count: Int, of part: [UInt32]) -> Bool { count >= 2 && count * 4 >= part.count * 3 }
}
