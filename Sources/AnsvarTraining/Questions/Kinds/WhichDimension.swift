import AnsvarModel
import AnsvarText

extension QuestionKind {
  /// Which dimension a duty belongs to.
  static let whichDimension = QuestionKind(
    id: "which-dimension",
    title: Phrase(nb: "Hvilken dimensjon?", nn: "Kva dimensjon?", en: "Which dimension?"),
    topics: { source in
      source.model.duties.indices.map { DutyID($0) }.filter { source.isUnmistakable($0) }
        .map { Topic(duty: $0, dimension: source.model[$0].dimension) }
    },
    choices: { source, topic in
      let all = source.model.dimensions.indices.map { DimensionID($0) }
      guard let own = topic.dimension else { return [] }
      // Those of the same camp are the most easily mistaken.
      let camp = source.model[own].camp
      let near = all.filter { $0 != own && source.model[$0].camp == camp }
      return ([own] + near + all.filter { $0 != own && source.model[$0].camp != camp }).map { .dimension($0) }
    },
    isRight: { source, topic, choice in
      guard case .dimension(let dimension) = choice, let duty = topic.duty else { return nil }
      return source.model[duty].dimension == dimension
    },
    prompt: { source, topic in source.context(prompt, [Place("duty", topic.duty.map { source.duty($0) } ?? "")]) },
    explanation: { source, topic, right in
      source.context(
        belongs, [Place("duty", topic.duty.map { source.duty($0) } ?? ""), Place("dimension", source.text(right))])
    })

  private static let prompt = Phrase(
    nb: "Hvilken dimensjon hører {duty} til?", nn: "Kva dimensjon høyrer {duty} til?",
    en: "Which dimension does {duty} belong to?")
  private static let belongs = Phrase(
    nb: "{duty} står under dimensjonen {dimension}.", nn: "{duty} står under dimensjonen {dimension}.",
    en: "{duty} stands under the dimension {dimension}.")
}
