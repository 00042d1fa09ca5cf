import AnsvarDiagnostics
import AnsvarRules
import AnsvarText

/// The documentation of the rules, made from the rules themselves.
public enum RuleReference {
  /// A page of Markdown: a table of all the rules, and then each of them, family by family.
  public static func markdown(_ rules: [Rule] = RuleCatalogue.all, language: Language) -> String {
    var page = "# " + title[language] + "\n\n" + introduction[language] + "\n\n"
    page += "| " + rule[language] + " | " + severity[language] + " | " + reports[language] + " |\n| --- | --- | --- |\n"
    for rule in rules {
      page += "| " + MarkdownText.code(rule.id) + " | " + rule.severity.label[language] + " | "
      page += MarkdownText.escaped(rule.summary[language]) + " |\n"
    }
    var family = ""
    for rule in rules {
      if self.family(of: rule) != family {
        family = self.family(of: rule)
        page += "\n## " + family + "\n"
      }
      page += section(rule, language)
    }
    return page
  }

  private static func section(_ rule: Rule, _ language: Language) -> String {
    var text = "\n### " + rule.id + "\n\n"
    text += "**" + rule.severity.label[language] + "**: " + MarkdownText.prose(rule.summary[language]) + "\n\n"
    text += MarkdownText.prose(rule.why[language]) + "\n\n"
    if let example = rule.triggering.first {
      text += RuleWords.example[language] + ":\n\n" + fenced(RuleWords.whole(example, language)) + "\n"
    }
    if let example = rule.sound.first {
      text += RuleWords.instead[language] + ":\n\n" + fenced(RuleWords.whole(example, language)) + "\n"
    }
    text += RuleWords.mend[language] + ": " + MarkdownText.prose(RuleWords.withoutPlaces(rule.mend[language])) + "\n\n"
    if let limit = RuleWords.limit(of: rule, language) {
      text += RuleWords.limit[language] + ": " + MarkdownText.prose(limit) + "\n\n"
    }
    return text + RuleWords.source[language] + ": " + MarkdownText.prose(rule.source[language]) + "\n"
  }

  private static func fenced(_ model: String) -> String { "```\n" + model + "\n```\n" }

  /// What stands before the first full stop of a rule's id.
  private static func family(of rule: Rule) -> String {
    String(decoding: rule.id.utf8.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
  }

  private static let title = Phrase(nb: "Reglene", nn: "Reglane", en: "The rules")
  private static let introduction = Phrase(
    nb:
      "Alt det `ansvar check` kan finne. En modell kan endre alvorsgrad og grense for en regel, slå den av, eller godta et enkelt funn.",
    nn:
      "Alt det `ansvar check` kan finne. Ein modell kan endre alvorsgrad og grense for ein regel, slå han av, eller godta eit enkelt funn.",
    en:
      "Everything that `ansvar check` can find. A model may change the severity and the limit of a rule, turn it off, or accept a single finding."
  )
  private static let rule = Phrase(nb: "Regel", nn: "Regel", en: "Rule")
  private static let severity = Phrase(nb: "Alvorsgrad", nn: "Alvorsgrad", en: "Severity")
  private static let reports = Phrase(nb: "Melder", nn: "Melder", en: "Reports")
}
