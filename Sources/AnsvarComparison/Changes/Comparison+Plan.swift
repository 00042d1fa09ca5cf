import AnsvarModel

extension Comparison {
  func area(_ one: Int, _ other: Int) -> [Alteration] {
    guard let before = old.plan?.areas[one], let after = new.plan?.areas[other] else { return [] }
    var result = words(.area(one), .area(other))
    result += change(.place, before.organisation, after.organisation, { key($0) }, { key(new: $0) }) {
      .organisation($0)
    }
    result += parties(.accountable, before.accountable, after.accountable)
    return result
  }

  func planItem(_ one: Int, _ other: Int) -> [Alteration] {
    guard let plan = old.plan, let revised = new.plan else { return [] }
    let before = plan.items[one]
    let after = revised.items[other]
    var result = words(.planItem(PlanItemID(one)), .planItem(PlanItemID(other)))
    let areas = correspondence.areas
    if before.area.map({ areas.firstSuccessor(of: Identifier($0))?.index ?? -1 }) != after.area {
      result.append(
        Alteration(.place, from: before.area.map { [.area($0)] } ?? [], to: after.area.map { [.area($0)] } ?? []))
    }
    result += due(before.due, plan, after.due, revised)
    if before.recurrence != after.recurrence {
      result.append(
        Alteration(.recurrence, from: recurrence(before.recurrence), to: recurrence(after.recurrence)))
    }
    if before.priority != after.priority {
      result.append(
        Alteration(
          .priority, from: before.priority.map { [.number($0)] } ?? [], to: after.priority.map { [.number($0)] } ?? []))
    }
    result += parties(.accountable, before.accountable, after.accountable)
    result += parties(.responsible, before.responsible, after.responsible)
    result += parties(.mentions, before.mentions, after.mentions)
    result += changes(.serves, before.serves, after.serves, { key($0) }, { key(new: $0) }) { .planItem($0) }
    result += changes(.establishes, before.establishes, after.establishes, { key($0) }, { key(new: $0) }) {
      .role($0)
    }
    return result
  }

  private func recurrence(_ recurrence: PlanItem.Recurrence?) -> [ChangeValue] {
    recurrence.map { [.text($0.words ?? "")] } ?? []
  }

  /// A class of deadlines is the same when its name and its years are; another name for the same years is no change
  /// of the deadline either.
  private func due(_ one: Due?, _ plan: Plan, _ other: Due?, _ revised: Plan) -> [Alteration] {
    if (one == nil) == (other == nil) && plan.years(of: one) == revised.years(of: other)
      && plan.lastDay(of: one) == revised.lastDay(of: other)
    {
      return []
    }
    return [Alteration(.due, from: one.map { [.due($0)] } ?? [], to: other.map { [.due($0)] } ?? [])]
  }

  func parties(_ kind: Alteration.Kind, _ before: [NamedParty], _ after: [NamedParty]) -> [Alteration] {
    changes(kind, before.map { $0.party }, after.map { $0.party }, { partyKey($0) }, { partyKey(new: $0) }) {
      .party($0)
    }
  }

  /// A party in terms that mean the same for both models.
  func partyKey(_ party: Party) -> PartyKey {
    switch party {
    case .role(let id): .role(key(id))
    case .organisation(let id): .organisation(key(id))
    case .words(let words): .words(words)
    }
  }

  func partyKey(new party: Party) -> PartyKey {
    switch party {
    case .role(let id): .role(key(new: id))
    case .organisation(let id): .organisation(key(new: id))
    case .words(let words): .words(words)
    }
  }

  enum PartyKey: Hashable {
    case role(Key)
    case organisation(Key)
    case words(String)
  }
}
