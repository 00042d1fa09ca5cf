import AnsvarDiagnostics

/// For how long a role or a body has its task.
public struct Mandate: Sendable {
  public var role: RoleID
  public var from: Day?
  /// The last day.
  public var until: Day?
  public var range: SourceRange

  public init(role: RoleID, from: Day? = nil, until: Day? = nil, range: SourceRange) {
    self.role = role
    self.from = from
    self.until = until
    self.range = range
  }
}
