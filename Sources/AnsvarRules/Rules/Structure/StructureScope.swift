import AnsvarText

extension Rule {
  /// A row where the duty or the system does not exist.
  static let structureScope = Rule(
    "structure.scope", .error,
    summary: Phrase(
      nb: "en rad der ansvaret eller systemet ikke finnes",
      nn: "ei rad der ansvaret eller systemet ikkje finst",
      en: "a row where the duty or the system does not exist"),
    why: Phrase(
      nb: "Raden gjelder ikke noe sted, og den som skrev den, tror at ansvaret er plassert.",
      nn: "Rada gjeld ingen stad, og den som skreiv ho, trur at ansvaret er plassert.",
      en: "The row holds nowhere, and whoever wrote it believes that the duty is assigned."),
    mend: Phrase(
      nb: "flytt raden, skriv `per system` på dimensjonen, eller føy organisasjonen til etter `of`",
      nn: "flytt rada, skriv `per system` på dimensjonen, eller føy organisasjonen til etter `of`",
      en: "move the row, write `per system` on the dimension, or add the organisation after `of`"),
    messages: [
      Phrase(
        nb: "raden gjelder noe som ikke finnes her",
        nn: "rada gjeld noko som ikkje finst her",
        en: "the row is about something that does not exist here")
    ],
    source: Phrase(
      nb: "modellspråket: et ansvar finnes én gang i organisasjonen eller én gang for hvert system",
      nn: "modellspråket: eit ansvar finst éin gong i organisasjonen eller éin gong for kvart system",
      en: "the model language: a duty exists once per organisation or once per system"),
    phase: .reading,
    triggering: [
      """
      organisation gran
      organisation lunner
      system pleie of gran
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign for gran system pleie {
          drift.beredskap: ikt-avdeling AR
      }
      assign {
          drift.beredskap: ikt-avdeling AR
      }
      """,
      """
      organisation gran
      organisation lunner
      system pleie of gran
      role ikt-avdeling
      dimension drift per system {
          duty beredskap
      }
      assign for lunner system pleie {
          drift.beredskap: ikt-avdeling AR
      }
      assign {
          drift.beredskap: ikt-avdeling AR
      }
      """,
    ],
    sound: [
      """
      organisation gran
      organisation lunner
      system pleie of gran
      role ikt-avdeling
      dimension drift per system {
          duty beredskap
      }
      assign for gran system pleie {
          drift.beredskap: ikt-avdeling AR
      }
      assign {
          drift.beredskap: ikt-avdeling AR
      }
      """
    ])
}
