import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Puts findings into words.
public struct FindingText: Sendable {
  /// How the things of a model are called.
  public enum Naming: Sendable {
    /// By their names in backticks, as whoever writes the model knows them.
    case names
    /// By their titles in quotation marks, as a reader of a chart or a report knows them.
    case titles
  }

  /// The most roles, competences or parties that a message lists.
  static let mostNames = 100

  private let model: Model
  private let language: Language
  private let naming: Naming

  public init(_ model: Model, _ language: Language, naming: Naming = .names) {
    self.model = model
    self.language = language
    self.naming = naming
  }

  /// What is wrong: lower case, no full stop.
  public func message(_ finding: Finding) -> String {
    if let diagnostic = finding.diagnostic { return diagnostic.message(language) }
    return filled(RuleCatalogue.all[finding.rule].messages[finding.variant], finding)
  }

  /// What to do about it.
  public func help(_ finding: Finding) -> String {
    if let diagnostic = finding.diagnostic { return diagnostic.help(language) }
    return filled(RuleCatalogue.all[finding.rule].mend, finding)
  }

  private func filled(_ phrase: Phrase, _ finding: Finding) -> String {
    let places = places(finding)
    guard naming == .titles else { return phrase(language, places) }
    // The marks of the phrase are turned before it is filled: a title may hold a backtick of its own.
    let turned = quoted(phrase[language])
    return Phrase(nb: turned, nn: turned, en: turned)(language, places)
  }

  private func quoted(_ template: String) -> String {
    var result = ""
    var isOpen = false
    for scalar in template.unicodeScalars {
      guard scalar == "`" else {
        result.unicodeScalars.append(scalar)
        continue
      }
      result += isOpen ? marks.closing : marks.opening
      isOpen.toggle()
    }
    return result
  }

  private var marks: (opening: String, closing: String) {
    if naming == .names { return ("`", "`") }
    return language == .english ? ("“", "”") : ("«", "»")
  }

  /// Names joined as a sentence joins them: `a`, `b` og `c`.
  private func list(_ names: [String]) -> String {
    let shown = names.prefix(Self.mostNames).map { marks.opening + $0 + marks.closing }
    if shown.count == names.count { return Enumeration.text(shown, language) }
    return shown.joined(separator: ", ") + Self.andMore(language, [Place("count", names.count - shown.count)])
  }

  /// Goals, strategies or measures with their numbers: tiltak `1`, `2` og `3`.
  private func numbered(_ items: [PlanItemID]) -> String {
    let kind = model.kind(of: items[0]) ?? .measure
    let label = items.count > 1 ? kind.plural[language] : kind.label[language]
    // A reader of titles sees the numbers of the plan, which need no marks.
    let marks = naming == .names ? self.marks : (opening: "", closing: "")
    let numbers = NumberOrder.sorted(items.map { model.name(of: $0) }).map { marks.opening + $0 + marks.closing }
    if numbers.count <= Self.mostItems { return label + " " + Enumeration.text(numbers, language) }
    return label + " " + numbers.prefix(Self.mostItems).joined(separator: ", ")
      + Self.andMore(language, [Place("count", items.count - Self.mostItems)])
  }

  /// How many items of a plan a message names.
  private static let mostItems = 12
  private static let andMore = Phrase(nb: " og {count} til", nn: " og {count} til", en: " and {count} more")

  private func places(_ finding: Finding) -> [Place] {
    var places = finding.places
    for mention in finding.mentions { places.append(Place(mention.place, word(mention.subject))) }
    if let duty = finding.duty {
      places.append(Place("duty", word(.duty(duty))))
    } else if !finding.duties.isEmpty, let dimension = finding.dimension {
      places.append(Place("duty", word(.dimension(dimension))))
    }
    if let dimension = finding.dimension { places.append(Place("dimension", word(.dimension(dimension)))) }
    if let competence = finding.competence { places.append(Place("competence", word(competence))) }
    if !finding.competences.isEmpty {
      places.append(Place("competences", list(finding.competences.map { word($0) })))
    }
    let items = finding.planItem.map { [$0] } ?? finding.planItems
    if !items.isEmpty { places.append(Place("items", numbered(items))) }
    if !finding.parties.isEmpty {
      places.append(Place("parties", list(finding.parties.map { word(.party($0)) })))
    }
    if let item = finding.planItem {
      places.append(Place("item", word(.planItem(item))))
      if let kind = model.kind(of: item) { places.append(Place("kind", kind.label[language])) }
    }
    if let role = finding.roles.first { places.append(Place("role", word(.role(role)))) }
    if !finding.roles.isEmpty {
      places.append(Place("roles", list(finding.roles.map { word(.role($0)) })))
      places.append(Place("count", finding.roles.count))
    }
    if let organisation = finding.scope.organisation {
      places.append(
        Place(
          "organisation",
          naming == .names ? model.name(of: organisation) : model.title(of: organisation, language)))
    }
    if let system = finding.scope.system {
      places.append(
        Place("system", naming == .names ? model.name(of: system) : model.title(of: system, language)))
    }
    return places
  }

  private func word(_ subject: Finding.Mention.Subject) -> String {
    switch subject {
    case .camp(let id): naming == .names ? model.name(of: id) : model.title(of: id, language)
    case .dimension(let id): naming == .names ? model.name(of: id) : model.title(of: id, language)
    case .duty(let id): naming == .names ? model.name(of: id) : model.title(of: id, language)
    case .role(let id): naming == .names ? model.name(of: id) : model.title(of: id, language)
    case .post(let id): naming == .names ? model.name(of: id) : model.title(of: id, language)
    case .planItem(let id): naming == .names ? model.name(of: id) : model.title(of: id, language)
    case .party(let party): naming == .names ? model.name(of: party) : model.title(of: party, language)
    case .planArea(let index): model.plan.map { name(of: $0.areas[index]) } ?? ""
    }
  }

  private func name(of area: PlanArea) -> String {
    naming == .names ? model.name(area.name) : model.title(area.title, area.name, language)
  }

  private func word(_ competence: CompetenceID) -> String {
    naming == .names ? model.name(of: competence) : model.title(of: competence, language)
  }
}
