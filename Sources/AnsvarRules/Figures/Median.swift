/// What as many lie below as above.
public enum Median {
  /// Twice the median of numbers, so that it is a whole number; 0 when there are none.
  ///
  /// - Complexity: O(*n* log *n*) in the numbers.
  public static func twice(_ numbers: [Int]) -> Int {
    guard !numbers.isEmpty else { return 0 }
    let sorted = numbers.sorted()
    return sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
  }
}
