import AnsvarText

extension Rule {
  /// A duty with two rows in the same scope.
  static let structureDuplicateRow = Rule(
    "structure.duplicate-row", .error,
    summary: Phrase(
      nb: "et ansvar med to rader samme sted",
      nn: "eit ansvar med to rader same staden",
      en: "a duty with two rows in the same place"),
    why: Phrase(
      nb: "To rader kan si ulike ting om hvem som svarer for ansvaret, og bare den ene gjelder.",
      nn: "To rader kan seie ulike ting om kven som svarer for ansvaret, og berre den eine gjeld.",
      en: "Two rows may say different things of who answers for the duty, and only one of them counts."),
    mend: Phrase(
      nb: "slå de to radene sammen",
      nn: "slå dei to radene saman",
      en: "join the two rows"),
    messages: [
      Phrase(
        nb: "ansvaret har allerede en rad her",
        nn: "ansvaret har allereie ei rad her",
        en: "the duty has a row here already")
    ],
    source: Phrase(
      nb: "modellspråket: én rad for hvert ansvar",
      nn: "modellspråket: éi rad for kvart ansvar",
      en: "the model language: one row for each duty"),
    phase: .reading,
    triggering: [
      """
      role rådmann
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-avdeling AR
          drift.beredskap: rådmann A
      }
      """
    ],
    sound: [
      """
      role rådmann
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-avdeling AR, rådmann I
      }
      """
    ])
}
