/// How cards of different heights are put in columns, so that the whole is balanced and about as wide as a page.
struct CardColumns {
  /// By group, the cards in each of its columns.
  let columns: [[Range<Int>]]

  /// A page lying down is this much wider than it is high.
  private static let wantedShape = 1.4
  private static let mostColumns = 16

  /// - Parameter groups: by group, the heights of its cards in points; no group is empty.
  init(_ groups: [[Double]]) {
    var best: [[Range<Int>]] = []
    var bestMiss = Double.infinity
    let cards = groups.reduce(0) { $0 + $1.count }
    for count in groups.count...max(groups.count, min(cards, Self.mostColumns)) {
      let columns = Self.columns(groups, count)
      let highest = Self.highest(groups, columns)
      let used = columns.reduce(0) { $0 + $1.count }
      let shape = Double(used * (RoleCard.width + 12)) / max(highest + 150, 1)
      let miss = shape > Self.wantedShape ? shape / Self.wantedShape : Self.wantedShape / shape
      if miss < bestMiss { (best, bestMiss) = (columns, miss) }
    }
    columns = best
  }

  /// Cards in at most so many columns, as low as can be.
  init(_ groups: [[Double]], most: Int) {
    columns = Self.columns(groups, max(groups.count, most))
  }

  /// How high the highest column is, in points.
  func height(_ groups: [[Double]]) -> Double { Self.highest(groups, columns) }

  /// Gives each next column to the group that needs it most.
  private static func columns(_ groups: [[Double]], _ count: Int) -> [[Range<Int>]] {
    var columns = groups.map { [0..<$0.count] }
    for _ in groups.count..<max(count, groups.count) {
      var neediest: Int?
      var most = 0.0
      for (index, heights) in groups.enumerated() where columns[index].count < heights.count {
        let highest = columns[index].reduce(0.0) { max($0, Self.height(heights, $1)) }
        if highest > most { (neediest, most) = (index, highest) }
      }
      guard let neediest else { break }
      columns[neediest] = split(groups[neediest], columns[neediest].count + 1)
    }
    return columns
  }

  /// Cuts the cards, in their order, in at most so many columns of which the highest is as low as can be.
  static func split(_ heights: [Double], _ count: Int) -> [Range<Int>] {
    var low = heights.reduce(0.0) { max($0, $1) }
    var high = heights.reduce(0.0) { $0 + $1 }
    for _ in 0..<24 {
      let middle = (low + high) / 2
      if fill(heights, middle).count <= count { high = middle } else { low = middle }
    }
    return fill(heights, high + 0.01)
  }

  private static func fill(_ heights: [Double], _ limit: Double) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    var start = 0
    var sum = 0.0
    for (index, height) in heights.enumerated() {
      if index > start && sum + height > limit {
        columns.append(start..<index)
        (start, sum) = (index, 0)
      }
      sum += height
    }
    columns.append(start..<heights.count)
    return columns
  }

  private static func height(_ heights: [Double], _ range: Range<Int>) -> Double {
    range.reduce(0.0) { $0 + heights[$1] }
  }

  private static func highest(_ groups: [[Double]], _ columns: [[Range<Int>]]) -> Double {
    var highest = 0.0
    for (index, ranges) in columns.enumerated() {
      for range in ranges { highest = max(highest, height(groups[index], range)) }
    }
    return highest
  }
}
