/// Reads tables back as a spreadsheet would: `;`, quotes doubled, CRLF.
enum CSVRows {
  static func read(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && index + 1 < bytes.count && bytes[index + 1] == byte:
        cell.append(byte)
        index += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ";") where !isQuoted:
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
      case 13 where !isQuoted:
        row.append(String(decoding: cell, as: UTF8.self))
        rows.append(row)
        row = []
        cell = []
        index += 1
      default: cell.append(byte)
      }
      index += 1
    }
    return rows
  }
}
