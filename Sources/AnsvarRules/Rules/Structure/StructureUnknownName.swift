import AnsvarText

extension Rule {
  /// A name that nothing in the model has.
  static let structureUnknownName = Rule(
    "structure.unknown-name", .error,
    summary: Phrase(
      nb: "et navn som ikke finnes i modellen",
      nn: "eit namn som ikkje finst i modellen",
      en: "a name that nothing in the model has"),
    why: Phrase(
      nb:
        "Er navnet feilskrevet, får ikke den rette rollen eller det rette ansvaret plassen sin, og matrisen viser noe annet enn det som var ment.",
      nn:
        "Er namnet feilskrive, får ikkje den rette rolla eller det rette ansvaret plassen sin, og matrisa viser noko anna enn det som var meint.",
      en:
        "If the name is misspelt, the right role or duty does not get its place, and the matrix shows something other than what was meant."
    ),
    mend: Phrase(
      nb: "rett skrivemåten, eller skriv inn det som mangler",
      nn: "rett skrivemåten, eller skriv inn det som manglar",
      en: "correct the spelling, or declare what is missing"),
    messages: [
      Phrase(
        nb: "navnet finnes ikke i modellen",
        nn: "namnet finst ikkje i modellen",
        en: "nothing in the model has this name")
    ],
    source: Phrase(
      nb: "modellspråket: ett navn, én betydning",
      nn: "modellspråket: eitt namn, éi tyding",
      en: "the model language: one name, one meaning"),
    phase: .reading,
    triggering: [
      """
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-avdelign AR
      }
      """,
      """
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.bredskap: ikt-avdeling AR
      }
      """,
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
