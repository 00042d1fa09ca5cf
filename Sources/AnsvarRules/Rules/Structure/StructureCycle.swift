import AnsvarText

extension Rule {
  /// A file that includes itself, directly or by way of others.
  static let structureCycle = Rule(
    "structure.cycle", .error,
    summary: Phrase(
      nb: "en fil som henter inn seg selv",
      nn: "ei fil som hentar inn seg sjølv",
      en: "a file that includes itself"),
    why: Phrase(
      nb:
        "Når filer henter inn hverandre i ring, er ingen av dem utgangspunktet, og det er uklart hva modellen består av.",
      nn:
        "Når filer hentar inn kvarandre i ring, er ingen av dei utgangspunktet, og det er uklart kva modellen er sett saman av.",
      en:
        "When files include each other in a ring, none of them is the start, and it is unclear what the model consists of."
    ),
    mend: Phrase(
      nb: "ta bort den ene `include`-linjen",
      nn: "ta bort den eine `include`-linja",
      en: "remove one of the `include` lines"),
    messages: [
      Phrase(
        nb: "filen henter inn seg selv",
        nn: "fila hentar inn seg sjølv",
        en: "the file includes itself")
    ],
    source: Phrase(
      nb: "modellspråket: innhenting går bare én vei",
      nn: "modellspråket: innhenting går berre éin veg",
      en: "the model language: includes go one way only"),
    phase: .reading,
    triggering: [
      """
      include "model.ansvar"
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-avdeling AR
      }
      """
    ],
    sound: [
      """
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-avdeling AR
      }
      """
    ])
}
