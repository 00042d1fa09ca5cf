import AnsvarModel
import AnsvarText

extension QuestionKind {
  /// Which competence a duty requires.
  static let requiredCompetence = QuestionKind(
    id: "required-competence",
    title: Phrase(nb: "Hvilken kompetanse?", nn: "Kva kompetanse?", en: "Which competence?"),
    topics: { source in
      source.model.duties.indices.map { DutyID($0) }.filter { !source.model[$0].requires.isEmpty }
        .map { Topic(duty: $0) }
    },
    choices: { source, topic in
      guard let duty = topic.duty else { return [] }
      let required = source.model[duty].requires.members
      let others = source.model.competences.indices.map { CompetenceID($0) }
        .filter { !source.model[duty].requires.contains($0) }
      return (required + others).map { .competence($0) }
    },
    isRight: { source, topic, choice in
      guard case .competence(let competence) = choice, let duty = topic.duty else { return nil }
      return source.model[duty].requires.contains(competence)
    },
    prompt: { source, topic in source.context(prompt, [Place("duty", topic.duty.map { source.duty($0) } ?? "")]) },
    explanation: { source, topic, _ in
      let required = topic.duty.map { source.model[$0].requires.members } ?? []
      return source.context(
        requires,
        [
          Place("duty", topic.duty.map { source.duty($0) } ?? ""),
          Place("competences", source.list(required.map { source.context.title($0) })),
        ])
    })

  private static let prompt = Phrase(
    nb: "Hvilken av disse kompetansene krever {duty}?", nn: "Kva for ein av desse kompetansane krev {duty}?",
    en: "Which of these competences does {duty} require?")
  private static let requires = Phrase(
    nb: "{duty} krever: {competences}.", nn: "{duty} krev: {competences}.", en: "{duty} requires: {competences}.")
}
