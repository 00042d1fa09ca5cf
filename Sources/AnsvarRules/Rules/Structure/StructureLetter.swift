import AnsvarText

extension Rule {
  /// A letter outside the scheme.
  static let structureLetter = Rule(
    "structure.letter", .error,
    summary: Phrase(
      nb: "en bokstav som ikke hører til skjemaet",
      nn: "ein bokstav som ikkje høyrer til skjemaet",
      en: "a letter outside the scheme"),
    why: Phrase(
      nb:
        "En bokstav uten betydning kan ikke leses: ingen vet om rollen er ansvarlig, utfører eller bare skal ha beskjed.",
      nn:
        "Ein bokstav utan tyding kan ikkje lesast: ingen veit om rolla er ansvarleg, utførar eller berre skal ha melding.",
      en:
        "A letter without meaning cannot be read: nobody knows whether the role is accountable, responsible or only told."
    ),
    mend: Phrase(
      nb: "bruk en bokstav fra skjemaet, eller skriv bokstaven inn i `scheme`",
      nn: "bruk ein bokstav frå skjemaet, eller skriv bokstaven inn i `scheme`",
      en: "use a letter of the scheme, or declare the letter in `scheme`"),
    messages: [
      Phrase(
        nb: "bokstaven hører ikke til skjemaet",
        nn: "bokstaven høyrer ikkje til skjemaet",
        en: "the letter is not part of the scheme")
    ],
    source: Phrase(
      nb: "RASCI, eller skjemaet i modellen",
      nn: "RASCI, eller skjemaet i modellen",
      en: "RASCI, or the scheme of the model"),
    phase: .reading,
    triggering: [
      """
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-avdeling X
      }
      """,
      """
      scheme enkel "Enkel" {
          A accountable
          A responsible
          R responsible
      }
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-avdeling AR
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
      """,
      """
      scheme enkel "Enkel" {
          A accountable
          U responsible
      }
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-avdeling AU
      }
      """,
    ])
}
