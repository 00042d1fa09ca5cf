/// What a list of attributes in a style file is about.
enum StyleScope: Equatable {
  case graph, node, edge
  case part(StylePart)

  init?(_ name: [UInt8]) {
    for scope in [StyleScope.graph, .node, .edge] where ASCII.equalsIgnoringCase(scope.name.utf8, name) {
      self = scope
      return
    }
    for part in StylePart.allCases where part.name.spells(name) {
      self = .part(part)
      return
    }
    return nil
  }

  var part: StylePart? {
    if case .part(let part) = self { return part }
    return nil
  }

  var name: Keyword {
    switch self {
    case .graph: "graph"
    case .node: "node"
    case .edge: "edge"
    case .part(let part): part.name
    }
  }
}
