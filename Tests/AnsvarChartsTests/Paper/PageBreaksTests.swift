import AnsvarTestSupport
import AnsvarText
import Testing

@testable import AnsvarCharts

/// Where a chart is cut when it goes over several sheets.
@Suite struct PageBreaksTests {
  /// A chart of a head, columns' heads, tables with bars and rows of any height, a legend and notes.
  private struct Invented {
    var page = ChartPage("chart", .print, width: 480)
    /// The names of all rows that have to be shown once, in their order.
    var rows: [String] = []
    private var random: SplitMix

    init(seed: UInt64) {
      random = SplitMix(state: seed)
      page.add(table(["title"], height: 40), as: .title)
      if random.chance(3, in: 4) { page.add(table(["heads"], height: 50), as: .heading) }
      for group in 0..<(1 + random.below(8)) {
        if random.chance(1, in: 4) {
          page.add(body("t\(group)", 3 + random.below(30)), heads: 1)
        } else {
          let chunks = (0..<(1 + random.below(3))).map { body("g\(group).\($0)", 1 + random.below(14)) }
          page.add(chunks, hasBar: random.chance(4, in: 5))
        }
      }
      page.add(table(["legend"], height: 30), as: .legend)
      for note in 0..<random.below(3) { page.add(body("n\(note)", 1 + random.below(20)), as: .note) }
    }

    private mutating func body(_ name: String, _ count: Int) -> HTMLTable {
      let names = (0..<count).map { "\(name).\($0)" }
      rows += names
      return .plain(names.map { HTMLRow([HTMLCell($0, [.height(12 + random.below(50))])]) })
    }

    private func table(_ names: [String], height: Int) -> HTMLTable {
      .plain(names.map { HTMLRow([HTMLCell($0, [.height(height)])]) })
    }
  }

  private let line = SheetLine(text: "line", language: .bokmål, style: .print)

  private func column(_ page: ChartPage) -> PageColumn { PageColumn(page, line) { Measuring.sizes(of: $0) } }

  private func name(_ row: HTMLRow) -> String { Measuring.texts(of: .plain([row])).first ?? "" }

  @Test(arguments: 0..<60) func everythingStandsOnOneSheetInItsOrder(seed: Int) {
    let invented = Invented(seed: UInt64(seed))
    let column = column(invented.page)
    for height in [300.0, 420, 770, 1500] {
      for isFirst in [true, false] {
        let breaks = column.breaks(height: height, isFirst: isFirst)
        var shown: [String] = []
        for sheet in breaks.sheets {
          for piece in sheet.pieces where invented.page.blocks[piece.block].place != .heading {
            shown += invented.page.blocks[piece.block].table.rows[piece.rows].map { name($0) }
          }
        }
        #expect(shown == invented.rows)
        #expect(!breaks.isOverfull)
        #expect(breaks.sheets.allSatisfy { $0.height <= height })
      }
    }
  }

  @Test(arguments: 0..<60) func aBarIsNeverTheLastThingAndStandsAgainOnTheNextSheet(seed: Int) {
    let page = Invented(seed: UInt64(seed)).page
    for (number, sheet) in column(page).breaks(height: 420, isFirst: true).sheets.enumerated() {
      var isHeaded = false
      for (place, piece) in sheet.pieces.enumerated() {
        let block = page.blocks[piece.block]
        if block.place == .heading {
          isHeaded = true
          #expect(place + 1 < sheet.pieces.count)
          continue
        }
        let rows = block.table.rows
        if let last = rows[piece.rows].last, last.leadsNext { #expect(piece.rows.upperBound == rows.count) }
        if block.place == .body, page.blocks.contains(where: { $0.place == .heading }) { #expect(isHeaded) }
        // Cut within a table: its bar or its heads come again.
        if piece.rows.lowerBound > 0, !block.repeated.isEmpty {
          #expect(piece.isContinued)
          #expect(place == 0 || sheet.pieces[place - 1].block != piece.block)
        }
        if number == 0 { #expect(!piece.isContinued) }
      }
    }
  }

  @Test(arguments: 0..<60) func whatIsNotMuchOfASheetIsNotCut(seed: Int) {
    let page = Invented(seed: UInt64(seed)).page
    let height = 770.0
    let sheets = column(page).breaks(height: height, isFirst: true).sheets
    for (number, block) in page.blocks.enumerated() where block.place == .body {
      // The head, the legend and the foot take less than a third of this sheet.
      guard Measuring.height(of: block.table) < (height - 260) * 0.6 else { continue }
      #expect(sheets.filter { $0.pieces.contains { $0.block == number } }.count == 1)
    }
  }

  @Test(arguments: 0..<20) func aSheetIsExactlyAsHighAsItShallBe(seed: Int) throws {
    let page = Invented(seed: UInt64(seed)).page
    let column = column(page)
    let sheets = column.breaks(height: 500, isFirst: true).sheets
    for (number, content) in sheets.enumerated() {
      let graph = column.graph(content, height: 500, number: number + 1, of: sheets.count)
      let node = try #require(graph.nodes.first)
      #expect(graph.nodes.count == 1)
      let table = try #require(Measuring.table(of: node))
      let drawn = Measuring.height(of: table)
      #expect(drawn <= 500 && drawn > 490, "\(drawn)")
      let texts = Measuring.texts(of: table)
      #expect(texts.contains("side \(number + 1) av \(sheets.count)"))
      #expect(texts.contains("legend") && texts.contains("title"))
    }
  }

  @Test func aRowHigherThanASheetIsTold() {
    var page = ChartPage("chart", .print, width: 480)
    page.add(.plain([HTMLRow([HTMLCell("high", [.height(900)])])]))
    #expect(column(page).breaks(height: 500, isFirst: true).isOverfull)
    #expect(!column(page).breaks(height: 1000, isFirst: true).isOverfull)
  }

  @Test func rowsThatACellReachesOverStayTogether() {
    var page = ChartPage("chart", .print, width: 480)
    let rows = (0..<12).map { index in
      HTMLRow([HTMLCell("a\(index)", [.height(60)])] + (index % 3 == 0 ? [HTMLCell("b", [.rowSpan(3)])] : []))
    }
    page.add(.plain(rows))
    let sheets = column(page).breaks(height: 420, isFirst: true).sheets
    #expect(sheets.count > 1)
    for sheet in sheets { for piece in sheet.pieces { #expect(piece.rows.lowerBound % 3 == 0) } }
  }

  @Test func anEmptyChartIsOneSheet() {
    var page = ChartPage("chart", .print, width: 480)
    page.add(.plain([HTMLRow([HTMLCell("title", [.height(40)])])]), as: .title)
    #expect(column(page).breaks(height: 500, isFirst: true).sheets.count == 1)
  }
}
