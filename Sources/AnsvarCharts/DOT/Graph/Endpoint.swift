/// Where an edge ends: a node, perhaps a port (a table cell) in it, perhaps a side of that.
package struct Endpoint: Sendable, Equatable {
  /// A side or corner of a node or port.
  package enum Side: Sendable, Equatable {
    case north, east, south, west

    var keyword: Keyword {
      switch self {
      case .north: "n"
      case .east: "e"
      case .south: "s"
      case .west: "w"
      }
    }
  }

  package var node: Identifier
  package var port: Identifier?
  package var side: Side?

  package init(_ node: Identifier, port: Identifier? = nil, side: Side? = nil) {
    self.node = node
    self.port = port
    self.side = side
  }
}
