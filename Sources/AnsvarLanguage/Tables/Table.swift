import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// A CSV file under reading: its columns found, one record after another.
struct Table {
  private let source: SourceText
  private var cursor: CSVCursor
  /// Whether the columns stand in the order in which they are asked for.
  private var isInOrder: Bool?
  /// How many bytes the next line may have in common with the record read last.
  private var prefix: Int?
  /// How far the bytes have been set aside.
  private var end = 0
  private let base: UInt32
  private let columns: [String]
  private let optional: [String]
  /// By column in the order of `columns`: which cell of a record it is.
  private var cellOfColumn: [Int] = []
  private var headingCount = 0
  /// By column, the name read last: most lines repeat their organisation, system, dimension and duty.
  private var lastNames: [(cell: CSVCursor.Cell, name: NameID)] = []
  private(set) var faults = FaultList()

  /// Reads the heading.
  ///
  /// A table whose heading lacks a column has no records to give: `isReadable` tells.
  init(_ source: SourceText, separator: UInt8, base: UInt32, columns: [String], optional: [String]) {
    self.source = source
    self.base = base
    self.columns = columns
    self.optional = optional
    cursor = CSVCursor(source.bytes, separator: separator)
    var text = TextCheck(source, base: base, .nothing)
    let isText = text.goOn(to: source.bytes.count)
    for fault in text.faults { faults.append(fault) }
    guard isText else {
      cursor.index = source.bytes.count
      return
    }
    readHeading()
  }

  /// Whether every column was found, so that records can be read.
  var isReadable: Bool { cellOfColumn.count == columns.count }

  /// The separator that the first line has more of.
  static func separator(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var commas = 0
    var semicolons = 0
    for byte in bytes.prefix(4096) {
      if byte == UInt8(ascii: "\n") { break }
      if byte == UInt8(ascii: ",") { commas += 1 }
      if byte == UInt8(ascii: ";") { semicolons += 1 }
    }
    return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  private mutating func readHeading() {
    var fault: CSVCursor.Fault?
    guard cursor.next(&fault) else {
      faults.append(Diagnostic(SyntaxFault.empty, at: SourceRange(at: base)))
      return
    }
    report(fault)
    headingCount = cursor.count
    let found = (0..<cursor.count).map { content($0, limit: 64) }
    let list = list
    var cells: [Int] = []
    for column in columns {
      if let cell = found.firstIndex(of: column) {
        cells.append(cell)
      } else {
        faults.append(
          Diagnostic(
            TableFault.missingColumn, at: SourceRange(at: base + UInt32(cursor.recordStart)),
            [Place("name", column), Place("columns", list)], suggestion: nil))
      }
    }
    let missing = columns.filter { !found.contains($0) }
    for (cell, name) in found.enumerated() where !columns.contains(name) {
      faults.append(
        Diagnostic(
          TableFault.unknownColumn, at: range(cell), [Place("name", name), Place("columns", list)],
          suggestion: cell < Self.mostSuggestions ? Suggestion.nearest(to: name, among: missing) : nil))
    }
    if cells.count == columns.count {
      cellOfColumn = cells
      lastNames = [(cell: CSVCursor.Cell, name: NameID)](
        repeating: (CSVCursor.Cell(), NameID(raw: .max)), count: columns.count)
    }
  }

  /// A heading of nothing but unknown columns gets no more than its share of these.
  private static let mostSuggestions = 1000

  private var list: String {
    var result = ""
    for column in columns { result += (result.utf8.isEmpty ? "`" : ", `") + column + "`" }
    return result
  }

  /// Reads the next record that has the right number of cells; the others are reported.
  @inline(__always)
  mutating func next() -> Bool {
    guard isReadable else { return false }
    prefix = nil
    // What lies just before is left at hand: a system that fetches a page fetches those around it as well.
    if cursor.index - end > 2 * TextCheck.stretch {
      source.setAside(end..<cursor.index - TextCheck.stretch)
      end = cursor.index - TextCheck.stretch
    }
    while true {
      var fault: CSVCursor.Fault?
      guard cursor.next(&fault) else { return false }
      if fault != nil {
        report(fault)
        continue
      }
      if cursor.count == headingCount { return true }
      faults.append(
        Diagnostic(
          TableFault.cellCount,
          at: SourceRange(start: base + UInt32(cursor.recordStart), end: base + UInt32(cursor.recordEnd)),
          [Place("count", cursor.count), Place("limit", headingCount)]))
    }
  }

  /// Notes that the next lines may repeat all but the last two cells of this record.
  mutating func expectRepeating() {
    // Columns in another order are read in the ordinary way.
    isInOrder = isInOrder ?? cellOfColumn.elementsEqual(0..<headingCount)
    prefix = isInOrder == true ? cursor.plainPrefix(headingCount - 2) : nil
  }

  /// Goes to the next record if it says the same as the one before in all but the last two cells, and is as plain.
  @inline(__always)
  mutating func nextRepeating() -> Bool {
    guard let prefix else { return false }
    return cursor.nextRepeating(prefix: prefix)
  }

  /// The bytes of a column in the record; `isSpecial` says whether they need `NameReader`'s second look.
  @inline(__always)
  func cell(_ column: Int) -> CSVCursor.Cell { cursor.cells[cellOfColumn[column]] }

  @inline(__always)
  func bytes(_ cell: CSVCursor.Cell) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: cursor.bytes[cell.start..<cell.end])
  }

  @inline(__always)
  func range(of cell: CSVCursor.Cell) -> SourceRange {
    SourceRange(start: base + UInt32(cell.start), end: base + UInt32(cell.end))
  }

  /// The number of the name in a column; nil when the cell is empty.
  ///
  /// What is wrong with the cell is reported.
  @inline(__always)
  mutating func name(_ column: Int, _ names: inout NameTable) -> NameID? {
    let cell = cell(column)
    let last = lastNames[column]
    if last.cell.end &- last.cell.start == cell.end &- cell.start, cell.end > cell.start, !cell.isSpecial,
      isRepeated(cell, last.cell)
    {
      return last.name
    }
    guard let name = newName(column, cell, &names) else { return nil }
    // A cell that needed a second look gets it again, so that what is wrong with it is reported at each place.
    if !cell.isSpecial && !hasBlankEdge(cell) && cell.end - cell.start <= NameTable.longestName {
      lastNames[column] = (cell, name)
    }
    return name
  }

  @inline(__always)
  private func isRepeated(_ cell: CSVCursor.Cell, _ last: CSVCursor.Cell) -> Bool {
    var left = cell.start
    var right = last.start
    while left < cell.end {
      if cursor.bytes[left] != cursor.bytes[right] { return false }
      left += 1
      right += 1
    }
    return true
  }

  private mutating func newName(_ column: Int, _ cell: CSVCursor.Cell, _ names: inout NameTable) -> NameID? {
    let plain = bytes(cell)
    if plain.isEmpty {
      if !optional.contains(columns[column]) {
        faults.append(
          Diagnostic(TableFault.emptyCell, at: range(of: cell), [Place("name", columns[column])]))
      }
      return nil
    }
    let first = plain[0]
    if !cell.isSpecial, first > 0x20, first != UInt8(ascii: "'"), plain[plain.count - 1] > 0x20,
      plain.count <= NameTable.longestName
    {
      return names.intern(plain)
    }
    return checkedName(column, cell, &names)
  }

  private mutating func checkedName(_ column: Int, _ cell: CSVCursor.Cell, _ names: inout NameTable) -> NameID? {
    var text = unquoted(cell)
    if text.count > NameTable.longestName {
      faults.append(
        Diagnostic(
          SyntaxFault.nameTooLong, at: range(of: cell),
          [Place("count", text.count), Place("limit", NameTable.longestName)]))
      text = Array(text.prefix(NameTable.longestName))
    }
    if hasBlankEdge(cell) {
      faults.append(Diagnostic(TableFault.blankEdge, at: range(of: cell), [Place("name", columns[column])]))
    }
    let (form, fault) = text.withUnsafeBufferPointer { NameForm.composed($0) }
    if fault == .combined {
      faults.append(
        Diagnostic(
          StructureFault.combinedLetter, at: range(of: cell), [Place("name", String(decoding: form, as: UTF8.self))]))
    }
    return form.withUnsafeBufferPointer {
      names.intern(UnsafeBufferPointer(rebasing: $0.prefix(NameTable.longestName)))
    }
  }

  /// Whether a cell that is not empty begins or ends with a space or a tab.
  private func hasBlankEdge(_ cell: CSVCursor.Cell) -> Bool {
    let edges = (cursor.bytes[cell.start], cursor.bytes[cell.end - 1])
    return edges.0 == 0x20 || edges.0 == 0x09 || edges.1 == 0x20 || edges.1 == 0x09
  }

  /// The text of a cell: doubled quotation marks single, and without the guard that spreadsheets need before a sign.
  private func unquoted(_ cell: CSVCursor.Cell) -> [UInt8] {
    var result: [UInt8] = []
    // Quotation marks are doubled only in a cell that stands between two of them.
    let isQuoted = cursor.isQuoted(cell)
    var index = cell.start
    while index < cell.end {
      result.append(cursor.bytes[index])
      index += isQuoted && cursor.bytes[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    if result.count > 1, result[0] == UInt8(ascii: "'"), Self.guarded.contains(result[1]) { result.removeFirst() }
    return result
  }

  static let guarded: [UInt8] = [
    UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D,
  ]

  /// The text of a cell, shortened to `limit` bytes.
  func text(_ cell: CSVCursor.Cell, limit: Int) -> String {
    String(decoding: unquoted(cell).prefix(limit), as: UTF8.self)
  }

  private func content(_ cellNumber: Int, limit: Int) -> String {
    text(cursor.cells[cellNumber], limit: limit)
  }

  private func range(_ cellNumber: Int) -> SourceRange { range(of: cursor.cells[cellNumber]) }

  private mutating func report(_ fault: CSVCursor.Fault?) {
    switch fault {
    case .unclosedQuote(let index):
      faults.append(
        Diagnostic(
          TableFault.unclosedQuote, at: SourceRange(start: base + UInt32(index), end: base + UInt32(index + 1))))
    case .textAfterQuote(let index):
      faults.append(
        Diagnostic(
          TableFault.textAfterQuote, at: SourceRange(start: base + UInt32(index), end: base + UInt32(index + 1))))
    case nil: break
    }
  }
}
