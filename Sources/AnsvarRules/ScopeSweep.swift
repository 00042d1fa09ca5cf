import AnsvarModel

/// What is found out in one pass over all scopes, for several rules at once.
struct ScopeSweep: Sendable {
  /// By organisation, what the roles carry.
  private(set) var loads: [OrganisationLoad] = []
  /// In the order of the scopes.
  private(set) var crossings: [Crossing] = []

  /// The sweep over every scope that is checked.
  ///
  /// - Complexity: O(*s* · *d* + *e*) for *s* scopes, *d* duties and *e* entries that hold in them; with more than 64
  ///   duties a factor of log *e* more.
  init(_ model: Model, _ index: EffectiveIndex, _ separated: SeparatedDimensions, workers: Workers = .one) {
    let duties = DutiesByExtent(model)
    let ranges = index.ranges(pieces: workers.count > 1 ? workers.count * 4 : 1)
    let parts = workers.map(ranges.count) { ScopeSweep(model, index, separated, duties, ranges[$0]) }
    for part in parts {
      loads += part.loads
      crossings += part.crossings
    }
  }

  private init(
    _ model: Model, _ index: EffectiveIndex, _ separated: SeparatedDimensions, _ duties: DutiesByExtent,
    _ range: Range<Int>
  ) {
    model.table.withColumns { columns in
      var tally = LoadTally(model, columns, separated)
      var current: OrganisationID?? = nil
      var number = range.lowerBound
      index.forEachScope(of: model, in: range) { scope, matrix in
        if let organisation = current, organisation != scope.organisation {
          loads.append(tally.finish(organisation))
        }
        current = .some(scope.organisation)
        let checked = duties.checked(in: scope)
        for duty in checked {
          if let row = matrix.rowIndex(of: duty) { tally.add(row, of: duty) }
        }
        if checked.count < model.duties.count {
          for duty in separated.duties where !duties.isChecked(duty, in: scope) {
            if let row = matrix.rowIndex(of: duty) { tally.cross(row, of: duty) }
          }
        }
        tally.takeCrossings(scope, number, &crossings)
        number += 1
      }
      if let organisation = current { loads.append(tally.finish(organisation)) }
      tally.deallocate()
    }
  }
}
