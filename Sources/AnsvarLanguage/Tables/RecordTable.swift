import AnsvarDiagnostics
import AnsvarText

/// A CSV file as records: a field for each column, with the place of its cell.
struct RecordTable {
  private var cursor: CSVCursor
  private let base: UInt32
  /// By cell, its column; nil for a column whose name stands twice, which has been reported.
  private var columns: [(name: String, range: SourceRange)?] = []
  private var headingCount = 0
  private var heading = SourceRange(at: 0)
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the heading.
  init(_ bytes: UnsafeBufferPointer<UInt8>, base: UInt32) {
    self.base = base
    cursor = CSVCursor(bytes, separator: Table.separator(bytes))
    diagnostics = TextValidation.faults(in: bytes, base: base)
    if diagnostics.contains(where: { $0.kind.id == SyntaxFault.encoding.id || $0.kind.id == SyntaxFault.notText.id }) {
      cursor.index = bytes.count
      return
    }
    var fault: CSVCursor.Fault?
    guard cursor.next(&fault) else {
      diagnostics.append(Diagnostic(SyntaxFault.empty, at: SourceRange(at: base)))
      return
    }
    report(fault)
    headingCount = cursor.count
    heading = SourceRange(at: base + UInt32(cursor.recordStart))
    var known: Set<[UInt8]> = []
    for cell in cursor.cells[..<cursor.count] {
      let name = cursor.text(of: cell)
      if !known.insert(Array(name.utf8)).inserted {
        FaultList.add(Diagnostic(SyntaxFault.repeated, at: range(cell), [Place("word", name)]), to: &diagnostics)
        columns.append(nil)
      } else {
        columns.append((name, range(cell)))
      }
    }
  }

  /// The next line that has the right number of cells; the others are reported.
  mutating func next() -> Record? {
    while true {
      var fault: CSVCursor.Fault?
      guard cursor.next(&fault) else { return nil }
      if fault != nil {
        report(fault)
        continue
      }
      guard cursor.count == headingCount else {
        let end = base + UInt32(cursor.recordEnd)
        FaultList.add(
          Diagnostic(
            TableFault.cellCount, at: SourceRange(start: base + UInt32(cursor.recordStart), end: end),
            [Place("count", cursor.count), Place("limit", headingCount)]), to: &diagnostics)
        continue
      }
      var fields: [Record.Field] = []
      fields.reserveCapacity(headingCount)
      for (column, cell) in zip(columns, cursor.cells) {
        guard let column else { continue }
        let value: Record.Value = cell.start == cell.end ? .none : .text(cursor.text(of: cell))
        let element = Record.Element(value: value, range: range(cell))
        fields.append(Record.Field(name: column.name, nameRange: column.range, element: element))
      }
      return Record(.table, range: heading, fields: fields)
    }
  }

  private func range(_ cell: CSVCursor.Cell) -> SourceRange {
    SourceRange(start: base + UInt32(cell.start), end: base + UInt32(cell.end))
  }

  private mutating func report(_ fault: CSVCursor.Fault?) {
    switch fault {
    case .unclosedQuote(let index):
      let start = base + UInt32(index)
      let range = SourceRange(start: start, end: start + 1)
      FaultList.add(Diagnostic(TableFault.unclosedQuote, at: range), to: &diagnostics)
    case .textAfterQuote(let index):
      let start = base + UInt32(index)
      let range = SourceRange(start: start, end: start + 1)
      FaultList.add(Diagnostic(TableFault.textAfterQuote, at: range), to: &diagnostics)
    case nil: break
    }
  }
}
