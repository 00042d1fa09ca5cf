import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarText

@testable import AnsvarSheets

/// A workbook in the hands of somebody who edits it: written by one side, changed, saved, and read by the other.
struct EditedBook {
  struct Sheet {
    var name: String
    var isHidden = false
    var cells: [CellPlace: String] = [:]
  }

  var sheets: [Sheet] = []

  init(_ bytes: [UInt8]) throws {
    let book = try WorkbookReader.read(SourceText(name: "x.xlsx", copying: bytes)) { _, _ in nil }
    for sheet in book.sheets {
      var copy = Sheet(name: sheet.name)
      for row in sheet.rows {
        for cell in row.cells { copy.cells[CellPlace(row: row.number, column: cell.column)] = cell.text }
      }
      sheets.append(copy)
    }
  }

  /// The workbook of a model.
  init(_ text: String, language: Language = .bokmål) throws {
    let result = Reader.read(text: text)
    let report = Checker.check(result.model, diagnostics: result.diagnostics)
    try self.init(MatrixWorkbook(result.model, language: language, report: report).bytes())
  }

  /// A workbook of one sheet with rows of texts.
  init(_ name: String, _ rows: [[String]]) {
    var sheet = Sheet(name: name)
    for (row, cells) in rows.enumerated() {
      for (column, text) in cells.enumerated() where !text.isEmpty {
        sheet.cells[CellPlace(row: row, column: column)] = text
      }
    }
    sheets = [sheet]
  }

  /// A cell of the matrix.
  subscript(_ place: String) -> String? {
    get { CellPlace(place).flatMap { sheets[0].cells[$0] } }
    set { if let place = CellPlace(place) { sheets[0].cells[place] = newValue } }
  }

  /// The cell of a duty and the column of a key.
  subscript(_ duty: String, _ key: String) -> String? {
    get { place(duty, key).flatMap { sheets[0].cells[$0] } }
    set { if let place = place(duty, key) { sheets[0].cells[place] = newValue } }
  }

  func place(_ duty: String, _ key: String) -> CellPlace? {
    guard let row = row(of: duty), let column = column(of: key) else { return nil }
    return CellPlace(row: row, column: column)
  }

  func column(of key: String) -> Int? { sheets[0].cells.first { $0.key.row == 3 && $0.value == key }?.key.column }

  func row(of duty: String) -> Int? {
    guard let column = column(of: "duty:") else { return nil }
    return sheets[0].cells.filter { $0.key.column == column && $0.value == duty }.map { $0.key.row }.min()
  }

  var rowCount: Int { (sheets[0].cells.keys.map { $0.row }.max() ?? -1) + 1 }
  var columnCount: Int { (sheets[0].cells.keys.map { $0.column }.max() ?? -1) + 1 }

  mutating func removeRow(_ row: Int) {
    var cells: [CellPlace: String] = [:]
    for (place, text) in sheets[0].cells where place.row != row {
      cells[CellPlace(row: place.row > row ? place.row - 1 : place.row, column: place.column)] = text
    }
    sheets[0].cells = cells
  }

  mutating func removeColumn(_ column: Int) {
    var cells: [CellPlace: String] = [:]
    for (place, text) in sheets[0].cells where place.column != column {
      cells[CellPlace(row: place.row, column: place.column > column ? place.column - 1 : place.column)] = text
    }
    sheets[0].cells = cells
  }

  /// Adds a row with texts under the columns of some keys.
  mutating func addRow(_ texts: [String: String]) {
    let row = rowCount
    for (key, text) in texts {
      if let column = column(of: key) { sheets[0].cells[CellPlace(row: row, column: column)] = text }
    }
  }

  var bytes: [UInt8] {
    WorkbookWriter.bytes(
      sheets.map { sheet in
        var copy = Worksheet(name: sheet.name, widths: [])
        let rows = (sheet.cells.keys.map { $0.row }.max() ?? -1) + 1
        let columns = (sheet.cells.keys.map { $0.column }.max() ?? -1) + 1
        for row in 0..<rows {
          let cells = (0..<columns).map { Worksheet.Cell(sheet.cells[CellPlace(row: row, column: $0)] ?? "") }
          copy.rows.append(Worksheet.Row(cells: cells, height: nil))
        }
        return copy
      })
  }

  /// What `ansvar import` makes of it.
  var imported: SpreadsheetReader.Result {
    SpreadsheetReader.readWorkbook(SourceText(name: "x.xlsx", copying: bytes)) { _, _ in nil }
  }

  /// The text of the model that it gives; nil when there are faults.
  var text: String? {
    let result = imported
    guard result.read.diagnostics.isEmpty else { return nil }
    return String(decoding: ModelSource(result.read.model).bytes(), as: UTF8.self)
  }

  /// Each fault as it is told: where, and what.
  var faults: [String] {
    imported.read.diagnostics.map { ($0.file ?? "?") + ": " + $0.message(.english) }
  }

  var notes: [String] { imported.notes.map { $0.message(.english, $0.places) } }
}

/// The text that a model is written as.
func written(_ text: String) -> String {
  String(decoding: ModelSource(Reader.read(text: text).model).bytes(), as: UTF8.self)
}
