/// A sheet to be written: text in cells, and how it looks on a screen and on paper.
struct Worksheet {
  struct Cell {
    var text: String
    var look: CellLook

    init(_ text: String, _ look: CellLook = .plain) {
      self.text = text
      self.look = look
    }
  }

  struct Row {
    var cells: [Cell]
    /// In points; nil leaves it to the program.
    var height: Int?
  }

  /// Cells of a range take one of some values from a list; others are asked about, not refused.
  struct Choice {
    var first: CellPlace
    var last: CellPlace
    var values: [String]
  }

  /// The cells of a range in which a letter stands have its colour.
  struct LetterColours {
    var first: CellPlace
    var last: CellPlace
    /// A letter, and the number of its colour in `WorkbookStyles.letterColours`; the first that fits counts.
    var letters: [(letter: String, colour: Int)]
  }

  var name: String
  /// The width of each column, in characters.
  var widths: [Int]
  var rows: [Row] = []
  /// The first cell that moves when the sheet is scrolled.
  var frozen: CellPlace?
  /// The rows that stand at the top of every page.
  var heading: ClosedRange<Int>?
  var isLandscape = false
  /// How many columns are printed; nil: all.
  var printedColumns: Int?
  var choices: [Choice] = []
  var colours: [LetterColours] = []

  init(name: String, widths: [Int]) {
    self.name = name
    self.widths = widths
  }
}
