import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Puts findings into words.
public struct FindingText: Sendable {
  private let model: Model
  private let language: Language

  public init(_ model: Model, _ language: Language) {
    self.model = model
    self.language = language
  }

  /// What is wrong: lower case, no full stop, the model's names in backticks.
  public func message(_ finding: Finding) -> String {
    if let diagnostic = finding.diagnostic { return diagnostic.message(language) }
    return RuleCatalogue.all[finding.rule].messages[finding.variant](language, places(finding))
  }

  /// What to do about it.
  public func help(_ finding: Finding) -> String {
    if let diagnostic = finding.diagnostic { return diagnostic.help(language) }
    return RuleCatalogue.all[finding.rule].mend(language, places(finding))
  }

  /// Names joined as a sentence joins them: `a`, `b` og `c`, each in backticks.
  public func list(_ names: [String]) -> String {
    let quoted = names.map { "`" + $0 + "`" }
    guard quoted.count > 1 else { return quoted.first ?? "" }
    var result = quoted[0]
    for name in quoted[1..<(quoted.count - 1)] { result += ", " + name }
    return result + Self.and[language] + quoted[quoted.count - 1]
  }

  private static let and = Phrase(nb: " og ", nn: " og ", en: " and ")

  private func places(_ finding: Finding) -> [Place] {
    var places = finding.places
    if let duty = finding.duty {
      places.append(Place("duty", model.name(of: duty)))
    } else if !finding.duties.isEmpty, let dimension = finding.dimension {
      places.append(Place("duty", model.name(of: dimension)))
    }
    if let dimension = finding.dimension { places.append(Place("dimension", model.name(of: dimension))) }
    if let competence = finding.competence { places.append(Place("competence", model.name(of: competence))) }
    if !finding.competences.isEmpty {
      places.append(Place("competences", list(finding.competences.map { model.name(of: $0) })))
    }
    if let role = finding.roles.first { places.append(Place("role", model.name(of: role))) }
    if !finding.roles.isEmpty { places.append(Place("roles", list(finding.roles.map { model.name(of: $0) }))) }
    if let organisation = finding.scope.organisation {
      places.append(Place("organisation", model.name(of: organisation)))
    }
    if let system = finding.scope.system { places.append(Place("system", model.name(of: system))) }
    return places
  }
}
