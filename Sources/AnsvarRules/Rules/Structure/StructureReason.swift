import AnsvarText

extension Rule {
  /// A cell or a row that is empty on purpose without a reason.
  static let structureReason = Rule(
    "structure.reason", .error,
    summary: Phrase(
      nb: "noe som er tomt med vilje, men mangler en grunn",
      nn: "noko som er tomt med vilje, men manglar ein grunn",
      en: "something empty on purpose that lacks a reason"),
    why: Phrase(
      nb: "En tom celle med en grunn er en avgjørelse; uten en grunn kan ingen se om den er glemt.",
      nn: "Ei tom celle med ein grunn er ei avgjerd; utan ein grunn kan ingen sjå om ho er gløymd.",
      en: "An empty cell with a reason is a decision; without one, nobody can tell whether it was forgotten."),
    mend: Phrase(
      nb: "skriv `because \"…\"` til slutt i raden",
      nn: "skriv `because \"…\"` til slutt i rada",
      en: "write `because \"…\"` at the end of the row"),
    messages: [
      Phrase(
        nb: "grunnen mangler",
        nn: "grunnen manglar",
        en: "the reason is missing")
    ],
    source: Phrase(
      nb: "et unntak har grunn, eier og dato",
      nn: "eit unntak har grunn, eigar og dato",
      en: "a waiver has a reason, an owner and a date"),
    phase: .reading,
    triggering: [
      """
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: none
      }
      """,
      """
      role rådmann
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-avdeling AR, rådmann -
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
          drift.beredskap: none because "Legges til vertskommunen" by ikt-avdeling until 2099-12-31
      }
      """
    ])
}
