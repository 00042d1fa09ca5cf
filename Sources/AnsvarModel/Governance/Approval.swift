import AnsvarDiagnostics

/// Something that a role or a body approves or decides.
public struct Approval: Sendable {
  public enum Subject: Hashable, Sendable {
    case duty(DutyID)
    case dimension(DimensionID)
    /// A thing that is no duty of the model, such as a budget or a strategy.
    case words(String)
  }

  public var role: RoleID
  public var subject: Subject
  public var range: SourceRange

  public init(role: RoleID, subject: Subject, range: SourceRange) {
    self.role = role
    self.subject = subject
    self.range = range
  }
}
