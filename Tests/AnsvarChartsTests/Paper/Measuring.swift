@testable import AnsvarCharts

/// What `dot` could have said of the size of a graph, without `dot`: the rows of tables as high as they say.
enum Measuring {
  /// The sizes of the tables of a graph, in which a row that says nothing of its height is so many points high.
  static func sizes(of graph: Graph, row: Double = 20, width: Double = 500, height: Double = 400) -> DrawnSizes {
    var lines = ["{", "\"name\": \"chart\",", "\"bb\": \"0,0,\(width),\(height)\","]
    for node in graph.nodes {
      guard let table = table(of: node) else { continue }
      lines.append("\"name\": \"" + String(decoding: node.id.utf8, as: UTF8.self) + "\",")
      let inches = (self.height(of: table, row: row) / 72 * 1e6).rounded() / 1e6
      lines.append("\"height\": \"\(inches)\",")
    }
    return DrawnSizes(json: Array((lines + ["}"]).joined(separator: "\n").utf8))
  }

  /// The height of a table, in points.
  static func height(of table: HTMLTable, row: Double = 20) -> Double {
    table.rows.reduce(0) { sum, next in
      sum
        + next.cells.reduce(next.cells.contains { $0.heightSaid != nil || $0.inner != nil } ? 0 : row) {
          highest, cell in
          max(highest, cell.heightSaid ?? cell.inner.map { height(of: $0, row: row) } ?? 0)
        }
    }
  }

  /// The table that a node is; nil when it is something else.
  static func table(of node: Node) -> HTMLTable? {
    for attribute in node.attributes.list {
      if case .html(.table(let table)) = attribute.value { return table }
    }
    return nil
  }

  /// The texts of the cells of a table and of those in it, lines joined.
  static func texts(of table: HTMLTable) -> [String] {
    table.rows.flatMap { row in
      row.cells.flatMap { cell in
        switch cell.content {
        case .table(let inner): texts(of: inner)
        case .text(let text):
          [
            text.runs.map { run in
              if case .words(let words, _) = run { words.string } else { " " }
            }.joined()
          ]
        }
      }
    }
  }
}

extension HTMLCell {
  fileprivate var heightSaid: Double? {
    for attribute in attributes where attribute.key == "HEIGHT" {
      if case .integer(let points) = attribute.value { return Double(points) }
    }
    return nil
  }

  fileprivate var inner: HTMLTable? {
    if case .table(let table) = content { return table }
    return nil
  }
}
