import AnsvarModel

/// What the roles carry in one organisation, its systems taken together.
public struct OrganisationLoad: Sendable {
  /// The load of one role.
  public struct Entry: Sendable {
    public let role: RoleID
    /// How many different duties it answers for or does; a duty that exists for many systems counts once.
    public let carried: Int
    /// Whether it takes part in every row in which anybody does.
    public let isEverywhere: Bool
  }

  /// Nil for a model without organisations.
  public let organisation: OrganisationID?
  /// How many different duties anybody takes part in.
  public let duties: Int
  /// The roles that the matrices mention here, a deliberately empty cell included; sorted by role.
  public let entries: [Entry]
}

extension OrganisationLoad {
  /// The load in every organisation that is checked.
  ///
  /// - Complexity: O(*s* · *d* + *e*) for *s* scopes, *d* duties and *e* entries that hold in them; with more than 64
  ///   duties a factor of log *e* more.
  static func all(_ model: Model, _ index: EffectiveIndex, workers: Workers = .one) -> [OrganisationLoad] {
    let duties = DutiesByExtent(model)
    let ranges = index.ranges(pieces: workers.count > 1 ? workers.count * 4 : 1)
    return workers.map(ranges.count) { loads(model, index, duties, ranges[$0]) }.reduce(into: []) { $0 += $1 }
  }

  private static func loads(
    _ model: Model, _ index: EffectiveIndex, _ duties: DutiesByExtent, _ range: Range<Int>
  ) -> [OrganisationLoad] {
    var result: [OrganisationLoad] = []
    model.table.withColumns { columns in
      var tally = LoadTally(model, columns)
      var current: OrganisationID?? = nil
      index.forEachScope(of: model, in: range) { scope, matrix in
        if let organisation = current, organisation != scope.organisation {
          result.append(tally.finish(organisation))
        }
        current = .some(scope.organisation)
        for duty in duties.checked(in: scope) {
          if let row = matrix.rowIndex(of: duty) { tally.add(row, of: duty) }
        }
      }
      if let organisation = current { result.append(tally.finish(organisation)) }
      tally.deallocate()
    }
    return result
  }
}
