import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarText

/// Reads a model from a spreadsheet: a workbook that `MatrixWorkbook` has written and somebody has edited, or any
/// matrix with duties in rows and roles in columns.
public enum SpreadsheetReader {
  /// What has been read, and what was taken for what.
  public struct Result {
    public var read: ReadResult
    public var notes: [SheetNote]

    public init(_ read: ReadResult, notes: [SheetNote] = []) {
      self.read = read
      self.notes = notes
    }
  }

  /// Reads a workbook in the format .xlsx, whose entries `inflate` unpacks.
  ///
  /// - Complexity: O(*n* log *n*) in the bytes that it unpacks to, which are bounded.
  public static func readWorkbook(_ source: SourceText, inflate: @escaping Inflate) -> Result {
    let book: WorkbookReader.Book
    do throws(SheetRefusal) {
      book = try WorkbookReader.read(source, inflate)
    } catch {
      return failed([Diagnostic(error.kind, at: .none, error.places, file: source.name)])
    }
    let matrix = book.sheets.first { SheetColumns.keyRow(of: $0) != nil }
    let text = book.sheets.first { ModelSheet.language(of: $0) != nil }
    guard let matrix, let keyRow = SheetColumns.keyRow(of: matrix) else { return readPlain(book.sheets, source.name) }
    guard let text, let language = ModelSheet.language(of: text) else {
      return failed([
        SheetFault.at(CellPlace(row: keyRow, column: 0), matrix.name, source.name, SheetFault.noModel)
      ])
    }
    let base = ModelSheet.read(text, file: source.name)
    guard base.diagnostics.isEmpty else { return Result(base) }
    let merged = SheetMerge.merged(
      matrix, keyRow: keyRow, into: SheetLayout(base.model, language), file: source.name,
      countsFrom1904: book.countsFrom1904)
    guard merged.diagnostics.isEmpty else {
      return Result(ReadResult(model: base.model, diagnostics: merged.diagnostics), notes: merged.notes)
    }
    return Result(finished(merged.model, file: source.name), notes: merged.notes)
  }

  /// Reads a matrix in CSV.
  ///
  /// - Complexity: O(*n* log *n*) in the bytes.
  public static func readCSV(_ source: SourceText) -> Result {
    let grid = CSVGrid(source)
    guard grid.diagnostics.isEmpty else { return failed(grid.diagnostics) }
    let sheet = ReadSheet(grid)
    if let keyRow = SheetColumns.keyRow(of: sheet) {
      return failed([SheetFault.at(CellPlace(row: keyRow, column: 0), "", source.name, SheetFault.noModel)])
    }
    return readPlain([sheet], source.name)
  }

  /// Reads the first sheet in which there is a matrix, of those that are shown.
  private static func readPlain(_ sheets: [ReadSheet], _ file: String) -> Result {
    let name = stem(of: file)
    for sheet in sheets where !sheet.isHidden {
      guard let plain = PlainMatrix.model(of: sheet, file: file, name: name) else { continue }
      guard plain.diagnostics.isEmpty else {
        return Result(ReadResult(model: plain.model, diagnostics: plain.diagnostics), notes: plain.notes)
      }
      var notes = plain.notes
      if sheets.contains(where: { !$0.name.utf8.elementsEqual(sheet.name.utf8) && !$0.rows.isEmpty }) {
        notes.append(
          SheetNote(
            Phrase(
              nb: "bare arket `{name}` er lest", nn: "berre arket `{name}` er lese",
              en: "only the sheet `{name}` is read"), [Place("name", sheet.name)]))
      }
      return Result(finished(plain.model, file: file), notes: notes)
    }
    return failed([Diagnostic(SheetFault.noMatrix, at: .none, file: file)])
  }

  /// The name of a file without its folders and its ending.
  private static func stem(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    let stem = name.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name
    return String(decoding: stem.prefix(NameTable.longestName), as: UTF8.self)
  }

  /// The model as its own text gives it, so that names have the form of the language and nothing unsound slips through.
  static func finished(_ model: Model, file: String) -> ReadResult {
    var result = ModelText.read(ModelSource(model).bytes(), name: file)
    for index in result.diagnostics.indices {
      result.diagnostics[index].file = file
      result.diagnostics[index].range = .none
      result.diagnostics[index].related = nil
    }
    return result
  }

  static func failed(_ diagnostics: [Diagnostic]) -> Result {
    Result(ReadResult(model: Model(), diagnostics: diagnostics))
  }
}
