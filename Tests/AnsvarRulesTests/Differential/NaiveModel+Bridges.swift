import AnsvarModel

extension NaiveModel {
  /// Rows in which two camps meet, and one of them or both have nobody who translates.
  var bridgeGaps: [Fact] {
    var result: [Fact] = []
    var isToldOfNone = false
    for row in rows {
      let scopes = filled.filter { $0.row.number == row.number }.map { $0.scope }
      if scopes.isEmpty { continue }
      let working = row.parts.filter { $0.isWorking }.map { $0.role }
      meetings: for second in model.camps.indices {
        for first in 0..<second {
          guard stands(CampID(first), among: working), stands(CampID(second), among: working) else { continue }
          let bridging = model.competences.indices.filter { competence in
            let camps = model.competences[competence].bridges
            return camps.contains(CampID(first)) && camps.contains(CampID(second))
          }
          if bridging.isEmpty {
            if isToldOfNone || model.competences.contains(where: { $0.bridges.count > 1 }) { continue }
            isToldOfNone = true
            for scope in scopes { result.append(fact("gap.bridge", scope, row.duty, variant: 4)) }
            continue
          }
          // In each scope, how many of the two camps have somebody; two are enough, and so is one from a third camp.
          let sides = scopes.map { speakers(CampID(first), CampID(second), bridging, working, $0) }
          guard sides.contains(where: { $0 < 2 }) else { continue }
          let worst = sides.contains(0) ? 0 : 1
          for (scope, count) in zip(scopes, sides) where count < 2 {
            result.append(fact("gap.bridge", scope, row.duty, variant: worst))
          }
          break meetings
        }
      }
    }
    return result
  }

  private func stands(_ camp: CampID, among roles: [Int]) -> Bool { roles.contains { model.roles[$0].camp == camp } }

  private func speakers(_ first: CampID, _ second: CampID, _ bridging: [Int], _ roles: [Int], _ scope: Scope) -> Int {
    let translators = roles.filter { role in bridging.contains { has(role, $0, in: scope.organisation) } }
    let camps = translators.map { model.roles[$0].camp }
    if camps.contains(where: { $0 != first && $0 != second }) { return 2 }
    return (camps.contains(first) ? 1 : 0) + (camps.contains(second) ? 1 : 0)
  }
}
