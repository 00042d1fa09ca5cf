import AnsvarModel

/// Compares what holds in each scope that both models have, duty by duty.
///
/// A role that was merged or split keeps its part when any of those it became has it. Duties that were merged or split
/// are not compared part by part, since nobody can say which part went where.
struct RowComparison {
  private let old: Model
  private let new: Model
  private let pairs: ModelCorrespondence
  /// By duty of the later model, what differs.
  private var found: [[Alteration]]
  /// By duty and part, its place in `found`.
  private var places: [Found: Int] = [:]

  /// - Complexity: O(*s* · *d*) in the scopes and duties, besides the parts of each pair of rows that differ.
  init(_ old: Model, _ new: Model, _ pairs: ModelCorrespondence) {
    self.old = old
    self.new = new
    self.pairs = pairs
    found = [[Alteration]](repeating: [], count: new.duties.count)
    compare()
  }

  /// What differs in the rows of a duty of the later model.
  func parts(of duty: Int) -> [Alteration] { found[duty] }

  /// The rows that hold for a duty in one scope, and what was found about them.
  private struct Last {
    var before: Int?
    var after: Int?
    /// Where each part stands among what was found of the duty.
    var places: [Int] = []
    var isKnown = false
  }

  /// What differs between two rows in one way of taking part.
  private struct Part: Hashable {
    var meaning: Participation
    var lost: [RoleID]
    var gained: [RoleID]
  }

  private mutating func compare() {
    let origins = new.duties.indices.map { pairs.duties.predecessor(of: DutyID($0)) }
    let scopes = commonScopes()
    var before = EffectiveMatrices(old)
    var after = EffectiveMatrices(new)
    let checkedBefore = DutiesByExtent(old)
    let checkedAfter = DutiesByExtent(new)
    var last = [Last](repeating: Last(), count: new.duties.count)
    var scopesOf = [Int](repeating: 0, count: new.duties.count)
    var wasChecked = [UInt32](repeating: 0, count: old.duties.count)
    for (number, scope) in scopes.enumerated() {
      let oldMatrix = before.matrix(in: scope.old)
      let newMatrix = after.matrix(in: scope.new)
      for duty in checkedBefore.checked(in: scope.old) { wasChecked[duty.index] = UInt32(number + 1) }
      for duty in checkedAfter.checked(in: scope.new) {
        guard let origin = origins[duty.index], pairs.duties.successor(of: origin) != nil,
          wasChecked[origin.index] == UInt32(number + 1)
        else { continue }
        scopesOf[duty.index] += 1
        let rows = (oldMatrix.rowIndex(of: origin), newMatrix.rowIndex(of: duty))
        if !last[duty.index].isKnown || last[duty.index].before != rows.0 || last[duty.index].after != rows.1 {
          let places = parts(rows.0, rows.1).map { place(of: $0, duty) }
          last[duty.index] = Last(before: rows.0, after: rows.1, places: places, isKnown: true)
        }
        for place in last[duty.index].places { found[duty.index][place].scopes.append(scope.new) }
      }
    }
    for duty in found.indices {
      for part in found[duty].indices {
        found[duty][part].isEverywhere = found[duty][part].scopes.count == scopesOf[duty]
      }
      found[duty].sort { Self.rank($0.meaning) < Self.rank($1.meaning) }
    }
  }

  private static func rank(_ meaning: Participation) -> UInt8 { meaning.rawValue }

  /// What was found of one duty.
  private struct Found: Hashable {
    var duty: DutyID
    var part: Part
  }

  /// Where a part stands among what was found of a duty; it is added when it is new.
  private mutating func place(of part: Part, _ duty: DutyID) -> Int {
    let key = Found(duty: duty, part: part)
    if let known = places[key] { return known }
    var alteration = Alteration(
      .participation, from: part.lost.map { ChangeValue.role($0) }, to: part.gained.map { ChangeValue.role($0) })
    alteration.meaning = part.meaning
    places[key] = found[duty.index].count
    found[duty.index].append(alteration)
    return found[duty.index].count - 1
  }

  /// The scopes that are checked in both models; the whole models where they have none in common.
  private func commonScopes() -> [(old: Scope, new: Scope)] {
    var known: [Scope: Scope] = [:]
    for scope in old.checkedScopes {
      if let successor = successor(of: scope) { known[successor] = scope }
    }
    var result: [(old: Scope, new: Scope)] = []
    for scope in new.checkedScopes { if let before = known[scope] { result.append((before, scope)) } }
    return result.isEmpty ? [(.everywhere, .everywhere)] : result
  }

  private func successor(of scope: Scope) -> Scope? {
    var result = Scope()
    if let organisation = scope.organisation {
      guard let successor = pairs.organisations.successor(of: organisation) else { return nil }
      result.organisation = successor
    }
    if let system = scope.system {
      guard let successor = pairs.systems.successor(of: system) else { return nil }
      result.system = successor
    }
    return result
  }

  private func parts(_ before: Int?, _ after: Int?) -> [Part] {
    let was = before.map { takesPart(old, $0) } ?? [:]
    let now = after.map { takesPart(new, $0) } ?? [:]
    var result: [Part] = []
    for meaning in Participation.meanings {
      let lost = was.keys.filter { role in
        holds(was[role], meaning)
          && !pairs.roles.successors(of: role).contains { holds(now[$0], meaning) }
      }
      let gained = now.keys.filter { role in
        holds(now[role], meaning)
          && !pairs.roles.predecessors(of: role).contains { holds(was[$0], meaning) }
      }
      if lost.isEmpty && gained.isEmpty { continue }
      result.append(Part(meaning: meaning.participation, lost: lost.sorted(), gained: gained.sorted()))
    }
    return result
  }

  private func holds(_ participation: Participation?, _ meaning: Participation.Meaning) -> Bool {
    participation?.contains(meaning.participation) ?? false
  }

  private func takesPart(_ model: Model, _ row: Int) -> [RoleID: Participation] {
    var result: [RoleID: Participation] = [:]
    for entry in model.table.entryRange(ofRow: row) {
      let role = model.table.role(ofEntry: entry)
      guard !model[role].isUndeclared else { continue }
      result[role, default: []].formUnion(model.table.participation(ofEntry: entry))
    }
    return result
  }
}
