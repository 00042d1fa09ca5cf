import AnsvarCharts
import AnsvarModel
import AnsvarReports
import AnsvarSystem
import AnsvarText

/// A booklet on its way to paper: every part laid out, the sheets numbered through, and drawn by Graphviz.
struct PrintedBooklet {
  let booklet: Booklet
  let wishes: PrintWishes
  /// What stands at the foot of every sheet.
  let line: String

  /// The sheets as PDF files of a page each, and what bookmarks lead to.
  ///
  /// - Throws: when Graphviz is missing or could not draw a sheet.
  func pages(_ console: Console) throws(Failure) -> (pages: [[UInt8]], bookmarks: [PDFBookmark]) {
    do throws(GraphvizError) {
      let graphviz = try Graphviz(environment: console.environment)
      var measured = MeasuredGraphs(graphviz)
      var counts: [Int] = []
      for part in booklet.parts { counts.append(try layOut(part, place: nil, &measured).sheets.count) }
      let covers = booklet.hasCover ? [booklet.cover(sheets: counts)] : []
      for cover in covers { counts.append(try layOut(cover, place: nil, &measured).sheets.count) }
      let all = counts.reduce(0, +)
      var printings: [Printing] = []
      var before = 0
      var bookmarks: [PDFBookmark] = []
      for part in covers + booklet.parts {
        bookmarks += Self.bookmarks(part, page: before + 1, isFirst: before == 0)
        let printing = try layOut(part, place: (before, all), &measured)
        tell(printing, part, console)
        before += printing.sheets.count
        printings.append(printing)
      }
      return (try DrawnSheets(printings, graphviz).pages, bookmarks)
    } catch {
      throw GraphvizFailure.failure(error)
    }
  }

  /// What leads to a part; to the first of several under one title both the title and itself.
  private static func bookmarks(_ part: Booklet.Part, page: Int, isFirst: Bool) -> [PDFBookmark] {
    guard let title = part.title else { return [PDFBookmark(title: part.bookmark, page: page, isInner: !isFirst)] }
    let own = PDFBookmark(title: part.bookmark, page: page, isInner: true)
    return [PDFBookmark(title: title, page: page, isInner: false)] + (title == part.bookmark ? [] : [own])
  }

  private func layOut(
    _ part: Booklet.Part, place: (before: Int, all: Int)?, _ measured: inout MeasuredGraphs
  ) throws(GraphvizError) -> Printing {
    var wishes = wishes
    wishes.orientation = wishes.orientation ?? part.orientation
    wishes.paper = wishes.paper ?? part.paper
    return try Printing.laidOut(wishes, part.context, line: line, place: place, draw: part.draw) {
      (graph) throws(GraphvizError) in try measured.sizes(of: graph)
    }
  }

  private func tell(_ printing: Printing, _ part: Booklet.Part, _ console: Console) {
    guard !printing.isReadable else { return }
    console.tell(Self.small, [Place("part", part.bookmark)])
  }

  private static let small = Phrase(
    nb: "«{part}» er så stort at skriften blir mindre enn 8 punkt",
    nn: "«{part}» er så stort at skrifta blir mindre enn 8 punkt",
    en: "“{part}” is so large that the text becomes smaller than 8 points")
}

/// What `dot` has said of graphs, so that none is measured twice.
private struct MeasuredGraphs {
  private let graphviz: Graphviz
  private var known: [[UInt8]: DrawnSizes] = [:]

  init(_ graphviz: Graphviz) { self.graphviz = graphviz }

  mutating func sizes(of graph: Graph) throws(GraphvizError) -> DrawnSizes {
    let dot = DOTWriter.write(graph)
    if let sizes = known[dot] { return sizes }
    let sizes = DrawnSizes(json: try graphviz.render(dot: dot, format: .json).bytes)
    known[dot] = sizes
    return sizes
  }
}
