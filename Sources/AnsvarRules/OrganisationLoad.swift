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
  /// - Complexity: O(*s* · *d* + *e*) for *s* scopes, *d* duties and *e* entries that hold in them.
  static func all(_ model: Model, _ index: EffectiveIndex) -> [OrganisationLoad] {
    var result: [OrganisationLoad] = []
    var tally = Tally(model)
    let duties = DutiesByExtent(model)
    var current: OrganisationID?? = nil
    index.forEachScope(of: model) { scope, matrix in
      if let organisation = current, organisation != scope.organisation {
        result.append(tally.finish(organisation))
      }
      current = .some(scope.organisation)
      for duty in duties.checked(in: scope) {
        if let row = matrix.rowIndex(of: duty) { tally.add(row, of: duty, model.table) }
      }
    }
    if let organisation = current { result.append(tally.finish(organisation)) }
    return result
  }

  private struct Tally {
    private var carried: [IdentifierSet<Duty>]
    private var rows: [Int]
    /// By role, the last row that counted it, so that a role written twice in a row counts once.
    private var lastRow: [Int]
    private var isMentioned: [Bool]
    private var mentioned: [RoleID] = []
    private var duties = IdentifierSet<Duty>()
    private var rowCount = 0
    private var number = 0

    init(_ model: Model) {
      carried = [IdentifierSet<Duty>](repeating: IdentifierSet(), count: model.roles.count)
      rows = [Int](repeating: 0, count: model.roles.count)
      lastRow = [Int](repeating: -1, count: model.roles.count)
      isMentioned = [Bool](repeating: false, count: model.roles.count)
    }

    @inline(__always)
    mutating func add(_ row: Int, of duty: DutyID, _ table: AssignmentTable) {
      number += 1
      var hasParticipants = false
      for entry in table.entryRange(ofRow: row) {
        let role = table.role(ofEntry: entry)
        if !isMentioned[role.index] {
          isMentioned[role.index] = true
          mentioned.append(role)
        }
        let participation = table.participation(ofEntry: entry)
        guard !participation.isDisjoint(with: .any) else { continue }
        hasParticipants = true
        if !participation.isDisjoint(with: .carrying) { carried[role.index].insert(duty) }
        if lastRow[role.index] != number {
          lastRow[role.index] = number
          rows[role.index] += 1
        }
      }
      guard hasParticipants else { return }
      rowCount += 1
      duties.insert(duty)
    }

    mutating func finish(_ organisation: OrganisationID?) -> OrganisationLoad {
      mentioned.sort()
      var entries: [Entry] = []
      entries.reserveCapacity(mentioned.count)
      for role in mentioned {
        let isEverywhere = rowCount > 0 && rows[role.index] == rowCount
        entries.append(Entry(role: role, carried: carried[role.index].count, isEverywhere: isEverywhere))
        carried[role.index] = IdentifierSet()
        rows[role.index] = 0
        isMentioned[role.index] = false
      }
      let load = OrganisationLoad(organisation: organisation, duties: duties.count, entries: entries)
      mentioned.removeAll(keepingCapacity: true)
      duties = IdentifierSet()
      rowCount = 0
      return load
    }
  }
}
