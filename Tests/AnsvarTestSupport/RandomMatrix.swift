/// A small invented model, so dense that nearly every rule about cells finds something in it, and without faults.
///
/// Its parts are drawn once and written by `text`, under other names and in another order where that is asked for.
package struct RandomMatrix: Sendable {
  package struct Role: Sendable {
    package var kind = ""
    package var camp: Int?
    package var has: [Int] = []
    package var hasTask = false
  }

  package struct Dimension: Sendable {
    package var name: String
    package var isPerSystem: Bool
    package var requires: [Int]
    package var critical: [Int]
    package var duties: [(name: String, requires: [Int])]
  }

  package struct Post: Sendable {
    package var organisation: Int?
    package var holds: [Int]
    package var deputy: Int?
    package var until: String?
    package var isVacant: Bool
  }

  package struct Row: Sendable {
    package var dimension: Int
    package var duty: Int
    /// By role; empty: nobody takes part on purpose.
    package var cells: [String]
    /// The last day of a reason.
    package var until: String?
  }

  package struct Block: Sendable {
    package var organisation: Int?
    package var system: Int?
    package var isGrid: Bool
    package var rows: [Row]
  }

  package struct Waiver: Sendable {
    package enum Subject: Sendable {
      case duty(Int, Int)
      case dimension(Int)
      case role(Int)
    }
    package var rule: String
    package var subject: Subject?
    package var organisation: Int?
    package var system: Int?
    package var until: String?
  }

  /// By organisation, the one it lies in, which stands before it.
  package var parents: [Int?] = []
  /// By system, the organisations that run it; empty: every one.
  package var owners: [[Int]] = []
  package var camps = 0
  /// By competence, the camps that it bridges.
  package var bridges: [[Int]] = []
  package var roles: [Role] = []
  package var dimensions: [Dimension] = []
  package var posts: [Post] = []
  /// By organisation, which roles exist there, and with which competences where these differ.
  package var rosters: [[(role: Int, has: [Int]?)]?] = []
  package var blocks: [Block] = []
  package var separations: [(first: Int, second: Int)] = []
  package var unities: [[Int]] = []
  package var settings: [String] = []
  package var waivers: [Waiver] = []

  private var random: SplitMix

  package init(seed: UInt64) {
    random = SplitMix(state: seed &* 0x9E37_79B9 &+ 17)
    drawEntities()
    drawRoles()
    drawBlocks()
    drawPolicies()
  }

  // MARK: Drawing

  private mutating func some(_ count: Int, _ wins: Int, in draws: Int) -> [Int] {
    var result: [Int] = []
    for index in 0..<count where random.chance(wins, in: draws) { result.append(index) }
    return result
  }

  private mutating func one(_ count: Int) -> Int? { count == 0 ? nil : random.below(count) }

  private mutating func day() -> String? {
    random.chance(1, in: 2) ? nil : ["2026-06-30", "2026-07-01", "2025-01-01", "2030-12-31"][random.below(4)]
  }

  private mutating func drawEntities() {
    for index in 0..<random.below(5) {
      parents.append(index == 0 || random.chance(1, in: 3) ? nil : random.below(index))
    }
    for _ in 0..<random.below(3) { owners.append(random.chance(1, in: 2) ? [] : some(parents.count, 1, in: 2)) }
    camps = random.below(4)
    let areBridged = random.chance(3, in: 4)
    for _ in 0..<random.below(4) {
      let camps = some(self.camps, 2, in: 3)
      bridges.append(areBridged && random.chance(2, in: 3) && camps.count > 1 ? camps : [])
    }
    let groth = ["programeier", "bruksnytte", "vedlikehald", "drift", "strategi"]
    let isGroth = random.chance(1, in: 4)
    let hasTwins = random.chance(1, in: 3)
    for index in 0..<(isGroth ? 2 + random.below(4) : 1 + random.below(3)) {
      var duties: [(name: String, requires: [Int])] = []
      for duty in 0..<random.below(5) {
        let isTwin = hasTwins && index < 2 && duty == 0
        duties.append((isTwin ? "felles" : "u\(index)-\(duty)", some(bridges.count, 1, in: 4)))
      }
      dimensions.append(
        Dimension(
          name: isGroth ? groth[index] : "d\(index)", isPerSystem: random.chance(1, in: 2),
          requires: some(bridges.count, 1, in: 4), critical: some(bridges.count, 1, in: 4), duties: duties))
    }
  }

  private mutating func drawRoles() {
    let isMapped = random.chance(5, in: 6)
    for _ in 0..<(random.chance(1, in: 40) ? 0 : 2 + random.below(5)) {
      let kind = ["", "", "", " is unit", " is collective", " is external"][random.below(6)]
      let camp = random.chance(3, in: 4) ? one(camps) : nil
      let has = isMapped ? some(bridges.count, 1, in: 2) : []
      roles.append(Role(kind: kind, camp: camp, has: has, hasTask: random.chance(1, in: 8)))
    }
    for index in parents.indices {
      guard isMapped, random.chance(1, in: 4) else {
        rosters.append(nil)
        continue
      }
      var roster: [(role: Int, has: [Int]?)] = []
      for role in some(roles.count, 3, in: 4) {
        roster.append((role, random.chance(1, in: 2) ? nil : some(bridges.count, 1, in: 2)))
      }
      rosters.append(roster.isEmpty && index == 0 ? nil : roster)
    }
    let count = roles.isEmpty ? 0 : random.below(4)
    for _ in 0..<count {
      let deputy = random.chance(1, in: 2) ? one(count) : nil
      posts.append(
        Post(
          organisation: random.chance(1, in: 3) ? nil : one(parents.count), holds: some(roles.count, 1, in: 3),
          deputy: deputy, until: deputy == nil ? nil : day(), isVacant: random.chance(1, in: 4)))
    }
  }

  /// The organisations in which a system is, and those within them.
  private func places(ofSystem system: Int) -> [Int] {
    parents.indices.filter { place in
      var next: Int? = place
      while let current = next {
        if owners[system].contains(current) { return true }
        next = parents[current]
      }
      return owners[system].isEmpty
    }
  }

  private mutating func drawBlocks() {
    guard !roles.isEmpty else { return }
    var scopes: [(organisation: Int?, system: Int?)] = [(nil, nil)]
    for organisation in parents.indices { scopes.append((organisation, nil)) }
    for system in owners.indices {
      scopes.append((nil, system))
      for organisation in places(ofSystem: system) { scopes.append((organisation, system)) }
    }
    let words = random.chance(1, in: 8) ? ["A", "R", "AR", "S"] : ["A", "R", "AR", "S", "C", "I", "RC", "-"]
    let density = 1 + random.below(3)
    for (number, scope) in scopes.enumerated() where number == 0 || random.chance(2, in: 5) {
      // Some scopes have two matrices, between which their duties are shared.
      let parts = random.chance(1, in: 6) ? 2 : 1
      var rows = [[Row]](repeating: [], count: parts)
      for (index, dimension) in dimensions.enumerated() where dimension.isPerSystem || scope.system == nil {
        for duty in dimension.duties.indices where random.chance(3, in: 4) {
          var cells: [String] = []
          if !random.chance(1, in: 10) {
            for _ in roles { cells.append(random.chance(density, in: 4) ? words[random.below(words.count)] : ".") }
          }
          let part = rows.indices.last { _ in random.chance(1, in: 2) } ?? 0
          let until = cells.isEmpty || cells.contains("-") ? day() : nil
          rows[part].append(Row(dimension: index, duty: duty, cells: cells, until: until))
        }
      }
      for part in rows where !part.isEmpty {
        blocks.append(
          Block(organisation: scope.organisation, system: scope.system, isGrid: random.chance(2, in: 3), rows: part))
      }
    }
  }

  /// The rules whose findings say which duty they are about, whatever the order of the model.
  private static let aboutDuties = [
    "gap.accountable", "gap.responsible", "gap.duty", "gap.competence", "overlap.accountable", "overlap.responsible",
    "overlap.collective", "voice.crowded", "role.external-accountable",
  ]
  private static let others = ["gap.dimension", "gap.critical", "gap.bridge", "gap.holder", "load.heavy", "load.idle"]

  private mutating func drawPolicies() {
    for second in dimensions.indices {
      for first in 0..<second where random.chance(1, in: 2) { separations.append((first, second)) }
    }
    if roles.count > 1 {
      for _ in 0..<random.below(3) {
        let together = some(roles.count, 1, in: 2)
        if together.count > 1 { unities.append(together) }
      }
    }
    for (rule, most) in [("overlap.responsible", 3), ("voice.crowded", 3), ("load.heavy", 6)]
    where random.chance(2, in: 3) {
      settings.append("rule \(rule) at \(random.below(most + 1))")
    }
    if random.chance(1, in: 10) { settings.append("rule \(Self.aboutDuties[random.below(9)]) off") }
    for _ in 0..<(random.chance(1, in: 2) ? 0 : random.below(5)) {
      let isAboutDuty = random.chance(3, in: 4)
      let rule = isAboutDuty ? Self.aboutDuties[random.below(9)] : Self.others[random.below(6)]
      var subject: Waiver.Subject?
      let dimension = random.below(dimensions.count)
      switch random.below(4) {
      case 0:
        if isAboutDuty, let duty = one(dimensions[dimension].duties.count) { subject = .duty(dimension, duty) }
      case 1: subject = .dimension(dimension)
      case 2: subject = one(roles.count).map { .role($0) }
      default: break
      }
      var organisation = random.chance(1, in: 2) ? one(parents.count) : nil
      let system = random.chance(1, in: 3) ? one(owners.count) : nil
      if let system, let place = organisation, !places(ofSystem: system).contains(place) { organisation = nil }
      waivers.append(
        Waiver(rule: rule, subject: subject, organisation: organisation, system: system, until: day()))
    }
  }
}
