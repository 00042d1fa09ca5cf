/// A graph as a plain value; ``DOTWriter`` makes text of it.
package struct Graph: Sendable, Equatable {
  package var name: Identifier
  package var isDirected: Bool
  package var attributes: Attributes
  package var nodeDefaults: Attributes
  package var edgeDefaults: Attributes
  package var subgraphs: [Subgraph] = []
  package var nodes: [Node] = []
  /// Groups of nodes that stand side by side on one rank.
  package var sameRank: [[Identifier]] = []
  package var edges: [Edge] = []

  package init(
    _ name: Identifier, isDirected: Bool = true, attributes: Attributes = [], nodeDefaults: Attributes = [],
    edgeDefaults: Attributes = []
  ) {
    self.name = name
    self.isDirected = isDirected
    self.attributes = attributes
    self.nodeDefaults = nodeDefaults
    self.edgeDefaults = edgeDefaults
  }

  /// An empty graph that looks as the style says, with the attributes of this chart on top.
  package init(_ name: Identifier, isDirected: Bool = true, style: Style, attributes: Attributes = []) {
    self.init(
      name, isDirected: isDirected, attributes: style.graph.merging(attributes), nodeDefaults: style.node,
      edgeDefaults: style.edge)
  }
}
