/// What a thing is recognised by in the other model: its name, its words, and what it takes part in.
struct Profile: Sendable {
  /// Things of different groups, such as goals and measures, become each other only where a claim says so.
  var group: UInt8 = 0
  var name: UInt32
  /// The number of the title, with letter case and punctuation left out.
  var title: UInt32
  /// The numbers of the stems of the title, sorted.
  var stems: [UInt32]
  /// The parts of rows it has, in the numbers of the later model, sorted; empty where that is not looked at.
  var marks: [UInt32] = []
  /// What sort of role it is and which camp it is in; zero where that is not looked at.
  var sort: UInt32 = 0
}

/// Numbers for words, the same for both models.
struct Vocabulary {
  private var numbers: [String: UInt32] = [:]

  mutating func number(_ word: String) -> UInt32 {
    if let known = numbers[word] { return known }
    let next = UInt32(numbers.count)
    numbers[word] = next
    return next
  }

  /// The profile of a thing with a name and a title.
  mutating func profile(name: String, title: String, group: UInt8 = 0) -> Profile {
    var whole = ""
    for word in WordStems.words(title) { whole += (whole.utf8.isEmpty ? "" : " ") + word }
    return Profile(
      group: group, name: number(name), title: number(" " + whole),
      stems: WordStems.of(title).map { number($0) }.sorted())
  }
}

/// Numbers compared as sets; both sides are sorted and hold each number once.
enum SortedSet {
  /// How many numbers two sets share.
  ///
  /// - Complexity: O(*n* + *m*).
  static func common(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var count = 0
    var one = 0
    var other = 0
    while one < left.count && other < right.count {
      if left[one] == right[other] {
        count += 1
        one += 1
        other += 1
      } else if left[one] < right[other] {
        one += 1
      } else {
        other += 1
      }
    }
    return count
  }

  /// The numbers that two sets share.
  static func intersection(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var other = 0
    for number in left {
      while other < right.count && right[other] < number { other += 1 }
      if other < right.count && right[other] == number { result.append(number) }
    }
    return result
  }
}
