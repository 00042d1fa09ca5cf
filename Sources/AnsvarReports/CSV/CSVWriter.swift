/// Writes a table as Norwegian Excel opens it: `;` between cells, UTF-8 with a byte-order mark, CRLF after each row.
public struct CSVWriter: Sendable {
  public private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  public init() {}

  /// Adds a row.
  public mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ";")) }
      append(cell)
    }
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds a row in which a cell may be empty; a cell with an empty text has a lone `'`, so that it is told from one.
  public mutating func row(ofOptional cells: [String?]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ";")) }
      if let cell { append(cell.utf8.isEmpty ? "'" : cell) }
    }
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A cell as RFC 4180 quotes it, with a `'` before what a spreadsheet would take for a formula.
  private mutating func append(_ cell: String) {
    let text = Array(cell.utf8)
    let guarded = Self.needsGuard(text) ? [UInt8(ascii: "'")] + text : text
    guard guarded.contains(where: Self.needsQuotes) else {
      bytes += guarded
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in guarded {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a spreadsheet would take a text for a formula, or a reader its own `'` for the guard before one.
  private static func needsGuard(_ text: [UInt8]) -> Bool {
    guard text.first == UInt8(ascii: "'") else { return startsFormula(text.first) }
    return text.count > 1 && (text[1] == UInt8(ascii: "'") || startsFormula(text[1]))
  }

  private static func startsFormula(_ byte: UInt8?) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 10, 13: true
    default: false
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\""), 9, 10, 13: true
    default: false
    }
  }
}
