import AnsvarModel

/// A model without one of its roles: nobody has what it had, or another role does.
struct RoleReplacement {
  private let old: Model
  private let gone: RoleID
  private let heir: RoleID?
  /// By old role, what it is now.
  private let becomes: [RoleID?]

  init(_ model: Model, of gone: RoleID, by heir: RoleID?) {
    old = model
    self.gone = gone
    self.heir = heir
    func moved(_ role: RoleID) -> RoleID { role < gone ? role : RoleID(role.index - 1) }
    becomes = model.roles.indices.map { index in
      let role = RoleID(index)
      return role == gone ? heir.map { moved($0) } : moved(role)
    }
  }

  func model() -> Model {
    var model = old
    if let heir {
      model.roles[heir.index].has = old[heir].has.union(old[gone].has)
      if model.roles[heir.index].camp == nil { model.roles[heir.index].camp = old[gone].camp }
    }
    model.roles.remove(at: gone.index)
    changeRosters(&model)
    changeGovernance(&model)
    changePlan(&model)
    changePolicies(&model)
    model.table = table()
    return model
  }

  private func role(_ role: RoleID) -> RoleID? { becomes[role.index] }

  private func roles(_ list: [RoleID]) -> [RoleID] {
    var result: [RoleID] = []
    for role in list { if let role = becomes[role.index], !result.contains(role) { result.append(role) } }
    return result
  }

  private func table() -> AssignmentTable {
    var letterings = Letterings(old)
    return old.table.rewritten(&letterings, owner: { becomes[$0.index] }) { _, parts, letterings in
      var hasJoined = false
      var kept: [RowPart] = []
      for part in parts {
        guard let role = becomes[part.role.index] else { continue }
        if heir != nil, part.role == gone { hasJoined = true }
        kept.append(RowPart(role: role, lettering: part.lettering, position: part.position))
      }
      parts = kept
      if hasJoined { parts.joinRoles(&letterings) }
    }
  }

  private func changeRosters(_ model: inout Model) {
    for (index, organisation) in old.organisations.enumerated() {
      guard let roster = organisation.roster else { continue }
      var entries: [Roster.Entry] = []
      for entry in roster.entries {
        guard let role = becomes[entry.role.index] else { continue }
        var has = entry.has
        if let heir, entry.role == gone || entry.role == heir, roster[gone] != nil, roster[heir] != nil {
          if entry.role == gone { continue }
          has = (entry.has ?? old[heir].has).union(roster[gone]?.has ?? old[gone].has)
        } else if heir != nil, entry.role == gone {
          has = entry.has ?? old[gone].has
        } else if entry.role == heir {
          // Where the other one was not, the role can no more than it could.
          has = entry.has ?? old[entry.role].has
        }
        entries.append(Roster.Entry(role: role, has: has, range: entry.range))
      }
      model.organisations[index].roster = Roster(entries, range: roster.range)
    }
  }

  private func changeGovernance(_ model: inout Model) {
    model.seats = old.seats.compactMap { seat in
      guard let body = role(seat.body), let sitter = role(seat.role), body != sitter else { return nil }
      var seat = seat
      (seat.body, seat.role) = (body, sitter)
      return seat
    }
    model.relations = old.relations.compactMap { relation in
      guard let role = role(relation.role), let other = party(relation.other), other != .role(role) else { return nil }
      var relation = relation
      (relation.role, relation.other) = (role, other)
      return relation
    }
    model.approvals = old.approvals.compactMap { approval in
      guard let role = role(approval.role) else { return nil }
      var approval = approval
      approval.role = role
      return approval
    }
    model.mandates = old.mandates.compactMap { mandate in
      guard let role = role(mandate.role) else { return nil }
      var mandate = mandate
      mandate.role = role
      return mandate
    }
    for index in model.posts.indices { model.posts[index].holds = roles(old.posts[index].holds) }
  }

  private func party(_ party: Party) -> Party? {
    guard case .role(let role) = party else { return party }
    return becomes[role.index].map { .role($0) }
  }

  private func parties(_ list: [NamedParty]) -> [NamedParty] {
    var result: [NamedParty] = []
    for named in list {
      guard let party = party(named.party), !result.contains(where: { $0.party == party }) else { continue }
      result.append(NamedParty(party, range: named.range))
    }
    return result
  }

  private func changePlan(_ model: inout Model) {
    guard var plan = old.plan else { return }
    for index in plan.areas.indices { plan.areas[index].accountable = parties(plan.areas[index].accountable) }
    for index in plan.items.indices {
      plan.items[index].accountable = parties(plan.items[index].accountable)
      plan.items[index].responsible = parties(plan.items[index].responsible)
      plan.items[index].mentions = parties(plan.items[index].mentions)
      plan.items[index].establishes = roles(plan.items[index].establishes)
    }
    model.plan = plan
  }

  private func changePolicies(_ model: inout Model) {
    model.unsettledRoles = IdentifierSet(roles(old.unsettledRoles.members))
    model.unities = old.unities.compactMap { unity in
      let roles = roles(unity.roles)
      return roles.count > 1 ? Unity(roles: roles, range: unity.range) : nil
    }
    model.waivers = old.waivers.compactMap { waiver in
      var waiver = waiver
      waiver.owner = waiver.owner.flatMap { role($0) }
      if case .role(let about) = waiver.subject {
        guard let about = role(about) else { return nil }
        waiver.subject = .role(about)
      }
      return waiver
    }
  }
}
