/// What holds in one scope: for each duty the nearest row that is given.
///
/// The nearest row is the system's own in the organisation, else the system's in the parent organisation and so on up,
/// else the system's wherever it is, else the organisation's, else the parent organisation's, else the model's. It
/// replaces what it inherits as a whole.
public struct EffectiveMatrix: Sendable {
  public let scope: Scope
  /// By duty, the number of the row in the table; `noRow` where none is given.
  let rows: [UInt32]
  static let noRow = UInt32.max

  /// The number of the row that holds for a duty; nil when none is given.
  public func rowIndex(of duty: DutyID) -> Int? {
    let row = rows[duty.index]
    return row == Self.noRow ? nil : Int(row)
  }
}

extension Model {
  /// What holds in a scope.
  ///
  /// - Complexity: O(*d* + *b*) in the duties and the blocks of the table.
  public func effectiveMatrix(in scope: Scope) -> EffectiveMatrix {
    var overlay = ScopeOverlay(self)
    return EffectiveMatrix(scope: scope, rows: overlay.rows(in: scope))
  }

  /// The row that holds for a duty in a scope; nil when none is given.
  public func row(of duty: DutyID, in matrix: EffectiveMatrix) -> MatrixRow? {
    matrix.rowIndex(of: duty).map { row($0) }
  }
}
