import AnsvarModel
import AnsvarRules
import AnsvarText

extension QuestionKind {
  /// Whether a row has a gap or an overlap, or is sound.
  static let verdict = QuestionKind(
    id: "verdict",
    title: Phrase(
      nb: "Hull, overlapp eller i orden?", nn: "Hol, overlapp eller i orden?", en: "Gap, overlap or sound?"),
    topics: { source in source.askable.filter { source.verdict(source.rows[$0]) != nil }.map { Topic(row: $0) } },
    choices: { _, _ in Choice.Verdict.allCases.map { .verdict($0) } },
    isRight: { source, topic, choice in
      guard case .verdict(let verdict) = choice, let held = source.held(topic) else { return nil }
      return source.verdict(held).map { $0 == verdict }
    },
    prompt: { source, topic in
      guard let held = source.held(topic) else { return "" }
      return source.context(prompt, [Place("duty", source.duty(held)), Place("row", source.line(held.row))])
    },
    explanation: { source, _, right in
      switch right {
      case .verdict(.gap): source.context(gap)
      case .verdict(.overlap): source.context(overlap)
      default: source.context(sound)
      }
    })

  private static let prompt = Phrase(
    nb: "Slik står raden for {duty}: {row}. Hva er dette?", nn: "Slik står rada for {duty}: {row}. Kva er dette?",
    en: "The row for {duty} reads: {row}. What is this?")
  private static let gap = Phrase(
    nb: "Det mangler en som svarer for resultatet, eller en som gjør arbeidet. Det er et hull.",
    nn: "Det manglar ein som svarer for resultatet, eller ein som gjer arbeidet. Det er eit hol.",
    en: "There is nobody to answer for the result, or nobody to do the work. That is a gap.")
  private static let overlap = Phrase(
    nb: "Mer enn én svarer for det samme. Da tror hver av dem at den andre tar seg av det: en overlapp.",
    nn: "Meir enn éin svarer for det same. Då trur kvar av dei at den andre tek seg av det: ein overlapp.",
    en: "More than one answers for the same. Each then thinks that the other sees to it: an overlap.")
  private static let sound = Phrase(
    nb: "Én svarer for resultatet, noen gjør arbeidet, og kontrollen finner ikke noe å utsette på raden.",
    nn: "Éin svarer for resultatet, nokon gjer arbeidet, og kontrollen finn ikkje noko å utsetje på rada.",
    en: "One answers for the result, somebody does the work, and the check finds no fault with the row.")
}

extension QuestionSource {
  /// What the check says of a row; nil where it says more than one of these, or something else.
  func verdict(_ held: HeldRow) -> Choice.Verdict? {
    let rules = rules(held)
    if rules.isEmpty { return held.row.accountable.count == 1 && !held.row.responsible.isEmpty ? .sound : nil }
    let isGap = rules.contains("gap.accountable") || rules.contains("gap.responsible")
    let isOverlap = rules.contains("overlap.accountable")
    if isGap == isOverlap { return nil }
    if isGap { return rules.contains { $0.utf8.starts(with: "overlap.".utf8) } ? nil : .gap }
    return rules.contains { $0.utf8.starts(with: "gap.".utf8) } ? nil : .overlap
  }
}
