/// Where the lines of one file begin.
public struct LineIndex: Sendable {
  private let text: SourceText
  private let base: UInt32
  private let cellSeparator: UInt8?
  private let starts: [UInt32]
  /// How many scalars begin before every 1024th byte, so that a place far out on a long line is found at once.
  private let scalarsBefore: [UInt32]

  /// - Complexity: O(*n*) in the size of the file.
  init(_ text: SourceText, base: UInt32, cellSeparator: UInt8? = nil) {
    self.text = text
    self.base = base
    self.cellSeparator = cellSeparator
    var starts: [UInt32] = [0]
    var scalarsBefore: [UInt32] = []
    var scalars: UInt32 = 0
    let bytes = text.bytes
    var start = 0
    while start < bytes.count {
      if start % Self.stride == 0 { scalarsBefore.append(scalars) }
      let end = min(start + 8, bytes.count)
      if end - start == 8, let found = Self.lookedAtOnce(bytes, start) {
        scalars += found.scalars
        var lineFeeds = found.lineFeeds
        while lineFeeds != 0 {
          starts.append(UInt32(start + lineFeeds.trailingZeroBitCount / 8 + 1))
          lineFeeds &= lineFeeds - 1
        }
        start = end
        continue
      }
      for index in start..<end {
        let byte = bytes[index]
        if byte & 0xC0 != 0x80 { scalars += 1 }
        guard byte <= UInt8(ascii: "\r") else { continue }
        // A carriage return alone ends a line as well, as it did on old computers.
        let isLineEnd =
          byte == UInt8(ascii: "\n")
          || (byte == UInt8(ascii: "\r") && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")))
        if isLineEnd { starts.append(UInt32(index + 1)) }
      }
      start = end
    }
    if bytes.count % Self.stride == 0 { scalarsBefore.append(scalars) }
    self.starts = starts
    self.scalarsBefore = scalarsBefore
  }

  /// How many scalars begin in the eight bytes from `start` on, and which of the bytes are line feeds, as the highest bit
  /// of each, looked at all at once; nil where there is a carriage return.
  @inline(__always)
  private static func lookedAtOnce(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> (scalars: UInt32, lineFeeds: UInt64)? {
    guard let base = bytes.baseAddress else { return nil }
    let word = UInt64(littleEndian: UnsafeRawPointer(base).loadUnaligned(fromByteOffset: start, as: UInt64.self))
    let ones: UInt64 = 0x0101_0101_0101_0101
    let continuations = (word >> 7) & ~(word >> 6) & ones
    let scalars = 8 - UInt32(truncatingIfNeeded: (continuations &* ones) >> 56)
    let small = (word &- ones &* UInt64(UInt8(ascii: "\r") + 1)) & ~word & (ones << 7)
    if small == 0 { return (scalars, 0) }
    if zeroBytes(word ^ ones &* UInt64(UInt8(ascii: "\r"))) != 0 { return nil }
    return (scalars, zeroBytes(word ^ ones &* UInt64(UInt8(ascii: "\n"))))
  }

  /// The highest bit of each byte that is zero.
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~(((word & low) &+ low) | word | low)
  }

  /// The line number, from one, of a position.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  public func line(of position: UInt32) -> Int { line(ofOffset: position >= base ? position - base : 0) }

  /// The same, for an offset in the file: at once when it lies on the line `near` or on one of the next few.
  private func line(ofOffset offset: UInt32, near: Int = 1) -> Int {
    var low = 0
    var high = starts.count
    if near >= 1, near <= high, starts[near - 1] <= offset {
      low = near - 1
      for _ in 0..<8 {
        if low + 1 == high || starts[low + 1] > offset { return low + 1 }
        low += 1
      }
    }
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The whole location of a range.
  public func location(of range: SourceRange) -> SourceLocation {
    let place = place(of: range)
    return SourceLocation(
      file: text.name, line: place.line, column: place.column, endColumn: place.endColumn,
      lineText: String(decoding: bytes(ofLineAt: place), as: UTF8.self))
  }

  /// The location of a range in numbers alone.
  ///
  /// Many places in their order are found soonest when the line of the one before is given as `near`.
  ///
  /// - Complexity: O(1) in the number of lines for a range on the line `near` or a little after, else O(log *n*).
  public func place(of range: SourceRange, near: Int = 1) -> SourcePlace {
    let bytes = text.bytes
    let line = line(ofOffset: range.start >= base ? range.start - base : 0, near: near)
    // A byte-order mark belongs to the file, not to its first line.
    let hasMark = line == 1 && bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    let lineStart = hasMark ? 3 : Int(starts[line - 1])
    var lineEnd = line < starts.count ? max(Int(starts[line]) - 1, lineStart) : bytes.count
    if lineEnd > lineStart && lineEnd < bytes.count && bytes[lineEnd] == UInt8(ascii: "\n")
      && bytes[lineEnd - 1] == UInt8(ascii: "\r")
    {
      lineEnd -= 1
    }
    let start = min(max(Int(range.start) - Int(base), lineStart), lineEnd)
    let rangeEnd =
      range.isWord ? SourceMap.endOfWord(at: start, in: bytes, cellSeparator) : Int(range.end) - Int(base)
    let end = min(max(rangeEnd, start), lineEnd)
    let column = scalars(bytes, lineStart, start) + 1
    return SourcePlace(
      line: line, column: column, endColumn: column + max(scalars(bytes, start, end), 1),
      lineBytes: lineStart..<max(min(lineEnd, lineStart + Self.longestLine), lineStart))
  }

  /// The line on which a place of this file lies, without its line end; of a very long one only the beginning.
  public func bytes(ofLineAt place: SourcePlace) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text.bytes[place.lineBytes])
  }

  /// A line longer than this (a generated file, a binary one) is shown only in part.
  public static let longestLine = 4096

  private static let stride = 1024

  private func scalars(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard end - start > Self.stride else { return counted(bytes, start, end) }
    let first = start / Self.stride + 1
    let last = end / Self.stride
    return counted(bytes, start, first * Self.stride) + Int(scalarsBefore[last] - scalarsBefore[first])
      + counted(bytes, last * Self.stride, end)
  }

  private func counted(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var count = 0
    var index = start
    while index < end {
      if bytes[index] & 0xC0 != 0x80 { count += 1 }
      index += 1
    }
    return count
  }
}
