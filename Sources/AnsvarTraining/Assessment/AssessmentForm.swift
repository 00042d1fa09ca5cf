import AnsvarCharts
import AnsvarModel
import AnsvarReports
import AnsvarSheets
import AnsvarText

/// What every role is asked about its competences, as a form for one person to fill in.
package struct AssessmentForm: Sendable {
  let context: TrainingContext
  package let chart: ChartContext
  package let demands: [CompetenceDemand]

  package init(_ context: TrainingContext) {
    self.context = context
    chart = ChartContext(context.model, language: context.language)
    demands = CompetenceDemand.all(context.model, chart)
  }

  /// Whether no duty requires anything of anybody.
  package var isEmpty: Bool { demands.isEmpty }

  /// The form for a workbook, in which the names for programs stand last.
  package var workbook: FormSheet { sheet(namesFirst: false) }
  /// The form for a table of texts, in which they stand first.
  package var table: FormSheet { sheet(namesFirst: true) }

  private func sheet(namesFirst: Bool) -> FormSheet {
    let names = [
      FormSheet.Column("role:", AssessmentWords.roleKey[language], .name, widths: 14...30),
      FormSheet.Column("competence:", AssessmentWords.competenceKey[language], .name, widths: 14...30),
    ]
    let texts = [
      FormSheet.Column("role-title:", AssessmentWords.role[language], .text, widths: 14...34),
      FormSheet.Column("competence-title:", AssessmentWords.competence[language], .text, widths: 18...36),
      FormSheet.Column("needed-for:", AssessmentWords.neededFor[language], .text, widths: 20...60),
      FormSheet.Column("answer:", AssessmentWords.answer[language], .answer, widths: 9...12),
    ]
    var last: RoleID?
    let rows = demands.map { demand in
      let startsGroup = last.map { $0 != demand.role } ?? false
      last = demand.role
      let own = [context.model.name(of: demand.role), context.model.name(of: demand.competence)]
      let shown = [context.title(demand.role), context.title(demand.competence), words.need(demand), ""]
      return FormSheet.Row(namesFirst ? own + shown : shown + own, startsGroup: startsGroup)
    }
    return FormSheet(
      name: AssessmentWords.sheet[language],
      title: context.model.heading(language) + " – " + AssessmentWords.title[language], blanks: [],
      brief: AssessmentWords.brief[language],
      help: AssessmentScale.help.map { $0[language] }
        + AssessmentScale.levels.map { level in
          String(level) + " = " + AssessmentScale.words[level][language]
        }, helpName: AssessmentWords.helpSheet[language], columns: namesFirst ? names + texts : texts + names,
      rows: rows,
      choices: AssessmentScale.levels.map { String($0) })
  }

  /// The form to print, a page for each role.
  package var document: ReportDocument {
    var sections: [ReportSection] = []
    var index = 0
    while index < demands.count {
      let role = demands[index].role
      let end = demands[index...].firstIndex { $0.role != role } ?? demands.count
      sections.append(section(role, demands[index..<end]))
      index = end
    }
    return ReportDocument(
      language: language, kind: AssessmentWords.title, title: context.model.heading(language), sections: sections)
  }

  private func section(_ role: RoleID, _ demands: ArraySlice<CompetenceDemand>) -> ReportSection {
    let columns =
      [
        ReportTable.Column(AssessmentWords.competence[language]),
        ReportTable.Column(AssessmentWords.neededFor[language]),
      ]
      + AssessmentScale.levels.map { ReportTable.Column(String($0), isNumber: true) }
    let box = ReportText("☐")
    let rows = demands.map { demand in
      ReportTable.Row(
        [ReportText.strong(context.title(demand.competence)), ReportText(words.need(demand))]
          + AssessmentScale.levels.map { _ in box })
    }
    let id = "assess-" + String(role.index)
    let table = ReportTable(id + "-form", AssessmentWords.tick[language], columns, rows: rows)
    var section = ReportSection(
      id, context.title(role),
      [
        .paragraph(ReportText(AssessmentWords.roleHelp[language])), .facts(words.scale), .table(table),
        .paragraph(ReportText(AssessmentWords.remark[language])),
      ])
    section.startsPage = true
    return section
  }

  private var words: DemandWords { DemandWords(context: context) }
  private var language: Language { context.language }
}
