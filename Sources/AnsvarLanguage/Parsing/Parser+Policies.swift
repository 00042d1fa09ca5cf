import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Parser {
  /// `separate name "Title" { dimension from dimension, … }`.
  mutating func separate() throws(Abandoned) {
    advance()
    let declared = try declaredHead()
    try block { parser throws(Abandoned) in
      let first = try parser.name()
      guard parser.accept("from") else { throw parser.unexpected(Expected.from) }
      let others = try parser.nameList()
      parser.tree.separations.append(SyntaxTree.Separation(declared: declared, first: first, others: others))
      try parser.endStatement()
    }
    try endStatement()
  }

  /// `together role, role`.
  mutating func together() throws(Abandoned) {
    let start = token
    advance()
    let roles = try nameList()
    tree.unities.append(SyntaxTree.Unity(roles: roles, range: range(from: start)))
    try endStatement()
  }

  /// `accept rule on subject for organisation system name because "…" by role until date`; a subject of the plan comes
  /// with its kind, `on measure 17`.
  mutating func accept() throws(Abandoned) {
    let start = token
    advance()
    let rule = try ruleName()
    var subject: SyntaxTree.Name?
    var kind: PlanItem.Kind?
    if accept("on") {
      kind = planItemKind()
      if kind != nil { advance() }
      subject = try name()
    }
    let scope = try scope()
    let reason = try reason()
    tree.waivers.append(
      SyntaxTree.Waiver(
        rule: rule, subject: subject, kind: kind, scope: scope, reason: reason, range: range(from: start)))
    try endStatement()
  }

  /// The kind of a subject such as `measure 17`; nil when the word is itself the name of a duty or a role.
  private func planItemKind() -> PlanItem.Kind? {
    guard token.kind == .word else { return nil }
    let word = text(of: token)
    guard let kind = PlanItem.Kind.allCases.first(where: { $0.keyword == word }) else { return nil }
    var probe = lexer
    probe.index = token.end
    let next = probe.next()
    guard next.kind == .word else { return nil }
    return ["for", "system", "because", "by", "until"].contains(text(of: next)) ? nil : kind
  }

  /// `rule name off`, `rule name warning at 12`.
  mutating func rule() throws(Abandoned) {
    advance()
    let rule = try ruleName()
    var setting = RuleSetting(rule: rule.text, isOff: false, severity: nil, limit: nil, range: rule.range)
    if accept("off") {
      setting.isOff = true
    } else {
      if token.kind == .word, let severity = Severity(keyword: text(of: token)) {
        setting.severity = severity
        advance()
      }
      if accept("at") { setting.limit = try number() }
      if setting.severity == nil && setting.limit == nil {
        throw unexpected(Expected.oneOf(["off", "advice", "warning", "error", "at"]))
      }
    }
    tree.settings.append(setting)
    try endStatement()
  }

  private mutating func ruleName() throws(Abandoned) -> SyntaxTree.Worded {
    guard token.kind == .word else { throw unexpected(Expected.name) }
    let word = SyntaxTree.Worded(text: text(of: token), range: range(of: token))
    advance()
    return word
  }
}
