import AnsvarText

extension Rule {
  /// A role that stands twice in a row, or in two columns of a matrix.
  static let structureDuplicatePart = Rule(
    "structure.duplicate-part", .error,
    summary: Phrase(
      nb: "en rolle som står to ganger i samme rad",
      nn: "ei rolle som står to gonger i same rada",
      en: "a role that stands twice in the same row"),
    why: Phrase(
      nb: "Står rollen to steder, kan det ene stedet være glemt da det andre ble endret.",
      nn: "Står rolla to stader, kan den eine staden vere gløymd då den andre blei endra.",
      en: "With the role in two places, one of them may have been forgotten when the other was changed."),
    mend: Phrase(
      nb: "skriv rollen én gang, med alle bokstavene sammen, som `AR`",
      nn: "skriv rolla éin gong, med alle bokstavane saman, som `AR`",
      en: "write the role once, with all its letters together, such as `AR`"),
    messages: [
      Phrase(
        nb: "rollen står to ganger i raden",
        nn: "rolla står to gonger i rada",
        en: "the role stands twice in the row")
    ],
    source: Phrase(
      nb: "modellspråket: hver rolle én gang i raden",
      nn: "modellspråket: kvar rolle éin gong i rada",
      en: "the model language: each role once in a row"),
    phase: .reading,
    triggering: [
      """
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-avdeling A, ikt-avdeling R
      }
      """,
      """
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      matrix {
                            ikt-avdeling  ikt-avdeling
          drift.beredskap   A             R
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
