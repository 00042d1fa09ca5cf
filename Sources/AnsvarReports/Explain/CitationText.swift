import AnsvarModel
import AnsvarText

/// Where a fact comes from, as an explanation gives it: the document and the place in it.
enum CitationText {
  static let label = Phrase(nb: "kilde", nn: "kjelde", en: "source")

  /// The citation in words; nil when there is none.
  static func text(_ citation: Citation?, _ model: Model) -> String? {
    guard let citation, citation.reference < model.references.count else { return nil }
    return model.references[citation.reference].title + ", " + citation.place
  }
}
