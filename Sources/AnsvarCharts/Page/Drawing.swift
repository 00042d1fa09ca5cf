/// What a chart draws, before anybody has decided how large it will be.
package enum Drawing: Sendable {
  /// Tables one under the other, which can go on from one sheet of paper to the next.
  ///
  /// Where the columns are too many for one sheet there are several, each with some of the columns.
  case pages([ChartPage])
  /// Boxes and lines, which are one piece.
  case picture(Picture)

  /// How large its smallest text is before it is scaled, in points.
  var smallestText: Double {
    switch self {
    case .pages(let pages): pages.reduce(Double.infinity) { min($0, SmallestText.size(in: $1.tables, $1.style)) }
    case .picture(let picture): picture.smallestText
    }
  }

  /// All of it as one picture.
  package var graph: Graph {
    switch self {
    case .pages(let pages): pages.count == 1 ? pages[0].graph : pages[0].graph(of: pages.flatMap { $0.tables })
    case .picture(let picture): picture.graph
    }
  }
}
