/// Boxes and lines under a title, with a legend below them.
package struct Picture: Sendable {
  /// The graph without title and legend; its one subgraph holds all that is drawn.
  private let drawn: Graph
  private let title: TitleBlock
  private let foot: HTMLTable
  /// How wide the title is on a screen, in points.
  private let width: Int
  /// How large the smallest text is before the picture is scaled, in points.
  let smallestText: Double

  init(_ graph: Graph, _ title: TitleBlock, width: Int, foot: HTMLTable, _ style: Style) {
    drawn = graph
    self.title = title
    self.width = width
    self.foot = foot
    smallestText = min(SmallestText.size(in: [foot], style), style.fontSize(of: .caption))
  }

  /// The picture as large as it turns out.
  var graph: Graph { graph(titled: width, foot: foot) }

  /// The picture for a sheet of paper, with the line at its foot so many points below the rest.
  func graph(width: Int, _ line: HTMLTable, below space: Int) -> Graph {
    var foot = foot
    if space > 0 { foot.rows.append(HTMLRow([HTMLCell("", [.height(space)])])) }
    foot.rows.append(HTMLRow([HTMLCell(line)]))
    return graph(titled: width, foot: foot)
  }

  private func graph(titled width: Int, foot: HTMLTable) -> Graph {
    var graph = drawn
    graph.attributes.set(.label(title.table(width: width)))
    for index in graph.subgraphs.indices { graph.subgraphs[index].attributes.set(.label(foot)) }
    return graph
  }
}
