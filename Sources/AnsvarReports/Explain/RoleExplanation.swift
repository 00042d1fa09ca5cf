import AnsvarModel
import AnsvarRules
import AnsvarText

/// What `ansvar explain ROLE` prints: what a role carries, what it can, and what it lacks.
public enum RoleExplanation {
  /// The explanation of a role, for a terminal of a width.
  ///
  /// - Complexity: O(*s* · *d* + *n*) in the scopes, the duties and the entries of the table.
  public static func text(
    _ role: RoleID, _ report: CheckReport, language: Language, width: Int = 80, style: TextStyle = .plain
  ) -> String {
    let model = report.model
    let load = RoleLoad(role, report)
    var page = Explanation(width: width, style: style)
    page.title(model.fullTitle(model.title(of: role, language), model.name(of: role)))
    writeFacts(role, model, language, to: &page)
    for (number, meaning) in Participation.meanings.enumerated() {
      let duties = load.duties(meaning: number)
      if duties.isEmpty { continue }
      page.heading(
        phrase(meaning.participation)[language] + " (" + GroupedNumber.text(duties.count) + ")")
      writeDuties(duties, model, language, to: &page) { duty in
        scopes(load.places[duty]?[number], of: load.scopeCounts[duty.index], model, language)
      }
    }
    if load.places.isEmpty { page.heading(noPart[language]) }
    writeLacks(load, model, language, to: &page)
    TiesExplanation.write(role, model, language, to: &page)
    ExplainedFindings.write(
      report.grouped.filter { $0.roles.contains(role) }, of: report, language, to: &page)
    return page.text
  }

  private static func writeFacts(_ role: RoleID, _ model: Model, _ language: Language, to page: inout Explanation) {
    let labels = [kindLabel[language], campLabel[language], hasLabel[language], CitationText.label[language]]
    let labelWidth = labels.reduce(0) { max($0, DisplayWidth.of($1)) }
    page.item(labels[0], model[role].kind.label[language], labelWidth: labelWidth, indent: 0)
    if let camp = model[role].camp {
      page.item(labels[1], model.title(of: camp, language), labelWidth: labelWidth, indent: 0)
    }
    let has = titles(model[role].has, model, language)
    if !has.utf8.isEmpty { page.item(labels[2], has, labelWidth: labelWidth, indent: 0) }
    if let source = CitationText.text(model[role].citation, model) {
      page.item(labels[3], source, labelWidth: labelWidth, indent: 0)
    }
    writeRosters(role, model, language, to: &page)
  }

  /// What the role can in the organisations that say something else, the same ones together.
  private static func writeRosters(_ role: RoleID, _ model: Model, _ language: Language, to page: inout Explanation) {
    if !model.hasRosters { return }
    var groups: [(has: IdentifierSet<Competence>?, scopes: [Scope])] = []
    for organisation in model.workingOrganisations {
      guard let roster = model.roster(of: organisation) else { continue }
      let has = roster[role].map { $0.has ?? model[role].has }
      if has == model[role].has { continue }
      let scope = Scope(organisation: organisation)
      if let known = groups.firstIndex(where: { $0.has == has }) {
        groups[known].scopes.append(scope)
      } else {
        groups.append((has, [scope]))
      }
    }
    for group in groups {
      let list = ScopeName.list(
        group.scopes, of: group.scopes.count, most: RoleLoad.Places.most, model, language)
      let text = group.has.map { titles($0, model, language) } ?? absent[language]
      page.paragraph(list + ": " + (text.utf8.isEmpty ? noCompetence[language] : text), indent: 2)
    }
  }

  /// The duties by dimension, each dimension one item.
  private static func writeDuties(
    _ duties: [DutyID], _ model: Model, _ language: Language, to page: inout Explanation, place: (DutyID) -> String
  ) {
    var texts = [[String]](repeating: [], count: model.dimensions.count)
    for duty in duties {
      texts[model[duty].dimension.index].append(model.title(of: duty, language) + place(duty))
    }
    for (dimension, list) in texts.enumerated() where !list.isEmpty {
      let title = model.title(of: DimensionID(dimension), language) + ":"
      page.paragraph(title + " " + list.joined(separator: ", "))
    }
  }

  private static func writeLacks(_ load: RoleLoad, _ model: Model, _ language: Language, to page: inout Explanation) {
    if load.lacks.isEmpty { return }
    page.heading(lacksHeading[language])
    for competence in load.lacks.keys.sorted() {
      guard let duties = load.lacks[competence] else { continue }
      let list = duties.keys.sorted().map { duty in
        model.title(of: duty, language) + scopes(duties[duty], of: load.scopeCounts[duty.index], model, language)
      }
      page.paragraph(model.title(of: competence, language) + ": " + list.joined(separator: ", "))
    }
  }

  /// Where a part holds, in brackets; empty when it holds everywhere that the duty is checked.
  private static func scopes(_ places: RoleLoad.Places?, of count: Int, _ model: Model, _ language: Language) -> String
  {
    guard let places, places.count < count else { return "" }
    return " [" + ScopeName.list(places.scopes, of: places.count, most: RoleLoad.Places.most, model, language) + "]"
  }

  private static func titles(_ competences: IdentifierSet<Competence>, _ model: Model, _ language: Language) -> String {
    competences.members.map { model.title(of: $0, language) }.joined(separator: ", ")
  }

  static func phrase(_ participation: Participation) -> Phrase {
    switch participation {
    case .accountable: Phrase(nb: "Svarer for", nn: "Svarer for", en: "Answers for")
    case .responsible: Phrase(nb: "Utfører", nn: "Utfører", en: "Does")
    case .supports: Phrase(nb: "Er medspiller i", nn: "Er medspelar i", en: "Supports")
    case .consulted: Phrase(nb: "Blir rådspurt om", nn: "Blir rådspurd om", en: "Is consulted on")
    default: Phrase(nb: "Blir informert om", nn: "Blir informert om", en: "Is informed of")
    }
  }

  private static let kindLabel = Phrase(nb: "slag", nn: "slag", en: "kind")
  private static let campLabel = Phrase(nb: "leir", nn: "leir", en: "camp")
  private static let hasLabel = Phrase(nb: "kompetanse", nn: "kompetanse", en: "competences")
  private static let absent = Phrase(nb: "finnes ikke der", nn: "finst ikkje der", en: "does not exist there")
  private static let noCompetence = Phrase(nb: "ingen kompetanse", nn: "ingen kompetanse", en: "no competence")
  private static let noPart = Phrase(
    nb: "Tar ikke del i noe ansvar", nn: "Tek ikkje del i noko ansvar", en: "Takes part in no duty")
  private static let lacksHeading = Phrase(
    nb: "Mangler kompetanse", nn: "Manglar kompetanse", en: "Lacks competence")
}
