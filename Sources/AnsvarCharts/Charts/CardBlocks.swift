/// How many columns a list on a card takes, and what stands in each.
struct CardBlocks {
  /// The pieces of each column, in their order.
  let ranges: [Range<Int>]
  private let width: Int

  /// - Parameters:
  ///   - heights: the heights of the pieces, in points.
  ///   - count: how many columns there may be.
  ///   - width: the width of all columns together, in points.
  init(_ heights: [Double], in count: Int, width: Int) {
    self.width = width
    ranges = heights.isEmpty ? [] : CardColumns.split(heights, max(count, 1))
  }

  /// Whether a column begins with a piece.
  func begins(_ index: Int) -> Bool { ranges.contains { $0.lowerBound == index } }

  /// The columns beside one another, each filled piece by piece; lines that are loose stand as far apart as running
  /// text wants.
  func row(isLoose: Bool = true, _ add: (Int, inout Paragraphs) -> Void) -> HTMLRow {
    let column = width / max(ranges.count, 1)
    return HTMLRow(
      ranges.enumerated().map { place, range in
        let own = place == ranges.count - 1 ? width - column * (ranges.count - 1) : column
        var text = Paragraphs(width: own - 10, isLoose: isLoose)
        for index in range { add(index, &text) }
        return text.cell(.left, [.width(own), .verticalAlign(.top)])
      })
  }
}
