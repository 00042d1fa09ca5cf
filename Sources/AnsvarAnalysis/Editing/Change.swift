import AnsvarModel

/// A change to an organisation that somebody considers, in the terms of the model that it is made to.
public enum Change: Hashable, Sendable {
  /// A role goes: from every row, roster, post, seat and relation, and from the plan.
  case without(RoleID)
  /// A body goes, and its seats with it.
  case withoutBody(RoleID)
  /// A post stands empty; what nobody else holds or deputises for is left undone in its organisation.
  case vacant(PostID)
  /// The first role takes over all that the second one has, and all that it can.
  case merge(RoleID, RoleID)
  /// What one role has in some duties goes to another.
  case move(Duties, from: RoleID, to: RoleID)

  /// Which duties move.
  public enum Duties: Hashable, Sendable {
    case duty(DutyID)
    /// All of a dimension.
    case dimension(DimensionID)
  }
}
