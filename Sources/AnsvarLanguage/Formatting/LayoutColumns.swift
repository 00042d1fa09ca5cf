/// The widths by which the columns of a text are aligned.
///
/// What is wider than a limit stands as it is and moves nobody else, so that one long word cannot fill a file with
/// spaces.
struct LayoutColumns {
  static let widestName = 64
  static let widestComment = 160

  /// By block, the width of the duties at the side.
  private(set) var labels: [Int]
  /// By block, the widths of the columns of a grid.
  private(set) var cells: [[Int]]

  /// - Complexity: O(*n*) in the tokens.
  init(_ scan: LayoutScan, _ bytes: UnsafeBufferPointer<UInt8>) {
    labels = [Int](repeating: 0, count: scan.blockCount)
    cells = [[Int]](repeating: [], count: scan.blockCount)
    for line in scan.lines {
      switch line.kind {
      case .heading:
        cells[line.block] = line.tokens.map { Self.bounded(scan.tokens[$0], bytes) }
      case .gridRow:
        let label = Self.bounded(scan.tokens[line.tokens.lowerBound], bytes)
        labels[line.block] = max(labels[line.block], label)
        for cell in 0..<min(line.cellCount, cells[line.block].count) {
          let width = Self.bounded(scan.tokens[line.tokens.lowerBound + 1 + cell], bytes)
          if width > cells[line.block][cell] { cells[line.block][cell] = width }
        }
      case .listRow:
        let label = Self.bounded(scan.tokens[line.tokens.lowerBound], bytes)
        labels[line.block] = max(labels[line.block], label)
      default: break
      }
    }
  }

  /// The width of a token; nought for one too wide to align others by.
  static func bounded(_ token: LayoutToken, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard token.range.count <= widestName * 4 else { return 0 }
    let width = LayoutWidth.of(bytes[token.range])
    return width <= widestName ? width : 0
  }
}

extension LayoutScan {
  /// Notes how wide the names are to be, so that the titles of like declarations that follow one another align.
  mutating func alignNames(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < lines.count {
      guard let keyword = titledKeyword(lines[start]) else {
        start += 1
        continue
      }
      var end = start
      var width = 0
      while end < lines.count, end == start || continues(lines[end], after: lines[end - 1], keyword, bytes) {
        width = max(width, LayoutColumns.bounded(tokens[lines[end].tokens.lowerBound + 1], bytes))
        end += 1
      }
      for line in start..<end { lines[line].nameWidth = width }
      start = end
    }
  }

  /// The keyword of a declaration with a name and a title.
  private func titledKeyword(_ line: LayoutLine) -> LayoutToken? {
    guard line.kind == .statement, line.tokens.count > 2 else { return nil }
    let first = line.tokens.lowerBound
    guard tokens[first].kind == .word, tokens[first + 1].kind == .word, tokens[first + 2].kind == .text else {
      return nil
    }
    return tokens[first]
  }

  private func continues(
    _ line: LayoutLine, after last: LayoutLine, _ keyword: LayoutToken, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard !line.hasBlankBefore, line.depth == last.depth, let other = titledKeyword(line) else { return false }
    return bytes[keyword.range].elementsEqual(bytes[other.range])
  }
}
