import AnsvarModel
import AnsvarText

extension Chart {
  /// Duties down, roles across, and in each cell how the role takes part in the duty.
  static let matrix: Chart = Chart(
    "matrix",
    title: Phrase(nb: "Ansvarsmatrise", nn: "Ansvarsmatrise", en: "Responsibility matrix"),
    summary: Phrase(
      nb: "alle oppgaver og roller i et rutenett, med funnene merket i ruten",
      nn: "alle oppgåver og roller i eit rutenett, med funna merkte i ruta",
      en: "every duty and role in a grid, with the findings marked in the cell")
  ) { context in
    guard !context.model.duties.isEmpty else { return Notice.page(MatrixPage.nothing, matrix.title, "matrix", context) }
    if GridSize.isTooLarge(rows: context.rows.count, columns: context.roles.count) {
      return Notice.page(GridSize.tooLarge, matrix.title, "matrix", context)
    }
    return MatrixPage(context).drawing()
  }
}

/// The parts of the matrix put together.
private struct MatrixPage {
  let context: ChartContext

  static let nothing = Phrase(
    nb: "Modellen har ingen oppgaver, så det er ingenting å vise.",
    nn: "Modellen har ingen oppgåver, så det er ingenting å vise.",
    en: "The model has no duties, so there is nothing to show.")

  init(_ context: ChartContext) {
    self.context = context
  }

  func drawing() -> Drawing {
    let marks = FindingMarks(context)
    let parts = context.parts(ofRoles: context.room.map { MatrixColumns.most(in: $0.width) } ?? .max)
    var footnotes = MatrixFootnotes(context)
    var pages: [ChartPage] = []
    for (number, part) in parts.enumerated() {
      var grid = MatrixGrid(part, marks, footnotes)
      var page = ChartPage("matrix", context.style, width: grid.columns.total)
      page.add(TitleBlock(context, chart: Chart.matrix.title))
      page.add(grid.heading(part: number + 1, of: parts.count), as: .heading)
      for index in context.model.dimensions.indices {
        page.add(grid.tables(of: DimensionID(index)), hasBar: true)
      }
      if !context.hidesSums { page.add([MatrixFoot(part, grid.columns).table()]) }
      footnotes = grid.footnotes
      page.add(legend(grid, marks).table(width: page.width), as: .legend)
      if number == parts.count - 1 {
        if let notes = footnotes.table(width: page.width) { page.add(notes, as: .note) }
        if let findings = FindingList(context, marks.numbered).table(width: page.width) {
          page.add(findings, heads: FindingList.heads, as: .note)
        }
      }
      pages.append(page)
    }
    return .pages(pages)
  }

  private func legend(_ grid: MatrixGrid, _ marks: FindingMarks) -> Legend {
    var legend = Legend(context)
    if !grid.footnotes.isEmpty {
      legend.add(
        Legend.Entry(
          sign: MatrixFootnotes.sign, meaning: Self.empty[context.language],
          explanation: Self.emptyExplanation[context.language]))
    }
    if !marks.numbered.groups.isEmpty {
      legend.add(
        Legend.Entry(
          sign: context.style.look(of: .finding).symbol + "1", meaning: Self.finding[context.language],
          explanation: Self.findingExplanation[context.language]))
    }
    return legend
  }

  private static let empty = Phrase(nb: "tomt med vilje", nn: "tomt med vilje", en: "empty on purpose")
  private static let emptyExplanation = Phrase(nb: "se noten", nn: "sjå noten", en: "see the note")
  private static let finding = Phrase(nb: "funn", nn: "funn", en: "finding")
  private static let findingExplanation = Phrase(
    nb: "forklart under, med samme nummer", nn: "forklart under, med same nummer", en: "explained below by its number")
}
