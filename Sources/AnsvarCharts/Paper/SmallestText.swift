/// How small the text of a chart is before it is scaled.
enum SmallestText {
  /// No text on paper is smaller, in points.
  static let onPaper = 8.0

  /// Whether somebody with good eyes can read text of a size, in points; sizes are rounded on their way here.
  static func isReadable(_ size: Double) -> Bool { size >= onPaper - 0.01 }

  /// The size of the smallest text of tables, in points; signs do not count, since a letter stands beside each.
  ///
  /// - Complexity: O(*n*) in the runs of text.
  static func size(in tables: [HTMLTable], _ style: Style) -> Double {
    var smallest = Double.infinity
    for table in tables { look(in: table, &smallest) }
    return min(smallest, style.fontSize(of: .caption))
  }

  private static func look(in table: HTMLTable, _ smallest: inout Double) {
    for row in table.rows {
      for cell in row.cells {
        switch cell.content {
        case .table(let inner): look(in: inner, &smallest)
        case .text(let text):
          for run in text.runs {
            if case .words(_, let font) = run, let size = font.size, font.face != .signs {
              smallest = min(smallest, size)
            }
          }
        }
      }
    }
  }
}
