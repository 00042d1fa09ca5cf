import AnsvarModel

/// How many different duties the roles answer for or do, those without any left out.
public struct LoadFigures: Sendable {
  /// The role that carries most, and where.
  public struct Heaviest: Sendable {
    public let role: RoleID
    /// Nil for a model without organisations.
    public let organisation: OrganisationID?
    public let duties: Int
  }

  /// How many roles carry anything; a role counts once in each organisation.
  public let roles: Int
  /// Twice the median, so that it is a whole number; 0 without roles.
  public let twiceMedian: Int
  /// Nil when no role carries anything; the first declared of those that carry as much.
  public let heaviest: Heaviest?

  /// The load of organisations taken together.
  ///
  /// Names that nobody has declared are no roles.
  ///
  /// - Complexity: O(*n* log *n*) in the roles of all the organisations.
  init(_ loads: ArraySlice<OrganisationLoad>, _ model: Model) {
    var counts: [Int] = []
    var heaviest: Heaviest?
    for load in loads {
      for entry in load.entries where entry.carried > 0 && !model[entry.role].isUndeclared {
        counts.append(entry.carried)
        if entry.carried > heaviest?.duties ?? 0 {
          heaviest = Heaviest(role: entry.role, organisation: load.organisation, duties: entry.carried)
        }
      }
    }
    self.heaviest = heaviest
    roles = counts.count
    twiceMedian = Median.twice(counts)
  }
}
