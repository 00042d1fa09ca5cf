/// A table in running text: its columns are as wide as their words need, and the width is used.
package struct ProseTable: Sendable {
  package struct Column: Sendable {
    package var title: String
    /// Whether it holds numbers or letters, which stand in the middle.
    package var isNarrow: Bool

    package init(_ title: String, isNarrow: Bool = false) {
      self.title = title
      self.isNarrow = isNarrow
    }
  }

  /// A row, or a heading over the rows that follow.
  package struct Row: Sendable {
    package var cells: [String]
    package var isHeading: Bool

    package init(_ cells: [String], isHeading: Bool = false) {
      self.cells = cells
      self.isHeading = isHeading
    }
  }

  package var caption: String
  package var columns: [Column]
  package var rows: [Row]

  package init(_ caption: String, _ columns: [Column], _ rows: [Row]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  private static let inset = 8
  /// No column takes more before the others have what they need, as a share of the width.
  private static let mostShare = 0.6

  /// The table of a width in points, with as many rows of heads as stand above it on every sheet.
  func table(width: Int, _ style: Style) -> (table: HTMLTable, heads: Int) {
    let widths = widths(width, style)
    let head = style.look(of: .heading).fill ?? .black
    var heads: [HTMLRow] = []
    if !caption.utf8.isEmpty {
      var text = Paragraphs(width: width - Self.inset, isLoose: true)
      text.add(Words(caption, .duty, style, bold: true))
      heads.append(HTMLRow([text.cell(.left, [.width(width), .columnSpan(columns.count)])], leadsNext: true))
    }
    heads.append(
      HTMLRow(
        zip(columns, widths).map { column, width in
          var text = Paragraphs(width: width - Self.inset)
          text.add(Words(column.title, .heading, style))
          return text.cell(
            column.isNarrow ? .center : .left, [.width(width), .backgroundColor(head), .verticalAlign(.bottom)])
        }, leadsNext: true))
    let body = rows.map { row in
      row.isHeading ? heading(row, width, style) : line(row, widths, style)
    }
    return (.plain(padding: 3, heads + body), heads.count)
  }

  private func heading(_ row: Row, _ width: Int, _ style: Style) -> HTMLRow {
    let fill = style.look(of: .dimension).fill ?? .gray(217)
    var text = Paragraphs(width: width - Self.inset)
    text.add(Words(row.cells.first ?? "", .duty, style, bold: true))
    return HTMLRow(
      [text.cell(.left, [.width(width), .columnSpan(columns.count), .backgroundColor(fill)])], leadsNext: true)
  }

  private func line(_ row: Row, _ widths: [Int], _ style: Style) -> HTMLRow {
    HTMLRow(
      widths.indices.map { index in
        var text = Paragraphs(width: widths[index] - Self.inset, isLoose: true)
        text.add(Words(index < row.cells.count ? row.cells[index] : "", .duty, style, bold: false))
        return text.cell(
          columns[index].isNarrow ? .center : .left,
          [
            .width(widths[index]), .height(20), .verticalAlign(.top), .border(1), .color(.gray(160)),
            index == 0 ? .sides(.bottom) : .sides(.bottom, .left),
          ])
      })
  }

  /// What each column gets: its longest word at least, and of the rest according to how much it has to say.
  private func widths(_ width: Int, _ style: Style) -> [Int] {
    var least = [Double](repeating: 0, count: columns.count)
    var wanted = least
    func measure(_ words: Words, _ index: Int) {
      least[index] = words.pieces.reduce(least[index]) { max($0, $1) }
      wanted[index] = max(wanted[index], words.width)
    }
    for (index, column) in columns.enumerated() { measure(Words(column.title, .heading, style), index) }
    for row in rows where !row.isHeading {
      for (index, cell) in row.cells.prefix(columns.count).enumerated() {
        measure(Words(cell, .duty, style, bold: false), index)
      }
    }
    let room = Double(width)
    for index in least.indices {
      least[index] = (least[index] / Words.allowance + Double(Self.inset) + 5).rounded(.up)
      wanted[index] = min(
        max(least[index], wanted[index] / Words.allowance + Double(Self.inset) + 5), room * Self.mostShare)
    }
    let (all, needed) = (wanted.reduce(0, +), least.reduce(0, +))
    let shares: [Double]
    if all <= room || all <= needed {
      shares = wanted.map { $0 * room / max(all, 1) }
    } else if needed >= room {
      shares = least.map { $0 * room / needed }
    } else {
      shares = zip(least, wanted).map { $0 + (room - needed) * ($1 - $0) / (all - needed) }
    }
    var widths = shares.map { max(12, Int($0)) }
    if !widths.isEmpty { widths[0] += max(0, width - widths.reduce(0, +)) }
    return widths
  }
}
