import AnsvarModel
import AnsvarText

extension QuestionKind {
  /// In which dimension a translator is missing.
  static let missingTranslator = QuestionKind(
    id: "missing-translator",
    title: Phrase(nb: "Hvor mangler oversetteren?", nn: "Kvar manglar omsetjaren?", en: "Where is no translator?"),
    topics: { source in
      let dimensions = source.model.dimensions.indices.map { DimensionID($0) }
      return dimensions.filter { source.lacksTranslator($0) == true }.map { Topic(dimension: $0) }
    },
    choices: { source, topic in
      let all = source.model.dimensions.indices.map { DimensionID($0) }
      return ([topic.dimension].compactMap { $0 } + all.filter { $0 != topic.dimension }).map { .dimension($0) }
    },
    isRight: { source, topic, choice in
      guard case .dimension(let dimension) = choice else { return nil }
      // Where another dimension lacks one too, that one is not offered as wrong.
      guard source.lacksTranslator(dimension) == true else { return source.lacksTranslator(dimension) }
      return dimension == topic.dimension ? true : nil
    },
    prompt: { source, _ in source.context(prompt) },
    explanation: { source, _, right in source.context(missing, [Place("dimension", source.quoted(source.text(right)))])
    })

  private static let prompt = Phrase(
    nb: "I hvilken av disse dimensjonene møtes linja og IKT uten at noen som er med, kan oversette?",
    nn: "I kva for ein av desse dimensjonane møtest linja og IKT utan at nokon som er med, kan omsetje?",
    en: "In which of these dimensions do the line and ICT meet without anybody taking part who can translate?")
  private static let missing = Phrase(
    nb: "I {dimension} er begge leirer med i minst én rad, men ingen i raden har kompetansen som bygger bro.",
    nn: "I {dimension} er begge leirane med i minst éi rad, men ingen i rada har kompetansen som byggjer bru.",
    en: "In {dimension} both camps take part in at least one row, but nobody in it has the competence that bridges.")
}
