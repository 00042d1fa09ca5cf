/// What holds in one scope: for each duty the nearest row that is given.
///
/// The nearest row is the system's own in the organisation, else the system's in the parent organisation and so on up,
/// else the system's wherever it is, else the organisation's, else the parent organisation's, else the model's. It
/// replaces what it inherits as a whole.
public struct EffectiveMatrix: Sendable {
  public let scope: Scope
  /// By duty, the number of the row in the table; `noRow` where none is given.
  let rows: [UInt32]
  /// The duties that have a row, where they are so many that looking at each would take long.
  let held: HeldDuties?
  static let noRow = UInt32.max

  init(scope: Scope, rows: [UInt32], held: HeldDuties? = nil) {
    self.scope = scope
    self.rows = rows
    self.held = held
  }

  /// Calls `body` with each duty that is checked in the scope and has a row there, and that row, in the duties' order.
  ///
  /// - Complexity: O(*n*) in the duties that have a row, where there are many others.
  public func forEachRow(_ duties: DutiesByExtent, _ body: (DutyID, Int) -> Void) {
    if let held {
      held.forEach { duty in
        if duties.isChecked(DutyID(duty), in: scope) { body(DutyID(duty), Int(rows[duty])) }
      }
    } else {
      for duty in duties.checked(in: scope) {
        let row = rows[duty.index]
        if row != Self.noRow { body(duty, Int(row)) }
      }
    }
  }

  /// The number of the row that holds for a duty; nil when none is given.
  public func rowIndex(of duty: DutyID) -> Int? {
    let row = rows[duty.index]
    return row == Self.noRow ? nil : Int(row)
  }

  /// Calls `body` with each duty of a list that has a row, and that row; the list is in ascending order.
  ///
  /// - Complexity: O(*n* log *m*) in the duties that have a row and those of the list, where there are many duties.
  public func forEachRow(of list: [DutyID], _ body: (DutyID, Int) -> Void) {
    if let held {
      held.forEach { duty in
        if Self.contains(list, duty) { body(DutyID(duty), Int(rows[duty])) }
      }
    } else {
      for duty in list {
        let row = rows[duty.index]
        if row != Self.noRow { body(duty, Int(row)) }
      }
    }
  }

  private static func contains(_ list: [DutyID], _ duty: Int) -> Bool {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].index < duty { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low].index == duty
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
