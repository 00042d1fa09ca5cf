import AnsvarSystem

/// What a data set really holds, counted while it was made and in the plainest way.
struct Truth {
  /// What `ansvar check` answers.
  static let checkedNames = [
    "duties", "assignments", "gap.accountable", "gap.responsible", "overlap.accountable", "gap.competence",
    "separation.conflict", "load.idle",
  ]

  /// The counts, by the names of the rules.
  private(set) var counts: [String: Int]

  private var carried: [Int] = []
  private var takesPart: [Bool] = []

  init() {
    counts = Dictionary(uniqueKeysWithValues: Self.checkedNames.map { ($0, 0) })
    for name in ["load.roles", "load.most", "load.squares"] { counts[name] = 0 }
  }

  private mutating func count(_ name: String, _ more: Int) { counts[name, default: 0] += more }

  mutating func beginOrganisation() {
    carried = Array(repeating: 0, count: Vocabulary.roles.count)
    takesPart = Array(repeating: false, count: Vocabulary.roles.count)
  }

  mutating func add(_ matrix: SystemMatrix, _ roster: Roster) {
    var held = Array(repeating: 0, count: Vocabulary.roles.count)
    var tally = (assignments: 0, unowned: 0, undone: 0, overlapping: 0, incompetent: 0, conflicts: 0)
    for (duty, row) in matrix.rows.enumerated() {
      var owners = 0
      var doers = 0
      for entry in row {
        takesPart[entry.role] = true
        owners += entry.letter == .accountable ? 1 : 0
        doers += entry.letter == .responsible ? 1 : 0
        guard entry.letter.carries else { continue }
        carried[entry.role] += 1
        held[entry.role] |= 1 << Vocabulary.dimension(ofDuty: duty)
        tally.incompetent += roster.has(Vocabulary.competence(ofDuty: duty), entry.role) ? 0 : 1
      }
      tally.assignments += row.count
      tally.unowned += owners == 0 ? 1 : 0
      tally.undone += doers == 0 ? 1 : 0
      tally.overlapping += owners > 1 ? 1 : 0
    }
    for dimensions in held {
      for (one, other) in Vocabulary.separations {
        let both = 1 << one | 1 << other
        tally.conflicts += dimensions & both == both ? 1 : 0
      }
    }
    count("duties", matrix.rows.count)
    count("assignments", tally.assignments)
    count("gap.accountable", tally.unowned)
    count("gap.responsible", tally.undone)
    count("overlap.accountable", tally.overlapping)
    count("gap.competence", tally.incompetent)
    count("separation.conflict", tally.conflicts)
  }

  mutating func endOrganisation(_ roster: Roster) {
    count("load.idle", roster.roles.count { !takesPart[$0] })
    for load in carried where load > 0 {
      count("load.roles", 1)
      count("load.squares", load * load)
      counts["load.most"] = max(counts["load.most", default: 0], load)
    }
  }
}

extension Truth {
  /// What changes when the data become others; data of another number are made again.
  private static let version = 1

  /// The counts of data that were made before and are whole, or nil.
  init?(path: String) {
    guard let file = try? MappedFile(path: path) else { return nil }
    let read = CountedAnswer(table: file.bytes).counts
    guard read["version"] == Self.version else { return nil }
    counts = read
    counts["version"] = nil
  }

  func write(to path: String) throws {
    let file = try ByteFile(path: path)
    for (name, count) in counts.merging(["version": Self.version], uniquingKeysWith: { $1 }).sorted(by: { $0 < $1 }) {
      try file.append("\(name),\(count)\n")
    }
    try file.finish()
  }
}
