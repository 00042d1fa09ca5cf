import AnsvarModel
import AnsvarText

extension QuestionKind {
  /// Who does the work of a duty.
  static let whoResponsible = QuestionKind(
    id: "who-responsible",
    title: Phrase(nb: "Hvem gjør arbeidet?", nn: "Kven gjer arbeidet?", en: "Who does the work?"),
    topics: { source in source.askable.map { Topic(row: $0) } },
    choices: { source, topic in
      guard let held = source.held(topic) else { return [] }
      return source.others(than: held.row.responsible, near: held).map { .role($0) } + [.nobody]
    },
    isRight: { source, topic, choice in
      guard let responsible = source.held(topic)?.row.responsible else { return nil }
      switch choice {
      case .role(let role): return responsible.contains(role)
      case .nobody: return responsible.isEmpty
      default: return nil
      }
    },
    prompt: { source, topic in
      source.context(prompt, [Place("duty", source.held(topic).map { source.duty($0) } ?? "")])
    },
    explanation: { source, topic, right in
      guard let row = source.held(topic)?.row, right != .nobody else { return source.context(gap) }
      let roles = row.responsible.map { source.context.title($0) }
      return source.context(set, [Place("roles", source.list(roles))])
    })

  private static let prompt = Phrase(
    nb: "Hvem av disse gjør arbeidet i {duty}?", nn: "Kven av desse gjer arbeidet i {duty}?",
    en: "Which of these does the work in {duty}?")
  private static let set = Phrase(
    nb: "Bokstaven for utfører i raden står ved: {roles}.", nn: "Bokstaven for utførar i rada står ved: {roles}.",
    en: "The letter for responsible in the row stands with: {roles}.")
  private static let gap = Phrase(
    nb: "Ingen i raden har bokstaven for utfører. Noen svarer kanskje for det, men ingen er satt til å gjøre det.",
    nn: "Ingen i rada har bokstaven for utførar. Nokon svarer kanskje for det, men ingen er sett til å gjere det.",
    en: "Nobody in the row has the letter for responsible. Somebody may answer for it, but nobody is set to do it.")
}
