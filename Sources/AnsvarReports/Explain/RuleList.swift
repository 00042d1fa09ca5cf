import AnsvarDiagnostics
import AnsvarRules
import AnsvarText

/// What `ansvar explain` prints without more: every rule with its severity, a line each.
public enum RuleList {
  /// The list, for a terminal of a width.
  public static func text(_ language: Language, width: Int = 100) -> String {
    let rules = RuleCatalogue.all
    let idWidth = rules.reduce(0) { max($0, DisplayWidth.of($1.id)) }
    let labelWidth = rules.reduce(0) { max($0, DisplayWidth.of($1.severity.label[language])) }
    var result = ""
    for rule in rules {
      let head =
        DisplayWidth.padded(rule.id, to: idWidth) + "  "
        + DisplayWidth.padded(rule.severity.label[language], to: labelWidth) + "  "
      let indent = String(repeating: " ", count: idWidth + labelWidth + 4)
      var isFirst = true
      for line in TextWrap.lines(rule.summary[language], width: max(width - idWidth - labelWidth - 4, 20)) {
        result += (isFirst ? head : indent) + line + "\n"
        isFirst = false
      }
    }
    return result
  }
}
