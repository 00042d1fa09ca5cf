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
    case .picture(let picture): picture.graph()
    }
  }
}

/// Boxes and lines under a title, with a legend below them.
package struct Picture: Sendable {
  /// The graph without what stands below it; its one subgraph holds everything but the title.
  private let drawn: Graph
  private let foot: HTMLTable

  init(_ graph: Graph, foot: HTMLTable, _ style: Style) {
    smallestText = min(SmallestText.size(in: [foot], style), style.fontSize(of: .caption))
    drawn = graph
    self.foot = foot
  }

  /// How large the smallest text is before the picture is scaled, in points.
  let smallestText: Double

  /// The picture, with a line of a sheet of paper at its foot if there is one.
  func graph(line: HTMLTable? = nil) -> Graph {
    var graph = drawn
    var foot = foot
    if let line { foot.rows.append(HTMLRow([HTMLCell(line)])) }
    for index in graph.subgraphs.indices { graph.subgraphs[index].attributes.set(.label(foot)) }
    return graph
  }
}
