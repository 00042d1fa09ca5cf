import AnsvarModel
import AnsvarText

extension Chart {
  /// The measures of the plan by goal area: who carries them out, how urgent they are, and when.
  static let plan: Chart = Chart(
    "plan",
    title: Phrase(nb: "Handlingsplan", nn: "Handlingsplan", en: "Action plan"),
    summary: Phrase(
      nb: "målområder og tiltak med ansvarlig, prioritet og frist",
      nn: "målområde og tiltak med ansvarleg, prioritet og frist",
      en: "goal areas and measures with who is responsible, priority and deadline")
  ) { context in
    guard let plan = context.model.plan, !plan.items.isEmpty else {
      return Notice.page(PlanPage.nothing, Chart.plan.title, "plan", context)
    }
    return PlanPage(context, plan).drawing()
  }
}

/// The areas of the plan one under the other.
private struct PlanPage {
  let context: ChartContext
  let plan: Plan

  static let nothing = Phrase(
    nb: "Modellen har ingen plan, så det er ingenting å vise.",
    nn: "Modellen har ingen plan, så det er ingenting å vise.",
    en: "The model has no plan, so there is nothing to show.")

  init(_ context: ChartContext, _ plan: Plan) {
    self.context = context
    self.plan = plan
  }

  func drawing() -> Drawing {
    let marks = PlanMarks(context)
    let columns = PlanColumns(context, plan)
    let grid = PlanGrid(context, plan, columns, marks)
    var page = ChartPage("plan", context.style, width: columns.total)
    page.add(TitleBlock(context, chart: Chart.plan.title, isScoped: false))
    page.add(grid.heading(), as: .heading)
    for area in plan.areas.indices { page.add(grid.tables(of: area), hasBar: true) }
    if plan.items.contains(where: { $0.area == nil }) { page.add(grid.tables(of: nil)) }
    page.add(legend(columns, marks), as: .legend)
    if let findings = FindingList(context, marks.numbered).table(width: page.width) {
      page.add(findings, heads: FindingList.heads, as: .note)
    }
    return .pages([page])
  }

  private func legend(_ columns: PlanColumns, _ marks: PlanMarks) -> HTMLTable {
    var notes: [String] = []
    if !columns.years.isEmpty { notes.append(Self.bars[context.language]) }
    if plan.items.contains(where: { $0.recurrence != nil }) { notes.append(Self.recurs[context.language]) }
    if !plan.deadlines.isEmpty {
      let classes = plan.deadlines.map {
        context.model.title($0.title, $0.name, context.language) + " " + $0.years.text
      }
      notes.append(Self.classes(context.language, [Place("classes", classes.joined(separator: " · "))]))
    }
    if !marks.numbered.groups.isEmpty { notes.append(Self.finding[context.language]) }
    return Notice.table(notes.joined(separator: "   "), width: columns.total, context.style)
  }

  private static let bars = Phrase(
    nb: "■ når tiltaket skal gjøres; en dato står der det er en fast dag.",
    nn: "■ når tiltaket skal gjerast; ein dato står der det er ein fast dag.",
    en: "■ when the measure is to be carried out; a date stands where the day is fixed.")
  private static let recurs = Phrase(
    nb: "↻ gjentas.", nn: "↻ blir gjenteke.", en: "↻ is done again and again.")
  private static let classes = Phrase(
    nb: "Frister: {classes}.", nn: "Fristar: {classes}.", en: "Deadlines: {classes}.")
  private static let finding = Phrase(
    nb: "!1 funn, forklart under med samme nummer.", nn: "!1 funn, forklart under med same nummer.",
    en: "!1 finding, explained below by its number.")
}
