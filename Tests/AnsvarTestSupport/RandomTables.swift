/// CSV tables of an invented country, with known faults in them and the numbers that a check of them has to give.
///
/// The numbers are counted here by brute force and independently of the program, as the outer contract counts them.
package struct RandomTables: Sendable {
  package private(set) var assignments = "organisation,system,dimension,duty,role,participation\n"
  package private(set) var duties = "duty,dimension,competence\n"
  package private(set) var roles = "organisation,role,competence\n"
  package private(set) var separations = "dimension1,dimension2\n"
  /// By rule, how often it is broken over all scopes; rules that are never broken are absent.
  package private(set) var counts: [String: Int] = [:]
  package private(set) var dutyCount = 0
  package private(set) var assignmentCount = 0

  private static let dimensions = ["eie", "drift", "sikring", "vern", "kontroll"]
  private static let roleNames = ["leder", "eier", "drifter", "sikrer", "ombud", "revisor", "superbruker"]
  private static let separated = [(1, 4), (0, 3)]
  private static let competences = (0..<6).map { "kompetanse-\($0)" }

  /// Makes the tables of a country; shuffled lines stand in no order, as when a table was sorted by another column.
  package init(organisations: Int, systems: Int, seed: UInt64, isShuffled: Bool = false) {
    var random = SplitMix(state: seed)
    let duties = Self.dimensions.indices.flatMap { dimension in
      (0..<4).map {
        (name: "\(Self.dimensions[dimension]).ansvar-\($0)", dimension: dimension, competence: (dimension + $0) % 6)
      }
    }
    for duty in duties {
      self.duties += "\(duty.name),\(Self.dimensions[duty.dimension]),\(Self.competences[duty.competence])\n"
    }
    for (first, second) in Self.separated {
      separations += "\(Self.dimensions[first]),\(Self.dimensions[second])\n"
    }
    var lines: [String] = []
    for organisation in 0..<organisations {
      var has: [[Bool]] = []
      for role in Self.roleNames {
        var row = Self.competences.map { _ in random.chance(9, in: 10) }
        // A role without a line would not be in the table at all.
        row[0] = true
        has.append(row)
        for (competence, isThere) in row.enumerated() where isThere {
          roles += "kommune-\(organisation),\(role),\(Self.competences[competence])\n"
        }
      }
      var used: Set<Int> = []
      for system in 0..<systems {
        var carried: [Int: Set<Int>] = [:]
        for duty in duties {
          dutyCount += 1
          var accountable = 0
          var responsible = 0
          let part = Self.row(&random)
          for (role, letter) in part {
            assignmentCount += 1
            used.insert(role)
            lines.append(
              "kommune-\(organisation),system-\(system),\(Self.dimensions[duty.dimension]),\(duty.name),\(Self.roleNames[role]),\(letter)"
            )
            if letter == "A" { accountable += 1 }
            if letter == "R" { responsible += 1 }
            guard letter == "A" || letter == "R" else { continue }
            carried[role, default: []].insert(duty.dimension)
            if !has[role][duty.competence] { counts["gap.competence", default: 0] += 1 }
          }
          if accountable == 0 { counts["gap.accountable", default: 0] += 1 }
          if responsible == 0 { counts["gap.responsible", default: 0] += 1 }
          if accountable > 1 { counts["overlap.accountable", default: 0] += 1 }
        }
        for held in carried.values {
          for (first, second) in Self.separated where held.contains(first) && held.contains(second) {
            counts["separation.conflict", default: 0] += 1
          }
        }
      }
      let idle = Self.roleNames.count - used.count
      if idle > 0 { counts["load.idle", default: 0] += idle }
    }
    if isShuffled { random.shuffle(&lines) }
    for line in lines { assignments += line + "\n" }
  }

  private static func row(_ random: inout SplitMix) -> [(role: Int, letter: String)] {
    var roles = Array(0..<(roleNames.count - 1))
    random.shuffle(&roles)
    var row = [(role: roles[0], letter: "A"), (role: roles[1], letter: "R")]
    if random.chance(1, in: 3) { row.append((role: roles[2], letter: ["C", "I", "S"][random.below(3)])) }
    if random.chance(1, in: 12) { row.removeAll { $0.letter == "A" } }
    if random.chance(1, in: 12) { row.removeAll { $0.letter == "R" } }
    if random.chance(1, in: 12) { row.append((role: roles[3], letter: "A")) }
    if row.isEmpty { row.append((role: roles[4], letter: "I")) }
    if random.chance(1, in: 40) { row.append((role: roleNames.count - 1, letter: "I")) }
    random.shuffle(&row)
    return row
  }
}

/// A small random number generator whose numbers depend on the seed alone.
package struct SplitMix: Sendable {
  package var state: UInt64

  package init(state: UInt64) { self.state = state }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  package mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  package mutating func chance(_ wins: Int, in draws: Int) -> Bool { below(draws) < wins }

  package mutating func shuffle<Element>(_ list: inout [Element]) {
    guard list.count > 1 else { return }
    for index in stride(from: list.count - 1, to: 0, by: -1) { list.swapAt(index, below(index + 1)) }
  }
}
