import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarTestSupport
import Testing

/// What follows from a change to any model, and what does not.
@Suite struct MatrixPropertyTests {
  /// What is told once for a model, whichever of its rows is the first, and what names the first of several.
  private static let placedByOrder: Set<String> = ["overlap.duty", "gap.holder"]
  /// The rules that go by a row alone.
  private static let rowRules: Set<String> = [
    "gap.accountable", "gap.responsible", "gap.duty", "gap.competence", "overlap.accountable", "overlap.responsible",
    "overlap.collective", "voice.crowded", "role.external-accountable",
  ]

  private func read(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Model {
    let result = Reader.read(text: text)
    try #require(
      result.diagnostics.isEmpty, "\(result.diagnostics.map { $0.message(.english) })\n\(text)",
      sourceLocation: sourceLocation)
    return result.model
  }

  private func check(_ text: String) throws -> CheckReport {
    Checker.check(try read(text), today: DifferentialTests.today)
  }

  private func facts(_ text: String) throws -> [Fact] { Fact.all(in: try check(text)) }

  /// The rows of a matrix that name anybody.
  private func places(_ matrix: RandomMatrix) -> [(block: Int, row: Int)] {
    matrix.blocks.indices.flatMap { block in matrix.blocks[block].rows.indices.map { (block, $0) } }
  }

  @Test(arguments: 0..<120 as Range<UInt64>) func oneMoreAccountableMakesNoGap(_ seed: UInt64) throws {
    var matrix = RandomMatrix(seed: seed)
    let places = places(matrix)
    guard !places.isEmpty else { return }
    let before = try facts(matrix.text())
    let place = places[Int(seed) * 7 % places.count]
    var row = matrix.blocks[place.block].rows[place.row]
    if row.cells.isEmpty { row.cells = matrix.roles.map { _ in "." } }
    let role = Int(seed) % matrix.roles.count
    guard !row.cells[role].contains("A") else { return }
    row.cells[role] = row.cells[role].contains("R") ? "AR" : "A"
    matrix.blocks[place.block].rows[place.row] = row
    for (fact, count) in Fact.differences(try facts(matrix.text()), before) where count > 0 {
      #expect(fact.rule != "gap.accountable" && fact.rule != "gap.duty", "\(fact)\n\(matrix.text())")
    }
  }

  /// A waiver marks what it is about and adds nothing, not even about itself.
  @Test(arguments: 0..<120 as Range<UInt64>) func aWaiverRemovesExactlyItsFinding(_ seed: UInt64) throws {
    var matrix = RandomMatrix(seed: seed)
    matrix.waivers = []
    let text = matrix.text()
    let model = try read(text)
    let report = Checker.check(model, today: DifferentialTests.today)
    let before = Fact.all(in: report)
    let choices = before.filter { Self.rowRules.contains($0.rule) && $0.duty >= 0 }
    guard !choices.isEmpty else { return }
    let chosen = choices[Int(seed) * 31 % choices.count]
    var waiver = "accept \(chosen.rule) on \(model.name(model.duties[chosen.duty].name))"
    if chosen.organisation >= 0 { waiver += " for " + model.name(model.organisations[chosen.organisation].name) }
    if chosen.system >= 0 { waiver += " system " + model.name(model.systems[chosen.system].name) }
    let after = try check(text + waiver + " because \"Avtalt\" by r0 until 2030-01-01\n")
    func ofWaivers(_ report: CheckReport) -> Int {
      report.findings.count { RuleCatalogue.id($0).hasPrefix("waiver.") }
    }
    #expect(ofWaivers(after) == ofWaivers(report), "\(waiver)\n\(text)")
    let scope = (chosen.organisation, chosen.system)
    let expected = before.map { fact in
      var fact = fact
      // What is waived in a place is waived in all that lies within it: of a system, only itself.
      let isThere = scope.1 >= 0 ? (fact.organisation, fact.system) == scope : fact.organisation == scope.0
      if fact.rule == chosen.rule, fact.duty == chosen.duty, isThere { fact.isWaived = true }
      return fact
    }
    #expect(Fact.differences(Fact.all(in: after), expected).isEmpty, "\(waiver)\n\(text)")
  }

  @Test(arguments: 0..<120 as Range<UInt64>) func otherNamesChangeOnlyNames(_ seed: UInt64) throws {
    let matrix = RandomMatrix(seed: seed)
    let first = try check(matrix.text())
    let second = try check(matrix.text(suffix: "-å.x"))
    #expect(first.findings.map { $0.rule } == second.findings.map { $0.rule }, "\(matrix.text())")
    #expect(first.findings.map { $0.variant } == second.findings.map { $0.variant })
    #expect(Fact.differences(Fact.all(in: first), Fact.all(in: second)).isEmpty, "\(matrix.text())")
    #expect(first.coverage == second.coverage)
  }

  @Test(arguments: 0..<160 as Range<UInt64>) func anotherOrderChangesOnlyPlaces(_ seed: UInt64) throws {
    let matrix = RandomMatrix(seed: seed)
    let first = try check(matrix.text())
    let second = try check(matrix.text(shuffledBy: seed))
    let (one, other) = (said(first), said(second))
    #expect(one == other, "\(Set(one).symmetricDifference(other).sorted())\n\(matrix.text(shuffledBy: seed))")
    #expect(first.coverage == second.coverage)
    #expect(first.assignments == second.assignments)
  }

  /// Other duties, and this one where the row did not hold, are as they were.
  @Test(arguments: 0..<160 as Range<UInt64>) func aRowTakenAwayLeavesTheOthersAlone(_ seed: UInt64) throws {
    var matrix = RandomMatrix(seed: seed)
    let places = places(matrix)
    guard places.count > 1 else { return }
    let model = try read(matrix.text())
    let naive = NaiveModel(model, today: DifferentialTests.today)
    let before = Fact.all(in: Checker.check(model, today: DifferentialTests.today))
    let number = Int(seed) * 13 % places.count
    let taken = naive.rows[number]
    let place = places[number]
    matrix.blocks[place.block].rows.remove(at: place.row)
    if matrix.blocks[place.block].rows.isEmpty { matrix.blocks.remove(at: place.block) }
    let held = naive.cells.filter { $0.row?.number == taken.number }.map { $0.scope }
    func left(_ facts: [Fact]) -> [Fact] {
      facts.compactMap { fact in
        guard Self.rowRules.contains(fact.rule) || fact.rule == "gap.bridge" && fact.variant < 2, fact.duty >= 0 else {
          return nil
        }
        guard fact.duty == taken.duty else { return fact }
        // Another row of the duty may hold in more scopes now, and is told with what is worst and lacking in any.
        guard fact.rule != "gap.bridge" else { return nil }
        let isHeld = held.contains {
          ($0.organisation?.index ?? -1, $0.system?.index ?? -1) == (fact.organisation, fact.system)
        }
        var fact = fact
        fact.competences = 0
        return isHeld ? nil : fact
      }
    }
    let differences = Fact.differences(left(try facts(matrix.text())), left(before))
    #expect(differences.isEmpty, "\(differences)\nwithout row \(number)\n\(matrix.text())")
  }

  /// What a report says, by names, without what follows the order of the text.
  private func said(_ report: CheckReport) -> [String] {
    let model = report.model
    func names<Element>(_ bits: UInt64, _ list: [Element], _ name: (Element) -> NameID) -> [String] {
      list.indices.filter { bits & 1 << UInt64($0) != 0 }.map { model.name(name(list[$0])) }.sorted()
    }
    func name<Element>(_ index: Int, _ list: [Element], _ name: (Element) -> NameID) -> String {
      index < 0 || index >= list.count ? "" : model.name(name(list[index]))
    }
    return Fact.all(in: report).map { fact in
      if fact.rule == "gap.bridge", fact.variant == 4 { return fact.rule }
      var words = [fact.rule, String(fact.variant), fact.isWaived ? "waived" : ""]
      words.append(name(fact.organisation, model.organisations) { $0.name })
      words.append(name(fact.system, model.systems) { $0.name })
      words += names(fact.roles, model.roles) { $0.name }
      words += names(fact.competences, model.competences) { $0.name }
      if Self.placedByOrder.contains(fact.rule) {
        let duties = [name(fact.duty, model.duties) { $0.name }, name(fact.other, model.duties) { $0.name }]
        return (words + duties.sorted()).joined(separator: " ")
      }
      words.append(name(fact.duty, model.duties) { $0.name })
      words.append(name(fact.post, model.posts) { $0.name })
      if fact.rule.hasPrefix("separation.") {
        let pair = [name(fact.dimension, model.dimensions) { $0.name }, name(fact.other, model.dimensions) { $0.name }]
        words += pair.sorted()
      } else {
        words.append(name(fact.dimension, model.dimensions) { $0.name })
        if fact.rule == "unity.split" { words.append(name(fact.other, model.roles) { $0.name }) }
      }
      return words.joined(separator: " ")
    }.sorted()
  }
}
