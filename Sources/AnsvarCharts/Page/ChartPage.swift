import AnsvarText

/// A chart made of tables of one width, one under the other.
package struct ChartPage: Sendable {
  /// What a table is for, which decides where it stands when the chart is laid out on sheets of paper.
  enum Place: Sendable {
    /// The head of the chart; sheets after the first have a shorter one.
    case title
    /// The heads of columns, on every sheet that has some of what stands under them.
    case heading
    /// What the chart shows.
    case body
    /// What the signs mean, on every sheet.
    case legend
    /// What is read after the rest, and has no heads of columns above it.
    case note
  }

  /// A table of the chart.
  struct Block: Sendable {
    var table: HTMLTable
    var place: Place
    /// The bar over what belongs together, which stands above the rest of it on a new sheet as well.
    var bar: HTMLRow?
    /// The heads of columns that it begins with, which stand above the rest of it on a new sheet as well.
    var heads: [HTMLRow] = []

    /// What stands above its rows on a new sheet.
    var repeated: [HTMLRow] { bar.map { [$0] } ?? heads }
  }

  let name: Identifier
  let style: Style
  /// The width of every block, in points.
  let width: Int
  private(set) var blocks: [Block] = []
  /// The head of the chart on sheets after the first.
  private(set) var running: HTMLTable?

  /// The room between two blocks, in inches.
  static let separation = 0.08

  init(_ name: Identifier, _ style: Style, width: Int) {
    self.name = name
    self.style = style
    self.width = width
  }

  /// Adds the head of the chart: a full one for the first sheet, and a line for those that follow.
  mutating func add(_ title: TitleBlock) {
    running = title.runningTable(width: width)
    add(title.table(width: width), as: .title)
  }

  /// Adds a table, which has to be as wide as the page.
  mutating func add(_ table: HTMLTable, as place: Place = .body) {
    blocks.append(Block(table: table, place: place, bar: nil))
  }

  /// Adds a table whose first rows are the heads of its columns, which stand above the rest on a new sheet as well.
  mutating func add(_ table: HTMLTable, heads: Int, as place: Place = .body) {
    var table = table
    for index in table.rows.indices.prefix(heads) { table.rows[index].leadsNext = true }
    blocks.append(Block(table: table, place: place, heads: Array(table.rows.prefix(heads))))
  }

  /// Adds tables that belong together, the first of which may begin with the bar over all of them.
  mutating func add(_ tables: [HTMLTable], hasBar: Bool = false) {
    let bar = hasBar ? tables.first?.rows.first : nil
    for (number, table) in tables.enumerated() {
      var table = table
      if hasBar, number == 0, !table.rows.isEmpty { table.rows[0].leadsNext = true }
      blocks.append(Block(table: table, place: .body, bar: bar))
    }
  }

  var tables: [HTMLTable] { blocks.map { $0.table } }

  /// The whole chart as one picture.
  var graph: Graph { graph(of: blocks.map { $0.table }) }

  /// Tables as nodes of a graph, held in a column by edges that are not drawn.
  func graph(of tables: [HTMLTable]) -> Graph {
    var graph = Graph(
      name, style: style,
      attributes: [
        .rankDirection("TB"), .rankSeparation(Self.separation), .nodeSeparation(0.02), .splines("line"),
      ])
    for (index, table) in tables.enumerated() {
      graph.nodes.append(Node(Identifier("block", index), table: table))
      guard index > 0 else { continue }
      graph.edges.append(
        Edge(Identifier("block", index - 1), Identifier("block", index), [.style("invis"), .weight(100)]))
    }
    return graph
  }
}

extension HTMLTable {
  /// A table without borders, in which cells touch.
  static func plain(padding: Int = 0, _ rows: [HTMLRow]) -> HTMLTable {
    HTMLTable([.border(0), .cellBorder(0), .cellSpacing(0), .cellPadding(padding)], rows: rows)
  }
}
