import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Finds the settings and waivers of a model that name no rule.
enum UnknownRule {
  private static let kind = DiagnosticKind(
    "structure.unknown-name",
    message: Phrase(
      nb: "`{name}` er ingen regel", nn: "`{name}` er ingen regel", en: "`{name}` is no rule"),
    help: Phrase(
      nb: "reglene står i dokumentasjonen, og `ansvar explain` forklarer hver av dem",
      nn: "reglane står i dokumentasjonen, og `ansvar explain` forklarer kvar av dei",
      en: "the rules are in the documentation, and `ansvar explain` explains each of them"))

  static func faults(in model: Model) -> [Diagnostic] {
    let used = model.settings.map { ($0.rule, $0.range) } + model.waivers.map { ($0.rule, $0.range) }
    let unknown = used.filter { RuleCatalogue.index(of: $0.0) == nil }
    if unknown.isEmpty { return [] }
    let ids = RuleCatalogue.all.map { $0.id }
    return unknown.map { rule, range in
      Diagnostic(kind, at: range, [Place("name", rule)], suggestion: Suggestion.nearest(to: rule, among: ids))
    }
  }
}
