import AnsvarComparison
import AnsvarModel
import AnsvarText

/// What a comparison is called: the two models.
enum DiffHeading {
  static func text(_ diff: ModelDiff, _ language: Language) -> String {
    let names = (diff.old.heading(language), diff.new.heading(language))
    if names.0.utf8.isEmpty && names.1.utf8.isEmpty { return differences[language] }
    return names.0 + " → " + names.1
  }

  private static let differences = Phrase(nb: "Forskjeller", nn: "Skilnader", en: "Differences")
}
