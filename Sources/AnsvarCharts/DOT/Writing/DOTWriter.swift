/// Makes the text of a graph in DOT: the only place that writes DOT.
///
/// The same graph gives the same bytes. What is short stands on one line, what is long has a line for each part, so that
/// the text can be read and changed by hand.
///
/// - Complexity: O(n) in the length of the text.
package struct DOTWriter {
  /// A line longer than this is broken where DOT lets it.
  static let lineWidth = 110

  private var out: [UInt8] = []
  private var depth = 0
  private var arrow: StaticString = " -> "

  /// The text of the graph, with a line feed at the end.
  package static func write(_ graph: Graph) -> [UInt8] {
    var writer = DOTWriter()
    writer.append(graph)
    return writer.out
  }

  /// The text of a drawing that `dot` has laid out, with lines on top of all else: black with a white rim, so that they
  /// are seen on any ground.
  ///
  /// - Parameters:
  ///   - strokes: the lines.
  ///   - width: how thick they are, in points of the drawing.
  ///   - drawing: what `dot -Tdot` wrote of a directed graph.
  /// - Returns: text for `dot -Knop2`.
  package static func write(_ strokes: [Stroke], width: Double, over drawing: [UInt8]) -> [UInt8] {
    guard let first = strokes.first, let end = drawing.lastIndex(of: UInt8(ascii: "}")) else { return drawing }
    var writer = DOTWriter()
    writer.out = Array(drawing[..<end])
    writer.depth = 1
    // An edge with a place of its own goes there, wherever its ends are.
    let node = Node("marks", [.shape("point"), .style("invis"), .position(first.from)])
    let edges = [(Color.white, width * 4), (.black, width)].flatMap { color, width in
      strokes.map {
        Edge(
          node.id, node.id,
          [.position($0), .direction("none"), .style("solid"), .color(color), .penWidth(width), .label("")])
      }
    }
    writer.append([], [node], [], edges)
    writer.close("}")
    writer.out.append(UInt8(ascii: "\n"))
    return writer.out
  }

  private mutating func append(_ graph: Graph) {
    arrow = graph.isDirected ? " -> " : " -- "
    out.append(literal: graph.isDirected ? "digraph " : "graph ")
    append(graph.name)
    open(" {")
    append(defaults: graph.attributes, graph.nodeDefaults, graph.edgeDefaults)
    append(graph.subgraphs, graph.nodes, graph.sameRank, graph.edges)
    close("}")
    out.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ subgraph: Subgraph) {
    line()
    out.append(literal: "subgraph ")
    append(subgraph.writtenName)
    open(" {")
    append(defaults: subgraph.attributes, subgraph.nodeDefaults, subgraph.edgeDefaults)
    append(subgraph.subgraphs, subgraph.nodes, subgraph.sameRank, subgraph.edges)
    close("}")
  }

  private mutating func append(defaults graph: Attributes, _ node: Attributes, _ edge: Attributes) {
    append(default: "graph", graph)
    append(default: "node", node)
    append(default: "edge", edge)
  }

  private mutating func append(default word: StaticString, _ attributes: Attributes) {
    guard !attributes.isEmpty else { return }
    line()
    out.append(literal: word)
    append(attributes)
  }

  private mutating func append(
    _ subgraphs: [Subgraph], _ nodes: [Node], _ ranks: [[Identifier]], _ edges: [Edge]
  ) {
    for subgraph in subgraphs { append(subgraph) }
    for node in nodes {
      line()
      append(node.id)
      append(node.attributes)
    }
    for rank in ranks where !rank.isEmpty {
      line()
      out.append(literal: "{ rank=same")
      for id in rank {
        out.append(UInt8(ascii: " "))
        append(id)
      }
      out.append(literal: " }")
    }
    for edge in edges {
      line()
      append(edge.tail)
      out.append(literal: arrow)
      append(edge.head)
      append(edge.attributes)
    }
  }

  private mutating func append(_ endpoint: Endpoint) {
    append(endpoint.node)
    if let port = endpoint.port {
      out.append(UInt8(ascii: ":"))
      append(port)
    }
    if let side = endpoint.side {
      out.append(UInt8(ascii: ":"))
      out.append(contentsOf: side.keyword.utf8)
    }
  }

  private mutating func append(_ id: Identifier) {
    guard !id.isPlain else { return out.append(contentsOf: id.utf8) }
    out.append(UInt8(ascii: "\""))
    for byte in id.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
    }
    out.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ attributes: Attributes) {
    guard !attributes.isEmpty else { return }
    let start = out.count
    out.append(literal: " [")
    var isTall = false
    for (index, attribute) in attributes.list.enumerated() {
      if index > 0 { out.append(UInt8(ascii: " ")) }
      isTall = append(attribute) || isTall
    }
    out.append(UInt8(ascii: "]"))
    guard attributes.list.count > 1, isTall || out.count - start + depth * 2 > Self.lineWidth else { return }

    out.removeSubrange(start...)
    open(" [")
    for attribute in attributes.list {
      line()
      _ = append(attribute)
    }
    close("]")
  }

  /// Appends the attribute and says whether it takes several lines.
  private mutating func append(_ attribute: Attribute) -> Bool {
    out.append(contentsOf: attribute.key.utf8)
    out.append(UInt8(ascii: "="))
    switch attribute.value {
    case .html(let label):
      return append(label)
    case .number(let number):
      Decimal.append(number, to: &out)
    case .keyword(let word):
      out.append(contentsOf: word.utf8)
    case .identifier(let id):
      append(id)
    default:
      out.append(UInt8(ascii: "\""))
      append(quoted: attribute.value)
      out.append(UInt8(ascii: "\""))
    }
    return false
  }

  private mutating func append(quoted value: AttributeValue) {
    switch value {
    case .text(let text, let alignment): Escape.label(text.string, alignment, into: &out)
    case .tooltip(let text): Escape.tooltip(text.string, into: &out)
    case .pair(let x, let y):
      Decimal.append(x, to: &out)
      out.append(UInt8(ascii: ","))
      Decimal.append(y, to: &out)
    case .keywords(let words):
      for (index, word) in words.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        out.append(contentsOf: word.utf8)
      }
    case .color(let color): out.append(contentsOf: color.utf8)
    case .font(let font): out.append(contentsOf: font.utf8)
    case .stroke(let stroke): append(stroke)
    case .html, .number, .keyword, .identifier: break
    }
  }

  /// Appends a straight line as the curve that `dot` takes: each end twice.
  private mutating func append(_ stroke: Stroke) {
    for (index, point) in [stroke.from, stroke.from, stroke.to, stroke.to].enumerated() {
      if index > 0 { out.append(UInt8(ascii: " ")) }
      Decimal.append(point.x, to: &out)
      out.append(UInt8(ascii: ","))
      Decimal.append(point.y, to: &out)
    }
  }

  /// Appends the label and says whether it takes several lines.
  private mutating func append(_ label: HTMLLabel) -> Bool {
    let start = out.count
    out.append(UInt8(ascii: "<"))
    var writer = HTMLWriter(out: [], depth: depth + 1)
    // The buffer is lent, not shared: a second reference would copy it at the first byte.
    swap(&out, &writer.out)
    let isEmpty = writer.append(label)
    swap(&out, &writer.out)
    guard !isEmpty else {
      out.removeSubrange(start...)
      out.append(literal: "\"\"")
      return false
    }
    if case .table = label { line() }
    out.append(UInt8(ascii: ">"))
    if case .table = label { return true }
    return false
  }

  private mutating func open(_ bracket: StaticString) {
    out.append(literal: bracket)
    depth += 1
  }

  private mutating func close(_ bracket: StaticString) {
    depth -= 1
    line()
    out.append(literal: bracket)
  }

  private mutating func line() {
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { out.append(literal: "  ") }
  }
}
