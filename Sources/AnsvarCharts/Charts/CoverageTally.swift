/// How many duties there are in a place, how many of them are covered, and how much was found about them.
struct CoverageTally: Equatable {
  var covered = 0
  /// Those that somebody shall answer for.
  var counted = 0
  var findings = 0

  /// Whether there is anything to show.
  var isEmpty: Bool { counted == 0 && findings == 0 }

  static func += (left: inout CoverageTally, right: CoverageTally) {
    left.covered += right.covered
    left.counted += right.counted
    left.findings += right.findings
  }

  /// Whether a smaller part is covered than in another place, or as much and more was found.
  func isWorse(than other: CoverageTally) -> Bool {
    // The shares on one denominator; a place without duties lacks nothing.
    let left = (counted == 0 ? 1 : covered) * max(other.counted, 1)
    let right = (other.counted == 0 ? 1 : other.covered) * max(counted, 1)
    return left == right ? findings > other.findings : left < right
  }
}
