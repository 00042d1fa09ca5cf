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
      page.verbatim(example)
    }
    if let example = rule.sound.first {
      page.heading(RuleWords.instead[language])
      page.verbatim(example)
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

/// The words with which rules are explained.
enum RuleWords {
  static let why = Phrase(nb: "Hvorfor det betyr noe", nn: "Kvifor det betyr noko", en: "Why it matters")
  static let says = Phrase(nb: "Slik lyder funnet", nn: "Slik lyder funnet", en: "What the finding says")
  static let example = Phrase(nb: "Eksempel som gir funnet", nn: "Døme som gir funnet", en: "Example that is reported")
  static let instead = Phrase(nb: "Slik i stedet", nn: "Slik i staden", en: "Use instead")
  static let mend = Phrase(nb: "Slik retter du det", nn: "Slik rettar du det", en: "How to mend it")
  static let limit = Phrase(nb: "Grense", nn: "Grense", en: "Limit")
  static let source = Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")

  private static let limitText = Phrase(
    nb: "{count} {unit}; en modell endrer grensen med `rule {rule} at {other}`",
    nn: "{count} {unit}; ein modell endrar grensa med `rule {rule} at {other}`",
    en: "{count} {unit}; a model changes the limit with `rule {rule} at {other}`")

  /// The limit of a rule in words; nil when it has none.
  static func limit(of rule: Rule, _ language: Language) -> String? {
    rule.limit.map { limit in
      limitText(
        language,
        [
          Place("count", limit.standard), Place("unit", limit.unit[language]), Place("rule", rule.id),
          Place("other", limit.standard + 1),
        ])
    }
  }

  /// The text with `…` for each place that a finding would fill.
  static func withoutPlaces(_ text: String) -> String {
    var result: [UInt8] = []
    var isPlace = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "{"): isPlace = true
      case UInt8(ascii: "}") where isPlace:
        isPlace = false
        result += Array("…".utf8)
      default: if !isPlace { result.append(byte) }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
