import AnsvarModel

/// Whether the duty of a row is covered, wherever the row holds.
public enum CoverageState: UInt8, Sendable {
  /// Empty on purpose: nobody shall answer for it, and it does not count.
  case excused
  /// With exactly one accountable role and at least one responsible.
  case covered
  case open

  /// By row of the table; a row that holds nowhere is open.
  ///
  /// Expiry dates are held against `today`; without it nothing has expired.
  ///
  /// - Complexity: O(*n*) in the rows and entries.
  public static func all(_ model: Model, _ index: EffectiveIndex, today: Day?) -> [CoverageState] {
    var states = [CoverageState](repeating: .open, count: model.table.rowCount)
    for row in states.indices where index.uses[row] > 0 && Coverage.isCovered(row: row, of: model) {
      states[row] = .covered
    }
    for exemption in model.table.exemptions where exemption.excusesRow(on: today) {
      states[Int(exemption.row)] = .excused
    }
    return states
  }
}
