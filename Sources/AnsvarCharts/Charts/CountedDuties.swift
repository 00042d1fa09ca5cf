import AnsvarModel
import AnsvarRules

/// The duties that somebody shall answer for, scope by scope, and which of them are covered.
struct CountedDuties {
  private let model: Model
  private let index: EffectiveIndex
  private let duties: DutiesByExtent
  /// By row of the table.
  private let states: [CoverageState]

  /// - Complexity: O(*n*) in the rows and entries.
  init(_ context: ChartContext, _ index: EffectiveIndex) {
    model = context.model
    self.index = index
    duties = DutiesByExtent(context.model)
    states = CoverageState.all(context.model, index, today: context.today)
  }

  /// Calls `body` with each duty of every scope that has a place, and whether it is covered there.
  ///
  /// - Complexity: O(*s* · *d*) in the checked scopes and the duties.
  func forEach(at place: (Scope) -> Int?, _ body: (_ place: Int, Scope, DutyID, _ isCovered: Bool) -> Void) {
    index.forEachScope(of: model) { scope, matrix in
      guard let place = place(scope) else { return }
      for duty in duties.checked(in: scope) {
        let state = matrix.rowIndex(of: duty).map { states[$0] } ?? .open
        if state != .excused { body(place, scope, duty, state == .covered) }
      }
    }
  }
}
