import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Reads one file of the model language into a `SyntaxTree` and the rows of its matrices into a table.
///
/// It never stops at the first fault: a statement that cannot be read is reported once, at the place where it goes
/// wrong, and reading goes on with the next line.
struct Parser {
  /// Thrown when the fault has been reported and the rest of the statement is to be passed over.
  struct Abandoned: Error {}

  /// How deep blocks may lie in each other.
  static let deepestNesting = 64
  /// The longest text between quotation marks, in bytes.
  static let longestText = 4096
  /// The most faults that are reported in one file.
  static let mostFaults = 200_000

  var lexer: Lexer
  var token: Token
  /// Where the token before this one ended.
  var lastEnd = 0
  let base: UInt32
  var tree = SyntaxTree()
  var names: NameTable
  var table: AssignmentTable
  var diagnostics: [Diagnostic] = []
  var depth = 0
  /// Whether a statement that was passed over swallowed the end of the block around it.
  var hasLostBraces = false
  /// Whether the block just read ended without its brace, at the line that shows so.
  var isCutShort = false
  private var suggestionsLeft = 1000
  var letteringOfByte = [UInt16](repeating: .max, count: 256)
  var words = KnownWords()
  var cells = KnownCells()

  /// A parser of the bytes from `start` on.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, base: UInt32, names: consuming NameTable,
    table: consuming AssignmentTable
  ) {
    lexer = Lexer(bytes)
    if start > 0 { lexer.index = start }
    token = lexer.next()
    self.base = base
    self.names = names
    self.table = table
    // Rows and parts of rows seldom take fewer bytes than this.
    let size = lexer.bytes.count - lexer.index
    if size > Self.largeFile {
      self.table.reserveMore(rows: size / 40, entries: size / 20)
      tree.blocks.reserveCapacity(size / 1000)
    }
  }

  /// From this size on room is made for the rows of a file before they come.
  private static let largeFile = 1 << 16

  /// Reads the whole file, and looks through its text while it is at hand.
  ///
  /// False when the text is none: then nothing that was read counts.
  mutating func parse(_ source: SourceText, _ ahead: TextAhead = .nothing) -> Bool {
    var text = TextCheck(source, base: base, ahead)
    var isEmpty = true
    while token.kind != .end {
      guard text.goOn(to: token.start) else { break }
      if token.kind == .newline {
        advance()
        continue
      }
      isEmpty = false
      // What a piece takes for the beginning of a statement may stand in the middle of a broken one.
      if let piece = text.takePiece(at: token.start), adopt(piece) { continue }
      statement()
    }
    guard text.goOn(to: lexer.bytes.count) else {
      diagnostics = text.faults
      return false
    }
    source.setAside(0..<source.bytes.count)
    if isEmpty && diagnostics.isEmpty { report(SyntaxFault.empty, at: SourceRange(at: base)) }
    diagnostics = text.faults + diagnostics
    return true
  }

  private mutating func statement() {
    let start = token
    do throws(Abandoned) {
      try readStatement()
    } catch {
      remember(nameAfter: start)
      recover()
    }
  }

  /// Remembers the name that a broken statement would have declared, so that those who use it are not blamed.
  mutating func remember(nameAfter keyword: Token) {
    guard keyword.kind == .word else { return }
    var probe = lexer
    probe.index = keyword.end
    let name = probe.next()
    guard name.kind == .word, !name.isSpecial, name.end - name.start <= NameTable.longestName else { return }
    tree.lostNames.append(names.intern(bytes(of: name)))
  }

  private mutating func readStatement() throws(Abandoned) {
    guard token.kind == .word else { throw unexpected(Expected.oneOf(["role", "dimension", "matrix", "assign"])) }
    let keyword = token
    if at("model") { return try model() }
    if at("language") { return try language() }
    if at("version") { return try version() }
    if at("source") { return try source() }
    if at("include") { return try include() }
    if at("organisation") { return try organisation(parent: nil) }
    if at("system") { return try system() }
    if at("camp") { return try camp() }
    if at("competence") { return try competence() }
    if at("role") { return try role() }
    if at("body") { return try body() }
    if at("roster") { return try roster() }
    if at("post") { return try post() }
    if at("dimension") { return try dimension() }
    if at("scheme") { return try scheme() }
    if at("matrix") { return try matrix() }
    if at("assign") { return try assign() }
    if at("separate") { return try separate() }
    if at("together") { return try together() }
    if at("plan") { return try plan() }
    if at("revision") { return try revision() }
    if at("accept") { return try accept() }
    if at("rule") { return try rule() }
    let word = text(of: keyword)
    report(
      SyntaxFault.unknownStatement, at: range(of: keyword), [Place("word", shortened(word))],
      suggestion: nearest(to: word, among: Self.keywords))
    throw Abandoned()
  }

  /// The words that begin a statement.
  static let keywords = [
    "model", "language", "version", "source", "include", "organisation", "system", "camp", "competence", "role",
    "body", "roster", "post", "dimension", "scheme", "matrix", "assign", "separate", "together", "plan", "revision",
    "accept", "rule",
  ]
}

// MARK: - Tokens

extension Parser {
  @inline(__always)
  mutating func advance() {
    lastEnd = token.end
    token = lexer.next()
  }

  // A function that only looks at the parser gets a copy of it, a kilobyte and a half, unless it is a part of its caller.
  @inline(__always)
  func range(of token: Token) -> SourceRange {
    SourceRange(start: base + UInt32(token.start), end: base + UInt32(token.end))
  }

  /// From the start of a token to the end of the last one read.
  @inline(__always)
  func range(from token: Token) -> SourceRange {
    SourceRange(start: base + UInt32(token.start), end: base + UInt32(max(lastEnd, token.start)))
  }

  @inline(__always)
  func bytes(of token: Token) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: lexer.bytes[token.start..<token.end])
  }

  func text(of token: Token) -> String {
    String(decoding: bytes(of: token).prefix(NameTable.longestName), as: UTF8.self)
  }

  /// Whether the token is this keyword.
  @inline(__always)
  func at(_ keyword: StaticString) -> Bool {
    token.kind == .word && lexer.holds(token, keyword)
  }

  @inline(__always)
  func holds(_ token: Token, _ keyword: StaticString) -> Bool { lexer.holds(token, keyword) }

  /// Goes past a keyword if it is there.
  mutating func accept(_ keyword: StaticString) -> Bool {
    guard at(keyword) else { return false }
    advance()
    return true
  }

  /// Goes past line ends.
  mutating func skipNewlines() {
    while token.kind == .newline { advance() }
  }

  /// The statement has to be over.
  mutating func endStatement() throws(Abandoned) {
    if isCutShort {
      isCutShort = false
      return
    }
    switch token.kind {
    case .newline: advance()
    case .end, .rightBrace: return
    default: throw unexpected(Expected.lineEnd)
    }
  }

  /// Passes over what is left of a statement and the blocks in it, up to the end of its line or of the block around it.
  mutating func recover() {
    var open = 0
    while token.kind != .end {
      switch token.kind {
      case .leftBrace: open += 1
      case .rightBrace:
        if open == 0 {
          // A brace too many closes nothing at the top; within a block it closes that.
          if depth > 0 { return }
        } else {
          open -= 1
        }
      case .newline where open == 0:
        advance()
        return
      case .newline where depth == 0:
        advance()
        // The braces of a statement that went wrong may never be closed; the next statement is not to go with it.
        if isAtMargin(token) && beginsStatement(token) { return }
        continue
      default: break
      }
      advance()
    }
    if open > 0 { hasLostBraces = true }
  }
}

// MARK: - Faults

extension Parser {
  mutating func report(
    _ kind: DiagnosticKind, at range: SourceRange, _ places: [Place] = [], suggestion: String? = nil
  ) {
    FaultList.add(Diagnostic(kind, at: range, places, suggestion: suggestion), to: &diagnostics)
  }

  /// The word that was probably meant; a file of nothing but faults gets no more than its share of these.
  mutating func nearest(to word: String, among words: [String]) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return Suggestion.nearest(to: word, among: words)
  }

  /// Reports that something else was expected here.
  mutating func unexpected(_ expected: Phrase, suggestion: String? = nil) -> Abandoned {
    if token.kind == .text && !lexer.isClosed(token) {
      report(SyntaxFault.unclosedText, at: range(of: token))
    } else {
      report(
        SyntaxFault.unexpected,
        at: token.kind == .newline ? SourceRange(at: base + UInt32(token.start)) : range(of: token),
        [Place("expected", expected), Place("found", found)], suggestion: suggestion)
    }
    return Abandoned()
  }

  private var found: Phrase {
    switch token.kind {
    case .newline: return Expected.lineEnd
    case .end: return Expected.endOfFile
    default:
      let text = "`" + shortened(text(of: token)) + "`"
      return Phrase(nb: text, nn: text, en: text)
    }
  }

  /// A word as it can stand in a message.
  func shortened(_ word: String) -> String {
    word.unicodeScalars.count > 40 ? String(String.UnicodeScalarView(word.unicodeScalars.prefix(40))) + "…" : word
  }
}
