import AnsvarDiagnostics

/// What findings are counted by: the rule, and how severe it is there.
public struct FindingKind: Hashable, Sendable {
  /// The index of the rule in `RuleCatalogue.all`.
  public let rule: Int
  public let severity: Severity

  public init(rule: Int, severity: Severity) {
    self.rule = rule
    self.severity = severity
  }

  /// The id of the rule.
  public var id: String { RuleCatalogue.all[rule].id }
}
