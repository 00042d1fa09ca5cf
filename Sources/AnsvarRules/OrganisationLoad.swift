import AnsvarModel

/// What the roles carry in one organisation, its systems taken together.
public struct OrganisationLoad: Sendable {
  /// The load of one role.
  public struct Entry: Sendable {
    public let role: RoleID
    /// How many different duties it answers for or does; a duty that exists for many systems counts once.
    public let carried: Int
    /// Whether it takes part in every row in which anybody does.
    public let isEverywhere: Bool
  }

  /// Nil for a model without organisations.
  public let organisation: OrganisationID?
  /// How many different duties anybody takes part in.
  public let duties: Int
  /// The roles that the matrices mention here, a deliberately empty cell included; sorted by role.
  public let entries: [Entry]
}
