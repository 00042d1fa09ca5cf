import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Parser {
  /// `revision of "file.ansvar" { … }`.
  mutating func revision() throws(Abandoned) {
    guard tree.revision == nil else {
      report(SyntaxFault.repeated, at: range(of: token), [Place("word", "revision")])
      throw Abandoned()
    }
    advance()
    guard accept("of") else { throw unexpected(Expected.oneOf(["of"])) }
    let range = range(of: token)
    var revision = SyntaxTree.Revision(path: try textValue(), range: range)
    if accept("cites") { revision.citation = try citation() }
    var claims: [SyntaxTree.RevisionClaim] = []
    if atBlock { try block { parser throws(Abandoned) in claims.append(try parser.claim()) } }
    revision.claims = claims
    tree.revision = revision
    try endStatement()
  }

  /// `merged measure 1, 2 into 1 because "…"`.
  private mutating func claim() throws(Abandoned) -> SyntaxTree.RevisionClaim {
    let start = token
    let kind = try choice(RevisionClaim.Kind.allCases.map { ($0.keyword, $0) })
    let items = try revisedItems()
    var targets: [RevisedItem] = []
    if let connector = kind.connector, token.kind == .word, text(of: token) == connector {
      advance()
      targets = try revisedItems(items[items.count - 1].kind)
    }
    var claim = SyntaxTree.RevisionClaim(kind: kind, items: items, targets: targets, range: range(from: start))
    if accept("because") { claim.reason = try textValue() }
    if accept("cites") { claim.citation = try citation() }
    try endStatement()
    return claim
  }

  /// A kind and names of it, `goal 1, 2, measure 3`; where a kind is given, the first may be left out.
  private mutating func revisedItems(_ known: RevisedItem.Kind? = nil) throws(Abandoned) -> [RevisedItem] {
    var kind = known
    var items: [RevisedItem] = []
    while true {
      let word = token.kind == .word ? text(of: token) : ""
      if let next = RevisedItem.Kind.allCases.first(where: { $0.keyword == word }) {
        kind = next
        advance()
      }
      guard let kind else { throw unexpected(Expected.oneOf(RevisedItem.Kind.allCases.map { $0.keyword })) }
      let name = try name()
      items.append(RevisedItem(kind, names.text(name.id), range: name.range))
      guard token.kind == .comma else { return items }
      advance()
      skipNewlines()
    }
  }
}
