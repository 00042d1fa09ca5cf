import AnsvarModel

extension NaiveModel {
  /// Roles that do nothing, much, or everything, organisation by organisation.
  var loads: [Fact] {
    var result: [Fact] = []
    var isMentioned = [Bool](repeating: false, count: model.roles.count)
    var isOnRoster = isMentioned
    var withoutRoster: [OrganisationID?] = []
    for place in workplaces {
      let here = cells.filter { $0.scope.organisation == place }
      let scope = Scope(organisation: place)
      var carried: [Int] = []
      for role in model.roles.indices {
        let mine = here.filter { cell in cell.row?.parts.contains { $0.role == role } == true }
        if !mine.isEmpty { isMentioned[role] = true }
        carried.append(count(here) { $0.role == role && $0.isCarrying })
        if roster(place)?.entries.contains(where: { $0.role.index == role }) == true {
          isOnRoster[role] = true
          if mine.isEmpty && !hasTask(role) { result.append(load("load.idle", 0, role, scope)) }
        }
        let busy = here.filter { cell in cell.row.map { !$0.isEmpty } ?? false }
        let duties = count(here) { $0.takesPart }
        let isEverywhere = busy.allSatisfy { cell in
          cell.row?.parts.contains { $0.role == role && $0.takesPart } == true
        }
        if duties >= 5 && isEverywhere { result.append(load("load.everywhere", 0, role, scope)) }
      }
      if roster(place) == nil { withoutRoster.append(place) }
      let busy = carried.filter { $0 > 0 }.sorted()
      for role in model.roles.indices {
        if carried[role] > limit("load.heavy", 12) {
          result.append(load("load.heavy", 0, role, scope))
        } else if busy.count >= 3, carried[role] >= 6, Double(carried[role]) > 3 * median(busy) {
          result.append(load("load.heavy", 1, role, scope))
        }
      }
    }
    for role in model.roles.indices where !isMentioned[role] && !hasTask(role) {
      if withoutRoster.isEmpty && !isOnRoster[role] { result.append(load("load.idle", 0, role, .everywhere)) }
      for place in withoutRoster { result.append(load("load.idle", 0, role, Scope(organisation: place))) }
    }
    return result
  }

  private func load(_ rule: String, _ variant: Int, _ role: Int, _ scope: Scope) -> Fact {
    var fact = Fact(rule, variant, in: scope)
    fact.roles = Self.bits([role])
    return fact
  }

  /// Of how many different duties a row has such a part.
  private func count(_ cells: [Cell], _ isCounted: (Part) -> Bool) -> Int {
    var duties: [Int] = []
    for cell in cells where cell.row?.parts.contains(where: isCounted) == true {
      if !duties.contains(cell.duty) { duties.append(cell.duty) }
    }
    return duties.count
  }

  private func median(_ sorted: [Int]) -> Double {
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? Double(sorted[middle]) : Double(sorted[middle - 1] + sorted[middle]) / 2
  }

  /// Whether a role has something to do that no matrix speaks of.
  private func hasTask(_ role: Int) -> Bool { model.relations.contains { $0.role.index == role } }
}
