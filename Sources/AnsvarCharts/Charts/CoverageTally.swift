import AnsvarRules

/// How many duties there are in a place, how many of them are covered, and how much was found about them.
struct CoverageTally: Equatable {
  var covered = 0
  /// Those that somebody shall answer for.
  var counted = 0
  var findings = 0

  /// Whether there is anything to show.
  var isEmpty: Bool { counted == 0 && findings == 0 }

  var coverage: Coverage { Coverage(covered: covered, counted: counted) }

  /// How many times as large a part is missing here as in another place; in halves, rounded down.
  func halvesMissing(against other: CoverageTally) -> Int {
    let missing = other.counted - other.covered
    guard counted > 0, missing > 0 else { return 0 }
    return 2 * (counted - covered) * other.counted / (missing * counted)
  }

  static func += (left: inout CoverageTally, right: CoverageTally) {
    left.covered += right.covered
    left.counted += right.counted
    left.findings += right.findings
  }

  /// Whether a smaller part is covered than in another place, or as much and more was found.
  func isWorse(than other: CoverageTally) -> Bool {
    if coverage.isWorse(than: other.coverage) { return true }
    return !other.coverage.isWorse(than: coverage) && findings > other.findings
  }
}
