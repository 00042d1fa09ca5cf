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

  /// The coverage of a whole model.
  ///
  /// Expiry dates are held against `today`; without it nothing has expired.
  ///
  /// - Complexity: O(*n*) in the rows and entries of the table.
  public init(_ model: Model, _ index: EffectiveIndex, today: Day? = nil) {
    self.init(covered: 0, counted: index.dutiesInScopes)
    let hasExemptions = !model.table.exemptions.isEmpty
    model.table.withColumns { columns in
      for row in 0..<model.table.rowCount where index.uses[row] > 0 {
        if hasExemptions, model.table.exemption(ofRow: row)?.excusesRow(on: today) == true {
          counted -= Int(index.uses[row])
        } else if Self.isCovered(row, columns) {
          covered += Int(index.uses[row])
        }
      }
    }
  }

  @inline(__always)
  private static func isCovered(_ row: Int, _ columns: TableColumns) -> Bool {
    var accountable = -1
    var isResponsible = false
    for entry in columns.range(ofRow: row) {
      let participation = columns.participation(entry)
      if participation.contains(.responsible) { isResponsible = true }
      guard participation.contains(.accountable) else { continue }
      if accountable >= 0, accountable != columns.role(entry) { return false }
      accountable = columns.role(entry)
    }
    return accountable >= 0 && isResponsible
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
