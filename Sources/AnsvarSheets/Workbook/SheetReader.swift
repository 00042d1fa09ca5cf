import AnsvarDiagnostics
import AnsvarText

/// Reads one sheet of a workbook.
///
/// A formula counts for what it last came to, which is what somebody who looks at the sheet sees; one that nobody has
/// worked out is a fault.
struct SheetReader {
  /// The most cells with text that are read of a workbook.
  static let mostCells = 2_000_000
  static let mostMergers = 100_000

  private var xml: XMLReader
  private var sheet: ReadSheet
  private let part: String
  private let file: String
  private let strings: [String]
  private let mostMergers: Int
  private var row = -1
  private var column = -1

  /// Reads a sheet, and counts down how many more cells may be read.
  ///
  /// - Throws: when the sheet is damaged or too large.
  static func read(
    _ bytes: [UInt8], _ part: String, named name: String, file: String, strings: [String], cellsLeft: inout Int,
    mostMergers: Int = Self.mostMergers
  ) throws(SheetRefusal) -> ReadSheet {
    var reader = SheetReader(
      xml: try XMLReader(bytes, part: part), sheet: ReadSheet(name: name), part: part, file: file, strings: strings,
      mostMergers: mostMergers)
    try reader.readAll(&cellsLeft)
    return reader.sheet
  }

  private init(
    xml: XMLReader, sheet: ReadSheet, part: String, file: String, strings: [String], mostMergers: Int
  ) {
    self.mostMergers = mostMergers
    self.xml = xml
    self.sheet = sheet
    self.part = part
    self.file = file
    self.strings = strings
  }

  private mutating func readAll(_ cellsLeft: inout Int) throws(SheetRefusal) {
    while let event = try xml.next() {
      guard case .start(let element) = event else { continue }
      switch element.name {
      case "row":
        row = try number(element["r"], after: row, below: CellPlace.mostRows)
        column = -1
      case "c":
        try place(element["r"])
        let text = try cell(element)
        if !text.utf8.isEmpty { try add(text, &cellsLeft) }
      case "mergeCell": try merge(element["ref"] ?? "")
      default: continue
      }
    }
    try sort()
  }

  private func number(_ text: String?, after last: Int, below limit: Int) throws(SheetRefusal) -> Int {
    let number = try text.map { text throws(SheetRefusal) -> Int in
      guard let number = Int(text), number > 0 else { throw WorkbookFault.damaged(part) }
      return number - 1
    }
    let result = number ?? last + 1
    guard result < limit else { throw WorkbookFault.damaged(part) }
    return result
  }

  private mutating func place(_ text: String?) throws(SheetRefusal) {
    if let text {
      guard let place = CellPlace(text) else { throw WorkbookFault.damaged(part) }
      row = place.row
      column = place.column
    } else {
      column += 1
    }
    guard row >= 0, row < CellPlace.mostRows, column < CellPlace.mostColumns else { throw WorkbookFault.damaged(part) }
  }

  private mutating func add(_ text: String, _ cellsLeft: inout Int) throws(SheetRefusal) {
    cellsLeft -= 1
    guard cellsLeft >= 0 else { throw WorkbookFault.tooLarge(Self.mostCells, WorkbookFault.cells) }
    let cell = ReadSheet.Cell(column: column, text: text)
    if sheet.rows.last?.number == row {
      sheet.rows[sheet.rows.count - 1].cells.append(cell)
    } else {
      sheet.rows.append(ReadSheet.Row(number: row, cells: [cell]))
    }
  }

  /// Rows and cells nearly always come in order; no program needs the same one twice.
  private mutating func sort() throws(SheetRefusal) {
    let isSorted = zip(sheet.rows, sheet.rows.dropFirst()).allSatisfy { $0.number < $1.number }
    if !isSorted { sheet.rows.sort { $0.number < $1.number } }
    for (one, next) in zip(sheet.rows, sheet.rows.dropFirst()) where one.number == next.number {
      throw WorkbookFault.damaged(part)
    }
    for index in sheet.rows.indices {
      let cells = sheet.rows[index].cells
      if zip(cells, cells.dropFirst()).allSatisfy({ $0.column < $1.column }) { continue }
      sheet.rows[index].cells.sort { $0.column < $1.column }
      for (one, next) in zip(sheet.rows[index].cells, sheet.rows[index].cells.dropFirst())
      where one.column == next.column {
        throw WorkbookFault.damaged(part)
      }
    }
  }

  private mutating func merge(_ text: String) throws(SheetRefusal) {
    guard sheet.mergers.count < mostMergers else {
      throw WorkbookFault.tooLarge(mostMergers, WorkbookFault.mergers)
    }
    let ends = text.utf8.split(separator: UInt8(ascii: ":")).map { String($0) ?? "" }
    guard ends.count == 2, let first = CellPlace(ends[0]), let last = CellPlace(ends[1]) else {
      throw WorkbookFault.damaged(part)
    }
    sheet.mergers.append((first, last))
  }

  // MARK: A cell

  private mutating func cell(_ element: XMLElement) throws(SheetRefusal) -> String {
    var value: String?
    var inline: String?
    var hasFormula = false
    while true {
      guard let event = try xml.next() else { throw WorkbookFault.damaged(part) }
      if case .end = event { break }
      guard case .start(let part) = event else { continue }
      switch part.name {
      case "v": value = try xml.textOfElement()
      case "is": inline = try Self.richText(&xml)
      case "f":
        hasFormula = true
        try xml.skipElement()
      default: try xml.skipElement()
      }
    }
    switch element["t"] ?? "n" {
    case "s":
      guard let value else { return "" }
      guard let index = Int(value), strings.indices.contains(index) else { throw WorkbookFault.damaged(part) }
      return strings[index]
    case "inlineStr": return inline ?? ""
    case "e":
      report(SheetFault.failedFormula, [Place("name", value ?? "")])
      return ""
    case "b": return value == "1" ? "X" : ""
    case "str": return XMLText.unescaped(value ?? "")
    default:
      if hasFormula, value == nil { report(SheetFault.unknownFormula, []) }
      return value ?? ""
    }
  }

  /// The text of a cell or a shared text: its runs one after another, without what tells how to say it aloud.
  static func richText(_ xml: inout XMLReader) throws(SheetRefusal) -> String {
    XMLText.unescaped(try xml.textOfElement(skipping: "rPh"))
  }

  private mutating func report(_ kind: DiagnosticKind, _ places: [Place]) {
    let place = CellPlace(row: row, column: column)
    sheet.faults.append(SheetFault.at(place, sheet.name, file, kind, places))
  }
}
