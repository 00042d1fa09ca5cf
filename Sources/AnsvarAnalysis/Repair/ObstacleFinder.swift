import AnsvarDiagnostics
import AnsvarModel

/// Says why what is left on a board could not be mended, and who would be the next best.
struct ObstacleFinder {
  private var board: RepairBoard
  private var problem: RepairProblem { board.problem }

  init(_ board: RepairBoard) { self.board = board }

  mutating func obstacles() -> [Obstacle] {
    var result: [Obstacle] = []
    for group in problem.groups {
      let lines = group.lines.filter { board.isLeft[$0] }
      if !lines.isEmpty { result.append(obstacle(lines)) }
    }
    for role in board.isRoleLeft.indices where board.isRoleLeft[role] {
      var obstacle = Obstacle()
      obstacle.role = RoleID(role)
      (obstacle.isOverloaded, obstacle.isConflicting) = board.trouble(of: role)
      result.append(obstacle)
    }
    return result
  }

  private mutating func obstacle(_ lines: [Int]) -> Obstacle {
    let model = problem.model
    var obstacle = Obstacle()
    obstacle.rows = problem.lines[lines[0]].row..<(problem.lines[lines[lines.count - 1]].row + 1)
    obstacle.duties = lines.map { problem.lines[$0].duty }
    var required = IdentifierSet<Competence>()
    for line in lines {
      let lacking = board.lacking(line)
      obstacle.letters.formUnion(lacking.letters)
      if lacking.isEmpty, lacking.letters.isEmpty { obstacle.letters.insert(.responsible) }
      for role in board.unfit(line) {
        let cell = Participation(rawValue: board.cell(line, role))
        obstacle.letters.formUnion(cell.intersection(.carrying))
      }
      if board.lacksBridge(line) { obstacle.lacksBridge = true }
      required.formUnion(model[problem.lines[line].duty].requires)
    }
    let able = problem.model.roles.indices.filter { isAble($0, obstacle.letters, lines) }
    for role in able {
      let trouble = trouble(giving: obstacle.letters, to: role, lines)
      if trouble.conflicts { obstacle.separated.append(RoleID(role)) }
      if trouble.overloads { obstacle.full.append(RoleID(role)) }
    }
    if able.isEmpty {
      var present = IdentifierSet<Competence>()
      for role in model.roles.indices where isThere(role, lines) {
        present.formUnion(competences(of: role, lines))
      }
      obstacle.absent = required.subtracting(present).members
      if obstacle.absent.isEmpty { obstacle.apart = required.members }
    }
    if !obstacle.letters.isEmpty { findCompromise(&obstacle, lines, required) }
    return obstacle
  }

  private func isThere(_ role: Int, _ lines: [Int]) -> Bool {
    !problem.model.roles[role].isUndeclared
      && lines.allSatisfy { line in
        problem.lines[line].places.allSatisfy { problem.isPresent[$0.place * problem.roleCount + role] }
      }
  }

  private func isAble(_ role: Int, _ letters: Participation, _ lines: [Int]) -> Bool {
    isThere(role, lines)
      && lines.allSatisfy { letters.rawValue & ~problem.fit[$0 * problem.roleCount + role] == 0 }
  }

  /// What a role can everywhere where the lines hold.
  private func competences(of role: Int, _ lines: [Int]) -> IdentifierSet<Competence> {
    var result: IdentifierSet<Competence>?
    for line in lines {
      for part in problem.lines[line].places {
        let has = problem.model.competences(of: RoleID(role), in: problem.places[part.place])
        result = result.map { $0.subtracting($0.subtracting(has)) } ?? has
      }
    }
    return result ?? IdentifierSet()
  }

  private mutating func trouble(giving letters: Participation, to role: Int, _ lines: [Int]) -> (
    conflicts: Bool, overloads: Bool
  ) {
    let before = (conflicts: board.conflicts, overloads: board.overloads)
    var undo: [[(line: Int, role: Int, cell: UInt8)]] = []
    for line in lines {
      undo.append(board.make(.give(RoleID(role), letters, rows: 0..<0), lines: line..<(line + 1)))
    }
    let result = (board.conflicts > before.conflicts, board.overloads > before.overloads)
    for cells in undo.reversed() { board.undo(cells) }
    return result
  }

  /// Whoever lacks the least, and of those who lack as little, carries the least.
  private mutating func findCompromise(
    _ obstacle: inout Obstacle, _ lines: [Int], _ required: IdentifierSet<Competence>
  ) {
    var best: (role: Int, lacking: IdentifierSet<Competence>, load: Int)?
    for role in problem.model.roles.indices where isThere(role, lines) {
      let kind = problem.model.roles[role].kind
      if kind == .collective || kind == .external { continue }
      let trouble = trouble(giving: obstacle.letters, to: role, lines)
      if trouble.conflicts || trouble.overloads { continue }
      let lacking = required.subtracting(competences(of: role, lines))
      var load = 0
      for part in problem.lines[lines[0]].places {
        load = max(load, board.loads[part.place * problem.roleCount + role])
      }
      if let best, (best.lacking.count, best.load) <= (lacking.count, load) { continue }
      best = (role, lacking, load)
    }
    guard let best else { return }
    obstacle.compromise = .give(RoleID(best.role), obstacle.letters, rows: obstacle.rows)
    obstacle.lacking = best.lacking.members
  }
}
