import AnsvarModel

/// The cells of a model while a repair is tried on them, and what is wrong with them at every moment.
struct RepairBoard {
  let problem: RepairProblem
  private(set) var cells: [UInt8]
  /// By line, whether something is wrong with it that was not before.
  private(set) var isBroken: [Bool]
  /// By group, how many of its lines are broken.
  private(set) var brokenLines: [Int]
  /// By line, whether it is left as it is.
  private(set) var isLeft: [Bool]
  /// By place and role, how many duties it carries.
  private(set) var loads: [Int]
  /// How many places and roles carry too much, and how many separated pairs are carried together.
  private(set) var overloads = 0
  private(set) var conflicts = 0
  /// By scope and role, the separated pairs that it carries together.
  private(set) var conflictsOf: [UInt64]
  /// By role, whether what it carries too much or together is left as it is.
  private(set) var isRoleLeft: [Bool]
  private var overloadsOfRole: [Int]
  private var conflictsOfRole: [Int]
  /// By group, how many edits its gaps need at least, and the sum of them all.
  private(set) var gapsOfGroup: [Int]
  private(set) var gaps = 0
  /// How many groups have a broken line, and how many of them lack no letters.
  private(set) var brokenGroups = 0
  private(set) var otherGroups = 0
  private var isOther: [Bool]
  /// No group before this place in the order of mending is broken.
  private(set) var firstPlace = 0
  /// By compact number of the dimension and role, in how many lines it carries something.
  private var carriedLines: [Int32]
  private var carriedScopes: [Int32]
  private var carriedDimensions: [Int32]

  private static let carrying = Participation.carrying.rawValue
  private static let any = Participation.any.rawValue
  private static let accountable = Participation.accountable.rawValue
  private static let responsible = Participation.responsible.rawValue

  init(_ problem: RepairProblem) {
    self.problem = problem
    let roles = problem.roleCount
    cells = [UInt8](repeating: 0, count: problem.cells.count)
    isBroken = [Bool](repeating: false, count: problem.lines.count)
    isLeft = isBroken
    brokenLines = [Int](repeating: 0, count: problem.groups.count)
    gapsOfGroup = brokenLines
    isOther = [Bool](repeating: false, count: problem.groups.count)
    carriedLines = [Int32](repeating: 0, count: problem.dimensionCount * roles)
    loads = [Int](repeating: 0, count: problem.places.count * roles)
    isRoleLeft = [Bool](repeating: false, count: roles)
    overloadsOfRole = [Int](repeating: 0, count: roles)
    conflictsOfRole = overloadsOfRole
    let scopes = problem.separations.pairs.isEmpty ? 0 : problem.separations.scopes.count
    conflictsOf = [UInt64](repeating: 0, count: scopes * roles)
    carriedScopes = [Int32](repeating: 0, count: problem.places.count * roles * problem.model.duties.count)
    carriedDimensions = [Int32](repeating: 0, count: scopes * roles * problem.separations.dimensions.count)
    for fixed in problem.separations.fixed { count(fixed.scope, fixed.role, fixed.dimension, by: 1) }
    for line in problem.lines.indices {
      for role in 0..<roles { set(line, role, problem.cells[line * roles + role]) }
    }
    firstPlace = problem.groups.count
    for line in problem.lines.indices { judge(line) }
    for group in problem.groups.indices { count(group) }
    advance()
  }

  /// Whether nothing is wrong but what is left.
  var isSound: Bool { conflicts == 0 && overloads == 0 && brokenGroups == 0 }

  func cell(_ line: Int, _ role: Int) -> UInt8 { cells[line * problem.roleCount + role] }

  /// Lets some lines, in their order, be as they are, sound or not.
  mutating func leave(_ lines: [Int], _ isLeft: Bool = true) {
    for line in lines {
      self.isLeft[line] = isLeft
      judge(line)
    }
    countGroups(of: lines)
  }

  /// Whether a role carries something in the dimension of a line.
  func carriesInDimension(of line: Int, _ role: Int) -> Bool {
    carriedLines[problem.dimensionOfLine[line] * problem.roleCount + role] > 0
  }

  /// Lets a role carry what it must not, or no longer.
  mutating func leave(role: Int, _ isLeft: Bool = true) {
    guard isRoleLeft[role] != isLeft else { return }
    isRoleLeft[role] = isLeft
    overloads += isLeft ? -overloadsOfRole[role] : overloadsOfRole[role]
    conflicts += isLeft ? -conflictsOfRole[role] : conflictsOfRole[role]
  }

  /// The first role that carries what it must not; nil when none does.
  var troubledRole: Int? {
    guard conflicts > 0 || overloads > 0 else { return nil }
    return isRoleLeft.indices.first { !isRoleLeft[$0] && (conflictsOfRole[$0] > 0 || overloadsOfRole[$0] > 0) }
  }

  /// Whether a role carries too much, or what must be apart.
  func trouble(of role: Int) -> (isOverloaded: Bool, isConflicting: Bool) {
    (overloadsOfRole[role] > 0, conflictsOfRole[role] > 0)
  }

  // MARK: Edits

  /// Makes an edit and gives what the cells held before, for `undo`.
  mutating func make(_ edit: RepairEdit, lines: Range<Int>) -> [(line: Int, role: Int, cell: UInt8)] {
    var undo: [(line: Int, role: Int, cell: UInt8)] = []
    for line in lines {
      switch edit {
      case .give(let role, let participation, _):
        change(line, role.index, cell(line, role.index) & Self.carrying | participation.rawValue, &undo)
      case .handOver(let from, let to, _):
        let carried = cell(line, from.index) & Self.carrying
        guard carried != 0 else { continue }
        change(line, to.index, cell(line, to.index) & Self.carrying | carried, &undo)
        change(line, from.index, cell(line, from.index) & Self.any & ~Self.carrying, &undo)
      case .entrust: continue
      }
      judge(line)
    }
    countGroups(of: lines)
    return undo
  }

  mutating func undo(_ cells: [(line: Int, role: Int, cell: UInt8)]) {
    for change in cells.reversed() { set(change.line, change.role, change.cell) }
    for change in cells { judge(change.line) }
    countGroups(of: cells.map { $0.line })
  }

  private mutating func change(
    _ line: Int, _ role: Int, _ value: UInt8, _ undo: inout [(line: Int, role: Int, cell: UInt8)]
  ) {
    let old = cell(line, role)
    guard old != value else { return }
    undo.append((line, role, old))
    set(line, role, value)
  }

  private mutating func set(_ line: Int, _ role: Int, _ value: UInt8) {
    let key = line * problem.roleCount + role
    let did = cells[key] & Self.carrying != 0
    let does = value & Self.carrying != 0
    cells[key] = value
    guard did != does else { return }
    let sign: Int32 = does ? 1 : -1
    carriedLines[problem.dimensionOfLine[line] * problem.roleCount + role] += sign
    let duty = problem.lines[line].duty.index
    for part in problem.lines[line].places {
      let holder = part.place * problem.roleCount + role
      let count = holder * problem.model.duties.count + duty
      let before = carriedScopes[count]
      carriedScopes[count] += sign * part.scopes
      guard (before == 0) != (carriedScopes[count] == 0) else { continue }
      let wasOver = loads[holder] > problem.mostCarried[holder]
      loads[holder] += does ? 1 : -1
      let isOver = loads[holder] > problem.mostCarried[holder]
      if wasOver != isOver {
        overloadsOfRole[role] += isOver ? 1 : -1
        if !isRoleLeft[role] { overloads += isOver ? 1 : -1 }
      }
    }
    for part in problem.lines[line].separated { self.count(part.scope, role, part.dimension, by: sign) }
  }

  private mutating func count(_ scope: Int, _ role: Int, _ dimension: Int, by sign: Int32) {
    let separations = problem.separations
    let holder = scope * problem.roleCount + role
    let first = holder * separations.dimensions.count
    let before = carriedDimensions[first + dimension]
    carriedDimensions[first + dimension] += sign
    guard (before == 0) != (carriedDimensions[first + dimension] == 0) else { return }
    var carried: UInt64 = 0
    for number in separations.dimensions.indices where carriedDimensions[first + number] > 0 {
      carried |= 1 << UInt64(number)
    }
    let now = separations.conflicts(of: role, in: scope, carrying: carried, roleCount: problem.roleCount)
    let more = now.nonzeroBitCount - conflictsOf[holder].nonzeroBitCount
    conflictsOfRole[role] += more
    if !isRoleLeft[role] { conflicts += more }
    conflictsOf[holder] = now
  }

  // MARK: Judgement

  private mutating func judge(_ line: Int) {
    let now = !isLeft[line] && isFaulty(line)
    guard now != isBroken[line] else { return }
    isBroken[line] = now
    let group = problem.lines[line].group
    let wasBroken = brokenLines[group] > 0
    brokenLines[group] += now ? 1 : -1
    guard wasBroken != (brokenLines[group] > 0) else { return }
    brokenGroups += now ? 1 : -1
    if now { firstPlace = min(firstPlace, problem.placeInOrder[group]) }
  }

  /// Counts anew what the groups of some lines need, each group once where its lines follow one another.
  private mutating func countGroups(of lines: some Sequence<Int>) {
    var last = -1
    for line in lines where problem.lines[line].group != last {
      last = problem.lines[line].group
      count(last)
    }
    advance()
  }

  private mutating func count(_ group: Int) {
    let before = gapsOfGroup[group]
    if isOther[group] { otherGroups -= 1 }
    let isBroken = brokenLines[group] > 0
    let now = isBroken ? boundOfGaps(group) : 0
    gapsOfGroup[group] = now
    isOther[group] = isBroken && now == 0
    gaps += now - before
    if isOther[group] { otherGroups += 1 }
  }

  private mutating func advance() {
    while firstPlace < problem.order.count, brokenLines[problem.order[firstPlace]] == 0 { firstPlace += 1 }
  }

  /// The letters that a line lacks; nil when nobody at all takes part, and somebody should.
  func lacking(_ line: Int) -> (letters: Participation, isEmpty: Bool) {
    var all: UInt8 = 0
    for role in 0..<problem.roleCount { all |= cell(line, role) }
    let facts = problem.lines[line]
    let isEmpty = all & Self.any == 0
    if isEmpty {
      if facts.isEmptyOnPurpose || all & Participation.deliberatelyNone.rawValue != 0 { return ([], false) }
      if !problem.watchesEmpty || facts.toleratesEmpty { return ([], false) }
    }
    var letters: Participation = []
    if all & Self.accountable == 0, problem.watchesNoAccountable, !facts.toleratesNoAccountable {
      letters.insert(.accountable)
    }
    if all & Self.responsible == 0, problem.watchesNoResponsible, !facts.toleratesNoResponsible {
      letters.insert(.responsible)
    }
    return (letters, isEmpty)
  }

  /// The roles that have letters in a line that the rules do not let them have.
  func unfit(_ line: Int) -> [Int] {
    (0..<problem.roleCount).filter { role in
      cell(line, role) & Self.carrying & ~problem.fit[line * problem.roleCount + role] != 0
    }
  }

  /// The roles that answer for a line, when they are several and were not before.
  func severalAccountable(_ line: Int) -> [Int] {
    guard problem.watchesSeveralAccountable, !problem.lines[line].toleratesSeveralAccountable else { return [] }
    let roles = (0..<problem.roleCount).filter { cell(line, $0) & Self.accountable != 0 }
    return roles.count > 1 ? roles : []
  }

  /// Whether camps meet in a line and nobody translates, which is news.
  func lacksBridge(_ line: Int) -> Bool {
    guard problem.bridges.isWatched else { return false }
    let working = Self.carrying | Participation.supports.rawValue | Participation.consulted.rawValue
    var roles: [Int] = []
    for role in 0..<problem.roleCount where cell(line, role) & working != 0 {
      if problem.model.roles[role].isUndeclared { return false }
      roles.append(role)
    }
    return problem.bridges.isFaulty(problem.lines[line], working: roles, of: problem.roleCount)
  }

  private func isFaulty(_ line: Int) -> Bool {
    let lacking = lacking(line)
    if lacking.isEmpty || !lacking.letters.isEmpty { return true }
    return !severalAccountable(line).isEmpty || hasUnfit(line) || lacksBridge(line)
  }

  private func hasUnfit(_ line: Int) -> Bool {
    for role in 0..<problem.roleCount
    where cell(line, role) & Self.carrying & ~problem.fit[line * problem.roleCount + role] != 0 {
      return true
    }
    return false
  }
}
