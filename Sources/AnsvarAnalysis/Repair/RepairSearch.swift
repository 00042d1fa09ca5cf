import AnsvarModel

/// Looks for the smallest repair: depth first with ever more edits, and no branch whose lower bound is too high.
struct RepairSearch {
  /// What came of a search.
  enum Outcome: Equatable {
    case found
    /// There is no repair that leaves so little as it is.
    case none
    /// The limit of nodes was reached first.
    case gaveUp
  }

  private(set) var board: RepairBoard
  private let verdict: RepairVerdict
  private let limits: RepairLimits
  private(set) var nodes = 0
  private var wasCut = false
  private var wanted = 1
  private var path: [RepairEdit] = []
  private var pathKey: [Int] = []
  private var numbers: [RepairEdit: Int] = [:]
  private var visited: Set<[Int]> = []
  /// The repairs found, each once.
  private(set) var solutions: [[RepairEdit]] = []
  /// The board as the first repair leaves it.
  private(set) var repaired: RepairBoard?

  init(_ board: RepairBoard, _ verdict: RepairVerdict, _ limits: RepairLimits) {
    self.board = board
    self.verdict = verdict
    self.limits = limits
  }

  /// Finds the smallest repair that leaves at most `leaving` groups or roles as they are.
  mutating func findSmallest(leaving: Int = 0) -> Outcome {
    var size = board.bound(leaving: leaving)
    while size <= limits.mostEdits && leaving <= limits.mostEdits {
      wasCut = false
      visited.removeAll(keepingCapacity: true)
      descend(size, leaving)
      if !solutions.isEmpty { return .found }
      if nodes > limits.mostNodes { return .gaveUp }
      if !wasCut { return .none }
      size += 1
    }
    return .gaveUp
  }

  /// Finds the other repairs of the same size, at most `count` altogether; false when there may be more.
  mutating func findAll(_ count: Int) -> Bool {
    guard let first = solutions.first else { return true }
    let size = first.count
    wanted = count
    visited.removeAll(keepingCapacity: true)
    solutions = []
    let used = nodes
    nodes = 0
    descend(size, 0)
    let isWhole = nodes <= limits.mostNodes && solutions.count < count
    nodes += used
    // Whatever else there is, the first one found stays the first.
    solutions.removeAll { Set($0) == Set(first) }
    solutions.insert(first, at: 0)
    return isWhole
  }

  private var isDone: Bool { solutions.count >= wanted || nodes > limits.mostNodes }

  private mutating func descend(_ budget: Int, _ leaving: Int) {
    nodes += 1
    guard !isDone else { return }
    if board.bound(leaving: leaving) > budget {
      wasCut = true
      return
    }
    guard visited.insert(pathKey.sorted() + [-1, leaving]).inserted else { return }
    var candidates: [RepairBoard.Candidate]
    if board.isSound {
      let left = LeftParts(board)
      let news = verdict.news(after: path) { left.contains($0) }
      if news.isEmpty {
        if solutions.isEmpty { repaired = board }
        solutions.append(path)
        return
      }
      candidates = board.handOvers(on: board.lines(of: news))
    } else {
      candidates = board.candidates()
    }
    guard budget > 0 else {
      if !candidates.isEmpty { wasCut = true }
      return leave(budget, leaving)
    }
    for candidate in candidates where !isRevision(candidate) {
      let undo = board.make(candidate.edit, lines: candidate.lines)
      if !undo.isEmpty {
        path.append(candidate.edit)
        pathKey.append(number(candidate.edit))
        descend(budget - 1, leaving)
        path.removeLast()
        pathKey.removeLast()
        board.undo(undo)
      }
      if isDone { return }
    }
    leave(budget, leaving)
  }

  /// Whether an edit takes away again what an edit of the same rows, or fewer, has given: one edit would have done.
  private func isRevision(_ candidate: RepairBoard.Candidate) -> Bool {
    guard case .handOver(let from, _, let rows) = candidate.edit else { return false }
    return path.contains { edit in
      guard let others = edit.rows, others.overlaps(rows), others.count <= rows.count else { return false }
      return edit.role == from
    }
  }

  /// Goes on without mending what is wrong here.
  private mutating func leave(_ budget: Int, _ leaving: Int) {
    guard leaving > 0, !isDone else { return }
    if let role = board.troubledRole {
      board.leave(role: role)
      pathKey.append(-2 - 2 * role)
      descend(budget, leaving - 1)
      pathKey.removeLast()
      board.leave(role: role, false)
    } else if let line = board.firstBroken {
      let group = board.problem.lines[line].group
      let lines = board.problem.groups[group].lines.filter { !board.isLeft[$0] }
      board.leave(lines)
      pathKey.append(-3 - 2 * group)
      descend(budget, leaving - 1)
      pathKey.removeLast()
      board.leave(lines, false)
    }
  }

  private mutating func number(_ edit: RepairEdit) -> Int {
    if let known = numbers[edit] { return known }
    numbers[edit] = numbers.count
    return numbers.count - 1
  }
}

extension RepairBoard {
  /// The lines of the duties that findings are about.
  func lines(of subjects: [FindingSubject]) -> [Int] {
    var names: Set<NameID> = []
    for subject in subjects {
      if let duty = subject.duty { names.insert(duty) }
      for detail in subject.details { if case .name(let name) = detail { names.insert(name) } }
    }
    return problem.lines.indices.filter { names.contains(problem.model[problem.lines[$0].duty].name) }
  }
}
