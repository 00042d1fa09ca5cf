import AnsvarDiagnostics

/// What a model says of a rule: another severity, another limit, or none of it.
public struct RuleSetting: Sendable {
  public var rule: String
  public var isOff: Bool
  public var severity: Severity?
  public var limit: Int?
  public var range: SourceRange

  public init(rule: String, isOff: Bool, severity: Severity?, limit: Int?, range: SourceRange) {
    self.rule = rule
    self.isOff = isOff
    self.severity = severity
    self.limit = limit
    self.range = range
  }
}
