import AnsvarDiagnostics
import AnsvarRules
import AnsvarText

/// What `ansvar explain RULE` prints: why a rule exists, a model that breaks it, the same model mended.
public enum RuleExplanation {
  /// The explanation of a rule, for a terminal of a width.
  public static func text(
    _ rule: Rule, language: Language, width: Int = 80, style: TextStyle = .plain
  ) -> String {
    var page = Explanation(width: width, style: style)
    page.title(rule.id + " (" + rule.severity.label[language] + ")")
    page.paragraph(rule.summary[language], indent: 0)
    page.heading(RuleWords.why[language])
    page.paragraph(rule.why[language])
    page.heading(RuleWords.says[language])
    for message in rule.messages { page.paragraph(RuleWords.withoutPlaces(message[language])) }
    if let example = rule.triggering.first {
      page.heading(RuleWords.example[language])
      page.verbatim(RuleWords.whole(example, language))
    }
    if let example = rule.sound.first {
      page.heading(RuleWords.instead[language])
      page.verbatim(RuleWords.whole(example, language))
    }
    page.heading(RuleWords.mend[language])
    page.paragraph(RuleWords.withoutPlaces(rule.mend[language]))
    if let limit = RuleWords.limit(of: rule, language) {
      page.heading(RuleWords.limit[language])
      page.paragraph(limit)
    }
    page.heading(RuleWords.source[language])
    page.paragraph(rule.source[language])
    return page.text
  }
}
