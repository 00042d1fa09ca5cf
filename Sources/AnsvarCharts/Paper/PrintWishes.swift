/// What whoever prints has decided; the rest is chosen so that everything can be read.
package struct PrintWishes: Sendable {
  /// How many sheets a poster is put together from.
  package struct Poster: Sendable, Equatable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  package var paper: Paper?
  package var orientation: Sheet.Orientation?
  /// Whether all has to stand on one sheet, however small the text becomes.
  package var isOneSheet = false
  package var poster: Poster?

  package init() {}

  /// The sheets that may be used, the one most printers hold first.
  var sheets: [Sheet] {
    Sheet.all.filter { (paper ?? $0.paper) == $0.paper && (orientation ?? $0.orientation) == $0.orientation }
  }
}
