import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarText

/// The sheet that holds a model as text, when it comes back.
enum ModelSheet {
  /// The language of the workbook that a sheet belongs to; nil for a sheet without a model.
  static func language(of sheet: ReadSheet) -> Language? {
    guard let first = sheet.rows.first, first.number == 0, let cell = first.cells.first, cell.column == 0,
      cell.text.utf8.starts(with: MatrixWorkbook.mark.utf8)
    else { return nil }
    let code = cell.text.utf8.dropFirst(MatrixWorkbook.mark.utf8.count).prefix(2)
    return Language(code: String(decoding: code, as: UTF8.self))
  }

  /// Reads the model; its faults name the cells of their lines.
  static func read(_ sheet: ReadSheet, file: String) -> ReadResult {
    var bytes: [UInt8] = []
    var line = 0
    for row in sheet.rows {
      while line < row.number {
        bytes.append(UInt8(ascii: "\n"))
        line += 1
      }
      // A line end within a cell would move the lines after it; in the language it is never more than a blank.
      for cell in row.cells { bytes += cell.text.utf8.map { $0 == 10 || $0 == 13 ? 32 : $0 } }
    }
    bytes.append(UInt8(ascii: "\n"))
    var result = ModelText.read(bytes, name: file)
    let sources = result.model.sources
    let index = sources.texts.isEmpty ? nil : sources.lineIndex(ofFile: 0)
    for number in result.diagnostics.indices {
      let place = index?.location(of: result.diagnostics[number].range)
      let row = (place?.line ?? 1) - 1
      let cell = SheetFault.at(
        CellPlace(row: row, column: 0), sheet.name, file, result.diagnostics[number].kind)
      result.diagnostics[number].file = cell.file
      result.diagnostics[number].range = .none
      result.diagnostics[number].related = nil
    }
    return result
  }
}
