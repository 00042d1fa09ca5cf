import AnsvarDiagnostics
import AnsvarLanguage

/// A sheet that somebody has written: the texts of its cells, and no more.
struct ReadSheet {
  struct Cell {
    var column: Int
    var text: String
  }

  struct Row {
    var number: Int
    /// By column, each once; cells without text are not there.
    var cells: [Cell]

    /// The text of a cell; empty where there is none.
    ///
    /// - Complexity: O(log *n*) in the cells of the row.
    subscript(column: Int) -> String {
      var low = 0
      var high = cells.count
      while low < high {
        let middle = (low + high) / 2
        if cells[middle].column < column { low = middle + 1 } else { high = middle }
      }
      return low < cells.count && cells[low].column == column ? cells[low].text : ""
    }
  }

  var name: String
  var isHidden = false
  /// By number, each once; rows without text are not there.
  var rows: [Row] = []
  /// Cells whose content is not known, such as a formula that nobody has worked out.
  var faults: [Diagnostic] = []
  /// The ranges of cells that are shown as one.
  var mergers: [(first: CellPlace, last: CellPlace)] = []

  init(name: String) { self.name = name }

  /// The row of a number; nil when it has no text.
  ///
  /// - Complexity: O(log *n*) in the rows.
  func row(_ number: Int) -> Row? {
    let index = firstIndex(from: number)
    return index < rows.count && rows[index].number == number ? rows[index] : nil
  }

  /// The index of the first row with text from a number on.
  func firstIndex(from number: Int) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension ReadSheet {
  /// A table in CSV as the only sheet of a workbook, which has no name.
  init(_ grid: CSVGrid) {
    self.init(name: "")
    rows = grid.rows.map { row in
      let cells = row.cells.enumerated().filter { !$0.element.utf8.isEmpty }
      return Row(number: row.number, cells: cells.map { Cell(column: $0.offset, text: $0.element) })
    }
  }
}
