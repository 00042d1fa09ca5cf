import AnsvarModel
import AnsvarText

extension QuestionKind {
  /// Who answers for a duty, or whether nobody does.
  static let whoAccountable = QuestionKind(
    id: "who-accountable",
    title: Phrase(nb: "Hvem svarer for det?", nn: "Kven svarer for det?", en: "Who is accountable?"),
    topics: { source in
      // With two the question is which of them, and that is what is wrong.
      source.askable.filter { source.rows[$0].row.accountable.count <= 1 }.map { Topic(row: $0) }
    },
    choices: { source, topic in
      guard let held = source.held(topic) else { return [] }
      return source.others(than: held.row.accountable, near: held).map { .role($0) } + [.nobody]
    },
    isRight: { source, topic, choice in
      guard let accountable = source.held(topic)?.row.accountable else { return nil }
      switch choice {
      case .role(let role): return accountable.contains(role)
      case .nobody: return accountable.isEmpty
      default: return nil
      }
    },
    prompt: { source, topic in
      source.context(prompt, [Place("duty", source.held(topic).map { source.duty($0) } ?? "")])
    },
    explanation: { source, _, right in
      guard case .role(let role) = right else { return source.context(gap) }
      return source.context(answers, [Place("role", source.context.title(role))])
    })

  private static let prompt = Phrase(
    nb: "Hvem svarer for {duty}?", nn: "Kven svarer for {duty}?", en: "Who is accountable for {duty}?")
  private static let answers = Phrase(
    nb: "Bokstaven for ansvarlig i raden står ved: {role}. Bare én kan ha den.",
    nn: "Bokstaven for ansvarleg i rada står ved: {role}. Berre éin kan ha han.",
    en: "The letter for accountable in the row stands with: {role}. Only one can have it.")
  private static let gap = Phrase(
    nb: "Ingen i raden har bokstaven for ansvarlig. Det er et hull: ingen å spørre når noe svikter.",
    nn: "Ingen i rada har bokstaven for ansvarleg. Det er eit hol: ingen å spørje når noko sviktar.",
    en: "Nobody in the row has the letter for accountable. That is a gap: nobody to ask when something fails.")
}

extension QuestionSource {
  /// The row that a topic is about.
  func held(_ topic: Topic) -> HeldRow? { topic.row.map { rows[$0] } }

  /// Roles that could be the answer: the right ones, those in the row, those who take part in the dimension, the others.
  func others(than right: [RoleID], near held: HeldRow) -> [RoleID] {
    let dimension = model[held.row.duty].dimension
    let near = model[dimension].duties.flatMap { rows(of: $0) }.flatMap { rows[$0].row.parts.map { $0.role } }
    var seen: Set<RoleID> = []
    return (right + held.row.parts.map { $0.role } + near + roles).filter {
      !model[$0].isUndeclared && seen.insert($0).inserted
    }
  }
}
