import AnsvarAnalysis
import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarTestSupport
import Testing

/// Holds the search against trying everything.
@Suite("The smallest repair is the smallest")
struct RepairExactnessTests {
  /// A small model in which competence, separation, camps and load are scarce.
  static func text(_ seed: Int) -> String {
    var random = SplitMix(state: UInt64(seed) &* 7919)
    var text = ""
    let hasCamps = random.chance(1, in: 3)
    if hasCamps { text += "camp linja\ncamp ikt\ncompetence o bridges linja, ikt\n" }
    text += "competence k\ncompetence m\n"
    for role in ["a", "b", "c", "d"] {
      var has: [String] = []
      if random.chance(2, in: 3) { has.append("k") }
      if random.chance(1, in: 2) { has.append("m") }
      if hasCamps, random.chance(1, in: 2) { has.append("o") }
      let camp = hasCamps && random.chance(3, in: 4) ? (random.chance(1, in: 2) ? " in linja" : " in ikt") : ""
      let kind =
        role == "d" ? (random.chance(1, in: 3) ? " is external" : random.chance(1, in: 3) ? " is collective" : "") : ""
      text += "role \(role)\(kind)\(camp)\(has.isEmpty ? "" : " has " + has.joined(separator: ", "))\n"
    }
    text += "dimension x {\n\(random.chance(1, in: 2) ? "    requires k\n" : "")    duty p\n    duty q\n}\n"
    text += "dimension y {\n    duty r requires m\n}\n"
    let letters = ["A", "R", "AR", "AR", "S", "C", "I"]
    func row() -> String {
      var parts: [String] = []
      for role in ["a", "b", "c", "d"] where random.chance(1, in: 2) {
        parts.append(role + " " + letters[random.below(letters.count)])
      }
      return parts.isEmpty ? "a AR" : parts.joined(separator: ", ")
    }
    text += "assign {\n"
    if random.chance(1, in: 3) {
      text += "    x: \(row())\n"
    } else {
      text += "    x.p: \(row())\n    x.q: \(row())\n"
    }
    text += "    y.r: \(row())\n}\n"
    if random.chance(1, in: 2) { text += "separate t {\n    x from y\n}\n" }
    if random.chance(1, in: 2) { text += "rule load.heavy at \(1 + random.below(2))\n" }
    return text
  }

  static func change(_ seed: Int, _ considering: inout Considering) throws {
    switch seed % 3 {
    case 0: try considering.without("a")
    case 1: try considering.merge("a", "b")
    default: try considering.move(seed % 2 == 0 ? "x" : "y.r", "a", "b")
    }
  }

  /// What counts as unsound, by the rules and by the loads.
  struct Oracle {
    let scenario: Scenario
    let before: CheckReport
    let allowed: [NameID: Int]
    let beyond: Set<FindingSubject>

    init(_ scenario: Scenario) {
      self.scenario = scenario
      before = Checker.check(scenario.original, today: scenario.today)
      var allowed: [NameID: Int] = [:]
      let limit = scenario.model.settings.last { $0.rule == "load.heavy" }?.limit ?? 10
      for role in scenario.model.roles { allowed[role.name] = limit }
      for entry in CheckContext(model: scenario.original, today: nil).loads.flatMap({ $0.entries }) {
        let name = scenario.original[entry.role].name
        let heir = scenario.renamed[name] ?? name
        if let known = allowed[heir] { allowed[heir] = max(known, entry.carried) }
      }
      self.allowed = allowed
      let mendable = [
        "gap.duty", "gap.accountable", "gap.responsible", "gap.competence", "gap.bridge",
        "overlap.accountable", "overlap.collective", "overlap.duty", "role.external-accountable", "separation.conflict",
      ]
      var beyond: Set<FindingSubject> = []
      for difference in scenario.comparison().new where !mendable.contains(difference.rule) {
        beyond.formUnion(difference.subjects)
      }
      self.beyond = beyond
    }

    func isSound(_ model: Model) -> Bool {
      for entry in CheckContext(model: model, today: nil).loads.flatMap({ $0.entries })
      where entry.carried > allowed[model[entry.role].name] ?? .max { return false }
      let report = Checker.check(model, today: scenario.today)
      let new = FindingComparison(before: before, after: report, renamed: scenario.renamed).new
      return new.allSatisfy { $0.severity < .warning || Set($0.subjects).isSubset(of: beyond) }
    }

    /// Every edit there is, useful or not.
    func edits() -> [RepairEdit] {
      let model = scenario.model
      let table = model.table
      var spans: [Range<Int>] = (0..<table.rowCount).map { $0..<($0 + 1) }
      if table.rowCount > 1, table.rowPosition[0] == table.rowPosition[1] { spans.append(0..<2) }
      var result: [RepairEdit] = []
      for span in spans {
        for role in model.roles.indices {
          for letters: Participation in [.accountable, .responsible, .carrying, .consulted, .supports] {
            result.append(.give(RoleID(role), letters, rows: span))
          }
          for other in model.roles.indices where other != role {
            result.append(.handOver(from: RoleID(role), to: RoleID(other), rows: span))
          }
        }
      }
      return result
    }

    /// The size of the smallest repair, found by trying all of them up to a size; nil when none is as small.
    func smallest(upTo most: Int) -> Int? {
      var seen: Set<[[UInt8]]> = []
      var level = [scenario.model]
      let edits = edits()
      for size in 0...most {
        var next: [Model] = []
        for model in level {
          if isSound(model) { return size }
          guard size < most else { continue }
          for edit in edits {
            let edited = model.applying([edit])
            if seen.insert(Self.cells(edited)).inserted { next.append(edited) }
          }
        }
        level = next
      }
      return nil
    }

    static func cells(_ model: Model) -> [[UInt8]] {
      (0..<model.table.rowCount).map { row in
        model.roles.indices.map { model.row(row)[RoleID($0)]?.participation.rawValue ?? 0 }
      }
    }
  }

  @Test(arguments: 0..<80)
  func asTryingEverythingFinds(_ seed: Int) throws {
    var considering = Considering(Self.text(seed))
    try Self.change(seed, &considering)
    let oracle = Oracle(considering.scenario)
    let repair = Repair(considering.scenario)
    let said = repair.edits.map { Considering.said($0, considering.model) }
    #expect(repair.certainty == .proven)
    let most = 2
    let smallest = oracle.smallest(upTo: most)
    if repair.obstacles.isEmpty {
      #expect(oracle.isSound(repair.model), "\(said)")
      if repair.edits.count <= most {
        #expect(smallest == repair.edits.count, "\(said)")
      } else {
        #expect(smallest == nil, "\(said)")
      }
      for other in repair.alternatives {
        #expect(other.count == repair.edits.count)
        #expect(oracle.isSound(considering.model.applying(other)))
      }
      for (number, others) in repair.substitutes.enumerated() {
        for other in others {
          var edits = repair.edits
          edits[number] = other
          #expect(oracle.isSound(considering.model.applying(edits)))
        }
      }
    } else {
      #expect(smallest == nil, "\(said) \(repair.obstacles) \(Self.text(seed))")
    }
  }
}
