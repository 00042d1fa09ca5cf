import AnsvarModel
import AnsvarReports
import AnsvarText
import AnsvarTraining

extension FuzzTarget {
  /// Whatever texts say, a page holds the elements that pages hold, each closed, and nothing that runs.
  static let html = FuzzTarget(name: "html") { bytes in
    let report = Titles.report(bytes)
    if (bytes.last ?? 0) % 4 == 0 {
      let context = TrainingContext(report, language: .bokmål, seed: 1)
      let questions = QuestionBank(context).questions(5, seed: 1)
      return Markup.fault(in: DrillPage.bytes(questions, context), Markup.pageElements.union(["fieldset", "legend"]))
    }
    let document = Report(report, language: .bokmål).document()
    return Markup.fault(in: ReportHTML.bytes(document), Markup.pageElements)
  }
}
