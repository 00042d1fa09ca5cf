import AnsvarAnalysis
import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarTestSupport
import AnsvarText
import Testing

@testable import AnsvarTraining

@Suite("Find the fault")
struct FaultDrillTests {
  /// What a finding is about, told without the code that plants faults.
  private func told(_ finding: Finding, _ model: Model) -> String {
    let duties = finding.duty.map { [$0] } ?? finding.duties
    let words =
      [RuleCatalogue.id(finding)] + duties.map { model.name(of: $0) } + finding.roles.map { model.name(of: $0) }
      + finding.competences.map { model.name(of: $0) } + [finding.dimension.map { model.name(of: $0) } ?? ""]
    return words.joined(separator: " ") + " \(finding.range.start) \(finding.variant)"
  }

  private func drill(
    _ report: CheckReport, level: Int, seed: UInt64, _ language: Language = .bokmål
  ) throws -> FaultDrill? {
    let level = try #require(FaultLevel(level))
    return try? FaultDrill(TrainingContext(report, language: language, seed: seed), level: level)
  }

  @Test("what the validator finds is what was planted", arguments: ModelFiles.names)
  func plantedAndFoundAgree(_ name: String) throws {
    let report = Checker.check(ModelFiles.read(name).model)
    for level in FaultLevel.all {
      for seed in UInt64(1)...3 {
        guard let drill = try drill(report, level: level.number, seed: seed) else { continue }
        #expect(Checker.check(drill.soundModel).findings.isEmpty)
        // What a dimension is said to require holds for each of its duties, or a group would look for what is not there.
        for duty in drill.soundModel.duties {
          let said = IdentifierSet(drill.soundModel[duty.dimension].requires)
          #expect(said.isSubset(of: duty.requires))
        }
        let found = Checker.check(drill.faultyModel).findings.map { told($0, drill.faultyModel) }
        let key = drill.faults.flatMap { $0.findings }.map { told($0, drill.faultyModel) }
        #expect(found.sorted() == key.sorted())
        #expect(level.faults.contains(drill.faults.count))
        #expect(level.rows.contains(drill.faulty.rows.count))
        var touched: Set<Int> = []
        for fault in drill.faults {
          #expect(!fault.findings.isEmpty && fault.kind.level <= level.number)
          #expect(touched.isDisjoint(with: fault.rows))
          touched.formUnion(fault.rows)
          for rule in Set(fault.expected.map { $0.rule }) {
            #expect(
              drill.level.kinds.contains { $0.rule == rule } || rule == "overlap.collective" || rule == "gap.competence"
            )
          }
        }
        #expect(drill.oddities.allSatisfy { !touched.contains($0.row) } && touched.count < drill.faulty.rows.count)
      }
    }
  }

  @Test("model, seed and language give the same drill, and another seed another", arguments: [1, 3, 5])
  func drillsAreReproducible(_ level: Int) throws {
    let report = Checker.check(ModelFiles.read("kurs.ansvar").model)
    func text(_ seed: UInt64) throws -> String {
      let drill = try #require(try drill(report, level: level, seed: seed))
      return ReportMarkdown.text(drill.document(TrainingContext(report, language: .english, seed: 1)))
    }
    #expect(try text(4) == text(4))
    #expect(try Set((1...5).map { try text(UInt64($0)) }).count == 5)
  }

  @Test("the language changes the words and not the faults")
  func languagesAgree() throws {
    let report = Checker.check(ModelFiles.read("kurs.ansvar").model)
    for seed in UInt64(1)...2 {
      let drills = try Language.allCases.map { try #require(try drill(report, level: 5, seed: seed, $0)) }
      #expect(drills.allSatisfy { $0.faults.map { $0.expected } == drills[0].faults.map { $0.expected } })
      let texts = drills.map { ReportMarkdown.text($0.document(TrainingContext(report, language: .nynorsk))) }
      #expect(texts.allSatisfy { $0.contains("Finn") || $0.contains("Dette må de vite") })
    }
  }

  @Test("nothing of the key stands on the handout", arguments: ModelFiles.names)
  func handoutKeepsTheSecret(_ name: String) throws {
    let report = Checker.check(ModelFiles.read(name).model)
    for level in FaultLevel.all {
      guard let drill = try drill(report, level: level.number, seed: 7) else { continue }
      let context = TrainingContext(report, language: .bokmål, seed: 7)
      var document = drill.document(context)
      let key = try #require(document.sections.firstIndex { $0.id == "key" })
      #expect(document.sections[key].startsPage && document.sections.count == 4)
      let whole = ReportMarkdown.text(document)
      document.sections.removeSubrange(key...)
      let handout = ReportMarkdown.text(document)
      let texts = FindingText(drill.faultyModel, .bokmål, naming: .titles)
      for finding in drill.faults.flatMap({ $0.findings }) {
        let rule = RuleCatalogue.id(finding)
        #expect(whole.contains(rule) && !handout.contains(rule))
        #expect(!handout.contains(texts.message(finding)))
        #expect(!handout.contains(RuleCatalogue.all[finding.rule].why.nb))
      }
      #expect(!handout.contains("Fasit") && !handout.contains("og har ingenting der nå"))
      #expect(level.isCounted == !handout.contains("Dere får ikke vite hvor mange feil det er. Det er"))
    }
  }

  @Test("every kind of fault and of odd row is planted")
  func everyKindIsPlanted() throws {
    let report = Checker.check(ModelFiles.read("kurs.ansvar").model)
    var kinds: Set<String> = []
    var odd: Set<String> = []
    for seed in UInt64(1)...40 where kinds.count + odd.count < FaultKind.all.count + OddRow.all.count {
      guard let drill = try drill(report, level: seed % 2 == 0 ? 4 : 5, seed: seed) else { continue }
      kinds.formUnion(drill.faults.map { $0.kind.id })
      odd.formUnion(drill.oddities.map { $0.words.id })
    }
    #expect(kinds == Set(FaultKind.all.map { $0.id }))
    #expect(odd == Set(OddRow.all.map { $0.id }))
  }

  @Test("a model with too little that is sound is told so")
  func obstaclesAreTold() throws {
    func obstacle(_ name: String, _ number: Int) throws -> FaultDrillObstacle? {
      let report = Checker.check(ModelFiles.read(name).model)
      let level = try #require(FaultLevel(number))
      do throws(FaultDrillObstacle) {
        _ = try FaultDrill(TrainingContext(report, language: .bokmål), level: level)
        return nil
      } catch {
        return error
      }
    }
    #expect(try obstacle("groth.ansvar", 1) == .noRows)
    #expect(try obstacle("ekommune-2008.ansvar", 1) == .noRows)
    #expect(try obstacle("ks.ansvar", 2) == .tooFewRows(sound: 0, needed: 5))
    #expect(try obstacle("kurs.ansvar", 5) == nil)
  }
}
