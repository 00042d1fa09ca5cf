import AnsvarDiagnostics
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarSheets
import AnsvarTestSupport
import AnsvarText
import Testing

@testable import AnsvarTraining

@Suite("What people say that they can do") struct AssessmentTests {
  private let form = AssessmentForm(Forms.context())

  private func reading(_ answers: [String: String], _ name: String = "a.csv") -> AssessmentResult.Reading {
    let empty = name.hasSuffix("xlsx") ? form.workbook : form.table
    let filled = Forms.filled(empty, answers.mapValues { ["answer:": $0] })
    let bytes = name.hasSuffix("xlsx") ? FormWorkbook.bytes(filled) : FormCSV.bytes(filled)
    return AssessmentResult.read(Forms.file(name, bytes, as: empty))
  }

  private func result(_ answers: [String: String]...) -> AssessmentResult {
    AssessmentResult(form, answers.compactMap { reading($0).answers })
  }

  private func names(_ demands: [CompetenceDemand]) -> [String] {
    let model = form.context.model
    return demands.map { model.name(of: $0.role) + " " + model.name(of: $0.competence) }
  }

  @Test func everybodyIsAskedWhatTheirDutiesRequire() {
    #expect(
      names(form.demands.filter { $0.isRequired }) == [
        "leder bestiller", "drift oversetter", "drift bestiller", "ansatt bestiller",
      ])
    // Only where the camps meet somebody has to translate.
    #expect(
      names(form.demands.filter { !$0.isRequired }) == ["leder oversetter", "ansatt oversetter"])
  }

  /// What the rule `gap.competence` finds missing is asked, and what is required and not there is what it finds.
  @Test(arguments: ModelFiles.names) func theRuleAndTheFormAgree(_ name: String) {
    let context = Forms.context(ModelFiles.read(name))
    let demands = AssessmentForm(context).demands
    var found: Set<[Int]> = []
    let rule = RuleCatalogue.all.firstIndex { $0.id == "gap.competence" }
    for finding in context.report.findings where finding.rule == rule {
      for role in finding.roles {
        for competence in finding.competences { found.insert([role.index, competence.index]) }
      }
    }
    let model = context.model
    let isMapped = model.hasRosters || model.roles.contains { !$0.has.isEmpty }
    guard isMapped, !model.hasRosters else { return }
    let missing = demands.filter { $0.isRequired && !model[$0.role].has.contains($0.competence) }
    #expect(Set(missing.map { [$0.role.index, $0.competence.index] }) == found)
  }

  @Test(arguments: ["a.csv", "a.xlsx"]) func aNumberIsRead(_ name: String) {
    for (text, level) in [("0", 0), ("3", 3), (" 2 ", 2), ("2.0", 2), ("1,00", 1)] {
      let reading = reading(["leder bestiller": text], name)
      #expect(Forms.told(reading.diagnostics) == [])
      #expect(reading.answers?.count == 1)
      #expect(reading.answers?.values.first == level, "\(text)")
    }
    #expect(reading(["leder bestiller": "?"], name).answers == [:])
    for text in ["4", "x", "-1", "2.5", "33", "=2", "1e0"] {
      #expect(reading(["leder bestiller": text], name).diagnostics.count == 1, "\(text)")
    }
  }

  @Test func aFaultNamesItsCell() {
    #expect(
      Forms.told(reading(["drift bestiller": "5"]).diagnostics) == [
        "a.csv:14: `5` in the cell for the answer is no answer"
      ])
    #expect(
      Forms.told(reading(["drift bestiller": "5"], "a.xlsx").diagnostics) == [
        "a.xlsx: Egenvurdering!D8: `5` in the cell for the answer is no answer"
      ])
  }

  @Test func theBestOfARoleCounts() throws {
    let result = result(["drift oversetter": "1"], ["drift oversetter": "3"], ["drift oversetter": "0"], [:])
    let index = try #require(names(form.demands).firstIndex(of: "drift oversetter"))
    #expect(result.levels[index] == [1, 3, 0])
    #expect(result.best(index) == 3)
    #expect(result.able(index) == 1)
    #expect(result.isMet(index))
  }

  @Test func theModelHasWhatPeopleCanAndNothingElse() throws {
    let model = result(["drift oversetter": "2", "drift bestiller": "1"], ["ansatt bestiller": "3"]).model
    let competences = model.roles.map { role in role.has.members.map { model.name(of: $0) } }
    #expect(competences == [[], ["oversetter"], ["bestiller"]])
    #expect(model.heading(.bokmål) == "Lite ansvar – slik folk har svart")
  }

  @Test func whatIsMostPressingIsTrainedFirst() {
    let needs = TrainingNeed.all(
      result([
        "leder bestiller": "1", "drift oversetter": "0", "drift bestiller": "1", "ansatt bestiller": "0",
        "leder oversetter": "0",
      ]))
    #expect(
      names(needs.map { form.demands[$0.demand] }) == [
        "drift oversetter", "leder bestiller", "drift bestiller", "ansatt bestiller",
      ])
    #expect(TrainingNeed.all(result([:])).isEmpty)
    #expect(TrainingNeed.all(result(["leder bestiller": "2"])).isEmpty)
  }

  @Test(arguments: [Language.bokmål, .nynorsk, .english]) func theResultTellsAll(_ language: Language) {
    let form = AssessmentForm(Forms.context(Forms.text, language))
    let answers = [0: 1, 1: 0, 2: 3]
    let text = ReportMarkdown.text(
      AssessmentReport(AssessmentResult(form, [answers, [0: 2]])).document(people: 2))
    for words in AssessmentScale.words { #expect(text.contains(words[language])) }
    #expect(!text.contains("{"))
    #expect(text.contains("Bestiller"))
    let empty = ReportMarkdown.text(AssessmentReport(AssessmentResult(form, [])).document(people: 0))
    #expect(!empty.contains("{"))
  }

  @Test(arguments: ModelFiles.names) func everyModelGivesAFormThatCanBeReadAgain(_ name: String) {
    for language in [Language.bokmål, .nynorsk, .english] {
      let form = AssessmentForm(Forms.context(ModelFiles.read(name), language))
      if form.isEmpty { continue }
      #expect(!ReportMarkdown.text(form.document).contains("{"))
      for (file, empty) in [("a.csv", form.table), ("a.xlsx", form.workbook)] {
        var filled = empty
        guard let answer = filled.columns.firstIndex(where: { $0.use == .answer }) else { continue }
        for row in filled.rows.indices { filled.rows[row].cells[answer] = String(row % 4) }
        let bytes = file.hasSuffix("xlsx") ? FormWorkbook.bytes(filled) : FormCSV.bytes(filled)
        let reading = AssessmentResult.read(Forms.file(file, bytes, as: empty))
        #expect(Forms.told(reading.diagnostics) == [])
        #expect(reading.answers?.count == form.demands.count)
        #expect(reading.answers?.allSatisfy { $0.key % 4 == $0.value } == true)
      }
    }
  }
}
