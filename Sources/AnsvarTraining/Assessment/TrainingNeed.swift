import AnsvarModel
import AnsvarReports
import AnsvarText

/// A competence that a role is required to have, and that nobody of those who have answered for it can do alone.
struct TrainingNeed: Sendable {
  /// The demand, as an index in the form.
  let demand: Int
  /// The best answer.
  let best: Int
  /// How many have answered.
  let count: Int

  /// What to train, the most pressing first: what lets a role translate between the camps or a dimension fails without,
  /// then what most duties that the role answers for require, then those that it carries out, then what is nearest to be
  /// learnt.
  ///
  /// - Complexity: O(*n* log *n*) in the demands.
  static func all(_ result: AssessmentResult) -> [TrainingNeed] {
    let demands = result.form.demands
    let needs = demands.indices.compactMap { index -> TrainingNeed? in
      guard demands[index].isRequired, let best = result.best(index), !result.isMet(index) else { return nil }
      return TrainingNeed(demand: index, best: best, count: result.levels[index].count)
    }
    return needs.sorted { left, right in
      let (first, second) = (left.weight(demands), right.weight(demands))
      for (one, other) in zip(first, second) where one != other { return one > other }
      return left.demand < right.demand
    }
  }

  private func weight(_ demands: [CompetenceDemand]) -> [Int] {
    let demand = demands[demand]
    return [
      demand.isBridge || demand.isCritical ? 1 : 0, demand.accountable.count, demand.responsible.count, best,
    ]
  }

  /// What, for whom and why.
  func entry(_ result: AssessmentResult, _ words: DemandWords) -> ReportEntry {
    let context = result.form.context
    let language = context.language
    let demand = result.form.demands[demand]
    let title = ReportText([
      .strong(context.title(demand.competence)),
      .plain(Self.forRole(language, [Place("role", context.title(demand.role))])),
    ])
    var details = [Self.why(language, [Place("weight", words.weight(demand)), Place("duties", words.need(demand))])]
    if demand.isBridge { details.append(Self.bridge[language]) }
    if demand.isCritical { details.append(Self.critical[language]) }
    details.append(
      (count == 1 ? Self.oneAnswer : Self.answers)(language, [Place("best", best), Place("count", count)]))
    details.append(Self.next[min(max(best, 0), 1)][language])
    let teachers = teachers(result)
    if !teachers.isEmpty {
      details.append(Self.teachers(language, [Place("roles", Enumeration.text(teachers, language))]))
    }
    return ReportEntry(title, details: [ReportText(details.joined(separator: " "))])
  }

  /// The other roles in which somebody can teach it.
  private func teachers(_ result: AssessmentResult) -> [String] {
    let own = result.form.demands[demand]
    return result.form.demands.indices.filter { index in
      let other = result.form.demands[index]
      return other.competence == own.competence && other.role != own.role
        && result.best(index) ?? 0 >= AssessmentScale.teaches
    }.map { index in
      PerceptionWords.quoted(
        result.form.context.language,
        [Place("name", result.form.context.title(result.form.demands[index].role))])
    }
  }

  private static let forRole = Phrase(
    nb: ", for rollen «{role}»", nn: ", for rolla «{role}»", en: ", for the role “{role}”")
  private static let why = Phrase(
    nb: "Trengs i {weight}: {duties}.", nn: "Trengst i {weight}: {duties}.", en: "Needed in {weight}: {duties}.")
  private static let bridge = Phrase(
    nb: "Uten den er det vanskelig for rollen å oversette mellom leirene.",
    nn: "Utan han er det vanskeleg for rolla å omsetje mellom leirane.",
    en: "Without it the role can hardly translate between the camps.")
  private static let critical = Phrase(
    nb: "Modellen sier at dimensjonen ikke klarer seg uten.",
    nn: "Modellen seier at dimensjonen ikkje klarer seg utan.",
    en: "The model says that the dimension fails without it.")
  private static let oneAnswer = Phrase(
    nb: "Den ene som har svart, har svart {best}.", nn: "Den eine som har svart, har svart {best}.",
    en: "The one who has answered has answered {best}.")
  private static let answers = Phrase(
    nb: "Det beste av {count} svar er {best}.", nn: "Det beste av {count} svar er {best}.",
    en: "The best of {count} answers is {best}.")
  private static let next = [
    Phrase(
      nb: "Begynn med å se hvordan andre gjør det.", nn: "Byrj med å sjå korleis andre gjer det.",
      en: "Begin by seeing how others do it."),
    Phrase(
      nb: "Neste steg er å gjøre det selv på en ekte sak, med en som kan det ved siden av.",
      nn: "Neste steg er å gjere det sjølv på ei ekte sak, med ein som kan det ved sida av.",
      en: "The next step is to do it on a real case, with somebody beside who can."),
  ]
  private static let teachers = Phrase(
    nb: "Kan lære det bort: {roles}.", nn: "Kan lære det bort: {roles}.", en: "Can teach it: {roles}.")
}
