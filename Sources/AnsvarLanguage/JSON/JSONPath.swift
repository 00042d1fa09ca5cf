extension JSONDocument {
  /// The way to a place from the root, such as `roles[3].camp`; empty for the root itself.
  ///
  /// - Complexity: O(*d* · *m*) in the depth and the members of the objects, and O(*n*) in the elements of the arrays
  ///   on the way.
  func path(to position: UInt32) -> String {
    guard position >= base, !nodes.isEmpty else { return "" }
    let offset = position - base
    var path = ""
    var node = 0
    while true {
      var found: (node: Int, number: Int)?
      var child = node + 1
      let end = Int(nodes[node].next)
      var number = 0
      while child < end {
        let start = nodes[child].key.isEmpty ? nodes[child].content.lowerBound : nodes[child].key.lowerBound
        // A text begins after its quotation mark, which belongs to it as well.
        if start > offset + 1 { break }
        found = (child, number)
        number += 1
        child = Int(nodes[child].next)
      }
      guard let found, nodes[found.node].content.upperBound >= offset else { return path }
      if nodes[node].kind == .array {
        path += "[" + String(found.number) + "]"
      } else {
        path += (path.utf8.isEmpty ? "" : ".") + key(of: found.node)
      }
      node = found.node
    }
  }
}
