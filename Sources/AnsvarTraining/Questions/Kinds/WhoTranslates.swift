import AnsvarModel
import AnsvarText

extension QuestionKind {
  /// Who can translate where the two camps work together on a duty, or whether nobody can.
  static let whoTranslates = QuestionKind(
    id: "who-translates",
    title: Phrase(nb: "Hvem oversetter her?", nn: "Kven omset her?", en: "Who translates here?"),
    topics: { source in
      source.askable.filter { index in
        source.meeting(source.rows[index]).map { !$0.competences.isEmpty } ?? false
      }.map { Topic(row: $0) }
    },
    choices: { source, topic in
      guard let held = source.held(topic) else { return [] }
      let taking = source.working(held.row)
      // Whoever could translate and is not there is the most tempting wrong answer.
      let others = source.others(than: taking, near: held)
      return others.map { .role($0) } + [.nobody]
    },
    isRight: { source, topic, choice in
      guard let held = source.held(topic), let meeting = source.meeting(held) else { return nil }
      func translates(_ role: RoleID) -> Bool {
        !source.model.competences(of: role, in: held.scope.organisation).isDisjoint(with: meeting.competences)
      }
      let working = source.working(held.row)
      switch choice {
      case .role(let role): return working.contains(role) && translates(role)
      case .nobody: return !working.contains { translates($0) }
      default: return nil
      }
    },
    prompt: { source, topic in
      let camps = source.held(topic).flatMap { source.meeting($0) }?.camps ?? []
      return source.context(
        prompt,
        [
          Place("camps", source.list(camps.map { source.context.title($0) })),
          Place("duty", source.held(topic).map { source.duty($0) } ?? ""),
        ])
    },
    explanation: { source, topic, right in
      let competences = source.held(topic).flatMap { source.meeting($0) }?.competences.members ?? []
      let named = Place("competences", source.list(competences.map { source.quoted(source.context.title($0)) }))
      guard case .role(let role) = right else { return source.context(gap, [named]) }
      return source.context(translates, [named, Place("role", source.context.title(role))])
    })

  private static let prompt = Phrase(
    nb: "{camps} arbeider sammen om {duty}. Hvem av dem som er med, kan oversette mellom leirene?",
    nn: "{camps} arbeider saman om {duty}. Kven av dei som er med, kan omsetje mellom leirane?",
    en: "{camps} work together on {duty}. Who of those taking part can translate between the camps?")
  private static let translates = Phrase(
    nb: "{role} er med i arbeidet og har den kompetansen som bygger bro: {competences}.",
    nn: "{role} er med i arbeidet og har den kompetansen som byggjer bru: {competences}.",
    en: "{role} takes part in the work and has the competence that bridges: {competences}.")
  private static let gap = Phrase(
    nb: "Ingen av dem som er med, har den kompetansen som bygger bro: {competences}. Her mangler en oversetter.",
    nn: "Ingen av dei som er med, har den kompetansen som byggjer bru: {competences}. Her manglar ein omsetjar.",
    en: "Nobody taking part has the competence that bridges: {competences}. A translator is missing here.")
}

extension QuestionSource {
  /// Two camps that work together on a duty, and the competences with which somebody translates between them.
  struct Meeting {
    var camps: [CampID]
    var competences: IdentifierSet<Competence>
  }

  /// Those who work together on a duty; whoever is only told of it afterwards needs no translator.
  func working(_ row: MatrixRow) -> [RoleID] {
    row.roles([.accountable, .responsible, .supports, .consulted])
  }

  /// The two camps that meet in a row; nil when they are fewer or more.
  func meeting(_ held: HeldRow) -> Meeting? {
    var camps = IdentifierSet<Camp>()
    for role in working(held.row) {
      if let camp = model[role].camp { camps.insert(camp) }
    }
    let met = camps.members
    guard met.count == 2 else { return nil }
    return Meeting(camps: met, competences: bridges.between(met[0], met[1]))
  }
}
