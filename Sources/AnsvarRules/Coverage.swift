import AnsvarModel

/// How many duties have exactly one accountable and at least one responsible, over all scopes that are checked.
///
/// A row that is empty on purpose leaves the count: nobody shall answer for it.
public struct Coverage: Equatable, Sendable {
  /// The duties with one accountable and a responsible.
  public var covered: Int
  /// All the duties that somebody shall answer for.
  public var counted: Int

  public init(covered: Int, counted: Int) {
    self.covered = covered
    self.counted = counted
  }

  /// Whether a row has exactly one accountable role and at least one responsible.
  public static func isCovered(row: Int, of model: Model) -> Bool {
    var accountable: RoleID?
    var isResponsible = false
    for entry in model.table.entryRange(ofRow: row) {
      let participation = model.table.participation(ofEntry: entry)
      if participation.contains(.responsible) { isResponsible = true }
      guard participation.contains(.accountable) else { continue }
      let role = model.table.role(ofEntry: entry)
      if let accountable, accountable != role { return false }
      accountable = role
    }
    return accountable != nil && isResponsible
  }

  /// The share in ten-thousandths, rounded; all of them when nothing is counted.
  public var tenThousandths: Int {
    counted == 0 ? 10_000 : (covered * 20_000 + counted) / (2 * counted)
  }

  /// The share in per cent, rounded down, so that a hundred means that nothing is missing.
  public var percent: Int {
    counted == 0 ? 100 : covered * 100 / counted
  }
}

extension AssignmentTable.Exemption {
  /// Whether the whole row is empty on purpose, and the reason still holds.
  public func excusesRow(on today: Day?) -> Bool {
    if let until, let today, until < today { return false }
    return wholeRow
  }
}
