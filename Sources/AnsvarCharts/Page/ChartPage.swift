import AnsvarText

/// A chart made of tables of one width, one under the other.
struct ChartPage {
  /// The width of every block, in points.
  let width: Int
  private var blocks: [HTMLTable] = []

  init(width: Int) {
    self.width = width
  }

  /// Adds a table, which has to be as wide as the page.
  mutating func add(_ block: HTMLTable) {
    blocks.append(block)
  }

  mutating func add(_ more: [HTMLTable]) {
    blocks += more
  }

  /// The blocks as nodes of a graph, held in a column by edges that are not drawn.
  func graph(_ name: Identifier, _ style: Style) -> Graph {
    var graph = Graph(
      name, style: style,
      attributes: [.rankDirection("TB"), .rankSeparation(0.08), .nodeSeparation(0.02), .splines("line")])
    for (index, block) in blocks.enumerated() {
      graph.nodes.append(Node(Identifier("block", index), table: block))
      guard index > 0 else { continue }
      graph.edges.append(
        Edge(Identifier("block", index - 1), Identifier("block", index), [.style("invis"), .weight(100)]))
    }
    return graph
  }
}

extension HTMLTable {
  /// A table without borders, in which cells touch.
  static func plain(padding: Int = 0, _ rows: [HTMLRow]) -> HTMLTable {
    HTMLTable([.border(0), .cellBorder(0), .cellSpacing(0), .cellPadding(padding)], rows: rows)
  }
}
