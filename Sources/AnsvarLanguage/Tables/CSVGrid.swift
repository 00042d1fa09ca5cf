import AnsvarDiagnostics
import AnsvarText

/// A CSV file as a spreadsheet shows it: rows of texts, whatever they mean.
public struct CSVGrid {
  /// A row with text in it.
  public struct Row: Sendable {
    /// Counted from zero, as a spreadsheet numbers its rows.
    public var number: Int
    public var cells: [String]
  }

  public private(set) var rows: [Row] = []
  public private(set) var diagnostics: [Diagnostic] = []
  private var sources = SourceMap()

  /// Reads a file: RFC 4180, with `,` or `;` between the cells, as the first line has it.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public init(_ source: SourceText) {
    let bytes = source.bytes
    let separator = Table.separator(bytes)
    guard let base = sources.add(source, cellSeparator: separator) else {
      diagnostics = [Reader.tooLarge(source)]
      return
    }
    diagnostics = TextValidation.faults(in: bytes, base: base)
    guard diagnostics.isEmpty else {
      place()
      return
    }
    var cursor = CSVCursor(bytes, separator: separator)
    var number = 0
    while diagnostics.count <= Parser.mostFaults {
      let before = cursor.index
      var fault: CSVCursor.Fault?
      guard cursor.next(&fault) else { break }
      number += Self.lineEnds(bytes[before..<cursor.recordStart])
      report(fault, base)
      let cells = cursor.cells[..<cursor.count].map { cursor.text(of: $0) }
      if cells.contains(where: { !$0.utf8.isEmpty }) { rows.append(Row(number: number, cells: cells)) }
      number += 1
    }
    place()
  }

  /// The lines without anything on them that have been passed by.
  private static func lineEnds(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let feeds = bytes.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    return feeds > 0 ? feeds : bytes.reduce(0) { $0 + ($1 == UInt8(ascii: "\r") ? 1 : 0) }
  }

  private mutating func report(_ fault: CSVCursor.Fault?, _ base: UInt32) {
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

  /// Gives the faults the line and column of the file, which is no source of the model.
  private mutating func place() {
    guard let file = sources.texts.first, !diagnostics.isEmpty else { return }
    let lines = sources.lineIndex(ofFile: 0)
    for index in diagnostics.indices {
      let place = lines.location(of: diagnostics[index].range)
      diagnostics[index].file = file.name + ":" + String(place.line) + ":" + String(place.column)
      diagnostics[index].range = .none
    }
  }
}
