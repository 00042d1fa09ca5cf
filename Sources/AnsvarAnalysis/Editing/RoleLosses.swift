import AnsvarModel

/// Takes roles out of the rows of single organisations.
///
/// A row that holds in these alone is changed where it stands. One that holds elsewhere too stays, and the widest
/// organisations that lie wholly among these get a row of their own.
struct RoleLosses {
  private let model: Model
  private let working: [OrganisationID?]
  /// By role, the working organisations that lose it, as indices in `working`; nil for a role that stays.
  private var lost: [[Bool]?]

  init(_ model: Model) {
    self.model = model
    working = model.organisations.isEmpty ? [nil] : model.workingOrganisations.map { Optional($0) }
    lost = [[Bool]?](repeating: nil, count: model.roles.count)
  }

  /// Lets a role be lost in the organisations that a question is answered for with yes.
  mutating func note(_ role: RoleID, _ isLost: (OrganisationID?) -> Bool) {
    let places = working.map { isLost($0) }
    if places.contains(true) { lost[role.index] = places }
  }

  /// The table without them.
  func table() -> AssignmentTable {
    let holding = organisationsOfRows()
    var removed = [[RoleID]](repeating: [], count: model.table.rowCount)
    var added: [AddedRow] = []
    for block in model.table.blocks {
      for row in block.rows where !holding[row].isEmpty {
        let losses = holding[row].map { roles(lostIn: $0, ofRow: row) }
        guard let first = losses.first, losses.contains(where: { !$0.isEmpty }) else { continue }
        if losses.allSatisfy({ $0 == first }) {
          removed[row] = first
        } else {
          added += rows(insteadOf: row, block.scope, holding[row], losses)
        }
      }
    }
    var letterings = Letterings(model)
    added.sort { Self.key($0.scope) < Self.key($1.scope) }
    return model.table.rewritten(&letterings, adding: added) { row, parts, _ in
      if !removed[row].isEmpty { parts.removeAll { removed[row].contains($0.role) } }
    }
  }

  /// By row in which a role may be lost, the working organisations where it holds.
  private func organisationsOfRows() -> [[Int]] {
    var result = [[Int]](repeating: [], count: model.table.rowCount)
    var isConcerned = [Bool](repeating: false, count: model.table.rowCount)
    for row in 0..<model.table.rowCount {
      for entry in model.table.entryRange(ofRow: row) where lost[model.table.role(ofEntry: entry).index] != nil {
        isConcerned[row] = true
      }
    }
    guard isConcerned.contains(true) else { return result }
    var places = [Int](repeating: 0, count: model.organisations.count)
    for (place, organisation) in working.enumerated() { if let organisation { places[organisation.index] = place } }
    EffectiveIndex(model).forEachScope(of: model) { scope, matrix in
      let place = scope.organisation.map { places[$0.index] } ?? 0
      for duty in model.duties.indices {
        guard let row = matrix.rowIndex(of: DutyID(duty)), isConcerned[row], result[row].last != place else { continue }
        result[row].append(place)
      }
    }
    return result
  }

  private func roles(lostIn place: Int, ofRow row: Int) -> [RoleID] {
    var result: [RoleID] = []
    for entry in model.table.entryRange(ofRow: row) {
      let role = model.table.role(ofEntry: entry)
      if let places = lost[role.index], places[place], !result.contains(role) { result.append(role) }
    }
    return result
  }

  private func rows(
    insteadOf row: Int, _ scope: Scope, _ holding: [Int], _ losses: [[RoleID]]
  ) -> [AddedRow] {
    var result: [AddedRow] = []
    var done = Set<Int>()
    for (number, place) in holding.enumerated() where !losses[number].isEmpty && !done.contains(place) {
      guard let organisation = working[place] else { continue }
      var widest = organisation
      while let parent = model[widest].parent, parent != scope.organisation {
        let isWhole = holding.indices.allSatisfy { other in
          guard let part = working[holding[other]], model.isPart(part, of: parent) else { return true }
          return losses[other] == losses[number]
        }
        if !isWhole { break }
        widest = parent
      }
      for other in holding { if let part = working[other], model.isPart(part, of: widest) { done.insert(other) } }
      let parts = model.table.parts(ofRow: row).filter { !losses[number].contains($0.role) }
      result.append(
        AddedRow(scope: Scope(organisation: widest, system: scope.system), original: row, parts: parts))
    }
    return result
  }

  /// The order of scopes: by organisation, then by system.
  private static func key(_ scope: Scope) -> (UInt32, UInt32) {
    (scope.organisation.map { $0.raw + 1 } ?? 0, scope.system.map { $0.raw + 1 } ?? 0)
  }
}
