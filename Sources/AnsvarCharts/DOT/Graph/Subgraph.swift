/// A part of a graph; as a cluster, `dot` draws a box around it.
package struct Subgraph: Sendable, Equatable {
  package var name: Identifier
  package var isCluster: Bool
  package var attributes: Attributes
  package var nodeDefaults: Attributes = []
  package var edgeDefaults: Attributes = []
  package var subgraphs: [Subgraph] = []
  package var nodes: [Node] = []
  package var sameRank: [[Identifier]] = []
  package var edges: [Edge] = []

  package init(_ name: Identifier, isCluster: Bool = true, attributes: Attributes = [], nodes: [Node] = []) {
    self.name = name
    self.isCluster = isCluster
    self.attributes = attributes
    self.nodes = nodes
  }

  /// The name `dot` knows a cluster by; the prefix is what makes it one.
  static func clusterName(_ name: Identifier) -> Identifier { Identifier(prefixing: "cluster_", name) }

  var writtenName: Identifier { isCluster ? Self.clusterName(name) : name }
}
