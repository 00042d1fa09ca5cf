import AnsvarDiagnostics
import AnsvarText

extension Parser {
  /// Whether a block begins here.
  var atBlock: Bool { token.kind == .leftBrace }

  /// Reads the statements of a block, each with `statement`; one that cannot be read is passed over.
  ///
  /// A line that begins like a statement of the whole model, in the first column, and cannot be read as part of the
  /// block shows that the block was never closed. Only `own` may begin so within it.
  mutating func block(own: StaticString = "}", _ statement: (inout Parser) throws(Abandoned) -> Void) throws(Abandoned)
  {
    guard token.kind == .leftBrace else { throw unexpected(Expected.leftBrace) }
    guard depth < Self.deepestNesting else {
      report(SyntaxFault.nesting, at: range(of: token), [Place("limit", Self.deepestNesting)])
      throw Abandoned()
    }
    let opening = token
    advance()
    depth += 1
    defer { depth -= 1 }
    while true {
      skipNewlines()
      if token.kind == .rightBrace {
        advance()
        return
      }
      if token.kind == .end {
        if !hasLostBraces { report(SyntaxFault.unclosedBrace, at: range(of: opening)) }
        return
      }
      let start = (token: token, lexer: lexer, faults: diagnostics.count)
      do throws(Abandoned) {
        try statement(&self)
      } catch {
        guard isAtMargin(start.token), beginsStatement(start.token), !holds(start.token, own) else {
          remember(nameAfter: start.token)
          recover()
          continue
        }
        diagnostics.removeLast(diagnostics.count - start.faults)
        token = start.token
        lexer = start.lexer
        isCutShort = true
        if !hasLostBraces { report(SyntaxFault.unclosedBrace, at: range(of: opening)) }
        return
      }
    }
  }

  /// Whether a token stands in the first column of its line.
  func isAtMargin(_ token: Token) -> Bool {
    guard token.start > 0 else { return true }
    let before = lexer.bytes[token.start - 1]
    return before == UInt8(ascii: "\n") || before == UInt8(ascii: "\r")
  }

  /// Whether a token is a word that a statement of the whole model begins with.
  func beginsStatement(_ token: Token) -> Bool {
    guard token.kind == .word, token.end - token.start <= 12 else { return false }
    return Self.keywords.contains(text(of: token))
  }
}
