import AnsvarModel

/// The roles that have a task the matrices do not speak of.
public enum TasksOutsideMatrix {
  /// By role, whether it sits in a body, has to do with others, approves something, or is named in the plan.
  ///
  /// - Complexity: O(*n*) in the seats, relations, approvals and items of the plan.
  public static func roles(_ model: Model) -> [Bool] {
    var result = [Bool](repeating: false, count: model.roles.count)
    func add(_ parties: [NamedParty]) {
      for named in parties { if case .role(let role) = named.party { result[role.index] = true } }
    }
    for seat in model.seats { result[seat.role.index] = true }
    for relation in model.relations {
      result[relation.role.index] = true
      if case .role(let other) = relation.other { result[other.index] = true }
    }
    for approval in model.approvals { result[approval.role.index] = true }
    if let plan = model.plan {
      for area in plan.areas { add(area.accountable) }
      for index in plan.items.indices {
        add(plan.items[index].accountable)
        add(plan.items[index].responsible)
        for role in plan.items[index].establishes { result[role.index] = true }
      }
    }
    return result
  }
}
