import AnsvarModel
import AnsvarRules

/// How many duties somebody shall answer for, scope by scope, and how many of them are covered.
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

  /// Calls `body` with every scope that has a place, and what there is in it by dimension.
  ///
  /// - Complexity: O(*s* · *d*) in the checked scopes, and the duties and dimensions.
  func forEachScope(at place: (Scope) -> Int?, _ body: (_ place: Int, Scope, [CoverageTally]) -> Void) {
    let dimensionOf = model.duties.map { $0.dimension.index }
    var tallies = [CoverageTally](repeating: CoverageTally(), count: model.dimensions.count)
    index.forEachScope(of: model) { scope, matrix in
      guard let place = place(scope) else { return }
      for dimension in tallies.indices { tallies[dimension] = CoverageTally() }
      for duty in duties.checked(in: scope) {
        let state = matrix.rowIndex(of: duty).map { states[$0] } ?? .open
        if state == .excused { continue }
        tallies[dimensionOf[duty.index]].counted += 1
        if state == .covered { tallies[dimensionOf[duty.index]].covered += 1 }
      }
      body(place, scope, tallies)
    }
  }
}
