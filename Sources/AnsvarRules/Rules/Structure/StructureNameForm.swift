import AnsvarText

extension Rule {
  /// A name that looks like another and is not, by a loose mark or a letter of another alphabet.
  static let structureNameForm = Rule(
    "structure.name-form", .error,
    summary: Phrase(
      nb: "et navn med tegn som bare ser ut som vanlige bokstaver",
      nn: "eit namn med teikn som berre ser ut som vanlege bokstavar",
      en: "a name with characters that only look like ordinary letters"),
    why: Phrase(
      nb:
        "To navn som ser like ut uten å være det, gir to roller der det skulle vært én. Ingen ser forskjellen på skjermen eller på papiret.",
      nn:
        "To namn som ser like ut utan å vere det, gir to roller der det skulle vore éi. Ingen ser skilnaden på skjermen eller på papiret.",
      en:
        "Two names that look the same without being the same make two roles out of one. Nobody sees the difference on screen or on paper."
    ),
    mend: Phrase(
      nb: "skriv navnet på nytt med tastaturet",
      nn: "skriv namnet på nytt med tastaturet",
      en: "type the name again on the keyboard"),
    messages: [
      Phrase(
        nb: "navnet har tegn som bare ser ut som vanlige bokstaver",
        nn: "namnet har teikn som berre ser ut som vanlege bokstavar",
        en: "the name has characters that only look like ordinary letters")
    ],
    source: Phrase(
      nb: "Unicode: NFC og tegn som ligner hverandre (UTS 39)",
      nn: "Unicode: NFC og teikn som liknar kvarandre (UTS 39)",
      en: "Unicode: NFC and confusable characters (UTS 39)"),
    phase: .reading,
    triggering: [
      """
      role ra\u{30A}dmann
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-avdeling AR
      }
      """,
      """
      role ikt-\u{430}vdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-\u{430}vdeling AR
      }
      """,
    ],
    sound: [
      """
      role rådmann
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
