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

    /// Every way that may be asked for.
    package static let all = (1...most).flatMap { rows in (1...most).map { Poster(columns: $0, rows: rows) } }
    /// How many sheets may lie side by side or below one another.
    package static let most = 9
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
