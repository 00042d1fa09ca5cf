import AnsvarModel
import AnsvarText

/// The matrix without a letter in it, for a group to fill in with a pen.
package struct BlankMatrixChart {
  /// What stands above the first row.
  package struct Words: Sendable {
    /// Where the group writes its name.
    package var blank: String
    /// How the form is filled in, a paragraph each.
    package var help: [String]
    /// What the sign for doubt means.
    package var unsure: String

    package init(blank: String, help: [String], unsure: String) {
      self.blank = blank
      self.help = help
      self.unsure = unsure
    }
  }

  package static let title = Phrase(
    nb: "Hvem gjør hva hos oss?", nn: "Kven gjer kva hos oss?", en: "Who does what here?")

  /// Cells that a hand can write in.
  private static let rowHeight = 27
  /// `dot` is slower than linear in the rows of one table.
  private static let mostRows = 40

  private let words: Words

  package init(_ words: Words) { self.words = words }

  package func drawing(_ context: ChartContext) -> Drawing {
    let chart = BlankMatrixChart.title
    guard !context.model.duties.isEmpty, !context.roles.isEmpty else {
      return Notice.page(Self.nothing, chart, "blank", context)
    }
    if GridSize.isTooLarge(rows: context.model.duties.count, columns: context.roles.count) {
      return Notice.page(GridSize.tooLarge, chart, "blank", context)
    }
    let parts = context.parts(ofRoles: context.room.map { MatrixColumns.most(in: $0.width) } ?? .max)
    var pages: [ChartPage] = []
    for (number, part) in parts.enumerated() {
      let grid = MatrixGrid(part, FindingMarks(part), MatrixFootnotes(part))
      var page = ChartPage("blank", part.style, width: grid.columns.total)
      page.add(TitleBlock(part, chart: chart, isScoped: false, hasFacts: false))
      page.add(head(part, width: page.width))
      page.add(grid.heading(part: number + 1, of: parts.count), as: .heading)
      for dimension in part.model.dimensions.indices {
        let tables = tables(DimensionID(dimension), part, grid.columns)
        if !tables.isEmpty { page.add(tables, hasBar: true) }
      }
      var legend = Legend(part)
      legend.add(Legend.Entry(sign: "?", meaning: words.unsure))
      page.add(legend.table(width: page.width), as: .legend)
      pages.append(page)
    }
    return .pages(pages)
  }

  /// The place for the name of the group, and how to fill the form in.
  private func head(_ context: ChartContext, width: Int) -> HTMLTable {
    let style = context.style
    let label = AnsvarCharts.Words(words.blank, .duty, style, bold: true)
    let labelWidth = min(label.room + 10, width / 3)
    let lineWidth = width / 2 - labelWidth
    let name = HTMLRow([
      label.cell(width: labelWidth, inset: 6, .left, [.verticalAlign(.bottom)]),
      HTMLCell("", [.width(lineWidth), .height(26), .border(1), .sides(.bottom), .color(.black)]),
      HTMLCell("", [.width(width - labelWidth - lineWidth)]),
    ])
    var help = Paragraphs(width: width - 8, isLoose: true)
    for line in words.help { help.add(bulleted: AnsvarCharts.Words(line, .caption, style)) }
    return .plain(padding: 3, [name, HTMLRow([help.cell(.left, [.width(width), .columnSpan(3)])])])
  }

  private func tables(_ dimension: DimensionID, _ context: ChartContext, _ columns: MatrixColumns) -> [HTMLTable] {
    let duties = context.model[dimension].duties
    guard !duties.isEmpty else { return [] }
    let style = context.style
    var title = Paragraphs(width: columns.total - MatrixColumns.inset)
    title.add(AnsvarCharts.Words(context.title(dimension), .dimension, style, bold: true))
    let fill = HTMLAttribute.backgroundColor(style.look(of: .dimension).fill ?? .gray(217))
    var rows = [
      HTMLRow([
        title.cell(
          .left,
          [
            .width(columns.total), .columnSpan(columns.count + 1), .border(1), .sides(.top), .color(.black), fill,
            .height(18),
          ])
      ])
    ]
    var tables: [HTMLTable] = []
    for duty in duties {
      if rows.count > Self.mostRows {
        tables.append(.plain(padding: 3, rows))
        rows = []
      }
      var cells = [
        AnsvarCharts.Words(context.title(duty), .duty, style)
          .cell(width: columns.duty, inset: MatrixColumns.inset, .left, [.height(Self.rowHeight)] + Self.rule)
      ]
      cells += context.roles.map { _ in HTMLCell("", [.width(columns.role)] + Self.rule) }
      rows.append(HTMLRow(cells))
    }
    tables.append(.plain(padding: 3, rows))
    return tables
  }

  /// Darker than in a matrix that is only read: a pen has to stay within it.
  private static let rule: [HTMLAttribute] = [.border(1), .sides(.bottom, .right), .color(.gray(140))]
  private static let nothing = Phrase(
    nb: "Modellen har ikke både ansvar og roller, så det er ingenting å fylle ut.",
    nn: "Modellen har ikkje både ansvar og roller, så det er ingenting å fylle ut.",
    en: "The model does not have both duties and roles, so there is nothing to fill in.")
}

extension ChartContext {
  /// The roles that a matrix of the scope has columns for, in their order.
  package var shownRoles: [RoleID] { roles }
}
