import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarText

/// Reads a form that people have filled in, held against the empty one.
///
/// Rows and columns may have changed places, and lines may have come above them. What belongs to no row or column of
/// the form is a fault, so that no answer is lost in silence.
package struct FormReader {
  private let form: FormSheet
  private let file: String
  private var filled = FilledForm()
  private var rowOf: [String: Int] = [:]

  /// How far down the names of the columns are looked for.
  private static let mostRowsAbove = 200
  /// The most faults that are told of one form; whoever shows them counts those that there is no room for.
  package static let mostFaults = 1_000
  /// Each costs a look through all the rows.
  private static let mostSuggestions = 20
  /// A longer text is no name of anything, and is not shown whole.
  private static let longestText = 60

  /// Reads a form in CSV.
  ///
  /// - Complexity: O(*n*) in the bytes.
  package static func readCSV(_ source: SourceText, as form: FormSheet) -> FilledForm {
    let grid = CSVGrid(source)
    var reader = FormReader(form, file: source.name)
    guard grid.diagnostics.isEmpty else {
      reader.filled.diagnostics = grid.diagnostics
      return reader.filled
    }
    reader.readFirst(of: [ReadSheet(grid)])
    return reader.filled
  }

  /// Reads a form in a workbook in the format .xlsx, whose entries `inflate` unpacks.
  ///
  /// - Complexity: O(*n*) in the bytes that it unpacks to, which are bounded.
  package static func readWorkbook(_ source: SourceText, as form: FormSheet, inflate: @escaping Inflate) -> FilledForm {
    var reader = FormReader(form, file: source.name)
    do throws(SheetRefusal) {
      reader.readFirst(of: try WorkbookReader.read(source, inflate).sheets.filter { !$0.isHidden })
    } catch {
      reader.filled.diagnostics = [Diagnostic(error.kind, at: .none, error.places, file: source.name)]
    }
    return reader.filled
  }

  private init(_ form: FormSheet, file: String) {
    self.form = form
    self.file = file
    filled.blanks = [String](repeating: "", count: form.blanks.count)
    for (index, row) in form.rows.enumerated() {
      if let name = form.name(of: { row.cells[$0] }) { rowOf[name] = rowOf[name] ?? index }
    }
  }

  /// Reads the first sheet that has the form in it.
  private mutating func readFirst(of sheets: [ReadSheet]) {
    for sheet in sheets {
      guard let head = headRow(sheet) else { continue }
      read(sheet, head)
      return
    }
    let name = form.columns.first { $0.use == .name }?.key ?? ""
    filled.diagnostics.append(Diagnostic(FormFault.noForm, at: .none, [Place("name", name)], file: file))
  }

  /// The row with the stable names of the columns; where somebody has deleted it, the one with the headings.
  private func headRow(_ sheet: ReadSheet) -> ReadSheet.Row? {
    let rows = sheet.rows.prefix(Self.mostRowsAbove)
    let names = form.columns.filter { $0.use == .name }
    func first(_ text: (FormSheet.Column) -> String) -> ReadSheet.Row? {
      let wanted = names.map { FoldedText.folded(text($0)) }
      return rows.first { row in
        let texts = row.cells.map { FoldedText.folded($0.text) }
        return wanted.allSatisfy { text in texts.contains { $0.utf8.elementsEqual(text.utf8) } }
      }
    }
    return first { $0.key } ?? first { $0.heading }
  }

  private mutating func read(_ sheet: ReadSheet, _ head: ReadSheet.Row) {
    for fault in sheet.faults { Self.add(fault, to: &filled.diagnostics) }
    readBlanks(sheet, above: head.number)
    var columnAt: [Int: Int] = [:]
    var strangers: [Int: String] = [:]
    readHead(head, sheet, &columnAt, &strangers)
    var places = [Int](repeating: -1, count: form.columns.count)
    for (place, column) in columnAt { places[column] = place }
    var firstRow: [Int: Int] = [:]
    for row in sheet.rows[sheet.firstIndex(from: head.number + 1)...] {
      guard filled.diagnostics.count <= Self.mostFaults else { return }
      readRow(row, sheet, columnAt, places, &strangers, &firstRow)
    }
  }

  /// What is filled in above the rows stands in the first cell with text to the right of what it is called.
  private mutating func readBlanks(_ sheet: ReadSheet, above head: Int) {
    for row in sheet.rows where row.number < head {
      guard let label = row.cells.first, row.cells.count > 1 else { continue }
      let text = Self.withoutColon(FoldedText.folded(label.text))
      for (index, labels) in form.blanks.enumerated() where filled.blanks[index].utf8.isEmpty {
        guard labels.contains(where: { FoldedText.folded($0).utf8.elementsEqual(text.utf8) }) else { continue }
        filled.blanks[index] = FoldedText.trimmed(row.cells[1].text)
      }
    }
  }

  private static func withoutColon(_ text: String) -> String {
    text.utf8.last == UInt8(ascii: ":") ? String(decoding: text.utf8.dropLast(), as: UTF8.self) : text
  }

  private mutating func readHead(
    _ head: ReadSheet.Row, _ sheet: ReadSheet, _ columnAt: inout [Int: Int], _ strangers: inout [Int: String]
  ) {
    var byText: [String: Int] = [:]
    for (index, column) in form.columns.enumerated() {
      byText[FoldedText.folded(column.key)] = index
    }
    for (index, column) in form.columns.enumerated() {
      let heading = FoldedText.folded(column.heading)
      byText[heading] = byText[heading] ?? index
    }
    var seen: Set<Int> = []
    for cell in head.cells {
      let text = FoldedText.trimmed(cell.text)
      if text.utf8.isEmpty { continue }
      guard let column = byText[FoldedText.folded(text)] else {
        // A column for remarks is nobody's answer.
        if PlainHeading.column(text) != .remark { strangers[cell.column] = text }
        continue
      }
      if seen.insert(column).inserted {
        columnAt[cell.column] = column
      } else {
        report(FormFault.repeatedColumn, head.number, cell.column, sheet, [Place("name", Self.shown(text))])
      }
    }
    for (index, column) in form.columns.enumerated() where column.use != .text && !seen.contains(index) {
      report(FormFault.noColumn, head.number, 0, sheet, [Place("name", column.key)])
    }
  }

  private mutating func readRow(
    _ row: ReadSheet.Row, _ sheet: ReadSheet, _ columnAt: [Int: Int], _ places: [Int], _ strangers: inout [Int: String],
    _ firstRow: inout [Int: Int]
  ) {
    let name = form.name { places[$0] < 0 ? "" : row[places[$0]] }
    let index = name.flatMap { rowOf[$0] }
    var answers: [FilledForm.Answer] = []
    for cell in row.cells where !FoldedText.trimmed(cell.text).utf8.isEmpty {
      if let stranger = strangers[cell.column] {
        report(FormFault.unknownColumn, row.number, cell.column, sheet, [Place("name", Self.shown(stranger))])
        // Once is enough.
        strangers[cell.column] = nil
      }
      guard let column = columnAt[cell.column], form.columns[column].use == .answer else { continue }
      answers.append(
        FilledForm.Answer(
          row: index ?? -1, column: column, text: FoldedText.trimmed(cell.text),
          place: place(row.number, cell.column, sheet)))
    }
    guard let first = answers.first else { return }
    guard let index, let name else {
      let column = form.columns.first { $0.use == .name }?.key ?? ""
      let shown = name.map { Self.shown(Self.readable($0)) } ?? column
      let kind = name == nil ? FormFault.namelessRow : FormFault.unknownRow
      let isAmongFew = filled.diagnostics.count < Self.mostSuggestions
      let near = name.flatMap { name in isAmongFew ? Suggestion.nearest(to: name, among: rowOf.keys.sorted()) : nil }
      Self.add(
        Diagnostic(
          kind, at: .none, [Place("name", shown)], suggestion: near.map { Self.readable($0) }, file: first.place),
        to: &filled.diagnostics)
      return
    }
    if let known = firstRow[index] {
      let places = [Place("name", Self.readable(name)), Place("row", known + 1)]
      Self.add(Diagnostic(FormFault.repeatedRow, at: .none, places, file: first.place), to: &filled.diagnostics)
      return
    }
    firstRow[index] = row.number
    filled.answers += answers
  }

  private mutating func report(_ kind: DiagnosticKind, _ row: Int, _ column: Int, _ sheet: ReadSheet, _ places: [Place])
  {
    Self.add(Diagnostic(kind, at: .none, places, file: place(row, column, sheet)), to: &filled.diagnostics)
  }

  /// Adds a fault of a form; the first one too many tells that there are more.
  package static func add(_ fault: Diagnostic, to faults: inout [Diagnostic]) {
    SheetFault.add(fault, to: &faults, limit: mostFaults)
  }

  /// Where a cell is, as the program shows it in which one would look.
  private func place(_ row: Int, _ column: Int, _ sheet: ReadSheet) -> String {
    if sheet.name.utf8.isEmpty { return file + ":" + String(row + 1) }
    return file + ": " + sheet.name + "!" + CellPlace(row: row, column: column).text
  }

  /// The names of a row as one would say them.
  private static func readable(_ name: String) -> String {
    String(decoding: name.utf8.map { $0 == 0x1F ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  /// A text short enough for a message.
  package static func shown(_ text: String) -> String {
    guard text.unicodeScalars.count > longestText else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestText))) + "…"
  }
}
