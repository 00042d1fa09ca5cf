import Testing

@testable import AnsvarCharts

/// One picture on many sheets.
@Suite struct PosterTests {
  /// What a sheet shows of the picture, in its points.
  private struct Window {
    var left, right, bottom, top, scale: Double

    init(_ sheet: PrintedSheet) throws {
      let viewport = try #require(sheet.arguments.first { $0.hasPrefix("-Gviewport=") })
      let numbers = viewport.drop { $0 != "=" }.dropFirst().split(separator: ",").compactMap { Double($0) }
      try #require(numbers.count == 5)
      scale = numbers[2]
      (left, right) = (numbers[3] - numbers[0] / 2 / scale, numbers[3] + numbers[0] / 2 / scale)
      (bottom, top) = (numbers[4] - numbers[1] / 2 / scale, numbers[4] + numbers[1] / 2 / scale)
    }
  }

  private func printing(_ columns: Int, _ rows: Int, width: Double, height: Double) throws -> Printing {
    var wishes = PrintWishes()
    wishes.poster = PrintWishes.Poster(columns: columns, rows: rows)
    let chart = try #require(ChartCatalogue.chart("matrix"))
    return Printing.laidOut(wishes, ChartModels.context(ChartModels.small), line: "", draw: chart.draw) {
      Measuring.sizes(of: $0, width: width, height: height)
    }
  }

  private static let shapes = [(1, 2), (2, 1), (2, 2), (3, 2), (4, 4), (1, 9), (9, 9)]
  private static let pictures = [(500.0, 400.0), (300, 2000), (3000, 200), (1234.5, 987.6)]

  @Test(arguments: shapes, pictures) func theSheetsShowAllOfThePicture(
    shape: (columns: Int, rows: Int), picture: (width: Double, height: Double)
  ) throws {
    let result = try printing(shape.columns, shape.rows, width: picture.width, height: picture.height)
    let poster = try #require(result.poster)
    #expect(poster.columns <= shape.columns && poster.rows <= shape.rows)
    #expect(result.sheets.count == poster.columns * poster.rows)
    let windows = try result.sheets.map { try Window($0) }
    let first = try #require(windows.first)
    let last = try #require(windows.last)
    #expect(first.left <= 0 && first.top >= picture.height)
    #expect(last.right >= picture.width && last.bottom <= 0)
    for (number, window) in windows.enumerated() {
      // Every sheet shows something of it.
      #expect(window.left < picture.width && window.right > 0)
      #expect(window.bottom < picture.height && window.top > 0)
      // A third of an inch to glue.
      if number % poster.columns > 0 {
        let overlap = (windows[number - 1].right - window.left) * window.scale
        #expect(abs(overlap - 24) < 0.5, "\(overlap)")
      }
      if number >= poster.columns {
        let overlap = (window.top - windows[number - poster.columns].bottom) * window.scale
        #expect(abs(overlap - 24) < 0.5, "\(overlap)")
      }
    }
  }

  @Test(arguments: shapes, pictures) func everySheetHasMarksWhereItMeetsAnother(
    shape: (columns: Int, rows: Int), picture: (width: Double, height: Double)
  ) throws {
    let result = try printing(shape.columns, shape.rows, width: picture.width, height: picture.height)
    let poster = try #require(result.poster)
    let marks = try #require(result.marks).strokes
    for (number, sheet) in result.sheets.enumerated() {
      let window = try Window(sheet)
      let shown = marks.filter { mark in
        let (x, y) = ((mark.from.x + mark.to.x) / 2, (mark.from.y + mark.to.y) / 2)
        return x > window.left && x < window.right && y > window.bottom && y < window.top
      }
      let upright = shown.filter { $0.from.x == $0.to.x }.count
      let column = number % poster.columns
      let sides = (column > 0 ? 1 : 0) + (column + 1 < poster.columns ? 1 : 0)
      #expect(upright >= sides * 2)
      let row = number / poster.columns
      let ends = (row > 0 ? 1 : 0) + (row + 1 < poster.rows ? 1 : 0)
      #expect(shown.count - upright >= ends * 2)
    }
  }

  @Test func moreSheetsMakeItLarger() throws {
    let sizes = try [(1, 2), (2, 2), (3, 3), (4, 4)].map {
      try printing($0.0, $0.1, width: 900, height: 800).textSize
    }
    #expect(sizes == sizes.sorted())
    #expect(Set(sizes).count == sizes.count)
  }

  @Test func theMarksComeOnTopOfTheDrawing() {
    let strokes = [Stroke(from: (1, 2), to: (3.5, 2))]
    let text = DOTWriter.write(strokes, width: 0.5, over: Array("digraph g {\n\ta;\n}\n".utf8))
    #expect(
      String(decoding: text, as: UTF8.self) == """
        digraph g {
        	a;

          marks [shape=point style="invis" pos="1,2"]
          marks -> marks [pos="1,2 1,2 3.5,2 3.5,2" dir=none style="solid" color="#ffffff" penwidth=2 label=""]
          marks -> marks [pos="1,2 1,2 3.5,2 3.5,2" dir=none style="solid" color="#000000" penwidth=0.5 label=""]
        }

        """)
  }

  @Test func aDrawingWithoutMarksStaysAsItIs() {
    let drawing = Array("digraph g {\n}\n".utf8)
    #expect(DOTWriter.write([], width: 1, over: drawing) == drawing)
  }
}
