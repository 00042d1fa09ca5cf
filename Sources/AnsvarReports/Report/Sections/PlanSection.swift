import AnsvarCharts
import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// The plan: who does what by when, area by area.
enum PlanSection {
  static func section(_ context: ReportContext, _ omissions: inout [String]) -> ReportSection? {
    let model = context.model
    guard let plan = model.plan, !plan.items.isEmpty else { return nil }
    let table = table(plan, context)
    guard let figure = context.figure("plan", tables: [table], lead: .tables) else { return nil }
    let title = plan.title[context.language] ?? context.chartTitle("plan")
    var section = ReportSection("plan", title)
    if let years = plan.years {
      section.blocks.append(.paragraph(ReportText(context(period, [Place("years", years.text)]))))
    }
    section.blocks.append(figure)
    let left = plan.items.count - context.limits.rows
    if left > 0 {
      let text = context(notShown, [Place("count", GroupedNumber.text(left))])
      omissions.append(text)
      section.blocks.append(.note(.message(text.asSentence)))
    }
    return section
  }

  private static func table(_ plan: Plan, _ context: ReportContext) -> ReportTable {
    let model = context.model
    let shown = Array(plan.items.indices.prefix(context.limits.rows))
    let hasPriorities = shown.contains { plan.items[$0].priority != nil }
    let hasAccountable = shown.contains { !plan.items[$0].accountable.isEmpty }
    var groups: [ReportTable.Group] = []
    var area: Int?
    for index in shown {
      let item = plan.items[index]
      if groups.isEmpty || item.area != area {
        area = item.area
        let title = item.area.map { model.title(plan.areas[$0].title, plan.areas[$0].name, context.language) }
        groups.append(ReportTable.Group(title: title.map { ReportText($0) }, rows: []))
      }
      groups[groups.count - 1].rows.append(
        row(PlanItemID(index), plan, context, hasPriorities: hasPriorities, hasAccountable: hasAccountable))
    }
    var columns = [ReportTable.Column(context(what)), ReportTable.Column(context(responsible))]
    if hasAccountable { columns.append(ReportTable.Column(context(accountable))) }
    columns.append(ReportTable.Column(context(due)))
    if hasPriorities { columns.append(ReportTable.Column(context(priority), isNumber: true)) }
    if !context.findings.groups.isEmpty { columns.append(ReportTable.Column(MatrixWords.findings[context.language])) }
    return ReportTable("plan-table", context(caption), columns, groups)
  }

  private static func row(
    _ id: PlanItemID, _ plan: Plan, _ context: ReportContext, hasPriorities: Bool, hasAccountable: Bool
  ) -> ReportTable.Row {
    let item = plan[id]
    func parties(_ parties: [NamedParty]) -> ReportText { .joined(parties.map { context.link($0.party) }) }
    let head = PlanItemExplanation.line(item, plan, context.model, context.language).capitalised
    let isMeasure = item.kind == .measure
    let due =
      DueText.text(item.due, plan, context.model, context.language)
      ?? item.recurrence.map { $0.words ?? context(recurs) }
    var cells = [
      ReportText(head),
      item.responsible.isEmpty ? ReportText(isMeasure ? context(nobody) : "–") : parties(item.responsible),
    ]
    if hasAccountable { cells.append(item.accountable.isEmpty ? ReportText("–") : parties(item.accountable)) }
    cells.append(ReportText(due ?? (isMeasure ? context(noDue) : "–")))
    if hasPriorities { cells.append(ReportText(item.priority.map { String($0) } ?? "–")) }
    let numbers = context.findings.numbers(of: id)
    if !context.findings.groups.isEmpty { cells.append(context.marks(numbers)) }
    var roles: [RoleID] = []
    for party in item.accountable + item.responsible { if case .role(let role) = party.party { roles.append(role) } }
    return ReportTable.Row(
      cells, facets: ReportFacets(roles: roles, severities: numbers.map { context.findings.severity($0) }))
  }

  private static let period = Phrase(
    nb: "Planen gjelder {years}.", nn: "Planen gjeld {years}.", en: "The plan is for {years}.")
  private static let caption = Phrase(
    nb: "Mål og tiltak: hvem og når", nn: "Mål og tiltak: kven og når", en: "Goals and measures: who and when")
  private static let what = Phrase(nb: "Mål eller tiltak", nn: "Mål eller tiltak", en: "Goal or measure")
  private static let responsible = Phrase(nb: "Gjennomfører", nn: "Gjennomfører", en: "Carries it out")
  private static let accountable = Phrase(nb: "Svarer for det", nn: "Svarer for det", en: "Answers for it")
  private static let due = Phrase(nb: "Frist", nn: "Frist", en: "Deadline")
  private static let priority = Phrase(nb: "Prioritet", nn: "Prioritet", en: "Priority")
  private static let recurs = Phrase(nb: "gjentas", nn: "blir gjenteke", en: "recurs")
  private static let nobody = Phrase(nb: "ingen", nn: "ingen", en: "nobody")
  private static let noDue = Phrase(nb: "ingen", nn: "ingen", en: "none")
  private static let notShown = Phrase(
    nb: "{count} mål og tiltak til er ikke vist; `ansvar chart --view plan` viser alle",
    nn: "{count} mål og tiltak til er ikkje viste; `ansvar chart --view plan` viser alle",
    en: "{count} more goals and measures are not shown; `ansvar chart --view plan` shows them all")
}
