import AnsvarText

/// A chart laid out on sheets of paper.
package struct Printing: Sendable {
  package let sheets: [PrintedSheet]
  package let sheet: Sheet
  /// How large the smallest text is on paper, in points.
  package let textSize: Double

  /// Whether somebody with good eyes can read all of it.
  package var isReadable: Bool { textSize >= SmallestText.onPaper - 0.01 }

  /// Charts of only a few lines are not blown up.
  private static let mostScale = 1.3

  init(sheets: [PrintedSheet], sheet: Sheet, textSize: Double) {
    self.sheets = sheets
    self.sheet = sheet
    self.textSize = textSize
  }

  /// Lays out a chart.
  ///
  /// The first sheet that takes all of it is chosen, A4 before A3; then one that takes it on several sheets, where a
  /// large sheet would be half empty. What no sheet takes at a size that can
  /// be read is put on A3, or on the paper that is wished for, as large as it gets.
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
      return try Poster(poster, wishes.sheets, draw(context), measure: measure).printing
    }
    var tried: [Layout] = []
    for sheet in wishes.sheets + (wishes.isOneSheet ? [] : wishes.larger) {
      if sheet.paper != wishes.paper ?? sheet.paper, tried.contains(where: { $0.fits }) { break }
      var narrow = context
      narrow.room = ChartRoom(sheet, context.style)
      let drawing = draw(narrow)
      let layout =
        switch drawing {
        case .pages(let pages): try Layout(pages, sheet, line, isOneSheet: wishes.isOneSheet, measure: measure)
        case .picture(let picture): try Layout(picture, sheet, line, measure: measure)
        }
      tried.append(layout)
      // The next ones are larger, and one sheet is as good as it gets.
      if layout.fits, layout.sheets.count == 1, sheet.orientation == .landscape || tried.count == wishes.sheets.count {
        break
      }
    }
    let best = Layout.best(tried)
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
      _ pages: [ChartPage], _ sheet: Sheet, _ line: SheetLine, isOneSheet: Bool,
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
      let wanted = isOneSheet ? 1 : count(sheets(at: scale))
      fits = widest >= least && wanted < .max && !isOneSheet
      // Smaller than can be read when it has to be, larger when there is room.
      while count(sheets(at: scale)) > (wanted == .max ? laid.count : wanted), scale > 0.02 { scale *= 0.98 }
      if isOneSheet || wanted < .max {
        while scale * 1.01 <= min(widest, Printing.mostScale), count(sheets(at: scale * 1.01)) <= wanted {
          scale *= 1.01
        }
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
