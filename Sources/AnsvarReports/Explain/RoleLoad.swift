import AnsvarModel
import AnsvarRules

/// What one role carries over all scopes: by duty and meaning where, and which competences it lacks for it.
struct RoleLoad {
  /// Where something holds: the first scopes, how many, and whether that is everywhere it could.
  struct Places {
    var scopes: [Scope] = []
    var count = 0

    static let most = 6

    mutating func add(_ scope: Scope) {
      count += 1
      if scopes.count < Self.most { scopes.append(scope) }
    }
  }

  /// By duty and then by meaning, in the order of `Participation.meanings`.
  private(set) var places: [DutyID: [Places]] = [:]
  /// By duty, in how many scopes it is checked at all.
  private(set) var scopeCounts: [Int]
  /// By competence, the duties that require it and that the role carries without it.
  private(set) var lacks: [CompetenceID: [DutyID: Places]] = [:]

  /// - Complexity: O(*s* · *d* + *n*) in the scopes, the duties and the entries of the table.
  init(_ role: RoleID, _ report: CheckReport) {
    let model = report.model
    let table = model.table
    var parts = [Participation](repeating: [], count: table.rowCount)
    for row in 0..<table.rowCount {
      for entry in table.entryRange(ofRow: row) where table.role(ofEntry: entry) == role {
        parts[row].formUnion(table.participation(ofEntry: entry))
      }
    }
    let duties = DutiesByExtent(model)
    var places: [DutyID: [Places]] = [:]
    var lacks: [CompetenceID: [DutyID: Places]] = [:]
    var scopeCounts = [Int](repeating: 0, count: model.duties.count)
    report.index.forEachScope(of: model) { scope, matrix in
      let has = model.competences(of: role, in: scope.organisation)
      for duty in duties.checked(in: scope) {
        scopeCounts[duty.index] += 1
        guard let row = matrix.rowIndex(of: duty), !parts[row].isDisjoint(with: .any) else { continue }
        for (number, meaning) in Participation.meanings.enumerated() where parts[row].contains(meaning.participation) {
          places[duty, default: Self.none][number].add(scope)
        }
        if parts[row].isDisjoint(with: .carrying) { continue }
        for competence in model[duty].requires.subtracting(has).members {
          lacks[competence, default: [:]][duty, default: Places()].add(scope)
        }
      }
    }
    self.places = places
    self.scopeCounts = scopeCounts
    self.lacks = lacks
  }

  private static let none = [Places](repeating: Places(), count: Participation.meanings.count)

  /// The duties in which the role takes part in one way, in the order of declaration.
  func duties(meaning: Int) -> [DutyID] {
    places.keys.filter { (places[$0]?[meaning].count ?? 0) > 0 }.sorted()
  }
}
