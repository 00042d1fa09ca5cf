import AnsvarDiagnostics
import AnsvarText

extension Parser {
  /// Whether a block begins here.
  var atBlock: Bool { token.kind == .leftBrace }

  /// Reads the statements of a block, each with `statement`; one that cannot be read is passed over.
  mutating func block(_ statement: (inout Parser) throws(Abandoned) -> Void) throws(Abandoned) {
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
        report(SyntaxFault.unclosedBrace, at: range(of: opening))
        return
      }
      do throws(Abandoned) {
        try statement(&self)
      } catch {
        recover()
      }
    }
  }
}
