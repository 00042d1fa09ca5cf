import AnsvarCharts
import AnsvarModel
import AnsvarReports
import AnsvarText

/// What came of the self-assessment: what to train, in which order and why, and where somebody translates now.
package struct AssessmentReport {
  private let result: AssessmentResult
  private let words: DemandWords

  package init(_ result: AssessmentResult) {
    self.result = result
    words = DemandWords(context: result.form.context)
  }

  /// The document for so many people who have answered, with what Graphviz has drawn of the bridge between the camps.
  package func document(people: Int, picture: [UInt8]? = nil) -> ReportDocument {
    ReportDocument(
      language: language, kind: Self.kind, title: context.model.heading(language), facts: facts(people),
      sections: [training, bridge(picture), roles, silence, reading].compactMap { $0 })
  }

  private var context: TrainingContext { result.form.context }
  private var demands: [CompetenceDemand] { result.form.demands }
  private var language: Language { context.language }

  /// The roles that are asked, in the order of the form.
  private var asked: [RoleID] {
    var roles: [RoleID] = []
    for demand in demands where roles.last != demand.role { roles.append(demand.role) }
    return roles
  }

  private func facts(_ people: Int) -> [ReportFact] {
    let required = demands.indices.filter { demands[$0].isRequired }
    let met = required.count { result.isMet($0) }
    let answered = asked.count { result.hasAnswers($0) }
    return [
      ReportFact(Self.people[language], ReportText(String(people))),
      ReportFact(Self.rolesAnswered[language], of(answered, asked.count)),
      ReportFact(Self.met[language], of(met, required.count)),
    ]
  }

  private func of(_ count: Int, _ all: Int) -> ReportText {
    ReportText(Self.share(language, [Place("count", count), Place("all", all)]))
  }

  // MARK: What to train

  /// More than this is no plan.
  private static let mostNeeds = 12

  private var training: ReportSection {
    let needs = TrainingNeed.all(result)
    var blocks: [ReportBlock] = []
    if needs.isEmpty {
      blocks.append(
        .paragraph(ReportText((result.levels.allSatisfy { $0.isEmpty } ? Self.empty : Self.none)[language])))
    } else {
      blocks.append(.paragraph(ReportText(Self.order[language])))
      blocks.append(.steps(needs.prefix(Self.mostNeeds).map { $0.entry(result, words) }))
      let rest = needs.count - Self.mostNeeds
      if rest > 0 { blocks.append(.note(ReportText(Self.more(language, [Place("count", rest)])))) }
    }
    let alone = demands.indices.filter {
      demands[$0].isRequired && result.able($0) == 1 && result.levels[$0].count > 1
    }
    if !alone.isEmpty {
      let entries = alone.map { index in
        ReportEntry(
          ReportText(
            Self.alone(
              language,
              [
                Place("role", context.title(demands[index].role)),
                Place("competence", context.title(demands[index].competence)),
                Place("count", result.levels[index].count),
              ])))
      }
      blocks.append(.section(ReportSection("alone", Self.aloneTitle[language], [.list(entries)])))
    }
    return ReportSection("training", Self.training[language], blocks)
  }

  // MARK: The bridge

  private func bridge(_ picture: [UInt8]?) -> ReportSection? {
    let chart = ChartContext(result.model, language: language, today: context.today)
    guard let divide = CampDivide(chart), let bridge = ChartCatalogue.chart("bridge") else { return nil }
    let before = CampDivide(result.form.chart)
    let state = BridgeWords(chart, divide)
    let places = context.model.dimensions.indices.compactMap { MeetingPlace(chart, DimensionID($0), divide) }
    let rows = places.map { place in
      func names(_ translators: Set<RoleID>) -> ReportText {
        let roles = place.parts.filter { translators.contains($0.role) }.map { context.title($0.role) }
        return roles.isEmpty ? .strong(Self.nobody[language]) : ReportText(Enumeration.text(roles, language))
      }
      let told = state.state(of: place).map { $0.capitalised }.joined(separator: ". ")
      return ReportTable.Row([
        ReportText(context.title(place.dimension)), names(before?.translators ?? []), names(divide.translators),
        ReportText(told.utf8.isEmpty ? Self.fine[language] : told),
      ])
    }
    let table = ReportTable(
      "bridge-answers", Self.bridgeCaption[language],
      [Self.place, Self.modelSays, Self.peopleSay, Self.state].map { ReportTable.Column($0[language]) }, rows: rows)
    let figure = ReportFigure(
      id: "bridge", title: bridge.title[language], description: Self.bridgeText[language], picture: picture,
      tables: rows.isEmpty ? [] : [table], lead: .both)
    return ReportSection(
      "bridge", Self.bridge[language], [.paragraph(ReportText(Self.bridgeHelp[language])), .figure(figure)],
      isWide: true)
  }

  // MARK: Role by role

  private var roles: ReportSection {
    let sections = asked.filter { result.hasAnswers($0) }.map { role -> ReportBlock in
      let own = demands.indices.filter { demands[$0].role == role }
      let has = result.form.chart.scope.organisation
      let known = context.model.competences(of: role, in: has)
      let rows = own.map { index in
        let answers = result.levels[index].count
        return ReportTable.Row([
          ReportText(context.title(demands[index].competence)),
          demands[index].isRequired
            ? ReportText(words.weight(demands[index])) : ReportText([.aside(Self.asked[language])]),
          ReportText((known.contains(demands[index].competence) ? Self.yes : Self.no)[language]),
          ReportText(result.best(index).map { String($0) } ?? "–"),
          answers == 0 ? ReportText("–") : of(result.able(index), answers),
          verdict(index),
        ])
      }
      let id = "result-" + String(role.index)
      let table = ReportTable(
        id + "-table", Self.tableCaption(language, [Place("role", context.title(role))]),
        [
          ReportTable.Column(AssessmentWords.competence[language]), ReportTable.Column(Self.required[language]),
          ReportTable.Column(Self.modelHas[language]), ReportTable.Column(Self.best[language], isNumber: true),
          ReportTable.Column(Self.able[language]), ReportTable.Column(Self.verdict[language]),
        ], rows: rows)
      return .section(ReportSection(id, context.title(role), [.table(table)]))
    }
    return ReportSection(
      "roles", Self.roleByRole[language], sections.isEmpty ? [.paragraph(ReportText(Self.empty[language]))] : sections,
      isWide: true)
  }

  /// What follows for one competence of one role.
  private func verdict(_ index: Int) -> ReportText {
    let demand = demands[index]
    guard result.best(index) != nil else { return ReportText([.aside(PerceptionWords.notAnswered[language])]) }
    if result.isMet(index) {
      let isKnown = context.model.competences(of: demand.role, in: result.form.chart.scope.organisation)
        .contains(demand.competence)
      return ReportText((isKnown ? Self.inOrder : Self.unknown)[language])
    }
    return demand.isRequired ? .strong(Self.train[language]) : ReportText(Self.notNeeded[language])
  }

  // MARK: Who has not answered, and how to read it

  private var silence: ReportSection? {
    let silent = asked.filter { !result.hasAnswers($0) }
    guard !silent.isEmpty else { return nil }
    return ReportSection(
      "silence", Self.silence[language],
      [
        .paragraph(ReportText(Self.silenceHelp[language])),
        .list(silent.map { ReportEntry(ReportText(context.title($0))) }),
      ])
  }

  private var reading: ReportSection {
    ReportSection(
      "reading", Self.reading[language],
      [
        .paragraph(ReportText(Self.rule[language])), .facts(words.scale),
        .paragraph(ReportText(Self.sorting[language])),
      ])
  }
}
