/// The rows of a chart that may come to stand first on a new sheet, and how high they are.
struct RowUnits {
  /// Rows that stay together: a cell reaches over all of them, or the upper ones are the bar over the last.
  struct Unit {
    var block: Int
    var rows: Range<Int>
    /// In points; nought until it has been measured.
    var height = 0.0
  }

  private(set) var units: [Unit] = []
  /// By block, how high what is repeated of it on a new sheet is, in points.
  private(set) var barHeights: [Double]
  /// How high the head of further sheets is, in points; nil when they have the same as the first.
  private(set) var runningHeight: Double?
  private let page: ChartPage

  init(_ page: ChartPage) {
    self.page = page
    barHeights = [Double](repeating: 0, count: page.blocks.count)
    for (number, block) in page.blocks.enumerated() {
      for rows in Self.together(block) { units.append(Unit(block: number, rows: rows)) }
    }
  }

  /// What `dot` has to draw for the heights to be known: each unit as a box of its own.
  var graph: Graph {
    var graph = Graph(page.name, style: page.style)
    for (number, unit) in units.enumerated() {
      var table = page.blocks[unit.block].table
      table.rows = Array(table.rows[unit.rows])
      graph.nodes.append(Node(Identifier("unit", number), table: table))
    }
    for (number, block) in page.blocks.enumerated() {
      let rows = block.repeated
      guard !rows.isEmpty else { continue }
      graph.nodes.append(Node(Identifier("bar", number), table: HTMLTable(block.table.attributes, rows: rows)))
    }
    if let running = page.running { graph.nodes.append(Node("running", table: running)) }
    return graph
  }

  /// Takes over how high `dot` drew the units.
  mutating func measure(_ sizes: DrawnSizes) {
    for index in units.indices { units[index].height = sizes.height(of: Identifier("unit", index)) ?? 0 }
    runningHeight = sizes.height(of: "running")
    for index in barHeights.indices { barHeights[index] = sizes.height(of: Identifier("bar", index)) ?? 0 }
  }

  /// The rows of a table in stretches that no cell reaches out of and no bar ends; only what goes on over sheets is cut at all.
  private static func together(_ block: ChartPage.Block) -> [Range<Int>] {
    let rows = block.table.rows
    guard block.place == .body || block.place == .note else { return [0..<rows.count] }
    var stretches: [Range<Int>] = []
    var start = 0
    var end = 0
    for (index, row) in rows.enumerated() {
      for cell in row.cells { end = max(end, index + cell.rowSpan) }
      // A bar without anything under it tells nothing.
      if row.leadsNext, index + 1 < rows.count { end = max(end, index + 2) }
      if end <= index + 1 {
        stretches.append(start..<(index + 1))
        start = index + 1
      }
    }
    if start < rows.count { stretches.append(start..<rows.count) }
    return stretches
  }
}

extension HTMLCell {
  /// How many rows it reaches over.
  fileprivate var rowSpan: Int {
    for attribute in attributes where attribute.key == "ROWSPAN" {
      if case .integer(let rows) = attribute.value { return rows }
    }
    return 1
  }
}
