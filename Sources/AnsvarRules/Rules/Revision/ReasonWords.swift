import AnsvarComparison

/// What the reason of a claim speaks of, found by its words.
///
/// The words are looked for in one clause at a time: `årstallet endres; standardene tas ut` says that something goes,
/// but not that the year does.
enum ReasonWords {
  /// Whether a reason says that a deadline goes.
  static func saysDeadlineGoes(_ reason: String) -> Bool {
    clauses(reason).contains { words in
      words.contains { begins($0, with: deadlines) } && words.contains { begins($0, with: removals) || isAway($0) }
    }
  }

  /// Whether a reason says that the meaning is the same as before.
  static func saysSameMeaning(_ reason: String) -> Bool {
    clauses(reason).contains { words in
      words.contains { begins($0, with: samenesses) } && words.contains { begins($0, with: meanings) }
    }
  }

  private static func clauses(_ reason: String) -> [[String]] {
    var result: [[String]] = []
    let parts = reason.utf8.split { byte in
      byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
    }
    for part in parts { result.append(WordStems.words(String(decoding: part, as: UTF8.self))) }
    return result
  }

  private static func begins(_ word: String, with beginnings: [String]) -> Bool {
    beginnings.contains { word.utf8.starts(with: $0.utf8) }
  }

  /// Small words that only mean this when they stand whole.
  private static func isAway(_ word: String) -> Bool { ["ut", "bort", "vekk", "borte", "uten", "utan"].contains(word) }

  private static let deadlines = [
    "frist", "tidsfrist", "dato", "årstal", "året", "tidspunkt", "deadline", "date", "year",
  ]
  private static let removals = [
    "fjern", "strøk", "stryk", "strok", "utgå", "utgjekk", "slett", "sløyf", "opphev", "dropp", "remov", "drop",
    "delet", "without",
  ]
  private static let samenesses = ["samme", "same", "uendr", "unchang"]
  private static let meanings = ["mening", "meining", "innhold", "innhald", "betyd", "tyding", "meaning", "content"]
}
