import AnsvarModel
import AnsvarText

extension QuestionKind {
  /// Which measure of the plan nobody has been given.
  static let ownerlessMeasure = QuestionKind(
    id: "ownerless-measure",
    title: Phrase(nb: "Hvilket tiltak har ingen?", nn: "Kva tiltak har ingen?", en: "Which measure has nobody?"),
    topics: { source in source.measures.filter { source.hasOwner($0) == false }.map { Topic(measure: $0) } },
    choices: { source, topic in
      ([topic.measure].compactMap { $0 } + source.measures.filter { source.hasOwner($0) == true }).map { .measure($0) }
    },
    isRight: { source, topic, choice in
      guard case .measure(let measure) = choice else { return nil }
      return measure == topic.measure ? true : source.hasOwner(measure) == true ? false : nil
    },
    prompt: { source, _ in source.context(prompt) },
    explanation: { source, _, right in source.context(nobody, [Place("measure", source.text(right))]) })

  private static let prompt = Phrase(
    nb: "Hvilket av disse tiltakene har ingen fått ansvaret for?",
    nn: "Kva for eit av desse tiltaka har ingen fått ansvaret for?",
    en: "Which of these measures has nobody been given?")
  private static let nobody = Phrase(
    nb: "Planen setter ingen til å gjennomføre {measure}. Et tiltak som ingen har fått, blir ikke gjort.",
    nn: "Planen set ingen til å gjennomføre {measure}. Eit tiltak som ingen har fått, blir ikkje gjort.",
    en: "The plan sets nobody to carry out {measure}. A measure that nobody has been given is not carried out.")
}

extension QuestionSource {
  /// The measures of the plan.
  var measures: [PlanItemID] { model.plan?.items(.measure).map { $0 } ?? [] }

  /// Whether somebody has been given a measure; nil where only an organisation has.
  func hasOwner(_ id: PlanItemID) -> Bool? {
    guard let plan = model.plan else { return nil }
    if !plan[id].responsible.isEmpty || !plan[id].accountable.isEmpty { return true }
    return plan[id].area.flatMap { plan.areas[$0].organisation } == nil ? false : nil
  }
}
