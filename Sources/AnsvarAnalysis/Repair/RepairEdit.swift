import AnsvarModel

/// One thing to change so that a model is as sound again as it was.
public enum RepairEdit: Hashable, Sendable {
  /// A role gets letters in a row, or in the rows that one line for a whole dimension stands for.
  ///
  /// What it answered for or did there it keeps; a smaller part gives way.
  case give(RoleID, Participation, rows: Range<Int>)
  /// What one role answers for and does in such rows goes to another.
  case handOver(from: RoleID, to: RoleID, rows: Range<Int>)
  /// A role gets the responsibility for a measure of the plan.
  case entrust(PlanItemID, RoleID)

  /// The rows of the table that it changes.
  public var rows: Range<Int>? {
    switch self {
    case .give(_, _, let rows), .handOver(_, _, let rows): rows
    case .entrust: nil
    }
  }

  /// The role that gets more to do.
  public var role: RoleID {
    switch self {
    case .give(let role, _, _), .handOver(_, let role, _), .entrust(_, let role): role
    }
  }
}
