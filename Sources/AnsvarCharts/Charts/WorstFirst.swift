/// Which of many rows a page shows one by one, and how the rest is summed up in bands.
struct WorstFirst {
  /// How many rows are shown, from the worst.
  let shown: Int
  /// The rows of each band after those, as indices in the order from the worst; the shares of two bands do not overlap.
  let bands: [Range<Int>]

  /// Quarters of the rest, so that a reader sees how it is spread.
  static let mostBands = 4

  /// Chooses among rows that are sorted.
  ///
  /// - Parameters:
  ///   - shares: the share of each row as a reader sees it, ascending.
  ///   - most: how many rows a page has room for beside the bands.
  init(_ shares: [Int], most: Int) {
    // As many rows as the bands would take can be shown themselves.
    guard shares.count > most + Self.mostBands else {
      shown = shares.count
      bands = []
      return
    }
    shown = most
    let rest = shares.count - most
    var bands: [Range<Int>] = []
    var start = most
    for quarter in 1...Self.mostBands {
      var end = max(most + rest * quarter / Self.mostBands, start)
      while end > start, end < shares.count, shares[end] == shares[end - 1] { end += 1 }
      if end > start { bands.append(start..<end) }
      start = end
    }
    self.bands = bands
  }
}
