/// Writes the lines of a scanned text in the one layout there is.
struct LayoutWriter {
  static let indent = 4

  private let scan: LayoutScan
  private let bytes: UnsafeBufferPointer<UInt8>
  private let columns: LayoutColumns
  private(set) var output: [UInt8] = []
  private var lineStart = 0
  /// The column that the comments of the lines up to `commentEnd` begin in.
  private var commentColumn = 0
  private var commentEnd = 0

  /// - Complexity: O(*n*) in the bytes of the text.
  init(_ scan: LayoutScan, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.scan = scan
    self.bytes = bytes
    columns = LayoutColumns(scan, bytes)
    output.reserveCapacity(bytes.count + bytes.count / 4)
    for number in scan.lines.indices { write(number) }
  }

  private mutating func write(_ number: Int) {
    let line = scan.lines[number]
    if line.hasBlankBefore { output.append(UInt8(ascii: "\n")) }
    if line.comment != nil && number >= commentEnd { measureComments(from: number) }
    writeCode(line)
    if let comment = line.comment {
      fill(to: commentColumn, atLeast: 2)
      output += bytes[scan.tokens[comment].range]
    }
    output.append(UInt8(ascii: "\n"))
  }

  /// Finds the column of the comments at the ends of the lines that follow one another from here.
  private mutating func measureComments(from number: Int) {
    let kept = output.count
    var widest = 0
    commentEnd = number
    while commentEnd < scan.lines.count {
      let line = scan.lines[commentEnd]
      guard line.comment != nil, commentEnd == number || !line.hasBlankBefore else { break }
      writeCode(line)
      let width = LayoutWidth.of(output[lineStart...])
      if width <= LayoutColumns.widestComment { widest = max(widest, width) }
      output.removeLast(output.count - kept)
      commentEnd += 1
    }
    commentColumn = widest + 2
  }

  // MARK: Lines

  private mutating func writeCode(_ line: LayoutLine) {
    lineStart = output.count
    spaces(line.depth * Self.indent)
    switch line.kind {
    case .heading: writeHeading(line)
    case .gridRow: writeGridRow(line)
    case .listRow: writeListRow(line)
    default:
      if line.isWithinList { spaces(continuationIndent(line)) }
      writeTokens(line.tokens, nameWidth: line.nameWidth)
    }
  }

  /// A list that goes on stands further in than the block that may follow, or below the first role of its row.
  private func continuationIndent(_ line: LayoutLine) -> Int {
    line.isWithinRows ? columns.labels[line.block] + 2 : Self.indent * 2
  }

  private mutating func writeTokens(_ range: Range<Int>, nameWidth: Int = 0) {
    for index in range {
      let token = scan.tokens[index]
      if index > range.lowerBound {
        let isPressed =
          token.kind == .comma || token.kind == .colon
          || (token.kind == .rightBrace && scan.tokens[index - 1].kind == .leftBrace)
        if !isPressed { output.append(UInt8(ascii: " ")) }
      }
      output += bytes[token.range]
      if nameWidth > 0 && index == range.lowerBound + 1 {
        spaces(nameWidth - LayoutWidth.of(bytes[token.range]))
      }
    }
  }

  private mutating func writeHeading(_ line: LayoutLine) {
    spaces(columns.labels[line.block] + 2)
    for (column, token) in line.tokens.enumerated() {
      writeCell(token, column, line, isLast: column == line.tokens.count - 1)
    }
  }

  private mutating func writeGridRow(_ line: LayoutLine) {
    let label = scan.tokens[line.tokens.lowerBound]
    output += bytes[label.range]
    guard line.tokens.count > 1 else { return }
    spaces(max(columns.labels[line.block] - LayoutWidth.of(bytes[label.range]), 0) + 2)
    let tail = line.tokens.lowerBound + 1 + line.cellCount
    for column in 0..<line.cellCount {
      let isLast = tail == line.tokens.upperBound && column == line.cellCount - 1
      writeCell(line.tokens.lowerBound + 1 + column, column, line, isLast: isLast)
    }
    writeTokens(tail..<line.tokens.upperBound)
  }

  private mutating func writeCell(_ index: Int, _ column: Int, _ line: LayoutLine, isLast: Bool) {
    let cell = bytes[scan.tokens[index].range]
    output += cell
    guard !isLast else { return }
    let widths = columns.cells[line.block]
    let width = column < widths.count ? widths[column] : 0
    spaces(max(width - (cell.count == 1 ? 1 : LayoutWidth.of(cell)), 0) + 2)
  }

  private mutating func writeListRow(_ line: LayoutLine) {
    let label = scan.tokens[line.tokens.lowerBound]
    output += bytes[label.range]
    guard line.tokens.count > 1 else { return }
    output += bytes[scan.tokens[line.tokens.lowerBound + 1].range]
    guard line.tokens.count > 2 else { return }
    spaces(max(columns.labels[line.block] - LayoutWidth.of(bytes[label.range]), 0) + 1)
    writeTokens((line.tokens.lowerBound + 2)..<line.tokens.upperBound)
  }

  // MARK: Spaces

  private mutating func fill(to column: Int, atLeast: Int) {
    spaces(max(column - LayoutWidth.of(output[lineStart...]), atLeast))
  }

  private mutating func spaces(_ count: Int) {
    for _ in 0..<max(count, 0) { output.append(UInt8(ascii: " ")) }
  }
}
