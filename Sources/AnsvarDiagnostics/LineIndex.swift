/// Where the lines of one file begin.
public struct LineIndex: Sendable {
  private let text: SourceText
  private let base: UInt32
  private let starts: [UInt32]

  /// - Complexity: O(*n*) in the size of the file.
  init(_ text: SourceText, base: UInt32) {
    self.text = text
    self.base = base
    var starts: [UInt32] = [0]
    let bytes = text.bytes
    for index in 0..<bytes.count where bytes[index] == UInt8(ascii: "\n") {
      starts.append(UInt32(index + 1))
    }
    self.starts = starts
  }

  /// The line number, from one, of a position.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  public func line(of position: UInt32) -> Int {
    let offset = position >= base ? position - base : 0
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The whole location of a range.
  public func location(of range: SourceRange) -> SourceLocation {
    let bytes = text.bytes
    let line = line(of: range.start)
    // A byte-order mark belongs to the file, not to its first line.
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    let lineStart = line == 1 && hasMark ? 3 : Int(starts[line - 1])
    var lineEnd = line < starts.count ? Int(starts[line]) - 1 : bytes.count
    if lineEnd > lineStart && bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
    let start = min(max(Int(range.start) - Int(base), lineStart), lineEnd)
    let end = min(max(Int(range.end) - Int(base), start), lineEnd)
    let column = scalars(bytes, lineStart, start) + 1
    let shown = min(lineEnd, max(lineStart + Self.longestLine, end))
    let cut = min(shown, lineStart + Self.longestLine)
    return SourceLocation(
      file: text.name, line: line, column: column, endColumn: column + max(scalars(bytes, start, end), 1),
      lineText: String(decoding: UnsafeBufferPointer(rebasing: bytes[lineStart..<max(cut, lineStart)]), as: UTF8.self))
  }

  /// A line longer than this (a generated file, a binary one) is shown only in part.
  private static let longestLine = 4096

  private func scalars(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var count = 0
    var index = start
    while index < end {
      if bytes[index] & 0xC0 != 0x80 { count += 1 }
      index += 1
    }
    return count
  }
}
