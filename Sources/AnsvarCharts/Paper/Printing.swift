import AnsvarText

/// A chart laid out on sheets of paper.
package struct Printing: Sendable {
  package let sheets: [PrintedSheet]
  package let sheet: Sheet
  /// How large the smallest text is on paper, in points.
  package let textSize: Double
  /// How many sheets lie side by side and below one another, when they are to be put together.
  package let poster: PrintWishes.Poster?
  /// Lines for the knife, which come on top of everything that is drawn.
  package let marks: CuttingMarks?

  /// Whether somebody with good eyes can read all of it.
  package var isReadable: Bool { SmallestText.isReadable(textSize) }

  /// Charts of only a few lines are not blown up.
  private static let mostScale = 1.3

  init(
    sheets: [PrintedSheet], sheet: Sheet, textSize: Double, poster: PrintWishes.Poster? = nil,
    marks: CuttingMarks? = nil
  ) {
    self.poster = poster
    self.marks = marks
    self.sheets = sheets
    self.sheet = sheet
    self.textSize = textSize
  }

  /// Lays out a chart.
  ///
  /// The first sheet that takes all of it is chosen, A4 before A3; then one that takes it on several sheets, where a
  /// large sheet would be half empty. What no sheet takes at a size that can be read becomes a poster of as few sheets
  /// as let it be read, and where not even nine times nine do, as large as it gets.
  ///
  /// - Parameters:
  ///   - wishes: what has been decided already.
  ///   - context: what the chart is of.
  ///   - line: what the foot of every sheet says beside its number.
  ///   - place: how many sheets come before these in what is printed, and how many there are in all.
  ///   - draw: the chart, no wider than so many points where it can choose.
  ///   - measure: what `dot` says of the size of a graph.
  /// - Returns: a sheet or several of one paper.
  /// - Throws: what `measure` throws.
  package static func laidOut<Problem: Error>(
    _ wishes: PrintWishes, _ context: ChartContext, line: String, place: (before: Int, all: Int)? = nil,
    draw: (ChartContext) -> Drawing, measure: (Graph) throws(Problem) -> DrawnSizes
  ) throws(Problem) -> Printing {
    let line = SheetLine(text: line, language: context.language, style: context.style, place: place)
    if let poster = wishes.poster {
      return try Poster([poster], wishes.sheets, draw(context), measure: measure).printing
    }
    var tried: [Layout] = []
    var known: [PageColumn] = []
    for sheet in wishes.sheets + (wishes.isOneSheet ? [] : wishes.larger) {
      if sheet.paper != wishes.paper ?? sheet.paper, tried.contains(where: { $0.fits }) { break }
      let layout =
        wishes.isOneSheet
        ? try Layout(onOne: sheet, context, line, &known, draw, measure)
        : try Layout(on: sheet, context, line, draw, measure)
      tried.append(layout)
      // The next ones are larger, and one sheet is as good as it gets.
      if layout.fits, layout.sheets.count == 1, sheet.orientation == .landscape || tried.count == wishes.sheets.count {
        break
      }
    }
    let best = Layout.best(tried)
    if !best.fits, !wishes.isOneSheet {
      let sheets = wishes.sheets.filter { $0.paper == wishes.paper ?? .a3 }
      let poster = try Poster(PrintWishes.Poster.all, sheets, draw(context), measure: measure).printing
      if poster.isReadable { return poster }
    }
    return Printing(sheets: best.sheets, sheet: best.sheet, textSize: best.textSize)
  }

  /// What came of trying one sheet.
  private struct Layout {
    var sheet: Sheet
    var sheets: [PrintedSheet] = []
    var textSize = 0.0
    /// Whether everything can be read and nothing is cut off.
    var fits = false
    /// Whether columns had to go on other sheets.
    var isSplit = false
    /// Whether it leaves much of the width of the sheet white.
    var isNarrow = false

    /// One sheet before several, small paper before large, undivided columns before divided ones, large text before small.
    static func best(_ layouts: [Layout]) -> Layout {
      func rank(_ layout: Layout) -> (Int, Int, Double) {
        if !layout.fits { return (9, 0, -layout.textSize) }
        let isLarge = layout.sheet.paper == .a3
        if layout.sheets.count == 1 { return (isLarge ? layout.isNarrow ? 3 : 1 : 0, 0, -layout.textSize) }
        return (layout.isSplit ? 5 : isLarge ? 4 : 2, layout.sheets.count, -layout.textSize)
      }
      return layouts.min { rank($0) < rank($1) } ?? Layout(sheet: Sheet(.a4, .portrait))
    }

    private init(sheet: Sheet) { self.sheet = sheet }

    /// As many sheets as the chart needs.
    init<Problem: Error>(
      on sheet: Sheet, _ context: ChartContext, _ line: SheetLine, _ draw: (ChartContext) -> Drawing,
      _ measure: (Graph) throws(Problem) -> DrawnSizes
    ) throws(Problem) {
      switch draw(context.with(ChartRoom(sheet, context.style))) {
      case .pages(let pages): try self.init(pages, sheet, line, measure: measure)
      case .picture(let picture): try self.init(picture, sheet, line, measure: measure)
      }
    }

    /// One sheet, with as much room as lets the text become as large as it can.
    ///
    /// Too little room cuts the chart into pieces, too much leaves the sheet white.
    init<Problem: Error>(
      onOne sheet: Sheet, _ context: ChartContext, _ line: SheetLine, _ known: inout [PageColumn],
      _ draw: (ChartContext) -> Drawing, _ measure: (Graph) throws(Problem) -> DrawnSizes
    ) throws(Problem) {
      var best = Layout(sheet: sheet)
      var (less, more) = (1.0, Double.infinity)
      var times = 1.0
      for _ in 0..<Self.mostTries {
        var isWhole = false
        var wanted = times * 1.3
        switch draw(context.with(ChartRoom(sheet, context.style, times: times))) {
        case .picture(let picture):
          try self.init(picture, sheet, line, measure: measure)
          return
        case .pages(let pages):
          if let page = pages.first, pages.count == 1 {
            let column: PageColumn
            if let same = known.first(where: { $0.shows(page) }) {
              column = same
            } else {
              column = try PageColumn(page, line, measure: measure)
              known.append(column)
            }
            let layout = Layout(column, onOne: sheet)
            if layout.textSize > best.textSize { best = layout }
            // Whether it is as large as the chart thinks in so much room.
            isWhole = layout.textSize * times > SmallestText.onPaper * 0.97
            wanted = max(wanted, min(times * 2, SmallestText.onPaper / max(layout.textSize, 0.01)))
          }
        }
        if isWhole { more = times } else { less = times }
        if more < less * 1.05 || more == 1 { break }
        times = more == .infinity ? wanted : (less * more).squareRoot()
      }
      self = best
    }

    private static let mostTries = 14

    /// Tables on one sheet.
    private init(_ column: PageColumn, onOne sheet: Sheet) {
      self.sheet = sheet
      let page = column.page
      guard let content = column.breaks(height: .infinity, isFirst: true).sheets.first else { return }
      let scale = min(
        Double(sheet.width) / Double(page.width + 2), Double(sheet.height) / max(content.height, 1),
        Printing.mostScale)
      let graph = column.graph(content, height: Double(sheet.height) / scale, number: 1, of: 1)
      sheets = [PrintedSheet(graph, sheet, scale: scale)]
      textSize = Drawing.pages([page]).smallestText * scale
      fits = textSize >= SmallestText.onPaper
      isNarrow = scale < Double(sheet.width) / Double(page.width + 2) * 0.75
    }

    /// Boxes and lines: one sheet.
    init<Problem: Error>(
      _ picture: Picture, _ sheet: Sheet, _ line: SheetLine,
      measure: (Graph) throws(Problem) -> DrawnSizes
    ) throws(Problem) {
      self.sheet = sheet
      // Boxes and lines have a border of some points around them.
      let width = Int(try measure(picture.graph).width) - 16
      let table = line.table(width: width, number: 1, of: 1)
      let whole = try measure(picture.graph(width: width, line.placeholder(width: width), below: 0))
      let scale = min(
        Double(sheet.width) / max(whole.width + 2, 1), Double(sheet.height) / max(whole.height + 2, 1),
        Printing.mostScale)
      let space = Int(Double(sheet.height) / scale - whole.height - 4)
      sheets = [PrintedSheet(picture.graph(width: width, table, below: space), sheet, scale: scale)]
      textSize = picture.smallestText * scale
      fits = textSize >= SmallestText.onPaper
    }

    /// Tables: as many sheets as they need, at the largest size that needs no more.
    init<Problem: Error>(
      _ pages: [ChartPage], _ sheet: Sheet, _ line: SheetLine,
      measure: (Graph) throws(Problem) -> DrawnSizes
    ) throws(Problem) {
      self.sheet = sheet
      isSplit = pages.count > 1
      var laid: [PageColumn] = []
      for page in pages { laid.append(try PageColumn(page, line, measure: measure)) }
      let width = pages.reduce(1) { max($0, $1.width) }
      let smallest = Drawing.pages(pages).smallestText
      let widest = Double(sheet.width) / Double(width + 2)
      let least = SmallestText.onPaper / smallest
      func sheets(at scale: Double) -> [[PageBreaks.SheetContent]]? {
        var all: [[PageBreaks.SheetContent]] = []
        for (number, column) in laid.enumerated() {
          let breaks = column.breaks(height: Double(sheet.height) / scale, isFirst: number == 0)
          if breaks.isOverfull { return nil }
          all.append(breaks.sheets)
        }
        return all
      }
      func count(_ sheets: [[PageBreaks.SheetContent]]?) -> Int { sheets?.reduce(0) { $0 + $1.count } ?? .max }
      var scale = min(widest, least)
      var wanted = count(sheets(at: scale))
      fits = widest >= least && wanted < .max
      // Smaller than can be read when a row is higher than a sheet, larger when there is room.
      while wanted == .max, scale > 0.02 {
        scale *= 0.98
        wanted = count(sheets(at: scale))
      }
      while fits, scale * 1.01 <= min(widest, Printing.mostScale), count(sheets(at: scale * 1.01)) <= wanted {
        scale *= 1.01
      }
      textSize = smallest * scale
      isNarrow = scale < widest * 0.75
      let contents = sheets(at: scale) ?? []
      let total = count(contents)
      var number = 0
      for (column, sheets) in zip(laid, contents) {
        for content in sheets {
          number += 1
          let graph = column.graph(content, height: Double(sheet.height) / scale, number: number, of: total)
          self.sheets.append(PrintedSheet(graph, sheet, scale: scale))
        }
      }
    }
  }
}

extension PrintWishes {
  /// Larger paper than was wished for, to fall back on.
  fileprivate var larger: [Sheet] {
    paper == .a4 ? Sheet.all.filter { $0.paper == .a3 && (orientation ?? $0.orientation) == $0.orientation } : []
  }
}
