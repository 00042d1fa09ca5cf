import AnsvarModel

/// What is found out in one pass over all scopes, for several rules at once.
struct ScopeSweep: Sendable {
  /// By organisation, what the roles carry.
  private(set) var loads: [OrganisationLoad] = []
  /// In the order of the scopes.
  private(set) var crossings: [Crossing] = []

  /// The sweep over every scope that is checked.
  ///
  /// - Complexity: O(*s* + *e*) for *s* scopes and *e* entries that hold in them; with more than 64 duties a factor of
  ///   log *e* more.
  init(_ model: Model, _ index: EffectiveIndex, _ separated: SeparatedDimensions, workers: Workers = .one) {
    let duties = DutiesByExtent(model)
    let ranges = index.ranges(pieces: workers.count > 1 ? workers.count * 4 : 1)
    let parts = workers.map(ranges.count) { ScopeSweep(model, index, separated, duties, ranges[$0]) }
    for part in parts {
      loads += part.loads
      crossings += part.crossings
    }
  }

  /// The sweep of before, with these organisations swept anew: all whose rows have changed.
  ///
  /// - Complexity: O(*s* + *e*) for *s* scopes and *e* entries that hold in these organisations.
  init(
    _ before: CheckContext, again organisations: Set<OrganisationID>, _ model: Model, _ index: EffectiveIndex
  ) {
    let duties = DutiesByExtent(model)
    var left = before.loads[...]
    var crossed = before.crossings[...]
    var start = 0
    while start < index.scopes.count {
      let organisation = index.scopes[start].organisation
      var end = start + 1
      while end < index.scopes.count, index.scopes[end].organisation == organisation { end += 1 }
      let known = crossed.prefix { $0.scope < end }
      if let organisation, organisations.contains(organisation) {
        let part = ScopeSweep(model, index, before.separated, duties, start..<end)
        loads += part.loads
        crossings += part.crossings
      } else {
        loads += left.prefix(1)
        crossings += known
      }
      left = left.dropFirst()
      crossed = crossed.dropFirst(known.count)
      start = end
    }
  }

  private init(
    _ model: Model, _ index: EffectiveIndex, _ separated: SeparatedDimensions, _ duties: DutiesByExtent,
    _ range: Range<Int>
  ) {
    model.table.withColumns { columns in
      var tally = LoadTally(model, columns, separated)
      var current: OrganisationID?? = nil
      index.forEachStretch(of: model, in: range) { stretch, matrix in
        let scope = matrix.scope
        if let organisation = current, organisation != scope.organisation {
          loads.append(tally.finish(organisation))
        }
        current = .some(scope.organisation)
        matrix.forEachRow(duties) { duty, row in tally.add(row, of: duty) }
        if duties.checked(in: scope).count < model.duties.count {
          matrix.forEachRow(of: separated.duties) { duty, row in
            if !duties.isChecked(duty, in: scope) { tally.cross(row, of: duty) }
          }
        }
        let first = crossings.count
        tally.takeCrossings(scope, stretch.lowerBound, &crossings)
        guard crossings.count > first else { return }
        let found = crossings[first...]
        for number in stretch.dropFirst() {
          for crossing in found {
            crossings.append(Crossing(scope: number, role: crossing.role, dimensions: crossing.dimensions))
          }
        }
      }
      if let organisation = current { loads.append(tally.finish(organisation)) }
      tally.deallocate()
    }
  }
}
