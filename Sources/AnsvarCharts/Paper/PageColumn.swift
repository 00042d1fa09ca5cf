import AnsvarText

/// The tables of a chart with their heights, to be put on sheets.
struct PageColumn {
  let page: ChartPage
  private let line: SheetLine
  private var units: RowUnits
  private let lineHeight: Double
  /// The room between two tables, in points.
  static let gap = 6

  init<Problem: Error>(
    _ page: ChartPage, _ line: SheetLine, measure: (Graph) throws(Problem) -> DrawnSizes
  ) throws(Problem) {
    self.page = page
    self.line = line
    units = RowUnits(page)
    var graph = units.graph
    graph.nodes.append(Node("line", table: line.placeholder(width: page.width)))
    let sizes = try measure(graph)
    units.measure(sizes)
    // Two points more, since `dot` rounds each table.
    lineHeight = (sizes.height(of: "line") ?? 0) + 2
  }

  /// Whether it holds the tables of a page.
  func shows(_ page: ChartPage) -> Bool { page.width == self.page.width && page.tables == self.page.tables }

  /// Where the chart is cut when a sheet has room for so many points of it.
  func breaks(height: Double, isFirst: Bool) -> PageBreaks {
    PageBreaks(page, units, height: height, lineHeight: lineHeight, isFirst: isFirst)
  }

  /// One sheet as a graph exactly so high, with its line at the foot.
  func graph(_ content: PageBreaks.SheetContent, height: Double, number: Int, of count: Int) -> Graph {
    var tables = [page.running].compactMap { $0 }
    if number == 1 || tables.isEmpty { tables = page.blocks.filter { $0.place == .title }.map { $0.table } }
    let pieces = content.pieces.map { (place: page.blocks[$0.block].place, table: table($0)) }
    tables += pieces.filter { $0.place != .note }.map { $0.table }
    tables += page.blocks.filter { $0.place == .legend }.map { $0.table }
    tables += pieces.filter { $0.place == .note }.map { $0.table }
    let space = max(0, Int(height - content.height))
    // One table holds all of them: so `dot` has nothing to lay out, and the sheet is as high as its parts.
    var rows = tables.flatMap { [HTMLRow([HTMLCell($0)]), blank(Self.gap)] }
    rows.append(blank(space))
    rows.append(HTMLRow([HTMLCell(line.table(width: page.width, number: number, of: count))]))
    var graph = Graph(page.name, style: page.style)
    graph.nodes = [Node("sheet", table: .plain(rows))]
    return graph
  }

  private func blank(_ height: Int) -> HTMLRow { HTMLRow([HTMLCell("", [.width(page.width), .height(height)])]) }

  private func table(_ piece: PageBreaks.Piece) -> HTMLTable {
    let block = page.blocks[piece.block]
    var table = block.table
    table.rows = Array(table.rows[piece.rows])
    if piece.isContinued {
      let bar = block.bar.map { [$0.followed(by: Self.continued[line.language])] }
      table.rows.insert(contentsOf: bar ?? block.heads, at: 0)
    }
    return table
  }

  private static let continued = Phrase(nb: "(forts.)", nn: "(framh.)", en: "(continued)")
}

extension HTMLRow {
  /// The row with words after the text of its first cell.
  fileprivate func followed(by words: String) -> HTMLRow {
    guard let first = cells.first, case .text(var text) = first.content else { return self }
    var row = self
    text.runs.append(.text("  " + words))
    row.cells[0].content = .text(text)
    return row
  }
}
