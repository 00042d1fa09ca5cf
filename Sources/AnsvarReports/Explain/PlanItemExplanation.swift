import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// What `ansvar explain MEASURE` prints: who does it by when, what it serves, and what serves it.
public enum PlanItemExplanation {
  /// The explanation of a goal, a strategy or a measure; empty for a model without a plan.
  ///
  /// - Complexity: O(*n*) in the items of the plan and the findings.
  public static func text(
    _ id: PlanItemID, _ report: CheckReport, language: Language, width: Int = 80, style: TextStyle = .plain
  ) -> String {
    let model = report.model
    guard let plan = model.plan else { return "" }
    let item = plan[id]
    var page = Explanation(width: width, style: style)
    page.title(line(item, plan, model, language))
    let facts = facts(item, plan, model, language)
    let labelWidth = facts.reduce(0) { max($0, DisplayWidth.of($1.label)) }
    for fact in facts { page.item(fact.label, fact.text, labelWidth: labelWidth, indent: 0) }
    list(servesHeading, item.serves, plan, model, language, to: &page)
    let servants = plan.items.indices.map { PlanItemID($0) }.filter { plan[$0].serves.contains(id) }
    list(servedHeading, servants, plan, model, language, to: &page)
    ExplainedFindings.write(
      report.findings.filter { isAbout(item, $0) }, of: report, language, to: &page)
    return page.text
  }

  /// Kind, number and title, such as `tiltak 17: Felles rutine for innkjøp`.
  static func line(_ item: PlanItem, _ plan: Plan, _ model: Model, _ language: Language) -> String {
    let head = item.kind.label[language] + " " + model.name(item.name)
    return item.title[language].map { head + ": " + $0 } ?? head
  }

  private static func facts(
    _ item: PlanItem, _ plan: Plan, _ model: Model, _ language: Language
  ) -> [(label: String, text: String)] {
    var facts: [(label: String, text: String)] = []
    func add(_ label: Phrase, _ text: String?) {
      if let text, !text.utf8.isEmpty { facts.append((label[language], text)) }
    }
    func names(_ parties: [NamedParty]) -> String {
      parties.map { model.title(of: $0.party, language) }.joined(separator: ", ")
    }
    add(areaLabel, item.area.map { model.title(plan.areas[$0].title, plan.areas[$0].name, language) })
    add(accountableLabel, names(item.accountable))
    add(
      responsibleLabel, item.responsible.isEmpty && item.kind == .measure ? nobody[language] : names(item.responsible))
    add(mentionsLabel, names(item.mentions))
    add(priorityLabel, item.priority.map { String($0) })
    add(dueLabel, DueText.text(item.due, plan, model, language) ?? (item.kind == .measure ? noDue[language] : nil))
    add(recursLabel, item.recurrence.map { $0.words ?? recurs[language] })
    add(
      establishesLabel, item.establishes.map { model.title(of: $0, language) }.joined(separator: ", "))
    add(CitationText.label, CitationText.text(item.citation, model))
    return facts
  }

  private static func list(
    _ heading: Phrase, _ items: [PlanItemID], _ plan: Plan, _ model: Model, _ language: Language,
    to page: inout Explanation
  ) {
    if items.isEmpty { return }
    page.heading(heading[language])
    for item in items { page.paragraph(line(plan[item], plan, model, language)) }
  }

  /// Findings about an item point at its name.
  private static func isAbout(_ item: PlanItem, _ finding: Finding) -> Bool {
    finding.range.start == item.range.start
      || (item.accountable + item.responsible + item.mentions).contains { $0.range.start == finding.range.start }
  }

  private static let areaLabel = Phrase(nb: "målområde", nn: "målområde", en: "goal area")
  private static let accountableLabel = Phrase(nb: "svarer for det", nn: "svarer for det", en: "accountable")
  private static let responsibleLabel = Phrase(nb: "gjennomfører", nn: "gjennomfører", en: "responsible")
  private static let mentionsLabel = Phrase(nb: "teksten nevner", nn: "teksten nemner", en: "the text names")
  private static let priorityLabel = Phrase(nb: "prioritet", nn: "prioritet", en: "priority")
  private static let dueLabel = Phrase(nb: "frist", nn: "frist", en: "deadline")
  private static let recursLabel = Phrase(nb: "gjentas", nn: "blir gjenteke", en: "recurs")
  private static let establishesLabel = Phrase(nb: "oppretter", nn: "opprettar", en: "establishes")
  private static let nobody = Phrase(nb: "ingen", nn: "ingen", en: "nobody")
  private static let noDue = Phrase(nb: "ingen", nn: "ingen", en: "none")
  private static let recurs = Phrase(nb: "ja", nn: "ja", en: "yes")
  private static let servesHeading = Phrase(nb: "Tjener", nn: "Tener", en: "Serves")
  private static let servedHeading = Phrase(nb: "Blir tjent av", nn: "Blir tent av", en: "Is served by")
}
