/// How a cell looks.
enum CellLook: Int, CaseIterable {
  case plain
  /// The title of a sheet.
  case title
  /// An explanation in small type.
  case aside
  /// A heading.
  case heading
  /// A heading that reads from below, over a narrow column.
  case turnedHeading
  /// A name that programs go by.
  case key
  /// The same, over a narrow column.
  case turnedKey
  /// Text over several lines in a table.
  case text
  /// The same, in a row above which there is a line.
  case firstText
  /// Letters in the middle of a cell.
  case letters
  case firstLetters
  /// Lines of a model.
  case source

  /// Whether a long text goes on on the next line.
  var wraps: Bool {
    switch self {
    case .heading, .turnedHeading, .text, .firstText: true
    default: false
    }
  }
}
