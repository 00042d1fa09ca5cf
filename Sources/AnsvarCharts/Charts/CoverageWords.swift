import AnsvarText

/// The words that the heat map and the survey of many have in common.
enum CoverageWords {
  /// An entry of the legend: a sign with what it means.
  static func entry(
    _ symbol: String, _ meaning: Phrase, _ explanation: Phrase, _ context: ChartContext
  ) -> Legend.Entry {
    Legend.Entry(
      symbols: symbol, sign: "\u{a0}", meaning: meaning[context.language], explanation: explanation[context.language])
  }

  static let uncovered = Phrase(nb: "ikke dekket", nn: "ikkje dekt", en: "not covered")
  static let uncoveredExplanation = Phrase(
    nb: "ingen av oppgavene", nn: "ingen av oppgåvene", en: "none of the duties")
  static let noDuties = Phrase(nb: "ingen oppgaver", nn: "ingen oppgåver", en: "no duties")
  static let emptyOnPurpose = Phrase(
    nb: "Oppgaver som er tomme med vilje, regnes ikke med.", nn: "Oppgåver som er tomme med vilje, er ikkje rekna med.",
    en: "Duties that are empty on purpose do not count.")
}
