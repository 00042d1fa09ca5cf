/// One large picture on many sheets, to be cut and put together.
struct Poster {
  let printing: Printing

  /// How far each sheet reaches into the next, in points: a third of an inch to glue.
  private static let overlap = 24.0
  /// How long a cutting mark is, in points on paper.
  private static let markLength = 14.0
  /// How thick a cutting mark is, in points on paper.
  private static let markWidth = 0.75

  /// Lays out a chart on the fewest sheets that let it be read, turned so that it becomes as large as can be.
  ///
  /// - Parameters:
  ///   - posters: the ways it may be put together; at least one.
  ///   - sheets: those that it may be put on, of which the first decides the paper.
  ///   - drawing: the chart.
  ///   - measure: what `dot` says of the size of a graph.
  /// - Throws: what `measure` throws.
  init<Problem: Error>(
    _ posters: [PrintWishes.Poster], _ sheets: [Sheet], _ drawing: Drawing,
    measure: (Graph) throws(Problem) -> DrawnSizes
  ) throws(Problem) {
    let graph = drawing.graph
    let sizes = try measure(graph)
    let smallest = drawing.smallestText
    var layouts: [Tiles] = []
    for sheet in sheets where sheet.paper == sheets.first?.paper {
      for poster in posters { layouts.append(Tiles(poster, sheet, sizes)) }
    }
    func rank(_ tiles: Tiles) -> (Int, Double) {
      (SmallestText.isReadable(smallest * tiles.scale) ? tiles.atMost : .max, -tiles.scale)
    }
    let tiles = layouts.min { rank($0) < rank($1) } ?? Tiles(.all[0], Sheet(.a4, .landscape), sizes)
    var printed: [PrintedSheet] = []
    for row in 0..<tiles.rows {
      for column in 0..<tiles.columns {
        printed.append(
          PrintedSheet(
            graph, tiles.sheet, scale: tiles.scale, around: tiles.center(column: column, row: row), isLaidOut: true))
      }
    }
    printing = Printing(
      sheets: printed, sheet: tiles.sheet, textSize: smallest * tiles.scale,
      poster: PrintWishes.Poster(columns: tiles.columns, rows: tiles.rows),
      marks: CuttingMarks(strokes: tiles.marks, width: Poster.markWidth / tiles.scale))
  }

  /// How a picture lies on the sheets of a poster; lengths are in points on paper, places in those of the picture.
  private struct Tiles {
    let sheet: Sheet
    let scale: Double
    /// How many sheets lie side by side: no more than show some of the picture.
    let columns: Int
    let rows: Int
    /// How many sheets there were to fill.
    let atMost: Int
    private let sizes: DrawnSizes
    private let width: Double
    private let height: Double
    /// From the left edge of the poster to that of the picture.
    private let indent: Double

    init(_ poster: PrintWishes.Poster, _ sheet: Sheet, _ sizes: DrawnSizes) {
      self.sheet = sheet
      self.sizes = sizes
      atMost = poster.columns * poster.rows
      width = Double(sheet.width) - Poster.overlap
      height = Double(sheet.height) - Poster.overlap
      let whole = width * Double(poster.columns) + Poster.overlap
      let high = height * Double(poster.rows) + Poster.overlap
      let exact = min(whole / max(sizes.width + 8, 1), high / max(sizes.height + 8, 1))
      // As `dot` will be told it.
      scale = (exact * 1000).rounded(.down) / 1000
      let (across, down) = (sizes.width * scale, sizes.height * scale)
      columns = Self.needed(across + 8 * scale, width, atMost: poster.columns)
      rows = Self.needed(down + 8 * scale, height, atMost: poster.rows)
      indent = (width * Double(columns) + Poster.overlap - across) / 2
    }

    /// How many sheets of a length, each without what it shares with the next, reach over the picture.
    private static func needed(_ length: Double, _ sheet: Double, atMost most: Int) -> Int {
      let count = ((length - Poster.overlap) / sheet - 0.001).rounded(.up)
      return min(max(1, Int(min(count, 1_000))), most)
    }

    func center(column: Int, row: Int) -> (x: Double, y: Double) {
      place(
        width * Double(column) + Double(sheet.width) / 2, height * Double(row) + Double(sheet.height) / 2)
    }

    /// The place in the picture of a place on the poster, counted from its upper left corner.
    private func place(_ across: Double, _ down: Double) -> (x: Double, y: Double) {
      (sizes.left + (across - indent) / scale, sizes.bottom + sizes.height + 4 - down / scale)
    }

    /// Short lines where two sheets meet, at the edges of both, in the middle of what they share.
    var marks: [Stroke] {
      var marks: [Stroke] = []
      let reach = (
        across: width * Double(columns) + Poster.overlap, down: height * Double(rows) + Poster.overlap
      )
      func add(_ first: (Double, Double), _ second: (Double, Double)) {
        marks.append(Stroke(from: place(first.0, first.1), to: place(second.0, second.1)))
      }
      for column in 1..<max(columns, 1) {
        let across = width * Double(column) + Poster.overlap / 2
        for row in 0..<rows {
          let top = height * Double(row)
          add((across, top), (across, top + Poster.markLength))
          let bottom = row == rows - 1 ? reach.down : top + Double(sheet.height)
          add((across, bottom - Poster.markLength), (across, bottom))
        }
      }
      for row in 1..<max(rows, 1) {
        let down = height * Double(row) + Poster.overlap / 2
        for column in 0..<columns {
          let left = width * Double(column)
          add((left, down), (left + Poster.markLength, down))
          let right = column == columns - 1 ? reach.across : left + Double(sheet.width)
          add((right - Poster.markLength, down), (right, down))
        }
      }
      return marks
    }
  }
}
