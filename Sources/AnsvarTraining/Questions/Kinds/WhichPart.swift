import AnsvarModel
import AnsvarText

extension QuestionKind {
  /// What a body, such as the bestillerutvalg, does with a duty; where no body takes part in any, what a role does.
  static let whichPart = QuestionKind(
    id: "which-part",
    title: Phrase(nb: "Hva gjør de med dette?", nn: "Kva gjer dei med dette?", en: "What do they do with this?"),
    topics: { source in
      func topics(_ isAsked: (Role) -> Bool) -> [Topic] {
        source.askable.flatMap { index in
          source.rows[index].row.parts
            .filter { isAsked(source.model[$0.role]) && !$0.participation.isDisjoint(with: .any) }
            .map { Topic(row: index, role: $0.role) }
        }
      }
      let bodies = topics { $0.kind == .body || $0.kind == .group }
      return bodies.isEmpty ? topics { _ in true } : bodies
    },
    choices: { _, _ in
      [Participation.accountable, .carrying, .responsible, .supports, .consulted, .informed, []].map { .part($0) }
    },
    isRight: { source, topic, choice in
      guard case .part(let part) = choice, let role = topic.role, let row = source.held(topic)?.row else { return nil }
      let own = row[role]?.participation.intersection(.any) ?? []
      if own == part { return true }
      // Whoever answers for it and does it also answers for it: half of the truth is not offered.
      return own.isSuperset(of: part) && !part.isEmpty ? nil : false
    },
    prompt: { source, topic in
      source.context(
        prompt,
        [
          Place("role", source.quoted(topic.role.map { source.context.title($0) } ?? "")),
          Place("duty", source.held(topic).map { source.duty($0) } ?? ""),
        ])
    },
    explanation: { source, topic, right in
      source.context(
        does, [Place("role", topic.role.map { source.context.title($0) } ?? ""), Place("part", source.text(right))])
    })

  private static let prompt = Phrase(
    nb: "Hva gjør {role} med {duty}?", nn: "Kva gjer {role} med {duty}?", en: "What does {role} do with {duty}?")
  private static let does = Phrase(
    nb: "{role} {part}, etter bokstavene i raden.", nn: "{role} {part}, etter bokstavane i rada.",
    en: "{role} {part}, as the letters in the row say.")
}
