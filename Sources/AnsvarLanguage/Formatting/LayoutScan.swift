/// A text cut into tokens and into the lines that the formatter will write.
///
/// Blocks are spread over lines and lists stay broken where they are broken, so two texts that differ in white space
/// alone give the same tokens and the same lines.
struct LayoutScan {
  private(set) var tokens: [LayoutToken] = []
  var lines: [LayoutLine] = []
  /// How many blocks of matrix and `assign` rows there are.
  private(set) var blockCount = 0

  /// What the lines of a block are.
  private enum Block {
    case statements
    case grid(hasHeading: Bool)
    case list
  }

  private var lexer: Lexer
  private var blocks: [Block] = []
  private var isLineOpen = false
  private var endsInComma = false
  /// Line ends since the last token or comment.
  private var lineEnds = 0

  /// - Complexity: O(*n*) in the bytes of the text.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    lexer = Lexer(bytes)
    tokens.reserveCapacity(bytes.count / 6)
    while true {
      skipBlanks()
      let start = lexer.index
      guard start < bytes.count else { break }
      switch bytes[start] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): lineEnd()
      case UInt8(ascii: "/") where lexer.byte(start + 1) == UInt8(ascii: "/"): comment()
      default: token()
      }
    }
  }

  private mutating func skipBlanks() {
    while lexer.byte(lexer.index) == UInt8(ascii: " ") || lexer.byte(lexer.index) == UInt8(ascii: "\t") {
      lexer.index += 1
    }
  }

  private mutating func lineEnd() {
    let isPair = lexer.byte(lexer.index) == UInt8(ascii: "\r") && lexer.byte(lexer.index + 1) == UInt8(ascii: "\n")
    lexer.index += isPair ? 2 : 1
    lineEnds += 1
    isLineOpen = false
  }

  private mutating func comment() {
    let start = lexer.index
    lexer.skipToLineEnd()
    var end = lexer.index
    while lexer.bytes[end - 1] == UInt8(ascii: " ") || lexer.bytes[end - 1] == UInt8(ascii: "\t") { end -= 1 }
    if lineEnds == 0 && !lines.isEmpty && lines[lines.count - 1].comment == nil {
      lines[lines.count - 1].comment = tokens.count
    } else {
      open(.comment)
      isLineOpen = false
      lines[lines.count - 1].tokens = tokens.count..<(tokens.count + 1)
    }
    tokens.append(LayoutToken(start: UInt32(start), end: UInt32(end), kind: .comment))
    lineEnds = 0
  }

  private mutating func token() {
    if lexer.bytes[lexer.index] == UInt8(ascii: "}") { return closeBlock(lexer.next()) }
    if !isLineOpen {
      if case .grid(let hasHeading) = blocks.last {
        if hasHeading { return gridRow() }
        open(.heading)
        blocks[blocks.count - 1] = .grid(hasHeading: true)
      } else if endsInComma {
        open(.continuation)
      } else if case .list = blocks.last {
        open(.listRow)
      } else {
        open(.statement)
      }
    }
    let token = lexer.next()
    if token.kind == .leftBrace { return openBlock(token) }
    append(token, kind(of: token))
    if token.kind == .word && isPart() { cell() }
  }

  private func kind(of token: Token) -> LayoutToken.Kind {
    switch token.kind {
    case .word: .word
    case .text: .text
    case .comma: .comma
    case .colon: .colon
    default: .other
    }
  }

  /// Whether the last token is a role of an `assign` row, whose letters follow.
  private func isPart() -> Bool {
    guard case .list = blocks.last, let line = lines.last, let word = tokens.last else { return false }
    if line.kind == .continuation && line.tokens.count == 1 { return true }
    guard line.tokens.count > 1 else { return false }
    switch tokens[tokens.count - 2].kind {
    case .colon: return !holds(word, "none")
    case .comma: return true
    default: return false
    }
  }

  private mutating func cell() {
    let cell = nextCell()
    guard !cell.isEmpty else { return }
    append(Token(kind: .word, start: cell.lowerBound, end: cell.upperBound), .cell)
  }

  /// What stands in the next cell; empty before a comment, which the lexer would pass over.
  private mutating func nextCell() -> Range<Int> {
    skipBlanks()
    let start = lexer.index
    if lexer.byte(start) == UInt8(ascii: "/") && lexer.byte(start + 1) == UInt8(ascii: "/") { return start..<start }
    return lexer.cell()
  }

  /// A duty, its cells, and a tail that begins with `none`, `because` or `cites` and is read as ordinary tokens.
  private mutating func gridRow() {
    open(.gridRow)
    append(lexer.next(), .word)
    while true {
      let cell = nextCell()
      guard !cell.isEmpty else { return }
      let token = LayoutToken(start: UInt32(cell.lowerBound), end: UInt32(cell.upperBound), kind: .cell)
      let isFirst = lines[lines.count - 1].cellCount == 0
      if holds(token, "because") || holds(token, "cites") || (isFirst && holds(token, "none")) {
        lexer.index = cell.lowerBound
        return
      }
      append(Token(kind: .word, start: cell.lowerBound, end: cell.upperBound), .cell)
      lines[lines.count - 1].cellCount += 1
    }
  }

  // MARK: Blocks

  private mutating func openBlock(_ brace: Token) {
    append(brace, .leftBrace)
    var block = Block.statements
    if blocks.isEmpty, let line = lines.last, line.kind == .statement {
      let keyword = tokens[line.tokens.lowerBound]
      if holds(keyword, "matrix") { block = .grid(hasHeading: false) }
      if holds(keyword, "assign") { block = .list }
    }
    if case .statements = block {} else { blockCount += 1 }
    blocks.append(block)
    isLineOpen = false
  }

  private mutating func closeBlock(_ brace: Token) {
    if !blocks.isEmpty { blocks.removeLast() }
    // A block without anything in it stays on its line.
    let isEmpty = lines.last.map { $0.comment == nil && isOpening($0) } ?? false
    if !isEmpty { open(.closing) }
    append(brace, .rightBrace)
    isLineOpen = false
  }

  private func isOpening(_ line: LayoutLine) -> Bool {
    line.tokens.last.map { tokens[$0].kind == .leftBrace } ?? false
  }

  // MARK: Lines

  private mutating func open(_ kind: LayoutLine.Kind) {
    let isFirst = lines.last.map { isOpening($0) } ?? true
    let hasBlank = lineEnds > 1 && !isFirst && kind != .closing && !endsInComma
    var line = LayoutLine(
      kind: kind, depth: blocks.count, tokens: tokens.count..<tokens.count, comment: nil, hasBlankBefore: hasBlank)
    line.block = blockCount - 1
    line.isWithinList = endsInComma
    if case .list = blocks.last { line.isWithinRows = true }
    lines.append(line)
    lineEnds = 0
    isLineOpen = true
  }

  private mutating func append(_ token: Token, _ kind: LayoutToken.Kind) {
    tokens.append(LayoutToken(start: UInt32(token.start), end: UInt32(token.end), kind: kind))
    let last = lines.count - 1
    lines[last].tokens = lines[last].tokens.lowerBound..<tokens.count
    lineEnds = 0
    endsInComma = kind == .comma
  }

  func holds(_ token: LayoutToken, _ word: StaticString) -> Bool {
    guard token.range.count == word.utf8CodeUnitCount else { return false }
    for (offset, index) in token.range.enumerated() where lexer.bytes[index] != word.utf8Start[offset] { return false }
    return true
  }
}
