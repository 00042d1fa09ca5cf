/// Who takes part how in the duties of one system of one organisation.
struct SystemMatrix {
  private(set) var rows: [[Participation]] = Array(repeating: [], count: Vocabulary.dutyCount)

  /// Makes the rows anew.
  mutating func fill(_ variant: DataVariant, _ roster: Roster, _ random: inout RandomNumbers) {
    if variant == .faulty {
      for duty in rows.indices { fillFaulty(duty, roster, &random) }
    } else {
      // In sound data everybody in a pool gets something, so that no role is idle.
      let turn = variant == .sound ? random.below(60) : nil
      for duty in rows.indices { fillSound(duty, turn, &random) }
      if variant != .sound { for duty in rows.indices { plant(duty, &random) } }
    }
    for duty in rows.indices { shuffle(duty, &random) }
  }

  /// Exchanges A and R for one duty in a hundred.
  mutating func revise(_ random: inout RandomNumbers) {
    for duty in rows.indices where random.happens(10) {
      for place in rows[duty].indices {
        switch rows[duty][place].letter {
        case .accountable: rows[duty][place].letter = .responsible
        case .responsible: rows[duty][place].letter = .accountable
        case .supports, .consulted, .informed: break
        }
      }
    }
  }

  private mutating func fillSound(_ duty: Int, _ turn: Int?, _ random: inout RandomNumbers) {
    let pool = Vocabulary.dimensions[Vocabulary.dimension(ofDuty: duty)].pool
    let owner = turn.map { ($0 + duty) % pool.count } ?? random.below(pool.count)
    let step = turn == nil ? 1 + random.below(pool.count - 1) : 1
    rows[duty].removeAll(keepingCapacity: true)
    add(pool[owner], .accountable, to: duty)
    add(pool[(owner + step) % pool.count], .responsible, to: duty)
    addOthers(to: duty, &random)
  }

  private mutating func fillFaulty(_ duty: Int, _ roster: Roster, _ random: inout RandomNumbers) {
    rows[duty].removeAll(keepingCapacity: true)
    let competence = Vocabulary.competence(ofDuty: duty)
    let kind = random.below(4)
    var owner = random.below(Vocabulary.activeRoleCount)
    if kind == 3 {
      let first = owner
      owner =
        (0..<Vocabulary.activeRoleCount).lazy.map { (first + $0) % Vocabulary.activeRoleCount }
        .first { !roster.has(competence, $0) } ?? -1
    }
    if kind != 0, owner >= 0 { add(owner, .accountable, to: duty) }
    if kind != 1, owner >= 0 { addSomebody(.responsible, to: duty, &random) }
    if kind == 2 { addSomebody(.accountable, to: duty, &random) }
    addOthers(to: duty, &random)
    if rows[duty].isEmpty { addSomebody(.consulted, to: duty, &random) }
  }

  /// Makes one duty in forty wrong.
  private mutating func plant(_ duty: Int, _ random: inout RandomNumbers) {
    let dimension = Vocabulary.dimension(ofDuty: duty)
    switch random.below(1000) {
    case 0..<5: rows[duty].removeAll { $0.letter == .accountable }
    case 5..<10: rows[duty].removeAll { $0.letter == .responsible }
    case 10..<20:
      let free = Vocabulary.dimensions[dimension].pool.filter { !takesPart($0, in: duty) }
      if !free.isEmpty { add(free[random.below(free.count)], .accountable, to: duty) }
    case 20..<25:
      let others = Vocabulary.separations.compactMap { pair in
        pair.0 == dimension ? pair.1 : pair.1 == dimension ? pair.0 : nil
      }
      guard !others.isEmpty else { return }
      let other = others[random.below(others.count)] * 5 + random.below(5)
      guard let owner = rows[other].first(where: { $0.letter == .accountable })?.role, !takesPart(owner, in: duty)
      else { return }
      for place in rows[duty].indices where rows[duty][place].letter == .responsible { rows[duty][place].role = owner }
    default: break
    }
  }

  private mutating func addOthers(to duty: Int, _ random: inout RandomNumbers) {
    let others: [Participation.Letter] = [.consulted, .informed, .supports]
    let share = random.below(10)
    for _ in 0..<(share < 6 ? 0 : share < 9 ? 1 : 2) { addSomebody(others[random.below(3)], to: duty, &random) }
  }

  /// Adds a role that does not take part in the duty yet.
  private mutating func addSomebody(_ letter: Participation.Letter, to duty: Int, _ random: inout RandomNumbers) {
    var role = random.below(Vocabulary.activeRoleCount)
    while takesPart(role, in: duty) { role = (role + 1) % Vocabulary.activeRoleCount }
    add(role, letter, to: duty)
  }

  private mutating func add(_ role: Int, _ letter: Participation.Letter, to duty: Int) {
    rows[duty].append(Participation(role: role, letter: letter))
  }

  private func takesPart(_ role: Int, in duty: Int) -> Bool { rows[duty].contains { $0.role == role } }

  private mutating func shuffle(_ duty: Int, _ random: inout RandomNumbers) {
    for place in rows[duty].indices.dropFirst().reversed() {
      rows[duty].swapAt(place, random.below(place + 1))
    }
  }
}
