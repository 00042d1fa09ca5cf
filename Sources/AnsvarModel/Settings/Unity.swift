import AnsvarDiagnostics

/// Roles that one and the same holder should have, as `together` says.
public struct Unity: Sendable {
  public var roles: [RoleID]
  public var range: SourceRange

  public init(roles: [RoleID], range: SourceRange) {
    self.roles = roles
    self.range = range
  }
}
