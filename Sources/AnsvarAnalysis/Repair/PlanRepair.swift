import AnsvarModel
import AnsvarRules

/// Gives measures that a change has left without anybody a responsible each.
struct PlanRepair {
  private let model: Model
  private var carried: [Int]
  /// By area, those who carry something in it.
  private var near: [Int?: Set<RoleID>] = [:]

  init(_ model: Model) {
    self.model = model
    carried = [Int](repeating: 0, count: model.roles.count)
    for item in model.plan?.items ?? [] {
      for named in item.accountable + item.responsible {
        guard case .role(let role) = named.party else { continue }
        carried[role.index] += 1
        near[item.area, default: []].insert(role)
      }
    }
  }

  /// One edit for each measure that is new among those without anybody, and who else could have it.
  ///
  /// Whoever carries the least of the plan comes first, of those who carry something in the same goal area already, if
  /// there are any.
  mutating func edits(_ comparison: FindingComparison) -> [(edit: RepairEdit, others: [RoleID])] {
    var result: [(edit: RepairEdit, others: [RoleID])] = []
    for difference in comparison.new where difference.rule == "plan.responsible" {
      let items = difference.finding.planItem.map { [$0] } ?? difference.finding.planItems
      for item in items {
        let choice = candidates(item)
        guard let first = choice.first else { continue }
        carried[first.index] += 1
        result.append((.entrust(item, first), Array(choice.dropFirst())))
      }
    }
    return result
  }

  private func candidates(_ item: PlanItemID) -> [RoleID] {
    guard let plan = model.plan, item.index < plan.items.count else { return [] }
    let near = near[plan[item].area] ?? []
    let isNear = model.roles.indices.map { near.contains(RoleID($0)) }
    let able = model.roles.indices.filter { role in
      let kind = model.roles[role].kind
      return !model.roles[role].isUndeclared && kind != .collective && kind != .external
    }
    return able.sorted {
      (isNear[$0] ? 0 : 1, carried[$0], $0) < (isNear[$1] ? 0 : 1, carried[$1], $1)
    }.map { RoleID($0) }
  }
}
