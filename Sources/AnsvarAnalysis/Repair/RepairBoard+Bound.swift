import AnsvarModel

extension RepairBoard {
  /// A number of edits that no repair from here can do without.
  ///
  /// Only a role that gets letters mends a row that lacks them, and only one that hands letters over is relieved of too
  /// much or of what must be apart: the two are counted apart and added.
  ///
  /// With `leaving` groups or roles that may be left as they are, those that need the most are not counted.
  ///
  /// - Complexity: O(1), or O(*g*) in the groups where some may be left; where something is carried that must not be,
  ///   O(*l* · *r*) in the lines and roles.
  func bound(leaving count: Int = 0) -> Int {
    if count > 0 { return max(0, gaps - count * gapsOfGroup.reduce(0) { max($0, $1) }) }
    return gaps + max(otherGroups, boundOfRelief())
  }

  /// How many times somebody has to be given letters in a group: once for as many lines as one role can take.
  func boundOfGaps(_ group: Int) -> Int {
    var accountable = 0
    var responsible = 0
    var empty = 0
    var mostAccountable = 0
    var mostResponsible = 0
    var needsTwo = false
    let lines = problem.groups[group].lines
    for line in lines where isBroken[line] {
      let lacking = lacking(line)
      if lacking.letters.contains(.accountable) { accountable += 1 }
      if lacking.letters.contains(.responsible) { responsible += 1 }
      if lacking.isEmpty { empty += 1 }
      if lacking.letters == .carrying, !hasOneForAll(line) { needsTwo = true }
    }
    guard accountable + responsible + empty > 0 else { return 0 }
    for role in 0..<problem.roleCount {
      var first = 0
      var second = 0
      for line in lines where isBroken[line] {
        let fit = problem.fit[line * problem.roleCount + role]
        first += fit & Participation.accountable.rawValue != 0 ? 1 : 0
        second += fit & Participation.responsible.rawValue != 0 ? 1 : 0
      }
      mostAccountable = max(mostAccountable, first)
      mostResponsible = max(mostResponsible, second)
    }
    var need = needsTwo ? 2 : 1
    if mostAccountable > 0 { need = max(need, (accountable + mostAccountable - 1) / mostAccountable) }
    if mostResponsible > 0 { need = max(need, (responsible + mostResponsible - 1) / mostResponsible) }
    return need
  }

  private func hasOneForAll(_ line: Int) -> Bool {
    let both = Participation.carrying.rawValue
    for role in 0..<problem.roleCount where problem.fit[line * problem.roleCount + role] & both == both { return true }
    return false
  }

  /// How many times a role has to hand something over: one edit relieves one role, of one group.
  private func boundOfRelief() -> Int {
    guard conflicts > 0 || overloads > 0 else { return 0 }
    var result = 0
    for role in 0..<problem.roleCount where !isRoleLeft[role] {
      var need = 0
      for place in problem.places.indices {
        let holder = place * problem.roleCount + role
        let excess = loads[holder] - min(problem.mostCarried[holder], loads[holder])
        if excess > 0 { need = max(need, (excess + problem.largestGroup - 1) / problem.largestGroup) }
      }
      if conflicts > 0 { need = max(need, boundOfConflicts(role)) }
      result += need
    }
    return result
  }

  /// The fewest groups that a role has to leave for one side of every separated pair to be free of it.
  private func boundOfConflicts(_ role: Int) -> Int {
    var most = 0
    for scope in problem.separations.scopes.indices {
      let conflicts = conflictsOf[scope * problem.roleCount + role]
      guard conflicts != 0 else { continue }
      for (number, pair) in problem.separations.pairs.enumerated() where conflicts >> UInt64(number) & 1 == 1 {
        let first = groups(of: role, in: scope, problem.separations.dimensions.firstIndex(of: pair.first) ?? 0)
        let second = groups(of: role, in: scope, problem.separations.dimensions.firstIndex(of: pair.second) ?? 0)
        most = max(most, min(max(first, 1), max(second, 1)))
      }
    }
    return most
  }

  private func groups(of role: Int, in scope: Int, _ dimension: Int) -> Int {
    var count = 0
    var last = -1
    for line in problem.linesOfSeparation[scope * problem.separations.dimensions.count + dimension]
    where cell(line, role) & Participation.carrying.rawValue != 0 && problem.lines[line].group != last {
      last = problem.lines[line].group
      count += 1
    }
    return count
  }
}
