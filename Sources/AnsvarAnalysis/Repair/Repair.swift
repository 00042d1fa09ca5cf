import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules

/// The smallest repair of a change: the fewest edits that make the model as sound as it was before.
///
/// As sound means that no error and no warning is there that was not there before, and that nobody carries more than
/// the limit who did not carry as much before.
public struct Repair: Sendable {
  /// How sure it is that no smaller repair exists.
  public enum Certainty: Sendable {
    /// All smaller ones have been ruled out.
    case proven
    /// The search was given up; a smaller one may exist, but none below the lower bound.
    case greedy
    /// The model is too large for a search.
    case none
  }

  /// What to change, in an order in which it can be done, in the terms of the changed model.
  public private(set) var edits: [RepairEdit] = []
  public private(set) var certainty = Certainty.proven
  /// A number of edits that no repair can do without.
  public private(set) var lowerBound = 0
  /// By edit, the edits that could stand in its place, all the others unchanged.
  public private(set) var substitutes: [[RepairEdit]] = []
  /// Other repairs of the same size, the first few of them.
  public private(set) var alternatives: [[RepairEdit]] = []
  /// How many other repairs of the same size there are.
  public private(set) var alternativeCount = 0
  /// There may be more of them than were counted.
  public private(set) var hasMoreAlternatives = false
  /// What no repair with the roles that are there can mend.
  public private(set) var obstacles: [Obstacle] = []
  /// The new errors and warnings that are still there after the repair.
  public private(set) var remaining: [FindingComparison.Difference] = []
  /// The changed model with the repair made, the next best included where nothing better exists.
  public private(set) var model: Model
  /// How many nodes the search took.
  public private(set) var nodes = 0

  /// Whether the repaired model is as sound as it was before the change.
  public var isComplete: Bool { obstacles.isEmpty && remaining.isEmpty && certainty != .none }

  /// The edits and, where nothing is good enough, the next best.
  public var allEdits: [RepairEdit] { edits + obstacles.compactMap { $0.compromise } }

  /// Seeks the smallest repair of a scenario.
  ///
  /// - Complexity: exponential in the edits where roles, separations and loads are scarce, and never more than
  ///   `limits` allows; about one pass over the cells for each edit where they are not.
  public init(_ scenario: Scenario, limits: RepairLimits = RepairLimits()) {
    model = scenario.model
    let before = Checker.check(scenario.original, today: scenario.today)
    let after = Checker.check(scenario.model, today: scenario.today)
    let comparison = FindingComparison(before: before, after: after, renamed: scenario.renamed)
    let baseline = RepairBaseline(
      before: before, after: scenario.model, renamed: scenario.renamed, today: scenario.today)
    let problem = RepairProblem(scenario, baseline: baseline, limits: limits)
    guard problem.isSmallEnough else {
      certainty = .none
      remaining = comparison.new.filter { $0.severity >= .warning }
      return
    }
    let verdict = RepairVerdict(scenario, known: baseline.known, comparison: comparison)
    let board = solve(RepairBoard(problem), verdict, limits)
    var finder = ObstacleFinder(board)
    obstacles = finder.obstacles()
    substitutes = Self.substitutes(edits, problem, board, verdict, limits)
    var plan = PlanRepair(scenario.model)
    for (edit, others) in plan.edits(comparison) {
      guard case .entrust(let item, _) = edit else { continue }
      edits.append(edit)
      lowerBound += 1
      substitutes.append(others.map { .entrust(item, $0) })
    }
    model = scenario.model.applying(edits)
    dropIdleCompromises(scenario, before, limits)
    model = scenario.model.applying(allEdits)
    let repaired = Checker.check(model, today: scenario.today)
    remaining = FindingComparison(before: before, after: repaired, renamed: scenario.renamed).new
      .filter { $0.severity >= .warning }
  }

  private mutating func solve(_ board: RepairBoard, _ verdict: RepairVerdict, _ limits: RepairLimits) -> RepairBoard {
    var board = board
    board.leave(board.problem.lines.indices.filter { board.isBroken[$0] && !board.canMend($0) })
    lowerBound = board.bound()
    var search = RepairSearch(board, verdict, limits)
    var most = board.brokenLines.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
    most += board.isRoleLeft.count
    for leaving in 0...most {
      switch search.findSmallest(leaving: leaving) {
      case .found:
        edits = search.solutions[0]
        lowerBound = edits.count
        if leaving == 0 { findAlternatives(&search, limits) }
        nodes = search.nodes
        return search.repaired ?? board
      case .none: continue
      case .gaveUp: break
      }
      break
    }
    nodes = search.nodes
    certainty = .greedy
    var greedy = GreedyRepair(board)
    greedy.run()
    edits = greedy.edits
    return greedy.board
  }

  private mutating func findAlternatives(_ search: inout RepairSearch, _ limits: RepairLimits) {
    guard !edits.isEmpty else { return }
    let isWhole = search.findAll(limits.mostAlternatives + 1)
    alternativeCount = search.solutions.count - 1
    hasMoreAlternatives = !isWhole
    alternatives = Array(search.solutions.dropFirst().prefix(limits.mostListed))
  }

  /// By edit, what could stand in its place.
  private static func substitutes(
    _ edits: [RepairEdit], _ problem: RepairProblem, _ repaired: RepairBoard, _ verdict: RepairVerdict,
    _ limits: RepairLimits
  ) -> [[RepairEdit]] {
    var start = RepairBoard(problem)
    start.leave(problem.lines.indices.filter { repaired.isLeft[$0] })
    for role in repaired.isRoleLeft.indices where repaired.isRoleLeft[role] { start.leave(role: role) }
    // Of hundreds of edits, nobody reads what could stand in the place of each.
    guard edits.count <= limits.mostEdits else { return [[RepairEdit]](repeating: [], count: edits.count) }
    var left = limits.mostAlternatives * 4
    return edits.indices.map { number in
      var board = start
      for (index, edit) in edits.enumerated() where index != number {
        _ = board.make(edit, lines: problem.lines(of: edit))
      }
      var result: [RepairEdit] = []
      for candidate in board.candidates() where candidate.edit != edits[number] && left > 0 {
        let undo = board.make(candidate.edit, lines: candidate.lines)
        let isPromising = !undo.isEmpty && board.isSound
        board.undo(undo)
        guard isPromising else { continue }
        left -= 1
        var others = edits
        others[number] = candidate.edit
        if Self.isSound(others, start, verdict) { result.append(candidate.edit) }
      }
      return result
    }
  }

  /// Whether edits made in their order leave nothing wrong but what a board leaves as it is.
  private static func isSound(_ edits: [RepairEdit], _ start: RepairBoard, _ verdict: RepairVerdict) -> Bool {
    var board = start
    for edit in edits { _ = board.make(edit, lines: board.problem.lines(of: edit)) }
    guard board.isSound else { return false }
    let left = LeftParts(board)
    return verdict.news(after: edits) { left.contains($0) }.isEmpty
  }

  /// Drops the next best where it would make nothing better.
  private mutating func dropIdleCompromises(_ scenario: Scenario, _ before: CheckReport, _ limits: RepairLimits) {
    guard obstacles.contains(where: { $0.compromise != nil }) else { return }
    var kept = edits
    var known = Self.unsoundness(model, scenario, before)
    var triesLeft = limits.mostCompromises
    for index in obstacles.indices {
      guard let compromise = obstacles[index].compromise else { continue }
      guard triesLeft > 0 else {
        obstacles[index].compromise = nil
        obstacles[index].lacking = []
        continue
      }
      triesLeft -= 1
      let now = Self.unsoundness(scenario.model.applying(kept + [compromise]), scenario, before)
      if now < known {
        kept.append(compromise)
        known = now
      } else {
        obstacles[index].compromise = nil
        obstacles[index].lacking = []
      }
    }
  }

  /// How many new errors and, of as many, how many new warnings a model has.
  private static func unsoundness(_ model: Model, _ scenario: Scenario, _ before: CheckReport) -> (Int, Int) {
    let report = Checker.check(model, today: scenario.today)
    let new = FindingComparison(before: before, after: report, renamed: scenario.renamed).new
    return (
      new.reduce(0) { $0 + ($1.severity == .error ? $1.subjects.count : 0) },
      new.reduce(0) { $0 + ($1.severity == .warning ? $1.subjects.count : 0) }
    )
  }
}

extension RepairProblem {
  /// The lines of the rows that an edit changes.
  func lines(of edit: RepairEdit) -> Range<Int> {
    guard let rows = edit.rows else { return 0..<0 }
    return lines.endOfPrefix { $0.row < rows.lowerBound }..<lines.endOfPrefix { $0.row < rows.upperBound }
  }
}

extension RepairBoard {
  /// How many edits of one line are tried to find out whether it can be mended by itself.
  private static let mostLocalEdits = 4000

  /// Whether a broken line can be mended at all, whatever the loads and separations.
  mutating func canMend(_ line: Int) -> Bool {
    var left = Self.mostLocalEdits
    return mend(line, depth: 4, &left)
  }

  private mutating func mend(_ line: Int, depth: Int, _ left: inout Int) -> Bool {
    if !isBroken[line] { return true }
    guard depth > 0 else { return false }
    for candidate in edits(on: line) where candidate.lines.count == 1 {
      left -= 1
      // Too many to try: it may well be possible.
      if left < 0 { return true }
      let undo = make(candidate.edit, lines: candidate.lines)
      let isMended = !undo.isEmpty && mend(line, depth: depth - 1, &left)
      self.undo(undo)
      if isMended { return true }
    }
    return false
  }
}
