import AnsvarModel
import AnsvarText

extension Chart {
  /// A heat map: how large a part of each dimension's duties is covered in each organisation and system.
  static let coverage: Chart = Chart(
    "coverage",
    title: Phrase(nb: "Ansvarsdekning", nn: "Ansvarsdekning", en: "Coverage of responsibilities"),
    summary: Phrase(
      nb: "hvor stor del av oppgavene som er dekket, for hver organisasjon, hvert system og hver dimensjon",
      nn: "kor stor del av oppgåvene som er dekte, for kvar organisasjon, kvart system og kvar dimensjon",
      en: "how large a part of the duties is covered, by organisation, system and dimension")
  ) { context in
    guard !context.model.duties.isEmpty else {
      return Notice.page(CoveragePage.nothing, coverage.title, "coverage", context)
    }
    return CoveragePage(context).drawing()
  }
}

/// The parts of the heat map put together.
private struct CoveragePage {
  let context: ChartContext

  static let nothing = Phrase(
    nb: "Modellen har ingen oppgaver, så det er ingenting å vise.",
    nn: "Modellen har ingen oppgåver, så det er ingenting å vise.",
    en: "The model has no duties, so there is nothing to show.")

  init(_ context: ChartContext) {
    self.context = context
  }

  func drawing() -> Drawing {
    guard let tree = CoverageTree(context) else { return survey() }
    let grid = CoverageGrid(context, tree)
    let width = grid.columns.total
    var page = ChartPage("coverage", context.style, width: width)
    page.add(TitleBlock(context, chart: Chart.coverage.title, isScoped: context.chosenScope != nil))
    for table in grid.tables() { page.add(table, heads: 1) }
    page.add(legend(isBrief: grid.isBrief).table(width: width), as: .legend)
    let notes = notes(tree, grid).joined(separator: " ")
    if !notes.utf8.isEmpty { page.add(Notice.table(notes, width: width, context.style), as: .note) }
    return .pages([page])
  }

  /// The page about more organisations and systems than it can show.
  private func survey() -> Drawing {
    let survey = CoverageSurvey(context)
    let overview = CoverageOverview(context, survey)
    var page = ChartPage("coverage", context.style, width: overview.width)
    page.add(TitleBlock(context, chart: Chart.coverage.title, isScoped: context.chosenScope != nil))
    page.add(overview.table(), heads: 2)
    page.add(CoverageSurveyNotes.legend(context).table(width: page.width), as: .legend)
    page.add(Notice.table(CoverageSurveyNotes.text(survey, context), width: page.width, context.style), as: .note)
    return .pages([page])
  }

  private func legend(isBrief: Bool) -> Legend {
    func entry(_ part: StylePart, _ meaning: Phrase, _ explanation: Phrase) -> Legend.Entry {
      CoverageWords.entry(context.style.look(of: part).symbol, meaning, explanation, context)
    }
    var legend = Legend(
      context,
      entries: [
        entry(.covered, Self.covered, Self.coveredExplanation), entry(.partly, Self.partly, Self.partlyExplanation),
        entry(.uncovered, CoverageWords.uncovered, CoverageWords.uncoveredExplanation),
        Legend.Entry(
          sign: "–", meaning: CoverageWords.noDuties[context.language],
          explanation: Self.absentExplanation[context.language]),
      ])
    if isBrief { legend.add(Legend.Entry(sign: "· 3", meaning: Self.findings[context.language])) }
    return legend
  }

  private func notes(_ tree: CoverageTree, _ grid: CoverageGrid) -> [String] {
    var notes = [CoverageWords.emptyOnPurpose[context.language]]
    if grid.hasOrder { notes.insert(Self.order[context.language], at: 0) }
    if tree.elsewhere > 0, context.chosenScope == nil {
      notes.append(
        (tree.elsewhere == 1 ? Self.oneElsewhere : Self.elsewhere)(
          context.language, [Place("count", GroupedNumber.text(tree.elsewhere))]))
    }
    return notes
  }

  private static let covered = Phrase(nb: "dekket", nn: "dekt", en: "covered")
  private static let coveredExplanation = Phrase(
    nb: "alle oppgavene har nøyaktig én ansvarlig og minst én utfører",
    nn: "alle oppgåvene har nøyaktig éin ansvarleg og minst éin utførar",
    en: "every duty has exactly one accountable and at least one responsible")
  private static let partly = Phrase(nb: "delvis dekket", nn: "delvis dekt", en: "partly covered")
  private static let partlyExplanation = Phrase(
    nb: "så stor del av oppgavene", nn: "så stor del av oppgåvene", en: "so large a part of the duties")
  private static let absentExplanation = Phrase(
    nb: "dimensjonen gjelder ikke her", nn: "dimensjonen gjeld ikkje her", en: "the dimension does not apply here")
  private static let findings = Phrase(nb: "så mange funn", nn: "så mange funn", en: "so many findings")
  private static let order = Phrase(
    nb: "Det som er dårligst dekket, står først.", nn: "Det som er dårlegast dekt, står først.",
    en: "What is covered least comes first.")
  private static let oneElsewhere = Phrase(
    nb: "Ett funn til hører ikke til noen dimensjon her; ansvar check viser det.",
    nn: "Eitt funn til høyrer ikkje til nokon dimensjon her; ansvar check viser det.",
    en: "One more finding is about no dimension here; ansvar check shows it.")
  private static let elsewhere = Phrase(
    nb: "{count} funn til hører ikke til noen dimensjon her; ansvar check viser dem.",
    nn: "{count} funn til høyrer ikkje til nokon dimensjon her; ansvar check viser dei.",
    en: "{count} more findings are about no dimension here; ansvar check shows them.")
}
