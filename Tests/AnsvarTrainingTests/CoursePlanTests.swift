import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarTestSupport
import AnsvarText
import Testing

@testable import AnsvarTraining

/// A whole session from any model: its minutes, its examples, its sheets.
@Suite struct CoursePlanTests {
  private static let today = Day(year: 2026, month: 6, day: 1)

  private static func context(_ name: String, _ language: Language) -> TrainingContext {
    let read = ModelFiles.read(name)
    let report = Checker.check(read.model, diagnostics: read.diagnostics, today: today)
    return TrainingContext(report, language: language, today: today)
  }

  private static func text(_ context: TrainingContext, _ length: CourseLength, path: String = "m.ansvar") -> String {
    ReportMarkdown.text(CoursePlan(context, length: length, path: path).document)
  }

  @Test(arguments: ModelFiles.names) func everyModelGivesAPlan(_ name: String) {
    let report = Self.context(name, .bokmål).report
    for language in Language.allCases {
      let context = TrainingContext(report, language: language, today: Self.today)
      for length in CourseLength.allCases {
        let plan = CoursePlan(context, length: length, path: name)
        #expect(plan.minutes.reduce(0, +) == length.rawValue)
        #expect(plan.minutes.allSatisfy { $0 > 0 })
        let text = ReportMarkdown.text(plan.document)
        #expect(!text.utf8.contains(UInt8(ascii: "{")) && !text.utf8.contains(UInt8(ascii: "}")))
        if length == .usual { #expect(text == Self.text(context, length, path: name)) }
      }
    }
  }

  @Test(arguments: CourseLength.allCases) func aModelWithNothingInItGivesAPlanToo(_ length: CourseLength) {
    for language in Language.allCases {
      let context = TrainingContext(CaseTests.check(""), language: language)
      let text = Self.text(context, length)
      #expect(!text.utf8.contains(UInt8(ascii: "{")))
      #expect(!text.contains("--blank"))
    }
  }

  /// The minutes that are told within a step may not be more than the step has.
  @Test(arguments: CourseLength.allCases) func whatAStepTellsFitsInIt(_ length: CourseLength) {
    let material = CourseMaterial(Self.context("hadeland.ansvar", .bokmål), length, path: "m.ansvar")
    for step in CourseAgenda.steps(material) {
      let told = step.doing.reduce(0) { sum, text in
        let words = text.split(separator: " ")
        let isMinutes = words.count > 1 && words[1].hasPrefix("minutter:")
        return sum + (isMinutes ? Int(words[0]) ?? 0 : 0)
      }
      #expect(told <= step.minutes, "\(step.title.nb)")
    }
  }

  @Test func theClockRunsOn() {
    #expect(CourseStep.clock(0) == "0:00" && CourseStep.clock(65) == "1:05" && CourseStep.clock(180) == "3:00")
    let text = Self.text(Self.context("hadeland.ansvar", .bokmål), .usual)
    #expect(text.contains("(0:00–0:06, 6 min)") && text.contains("(1:22–1:30, 8 min)"))
  }

  @Test func commandLinesNameTheModelAndTheLanguageWhereItIsAnother() {
    let own = Self.text(Self.context("hadeland.ansvar", .bokmål), .long, path: "'min modell.ansvar'")
    #expect(own.contains("`ansvar train 'min modell.ansvar' --drill faults --level 1 --seed 1 -o feil.pdf`"))
    #expect(own.contains("`ansvar train 'min modell.ansvar' --compare linja.xlsx ikt.xlsx -o kart.html`"))
    let other = Self.text(Self.context("hadeland.ansvar", .english), .usual)
    #expect(other.contains("`ansvar train m.ansvar --plan 90 -o plan.pdf --language en`"))
  }

  @Test func theWorkedRowIsSoundAndTheOtherHasTheGap() throws {
    let material = CourseMaterial(Self.context("hadeland.ansvar", .bokmål), .usual, path: "m.ansvar")
    let worked = try #require(material.examples.worked)
    #expect(worked.row?.accountable.count == 1 && worked.row?.responsible.isEmpty == false)
    #expect(material.findings.isSound(worked.duty))
    let faded = try #require(material.examples.faded)
    let gap = try #require(material.examples.gap)
    #expect(faded.duty != worked.duty)
    #expect(RuleCatalogue.id(gap) == "gap.bridge")
    #expect(faded.findings.contains { $0.range == gap.range && $0.rule == gap.rule })
    // Whoever holds the session has the answer; the sheet does not.
    let document = CoursePlan(material.context, length: .usual, path: "m.ansvar").document
    let answer = material.findings.sentence(gap)
    let sheet = try #require(document.sections.first { $0.id == "sheet-faded" })
    #expect(!ReportMarkdown.text(ReportDocument(language: .bokmål, title: "", sections: [sheet])).contains(answer))
    #expect(ReportMarkdown.text(document).contains(answer))
  }

  @Test func casesAreChosenWhereSomebodyIsMissing() throws {
    let usual = CourseMaterial(Self.context("hadeland.ansvar", .bokmål), .usual, path: "m.ansvar")
    #expect(usual.cases.map { $0.material.dimension } == [.drift])
    let long = CourseMaterial(Self.context("hadeland.ansvar", .bokmål), .long, path: "m.ansvar")
    #expect(long.cases.count == 2 && Set(long.cases.map { $0.material.dimension }).count == 2)
  }

  @Test func sheetsBeginPagesOfTheirOwn() {
    let document = CoursePlan(Self.context("hadeland.ansvar", .bokmål), length: .usual, path: "m.ansvar").document
    let sheets = document.sections.filter { $0.id.hasPrefix("sheet-") }
    #expect(sheets.map { $0.id } == ["sheet-worked", "sheet-faded", "sheet-own", "sheet-home"])
    #expect(sheets.allSatisfy { $0.startsPage })
  }
}
