import AnsvarModel
import AnsvarText

extension QuestionKind {
  /// Who is to carry out a measure of the plan.
  static let measureOwner = QuestionKind(
    id: "measure-owner",
    title: Phrase(nb: "Hvem har tiltaket?", nn: "Kven har tiltaket?", en: "Who has the measure?"),
    topics: { source in
      source.measures.filter { source.model.plan?[$0].responsible.isEmpty == false }.map { Topic(measure: $0) }
    },
    choices: { source, topic in
      guard let plan = source.model.plan, let id = topic.measure else { return [] }
      let right = plan[id].responsible.map { $0.party }
      // Whoever has measures of the same area is the most easily mistaken.
      let others =
        plan.items(.measure).filter { plan[$0].area == plan[id].area }
        + plan.items(.measure).filter { plan[$0].area != plan[id].area }
      var seen: Set<Party> = []
      return (right + others.flatMap { plan[$0].responsible.map { $0.party } }).filter { seen.insert($0).inserted }
        .map { .party($0) }
    },
    isRight: { source, topic, choice in
      guard case .party(let party) = choice, let plan = source.model.plan, let id = topic.measure else { return nil }
      if plan[id].responsible.contains(where: { $0.party == party }) { return true }
      // Whoever answers for it or is named in its text is not quite wrong.
      let others = plan[id].accountable + plan[id].mentions
      return others.contains { $0.party == party } ? nil : false
    },
    prompt: { source, topic in
      source.context(prompt, [Place("measure", topic.measure.map { source.measure($0) } ?? "")])
    },
    explanation: { source, topic, _ in
      let parties = topic.measure.flatMap { source.model.plan?[$0].responsible } ?? []
      let names = parties.map { source.model.title(of: $0.party, source.context.language) }
      return source.context(set, [Place("parties", source.list(names))])
    })

  private static let prompt = Phrase(
    nb: "Hvem av disse skal gjennomføre tiltak {measure}?", nn: "Kven av desse skal gjennomføre tiltak {measure}?",
    en: "Which of these is to carry out measure {measure}?")
  private static let set = Phrase(
    nb: "Planen setter tiltaket til: {parties}.", nn: "Planen set tiltaket til: {parties}.",
    en: "The plan gives the measure to: {parties}.")
}
