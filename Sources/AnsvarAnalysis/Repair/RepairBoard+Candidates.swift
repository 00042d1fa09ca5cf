import AnsvarModel

extension RepairBoard {
  /// An edit with the lines that it changes.
  struct Candidate {
    var edit: RepairEdit
    var lines: Range<Int>
  }

  /// How one candidate stands to the others: those at home in the camp first, then those who know the duty or its
  /// dimension already, then those with the least to carry, then in the order of declaration.
  private struct Rank: Comparable {
    var isStranger: Bool
    /// 0 for whoever takes part in the duty, 1 for whoever carries something in its dimension, 2 for anybody else.
    var distance: Int
    var load: Int
    var role: Int
    var isNarrow: Bool
    var letters: UInt8
    var from: Int

    static func < (left: Rank, right: Rank) -> Bool {
      if left.isStranger != right.isStranger { return !left.isStranger }
      if left.distance != right.distance { return left.distance < right.distance }
      if left.load != right.load { return left.load < right.load }
      if left.role != right.role { return left.role < right.role }
      if left.isNarrow != right.isNarrow { return !left.isNarrow }
      return (left.letters, left.from) < (right.letters, right.from)
    }
  }

  /// The edits one of which every repair from here must hold, the best first; empty when nothing is wrong.
  ///
  /// With `most`, only those on so many of the lines by which somebody carries too much.
  func candidates(most: Int = .max) -> [Candidate] {
    if conflicts > 0, let found = conflict() { return found }
    if overloads > 0, let found = overload(most) { return found }
    return firstBroken.map { ranked(edits(on: $0)) } ?? []
  }

  private func conflict() -> [Candidate]? {
    let holders = conflictsOf.indices
    guard let holder = holders.first(where: { conflictsOf[$0] != 0 && !isRoleLeft[$0 % problem.roleCount] }) else {
      return nil
    }
    let scope = holder / problem.roleCount
    let role = holder % problem.roleCount
    let number = conflictsOf[holder].trailingZeroBitCount
    var lines: [Int] = []
    for dimension in problem.separations.dimensions.indices
    where problem.separations.pairs[number].bits >> UInt64(dimension) & 1 == 1 {
      lines += problem.linesOfSeparation[scope * problem.separations.dimensions.count + dimension]
    }
    return ranked(lines.flatMap { handOvers(from: role, on: $0) })
  }

  private func overload(_ most: Int) -> [Candidate]? {
    for place in problem.places.indices {
      for role in 0..<problem.roleCount where !isRoleLeft[role] {
        let holder = place * problem.roleCount + role
        guard loads[holder] > problem.mostCarried[holder] else { continue }
        let lines = problem.lines.indices.lazy.filter { line in
          carries(role, line) && problem.lines[line].places.contains { $0.place == place }
        }.prefix(most)
        return ranked(lines.flatMap { handOvers(from: role, on: $0) })
      }
    }
    return nil
  }

  /// The edits by which any of those who carry some lines hand them over: for what the board does not see itself.
  func handOvers(on lines: [Int]) -> [Candidate] {
    ranked(lines.flatMap { line in (0..<problem.roleCount).flatMap { handOvers(from: $0, on: line) } })
  }

  /// The first broken line in the order in which they are mended; nil when none is.
  var firstBroken: Int? {
    guard firstPlace < problem.order.count else { return nil }
    return problem.groups[problem.order[firstPlace]].lines.first { isBroken[$0] }
  }

  /// The edits that can mend a broken line, or be a part of mending it.
  func edits(on line: Int) -> [Candidate] {
    var result: [Candidate] = []
    let lacking = lacking(line)
    for letters in wanted(lacking.letters, isEmpty: lacking.isEmpty) {
      for role in 0..<problem.roleCount { result += gives(role, letters, on: line) }
    }
    let bridgeIsMissing = lacksBridge(line)
    if bridgeIsMissing, let letter = problem.helpingLetter {
      for role in 0..<problem.roleCount
      where problem.lines[line].places.contains(where: {
        problem.bridges.translates(role, at: $0.place, of: problem.roleCount)
      }) {
        result += gives(role, letter, on: line)
      }
    }
    var from = unfit(line)
    from += severalAccountable(line)
    if bridgeIsMissing { from += (0..<problem.roleCount).filter { carries($0, line) } }
    for role in Set(from).sorted() { result += handOvers(from: role, on: line) }
    return result
  }

  private func wanted(_ lacking: Participation, isEmpty: Bool) -> [Participation] {
    if lacking == .carrying { return [.accountable, .responsible, .carrying] }
    // Where nobody answered or did anything before, anybody at all will do.
    if lacking.isEmpty {
      return isEmpty ? [.responsible, .accountable] + [problem.helpingLetter].compactMap { $0 } : []
    }
    return [lacking]
  }

  private func carries(_ role: Int, _ line: Int) -> Bool { cell(line, role) & Participation.carrying.rawValue != 0 }

  /// The edits that give a role letters in a line, or in all the lines of its group.
  private func gives(_ role: Int, _ letters: Participation, on line: Int) -> [Candidate] {
    guard letters.isSubset(of: problem.givable) else { return [] }
    return spans(line).compactMap { span in
      guard mayTake(role, letters, in: span, at: line) else { return nil }
      return Candidate(edit: .give(RoleID(role), letters, rows: rows(span)), lines: span)
    }
  }

  /// The edits by which a role hands what it carries in a line, or in its group, to another.
  private func handOvers(from role: Int, on line: Int) -> [Candidate] {
    guard carries(role, line) else { return [] }
    var result: [Candidate] = []
    for other in 0..<problem.roleCount where other != role {
      let letters = Participation(rawValue: cell(line, role) & Participation.carrying.rawValue)
      for span in spans(line) where mayTake(other, letters, in: span, at: line) {
        let edit = RepairEdit.handOver(from: RoleID(role), to: RoleID(other), rows: rows(span))
        result.append(Candidate(edit: edit, lines: span))
      }
    }
    return result
  }

  /// Whether a role is there, and fit for letters in the line that is to be mended.
  ///
  /// Whoever carries something in the line already is there. In the other lines of a group it may be unfit: that is
  /// one more thing to mend.
  private func mayTake(_ role: Int, _ letters: Participation, in span: Range<Int>, at line: Int) -> Bool {
    guard !problem.model.roles[role].isUndeclared else { return false }
    let carried = letters.rawValue & Participation.carrying.rawValue
    if cell(line, role) & letters.rawValue == letters.rawValue, carried == letters.rawValue, span.count == 1 {
      // Nothing new, but what another hands over may go to one who has the same.
      return carries(role, line)
    }
    guard carried & ~problem.fit[line * problem.roleCount + role] == 0 else { return false }
    for member in span where !carries(role, member) {
      for part in problem.lines[member].places
      where !problem.isPresent[part.place * problem.roleCount + role] { return false }
    }
    return true
  }

  private func spans(_ line: Int) -> [Range<Int>] {
    let group = problem.groups[problem.lines[line].group].lines
    return group.count > 1 ? [group, line..<(line + 1)] : [group]
  }

  private func rows(_ lines: Range<Int>) -> Range<Int> {
    problem.lines[lines.lowerBound].row..<(problem.lines[lines.upperBound - 1].row + 1)
  }

  // MARK: Order

  private func ranked(_ candidates: [Candidate]) -> [Candidate] {
    var seen: Set<RepairEdit> = []
    let list = candidates.filter { seen.insert($0.edit).inserted }
    let ranks = list.map { rank($0) }
    return list.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { list[$0] }
  }

  private func distance(_ role: Int, _ lines: Range<Int>) -> Int {
    if cell(lines.lowerBound, role) & Participation.any.rawValue != 0 { return 0 }
    return carriesInDimension(of: lines.lowerBound, role) ? 1 : 2
  }

  private func rank(_ candidate: Candidate) -> Rank {
    let role = candidate.edit.role
    let line = problem.lines[candidate.lines.lowerBound]
    var load = 0
    for part in line.places { load = max(load, loads[part.place * problem.roleCount + role.index]) }
    let home = problem.model[problem.model[line.duty].dimension].camp
    var rank = Rank(
      isStranger: home != nil && problem.model[role].camp != home, distance: distance(role.index, candidate.lines),
      load: load, role: role.index,
      isNarrow: candidate.lines.count < problem.groups[line.group].lines.count, letters: 0, from: -1)
    switch candidate.edit {
    case .give(_, let letters, _): rank.letters = letters.rawValue
    case .handOver(let from, _, _): rank.from = from.index
    case .entrust: break
    }
    return rank
  }
}
