import AnsvarRules
import AnsvarText

/// The words with which rules are explained.
enum RuleWords {
  static let why = Phrase(nb: "Hvorfor det betyr noe", nn: "Kvifor det betyr noko", en: "Why it matters")
  static let says = Phrase(nb: "Slik lyder funnet", nn: "Slik lyder funnet", en: "What the finding says")
  static let example = Phrase(nb: "Eksempel som gir funnet", nn: "Døme som gir funnet", en: "Example that is reported")
  static let instead = Phrase(nb: "Slik i stedet", nn: "Slik i staden", en: "Use instead")
  static let mend = Phrase(nb: "Slik retter du det", nn: "Slik rettar du det", en: "How to mend it")
  static let limit = Phrase(nb: "Grense", nn: "Grense", en: "Limit")
  static let source = Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")

  /// The text of an example, after the model that it revises where there is one.
  static func whole(_ example: Rule.Example, _ language: Language) -> String {
    guard let previous = example.previous else { return example.text }
    return "// " + earlier[language] + "\n" + previous + "\n\n// " + revised[language] + "\n" + example.text
  }

  private static let earlier = Phrase(
    nb: "Den tidligere modellen:", nn: "Den tidlegare modellen:", en: "The earlier model:")
  private static let revised = Phrase(nb: "Den reviderte:", nn: "Den reviderte:", en: "The revised one:")

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
