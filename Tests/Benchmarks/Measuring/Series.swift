/// The same run measured several times, one number for each round.
struct Series {
  /// In the order of the rounds.
  private(set) var values: [Double] = []

  mutating func append(_ value: Double) { values.append(value) }

  private var sorted: [Double] { values.sorted() }

  /// The middle one, or between the middle two; 0 without values.
  var median: Double {
    let sorted = sorted
    guard !sorted.isEmpty else { return 0 }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  var least: Double { sorted.first ?? 0 }
  var most: Double { sorted.last ?? 0 }

  /// How many times the other's time this one took: the median of what it was in each round.
  ///
  /// Both ran side by side in a round, so that a machine which gets slower disturbs the ratio little.
  func ratio(to other: Series) -> Double {
    var ratios = Series()
    for (own, others) in zip(values, other.values) where others > 0 { ratios.append(own / others) }
    return ratios.median
  }
}
