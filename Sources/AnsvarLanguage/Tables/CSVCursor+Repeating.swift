extension CSVCursor {
  /// The bytes that follow a place and may be looked at eight at a time.
  private static let reach = 8

  /// How long the first `count` cells of the record read last are, with the separators after them.
  ///
  /// Nil when a cell of it would need a second look, so that a line that begins alike cannot be taken to say the same.
  func plainPrefix(_ count: Int) -> Int? {
    guard count < self.count, !cells[0..<count].contains(where: { $0.isSpecial }) else { return nil }
    for cell in cells[0..<count] where cell.end > cell.start {
      guard bytes[cell.start] > 0x20, bytes[cell.start] != UInt8(ascii: "'"), bytes[cell.end - 1] > 0x20 else {
        return nil
      }
    }
    return cells[count - 1].end + 1 - recordStart
  }

  /// Reads the next line if it begins with the same bytes as the record read last, and is plain beyond them; false and
  /// nothing is read when it is anything else.
  ///
  /// `prefix` is what `plainPrefix(_:)` gave for all cells but the last two.
  @inline(__always)
  mutating func nextRepeating(prefix: Int) -> Bool {
    let start = index
    guard start + prefix + Self.reach < bytes.count, begins(at: start, asAt: recordStart, prefix) else { return false }
    let middle = start + prefix
    guard let first = plainEnd(middle), bytes[first] == separator, let last = plainEnd(first + 1),
      bytes[last] != separator
    else { return false }
    let offset = start - recordStart
    for cell in 0..<(count - 2) {
      cells[cell].start += offset
      cells[cell].end += offset
    }
    cells[count - 2] = Cell(start: middle, end: first)
    cells[count - 1] = Cell(start: first + 1, end: last)
    recordStart = start
    index = last + 1
    return true
  }

  @inline(__always)
  private func begins(at start: Int, asAt other: Int, _ length: Int) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset + 8 <= length {
      let one = raw.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
      let two = raw.loadUnaligned(fromByteOffset: other + offset, as: UInt64.self)
      if one != two { return false }
      offset += 8
    }
    while offset < length {
      if bytes[start + offset] != bytes[other + offset] { return false }
      offset += 1
    }
    return true
  }

  /// Where a cell of ASCII without quotation marks ends, at a separator or a line feed; nil for any other cell.
  @inline(__always)
  private func plainEnd(_ start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == separator || byte == UInt8(ascii: "\n") { return index }
      if byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\r") { return nil }
      index += 1
    }
    return nil
  }
}
