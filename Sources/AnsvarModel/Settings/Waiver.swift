import AnsvarDiagnostics

/// A finding accepted on purpose, with reason, owner and expiry.
public struct Waiver: Sendable {
  /// What the accepted finding is about.
  public enum Subject: Hashable, Sendable {
    case duty(DutyID)
    case dimension(DimensionID)
    case role(RoleID)
    case planItem(PlanItemID)
  }

  public var rule: String
  /// Nil: any finding of the rule.
  public var subject: Subject?
  public var scope: Scope
  public var reason: String?
  public var owner: RoleID?
  /// Whether an owner was named that the model does not have, which was reported when the model was read.
  public var hasUnknownOwner = false
  public var until: Day?
  public var range: SourceRange

  public init(
    rule: String, subject: Subject?, scope: Scope, reason: String?, owner: RoleID?, until: Day?, range: SourceRange
  ) {
    self.rule = rule
    self.subject = subject
    self.scope = scope
    self.reason = reason
    self.owner = owner
    self.until = until
    self.range = range
  }
}
