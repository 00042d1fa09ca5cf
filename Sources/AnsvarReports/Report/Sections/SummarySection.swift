import AnsvarCharts
import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// What a manager needs to know: what is well, what is not, and what to do first.
enum SummarySection {
  static func section(_ context: ReportContext) -> ReportSection? {
    var section = ReportSection("summary", context(title))
    section.blocks.append(.paragraph(ReportText(scope(context))))
    if let coverage = coverage(context) { section.blocks.append(.paragraph(ReportText(coverage))) }
    let strengths = ReportStrengths.sentences(context)
    if !strengths.isEmpty {
      section.blocks.append(
        .section(ReportSection("well", context(well), [.list(strengths.map { ReportEntry(ReportText($0)) })])))
    }
    let problems = problems(context)
    guard !problems.isEmpty else {
      section.blocks.append(.paragraph(ReportText(context(allClear))))
      return section
    }
    var wrong = ReportSection("not-well", context(notWell), [.paragraph(ReportText(counted(context)))])
    wrong.blocks.append(.list(problems))
    section.blocks.append(.section(wrong))
    let steps = steps(context)
    if !steps.isEmpty { section.blocks.append(.section(ReportSection("first", context(first), [.steps(steps)]))) }
    return section
  }

  /// How much the report is about.
  private static func scope(_ context: ReportContext) -> String {
    let summary = CheckSummary(context.report)
    let language = context.language
    var parts: [String] = []
    func add(_ count: Int, _ noun: CountedNoun) { if count > 0 { parts.append(noun(count, language)) } }
    add(summary.declaredDuties, CheckSummary.dutyNoun)
    add(summary.goals, CheckSummary.goalNoun)
    add(summary.measures, CheckSummary.measureNoun)
    add(summary.roles, CheckSummary.roleNoun)
    add(summary.organisations, CheckSummary.organisationNoun)
    add(summary.systems, CheckSummary.systemNoun)
    if parts.isEmpty { return context(emptyModel) }
    let text = context(about, [Place("list", Enumeration.text(parts, language))])
    return context.model.isLibrary ? text + " " + context(library) : text
  }

  private static func coverage(_ context: ReportContext) -> String? {
    let coverage = context.report.coverage
    guard coverage.counted > 0, !context.model.isLibrary else { return nil }
    let text = context(
      covered,
      [
        Place("covered", GroupedNumber.text(coverage.covered)), Place("counted", GroupedNumber.text(coverage.counted)),
        Place("percent", coverage.percentText),
      ])
    return context.report.index.scopes.count > 1 ? text + " " + context(everyPlace) : text
  }

  /// How many findings there are of each severity.
  private static func counted(_ context: ReportContext) -> String {
    var parts: [String] = []
    for (severity, noun) in nouns where context.findings.count(severity) > 0 {
      parts.append(noun(context.findings.count(severity), context.language))
    }
    let text = context(found, [Place("list", Enumeration.text(parts, context.language))])
    return context.findings.groups.count > 1 ? text + " " + context(worstFirst) : text
  }

  private static func problems(_ context: ReportContext) -> [ReportEntry] {
    let groups = context.findings.groups
    var entries = groups.prefix(mostProblems).map { group in
      let summary = RuleCatalogue.rule(group.rule)?.summary[context.language] ?? group.rule
      let count = findingNoun(group.count, context.language)
      let text =
        ReportText.strong(group.severity.label[context.language].capitalised + ": ")
        + ReportText.message(summary) + " ("
        + .link(count, to: group.findings.isEmpty ? "findings" : ReportFindings.id(group.rule)) + ")"
      return ReportEntry(text, facets: ReportFacets(severities: [group.severity]))
    }
    if groups.count > mostProblems {
      let rest = context(more, [Place("count", groups.count - mostProblems)])
      entries.append(ReportEntry(.link(rest, to: "findings")))
    }
    return Array(entries)
  }

  /// The worst rules again, with the first things to mend by name.
  private static func steps(_ context: ReportContext) -> [ReportEntry] {
    context.findings.groups.filter { $0.severity > .advice && !$0.findings.isEmpty }.prefix(mostSteps).compactMap {
      group in
      guard let rule = RuleCatalogue.rule(group.rule) else { return nil }
      let (names, isWhole) = FindingNames.names(group.findings.map { $0.finding }, most: mostNames, context)
      var text = ReportText.strong(rule.summary[context.language].capitalised)
      if !names.isEmpty {
        let list = isWhole ? Enumeration.text(names, context.language) + "." : names.joined(separator: ", ") + " …"
        text += ReportText(": " + list)
      }
      let mend = ReportText.message(RuleWords.withoutPlaces(rule.mend[context.language]).capitalised) + "."
      return ReportEntry(text, details: [mend])
    }
  }

  private static let nouns: [(Severity, CountedNoun)] = [
    (.error, CheckSummary.errorNoun), (.warning, CheckSummary.warningNoun), (.advice, CheckSummary.adviceNoun),
  ]
  static let findingNoun = CountedNoun(
    one: Phrase(nb: "funn", nn: "funn", en: "finding"), many: Phrase(nb: "funn", nn: "funn", en: "findings"))

  private static let mostProblems = 8
  private static let mostSteps = 3
  private static let mostNames = 5
  private static let title = Phrase(nb: "Kort fortalt", nn: "Kort fortalt", en: "In short")
  private static let about = Phrase(
    nb: "Rapporten gjelder {list}.", nn: "Rapporten gjeld {list}.", en: "This report is about {list}.")
  private static let emptyModel = Phrase(
    nb: "Modellen har verken ansvar, roller eller tiltak ennå.",
    nn: "Modellen har verken ansvar, roller eller tiltak enno.",
    en: "The model has no duties, roles or measures yet.")
  private static let library = Phrase(
    nb: "Modellen er til å hente inn i andre: den har ansvar, men ingen som kan ha dem.",
    nn: "Modellen er til å hente inn i andre: han har ansvar, men ingen som kan ha dei.",
    en: "The model is for others to include: it has duties, but nobody who could have them.")
  private static let covered = Phrase(
    nb:
      "{covered} av {counted} ansvar er dekket ({percent}). Dekket vil si at nøyaktig én svarer for resultatet, og at minst én gjør arbeidet.",
    nn:
      "{covered} av {counted} ansvar er dekte ({percent}). Dekt vil seie at nøyaktig éin svarer for resultatet, og at minst éin gjer arbeidet.",
    en:
      "{covered} of {counted} duties are covered ({percent}). Covered means that exactly one answers for the result, and that at least one does the work."
  )
  private static let everyPlace = Phrase(
    nb: "Et ansvar er regnet én gang for hvert sted det gjelder.",
    nn: "Eit ansvar er rekna éin gong for kvar stad det gjeld.",
    en: "A duty counts once for each place where it holds.")
  private static let well = Phrase(nb: "Dette er på plass", nn: "Dette er på plass", en: "What is in place")
  private static let notWell = Phrase(nb: "Dette er ikke på plass", nn: "Dette er ikkje på plass", en: "What is not")
  private static let first = Phrase(nb: "Gjør dette først", nn: "Gjer dette først", en: "What to do first")
  private static let found = Phrase(
    nb: "Kontrollen ga {list}.", nn: "Kontrollen gav {list}.", en: "The check gave {list}.")
  private static let worstFirst = Phrase(
    nb: "Det verste står først.", nn: "Det verste står først.", en: "The worst comes first.")
  private static let allClear = Phrase(
    nb: "Kontrollen fant ingenting å rette.", nn: "Kontrollen fann ingenting å rette.",
    en: "The check found nothing to mend.")
  private static let more = Phrase(
    nb: "… og {count} slags funn til", nn: "… og {count} slag funn til", en: "… and {count} more kinds of findings")
}
