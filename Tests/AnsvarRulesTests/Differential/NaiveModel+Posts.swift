import AnsvarModel

extension NaiveModel {
  /// Roles in use that nobody holds, and accountable posts that nobody steps in for.
  var holders: [Fact] {
    var result: [Fact] = []
    for place in workplaces {
      let isModelled = model.posts.contains { $0.organisation == nil || $0.organisation == place }
      guard isModelled else { continue }
      for role in model.roles.indices where model.roles[role].kind == .position {
        let isUsed = cells.contains { cell in
          cell.scope.organisation == place
            && cell.row?.parts.contains { $0.role == role && $0.isCarrying } == true
        }
        guard isUsed else { continue }
        // The nearest posts first: those of the organisation, of the ones around it, and of every one.
        var posts: [Int] = []
        for home in chain(place).map(Optional.some) + [nil] {
          for post in model.posts.indices where model.posts[post].organisation == home {
            if model.posts[post].holds.contains(RoleID(role)) { posts.append(post) }
          }
        }
        if posts.contains(where: { isManned($0) }) { continue }
        var fact = Fact("gap.holder", posts.isEmpty ? 0 : 1, in: Scope(organisation: place))
        fact.roles = Self.bits([role])
        fact.post = posts.first ?? -1
        result.append(fact)
      }
    }
    return result
  }

  private func isManned(_ post: Int) -> Bool {
    guard model.posts[post].isVacant else { return true }
    guard let deputy = model.posts[post].deputy, deputy.post.index != post else { return false }
    return !model[deputy.post].isVacant && !isOver(deputy.until)
  }

  /// Posts that answer for something and that nobody steps in for.
  var posts: [Fact] {
    var result: [Fact] = []
    for (index, post) in model.posts.enumerated() where !post.isVacant {
      var variant = 0
      if let deputy = post.deputy {
        if deputy.post.index != index && !model[deputy.post].isVacant { continue }
        variant = deputy.post.index == index ? 2 : 1
      }
      let accountable = post.holds.map { $0.index }.filter { role in
        cells.contains { cell in
          let isThere = post.organisation.map { chain(cell.scope.organisation).contains($0) } ?? true
          return isThere && cell.row?.parts.contains { $0.role == role && $0.isAccountable } == true
        }
      }
      guard !accountable.isEmpty else { continue }
      var fact = Fact("gap.deputy", variant, in: Scope(organisation: post.organisation))
      fact.post = index
      fact.roles = Self.bits(accountable)
      result.append(fact)
    }
    return result
  }

  /// Roles that one post should hold, in different camps, in different rosters, or with different posts.
  var unities: [Fact] {
    var result: [Fact] = []
    for unity in model.unities {
      for role in unity.roles.dropFirst() {
        result += splits(unity.roles[0], role)
      }
    }
    return result
  }

  private func splits(_ first: RoleID, _ second: RoleID) -> [Fact] {
    func split(_ variant: Int, _ organisation: OrganisationID?) -> Fact {
      var fact = Fact("unity.split", variant, in: Scope(organisation: organisation))
      fact.roles = Self.bits([first.index, second.index])
      return fact
    }
    var result: [Fact] = []
    if let camp = model[first].camp, let other = model[second].camp, camp != other { result.append(split(0, nil)) }
    for place in workplaces {
      guard let roster = roster(place) else { continue }
      let isFirst = roster.entries.contains { $0.role == first }
      let isSecond = roster.entries.contains { $0.role == second }
      guard isFirst != isSecond else { continue }
      var fact = split(1, place)
      fact.other = isFirst ? second.index : first.index
      result.append(fact)
    }
    for home in [nil] + model.organisations.indices.map({ OrganisationID($0) }) as [OrganisationID?] {
      let here = model.posts.filter { $0.organisation == home }
      guard here.contains(where: { $0.holds.contains(first) }), here.contains(where: { $0.holds.contains(second) })
      else { continue }
      if here.contains(where: { $0.holds.contains(first) && $0.holds.contains(second) }) { continue }
      result.append(split(2, home))
    }
    return result
  }
}
