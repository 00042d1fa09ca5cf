/// A form for people to fill in: what stands above it, its columns, and a row for each thing that is asked about.
///
/// Columns and rows have names that stay the same whatever the form is called in a language; by those a form that has
/// been filled in is read again.
package struct FormSheet: Sendable {
  /// What a column is for.
  package enum Use: Sendable {
    /// Its cells are the stable name of the row, together with those of the other such columns.
    case name
    /// Its cells tell a reader what the row is about.
    case text
    /// Its cells are filled in.
    case answer
  }

  package struct Column: Sendable {
    /// The stable name; the names of columns that hold no answer end in a colon, so that nothing else is called so.
    package var key: String
    package var heading: String
    package var use: Use
    /// How wide it may become, in characters.
    package var widths: ClosedRange<Int>

    package init(_ key: String, _ heading: String, _ use: Use, widths: ClosedRange<Int> = 5...13) {
      self.key = key
      self.heading = heading
      self.use = use
      self.widths = widths
    }
  }

  package struct Row: Sendable {
    /// One for each column; those of answers are empty.
    package var cells: [String]
    /// Whether it is the first of a group.
    package var startsGroup: Bool

    package init(_ cells: [String], startsGroup: Bool) {
      self.cells = cells
      self.startsGroup = startsGroup
    }
  }

  /// What the sheet is called.
  package var name: String
  package var title: String
  /// What is filled in once, such as the name of a group, by what it is called in each language.
  package var blanks: [[String]]
  /// What the answers are, in one line.
  package var brief: String
  /// How the form is filled in, and what the answers mean, a line each.
  package var help: [String]
  /// What the sheet with the help is called, where it has one of its own.
  package var helpName: String
  package var columns: [Column]
  package var rows: [Row]
  /// The answers to choose among.
  package var choices: [String]

  package init(
    name: String, title: String, blanks: [[String]], brief: String, help: [String], helpName: String, columns: [Column],
    rows: [Row], choices: [String]
  ) {
    self.name = name
    self.title = title
    self.blanks = blanks
    self.brief = brief
    self.help = help
    self.helpName = helpName
    self.columns = columns
    self.rows = rows
    self.choices = choices
  }

  /// The names of a row, put together; nil where one is missing.
  func name(of cells: (Int) -> String) -> String? {
    var result = ""
    for (index, column) in columns.enumerated() where column.use == .name {
      let text = FoldedText.trimmed(cells(index))
      if text.utf8.isEmpty { return nil }
      result += (result.utf8.isEmpty ? "" : "\u{1F}") + text
    }
    return result.utf8.isEmpty ? nil : result
  }

  /// All that stands in the form, row by row, for a table of nothing but texts.
  package var table: [[String]] {
    var result: [[String]] = []
    func add(_ cells: [String]) {
      // Every row is as wide as the widest, so that nobody takes a comma in a text for the end of a cell.
      result.append(cells + [String](repeating: "", count: max(0, columns.count - cells.count)))
    }
    // The first row tells by which sign the cells are parted, and no text that might have another stands in it.
    if blanks.isEmpty { add([name]) }
    for labels in blanks { add([labels.first ?? "", ""]) }
    add([title])
    for line in help { add([line]) }
    add(columns.map { $0.heading })
    add(columns.map { $0.key })
    for row in rows { add(row.cells) }
    return result
  }
}
