import AnsvarText

/// The rows of the heat map, the least covered first.
struct CoverageRows {
  struct Row {
    enum Content {
      case node(Int)
      /// All that is shown.
      case total(Int)
    }

    var content: Content
    /// How many steps in it stands.
    var level = 0
    /// Whether rows about its parts follow.
    var isGroup = false
  }

  private(set) var rows: [Row] = []

  init(_ tree: CoverageTree) {
    // Deepest last; the first node holds all the others and stands at the foot.
    var waiting = tree.nodes[0].children.isEmpty ? [(node: 0, level: 0)] : []
    for child in tree.worstFirst(tree.nodes[0].children).reversed() { waiting.append((child, 0)) }
    while let next = waiting.popLast() {
      let children = tree.worstFirst(tree.nodes[next.node].children)
      rows.append(Row(content: .node(next.node), level: next.level, isGroup: !children.isEmpty))
      for child in children.reversed() { waiting.append((child, next.level + 1)) }
    }
    if rows.count > 1 { rows.append(Row(content: .total(0))) }
  }
}
