extension CSVCursor {
  /// The text of a cell: doubled quotation marks single, and without the `'` that stands before a sign, before another
  /// `'`, or alone for an empty text.
  func text(of cell: Cell) -> String {
    var result: [UInt8] = []
    var index = cell.start
    let isQuoted = isQuoted(cell)
    while index < cell.end {
      result.append(bytes[index])
      index += isQuoted && bytes[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    if result.first == UInt8(ascii: "'"),
      result.count == 1 || result[1] == UInt8(ascii: "'") || Table.guarded.contains(result[1])
    {
      result.removeFirst()
    }
    return String(decoding: result, as: UTF8.self)
  }
}
