/// Finds the known name that a misspelt one was probably meant to be.
public enum Suggestion {
  /// The candidate nearest to `name`, when it is near enough to be worth asking about.
  ///
  /// Near enough is a third of the letters, as in most compilers. Equally near candidates: the first one wins.
  ///
  /// - Complexity: O(*c* · *n*²) for *c* candidates; candidates whose length alone rules them out cost nothing.
  public static func nearest(to name: String, among candidates: [String]) -> String? {
    let wanted = Array(name.unicodeScalars.prefix(longestName)).map(folded)
    var best: (text: String, distance: Int)?
    for candidate in candidates.prefix(mostCandidates) {
      let length = length(candidate)
      let longest = max(wanted.count, length)
      // A single letter has nothing in common with another.
      guard longest > 1 else { continue }
      let limit = max(1, longest / 3)
      guard abs(length - wanted.count) <= limit else { continue }
      let letters = Array(candidate.unicodeScalars.prefix(longestName)).map(folded)
      let distance = distance(wanted, letters)
      if distance <= limit && distance < (best?.distance ?? .max) { best = (candidate, distance) }
    }
    if let best { return best.text }
    // A duty named without its dimension: `opplæring` for `bruksnytte.opplæring`.
    let qualified = candidates.prefix(mostCandidates).filter { hasLastPart($0, name) }
    return qualified.count == 1 ? qualified[0] : nil
  }

  private static let longestName = 64
  /// How many names are looked at.
  public static let mostCandidates = 2000

  private static func hasLastPart(_ candidate: String, _ name: String) -> Bool {
    let parts = candidate.utf8.split(separator: UInt8(ascii: "."))
    return parts.count > 1 && parts[parts.count - 1].elementsEqual(name.utf8)
  }

  /// The number of letters that are looked at.
  private static func length(_ candidate: String) -> Int {
    var length = 0
    for byte in candidate.utf8 where byte & 0xC0 != 0x80 { length += 1 }
    return min(length, longestName)
  }

  /// Upper case and the spellings that Norwegian keyboards and scanners confuse count as the same letter.
  private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x41...0x5A: scalar.value + 32
    case 0xC5, 0xE5: 0x61
    case 0xD8, 0xF8: 0x6F
    case 0xC6, 0xE6: 0x65
    case 0x5F, 0x20: 0x2D
    default: scalar.value
    }
  }

  /// The number of letters to add, take away, change or swap with their neighbour.
  private static func distance(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var twoAbove = [Int](repeating: 0, count: right.count + 1)
    var above = Array(0...right.count)
    var current = twoAbove
    for (row, letter) in left.enumerated() {
      current[0] = row + 1
      for (column, other) in right.enumerated() {
        let change = above[column] + (letter == other ? 0 : 1)
        current[column + 1] = min(change, above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          current[column + 1] = min(current[column + 1], twoAbove[column - 1] + 1)
        }
      }
      // The row that is needed no more becomes the next one.
      (twoAbove, above, current) = (above, current, twoAbove)
    }
    return above[right.count]
  }
}
