import AnsvarCharts
import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// One card for each role: what it answers for, does, supports, is asked of and is told, and what it lacks.
enum CardSection {
  static func section(_ context: ReportContext, _ omissions: inout [String]) -> ReportSection? {
    guard !context.cards.isEmpty else { return nil }
    var section = ReportSection("cards", context(title), [.paragraph(ReportText(context(introduction)))])
    section.blocks += context.cards.map { .section(card($0, context)) }
    let left = context.model.roles.reduce(0) { $0 + ($1.isUndeclared ? 0 : 1) } - context.cards.count
    if left > 0 {
      let text = context(notShown, [Place("count", GroupedNumber.text(left))])
      omissions.append(text)
      section.blocks.append(.note(.message(text.asSentence)))
    }
    return section
  }

  private static func card(_ role: RoleID, _ context: ReportContext) -> ReportSection {
    let model = context.model
    let load = RoleLoad(role, context.report)
    var section = ReportSection(ReportContext.card(role), context.title(role))
    var facts: [ReportFact] = [
      ReportFact(context(kind), ReportText(kindText(role, context)))
    ]
    for (number, meaning) in Participation.meanings.enumerated() {
      let duties = load.duties(meaning: number)
      if duties.isEmpty { continue }
      let label = RoleExplanation.phrase(meaning.participation)
      facts.append(ReportFact(context(label), list(duties, load, number, context)))
    }
    if load.places.isEmpty && !model.duties.isEmpty {
      facts.append(ReportFact(context(part), ReportText(context(noPart))))
    }
    let has = model[role].has.members.map { context.title($0) }
    if !has.isEmpty { facts.append(ReportFact(context(competences), ReportText(has.joined(separator: ", ")))) }
    if !load.lacks.isEmpty {
      let lacks = load.lacks.keys.sorted().map { context.title($0) }
      facts.append(ReportFact(context(Self.lacks), ReportText(lacks.joined(separator: ", "))))
    }
    func add(_ label: Phrase, _ lines: [String]) {
      if !lines.isEmpty { facts.append(ReportFact(context(label), few(lines, context))) }
    }
    add(seats, TiesExplanation.seats(in: role, model, context.language))
    add(sits, TiesExplanation.seats(of: role, model, context.language))
    add(ties, TiesExplanation.sentences(about: role, model, context.language))
    add(posts, TiesExplanation.posts(holding: role, model, context.language))
    add(plan, TiesExplanation.items(of: role, model, context.language))
    let numbers = context.findings.numbers(of: role)
    if !numbers.isEmpty { facts.append(ReportFact(MatrixWords.findings[context.language], context.marks(numbers))) }
    if let source = CitationText.text(model[role].citation, model) {
      facts.append(ReportFact(CitationText.label[context.language].capitalised, ReportText(source)))
    }
    section.blocks = [.facts(facts)]
    section.facets = ReportFacets(
      roles: [role], dimensions: load.places.keys.map { model[$0].dimension },
      severities: numbers.map { context.findings.severity($0) })
    return section
  }

  private static func kindText(_ role: RoleID, _ context: ReportContext) -> String {
    let kind = context.model[role].kind.label[context.language].capitalised
    guard let camp = context.model[role].camp else { return kind }
    return kind + ", " + context.model.title(of: camp, context.language)
  }

  /// The duties by dimension.
  private static func list(
    _ duties: [DutyID], _ load: RoleLoad, _ meaning: Int, _ context: ReportContext
  ) -> ReportText {
    let model = context.model
    var texts = [DimensionID: [String]]()
    for duty in duties.prefix(context.limits.rows) {
      var text = context.title(duty)
      if let places = load.places[duty]?[meaning], places.count < load.scopeCounts[duty.index] {
        text +=
          " ["
          + ScopeName.titles(
            places.scopes, of: places.count, most: RoleLoad.Places.most, model, context.language) + "]"
      }
      texts[model[duty].dimension, default: []].append(text)
    }
    let parts = texts.keys.sorted().map { dimension in
      ReportText.strong(context.title(dimension) + ": ") + (texts[dimension] ?? []).joined(separator: ", ")
    }
    return .joined(parts, separator: ". ")
  }

  private static func few(_ lines: [String], _ context: ReportContext) -> ReportText {
    let shown = lines.prefix(mostLines).joined(separator: "; ")
    return ReportText(lines.count > mostLines ? shown + " …" : shown)
  }

  private static let mostLines = 40
  private static let title = Phrase(nb: "Rollekort", nn: "Rollekort", en: "Role cards")
  private static let introduction = Phrase(
    nb: "Matrisen lest fra hver rolles side.", nn: "Matrisa lesen frå kvar rolle si side.",
    en: "The matrix as each role sees it.")
  private static let notShown = Phrase(
    nb: "{count} roller har ikke fått kort her; `ansvar explain` viser hver av dem",
    nn: "{count} roller har ikkje fått kort her; `ansvar explain` viser kvar av dei",
    en: "{count} roles have no card here; `ansvar explain` shows each of them")
  private static let kind = Phrase(nb: "Slag", nn: "Slag", en: "Kind")
  private static let part = Phrase(nb: "Del i ansvar", nn: "Del i ansvar", en: "Part in duties")
  private static let noPart = Phrase(nb: "ingen", nn: "ingen", en: "none")
  private static let competences = Phrase(nb: "Kompetanse", nn: "Kompetanse", en: "Competences")
  private static let lacks = Phrase(nb: "Mangler kompetanse", nn: "Manglar kompetanse", en: "Lacks competence")
  private static let seats = Phrase(nb: "Plasser", nn: "Plassar", en: "Seats")
  private static let sits = Phrase(nb: "Sitter i", nn: "Sit i", en: "Sits in")
  private static let ties = Phrase(nb: "Forhold til andre", nn: "Forhold til andre", en: "Ties to others")
  private static let posts = Phrase(nb: "Stillinger", nn: "Stillingar", en: "Posts")
  private static let plan = Phrase(nb: "I planen", nn: "I planen", en: "In the plan")
}
