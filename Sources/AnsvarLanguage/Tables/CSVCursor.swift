/// Cuts the bytes of a CSV file into records and cells, as RFC 4180 says.
///
/// Quoted cells may hold separators, line ends and doubled quotation marks. A line may end in LF or CRLF.
struct CSVCursor {
  /// A cell as offsets into the file, without its quotation marks.
  struct Cell {
    var start = 0
    var end = 0
    /// Whether the cell needs a second look: quotation marks in it, or letters beyond ASCII.
    var isSpecial = false
  }

  /// What keeps a record from being read.
  enum Fault {
    case unclosedQuote(Int)
    case textAfterQuote(Int)
  }

  let bytes: UnsafeBufferPointer<UInt8>
  var separator: UInt8
  var index: Int
  /// The cells of the record read last; only the first `count` are of that record.
  var cells: [Cell] = []
  var count = 0
  /// Where the record read last begins.
  var recordStart = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    index = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    cells.reserveCapacity(8)
  }

  /// Whether a cell stands between quotation marks.
  ///
  /// What comes before any other cell is a separator, a line end or the beginning of the file.
  func isQuoted(_ cell: Cell) -> Bool { cell.start > 0 && bytes[cell.start - 1] == UInt8(ascii: "\"") }

  /// Where the record read last ends, before its line end.
  var recordEnd: Int {
    let last = cells[count - 1]
    return min(isQuoted(last) ? last.end + 1 : last.end, bytes.count)
  }

  /// Reads the next record; false at the end of the file.
  ///
  /// Lines without anything on them go by.
  mutating func next(_ fault: inout Fault?) -> Bool {
    skipEmptyLines()
    guard index < bytes.count else { return false }
    recordStart = index
    count = 0
    while true {
      let cell =
        bytes[index < bytes.count ? index : bytes.count - 1] == UInt8(ascii: "\"") && index < bytes.count
        ? quotedCell(&fault) : plainCell()
      if count < cells.count { cells[count] = cell } else { cells.append(cell) }
      count += 1
      guard index < bytes.count else { return true }
      if bytes[index] == separator {
        index += 1
        if index >= bytes.count {
          addEmptyCell()
          return true
        }
        continue
      }
      skipLineEnd()
      return true
    }
  }

  @inline(__always)
  private mutating func plainCell() -> Cell {
    let start = index
    var special: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      special |= byte
      index += 1
    }
    return Cell(start: start, end: index, isSpecial: special >= 0x80)
  }

  private mutating func quotedCell(_ fault: inout Fault?) -> Cell {
    let opening = index
    index += 1
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\"") else {
        index += 1
        continue
      }
      if index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\"") {
        index += 2
        continue
      }
      let cell = Cell(start: opening + 1, end: index, isSpecial: true)
      index += 1
      if index < bytes.count && bytes[index] != separator && bytes[index] != UInt8(ascii: "\n")
        && bytes[index] != UInt8(ascii: "\r")
      {
        fault = fault ?? .textAfterQuote(index)
        _ = plainCell()
      }
      return cell
    }
    fault = fault ?? .unclosedQuote(opening)
    return Cell(start: opening + 1, end: bytes.count, isSpecial: true)
  }

  private mutating func addEmptyCell() {
    let cell = Cell(start: index, end: index)
    if count < cells.count { cells[count] = cell } else { cells.append(cell) }
    count += 1
  }

  private mutating func skipLineEnd() {
    if index < bytes.count && bytes[index] == UInt8(ascii: "\r") { index += 1 }
    if index < bytes.count && bytes[index] == UInt8(ascii: "\n") { index += 1 }
  }

  private mutating func skipEmptyLines() {
    while index < bytes.count && (bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r")) {
      index += 1
    }
  }
}
