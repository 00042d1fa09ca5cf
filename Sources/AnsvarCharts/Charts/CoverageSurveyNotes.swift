import AnsvarModel
import AnsvarText

/// What the signs of the page about many mean, and what it does not show.
enum CoverageSurveyNotes {
  static func legend(_ context: ChartContext) -> Legend {
    func entry(_ mark: CoverageMark, _ meaning: Phrase, _ explanation: Phrase) -> Legend.Entry {
      CoverageWords.entry(mark.symbol(context.style), meaning, explanation, context)
    }
    return Legend(
      context,
      entries: [
        entry(.worse, worse, worseExplanation), entry(.muchWorse, muchWorse, muchWorseExplanation),
        entry(.none, CoverageWords.uncovered, CoverageWords.uncoveredExplanation),
        Legend.Entry(
          sign: "–", meaning: CoverageWords.noDuties[context.language],
          explanation: absentExplanation[context.language]),
      ])
  }

  static func text(_ survey: CoverageSurvey, _ context: ChartContext) -> String {
    let language = context.language
    var notes = [percent[language]]
    let left = survey.rows.reduce(0) { $0 + ($1.isBand ? $1.subjects.count : 0) }
    if left > 0 {
      let places = [Place("count", GroupedNumber.text(left))]
      notes.append((isOfSystems(survey) ? bandedSystems : banded)(language, places))
    }
    notes.append(CoverageWords.emptyOnPurpose[language])
    if survey.elsewhere > 0 {
      notes.append(elsewhere(language, [Place("count", GroupedNumber.text(survey.elsewhere))]))
    }
    return notes.joined(separator: " ")
  }

  private static func isOfSystems(_ survey: CoverageSurvey) -> Bool {
    survey.subjects.contains { if case .system = $0 { true } else { false } }
  }

  private static let worse = Phrase(nb: "dårligere", nn: "dårlegare", en: "worse")
  private static let worseExplanation = Phrase(
    nb: "mangler minst halvannen gang så mye som alle samlet",
    nn: "manglar minst halvannan gong så mykje som alle samla",
    en: "lacks at least half as much again as all together")
  private static let muchWorse = Phrase(nb: "mye dårligere", nn: "mykje dårlegare", en: "much worse")
  private static let muchWorseExplanation = Phrase(
    nb: "mangler minst dobbelt så mye som alle samlet", nn: "manglar minst dobbelt så mykje som alle samla",
    en: "lacks at least twice as much as all together")
  private static let absentExplanation = Phrase(
    nb: "dimensjonen eller systemet gjelder ikke her", nn: "dimensjonen eller systemet gjeld ikkje her",
    en: "the dimension or system does not apply here")
  private static let percent = Phrase(
    nb:
      "Tallene viser hvor mange prosent av oppgavene som har nøyaktig én ansvarlig og minst én utfører; de dårligst dekkede står først.",
    nn:
      "Tala viser kor mange prosent av oppgåvene som har nøyaktig éin ansvarleg og minst éin utførar; dei dårlegast dekte står først.",
    en:
      "The numbers are the percentage of the duties with exactly one accountable and at least one responsible; the least covered come first."
  )
  private static let banded = Phrase(
    nb: "{count} organisasjoner er lagt sammen i grupper; ansvar compare --format csv viser hver av dem.",
    nn: "{count} organisasjonar er lagde saman i grupper; ansvar compare --format csv viser kvar av dei.",
    en: "{count} organisations are put together in groups; ansvar compare --format csv shows each of them.")
  private static let bandedSystems = Phrase(
    nb: "{count} systemer er lagt sammen i grupper; ansvar matrix --format csv viser hvert av dem.",
    nn: "{count} system er lagde saman i grupper; ansvar matrix --format csv viser kvart av dei.",
    en: "{count} systems are put together in groups; ansvar matrix --format csv shows each of them.")
  private static let elsewhere = Phrase(
    nb: "Funn som gjelder modellen som helhet ({count}), er ikke med; ansvar check viser dem.",
    nn: "Funn som gjeld modellen som heilskap ({count}), er ikkje med; ansvar check viser dei.",
    en: "Findings about the model as a whole ({count}) are left out; ansvar check shows them.")
}
