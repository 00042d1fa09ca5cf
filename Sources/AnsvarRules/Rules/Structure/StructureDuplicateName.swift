import AnsvarText

extension Rule {
  /// A name that is declared twice.
  static let structureDuplicateName = Rule(
    "structure.duplicate-name", .error,
    summary: Phrase(
      nb: "et navn som er ført opp to ganger",
      nn: "eit namn som er ført opp to gonger",
      en: "a name that is declared twice"),
    why: Phrase(
      nb: "Med to av samme navn vet verken leseren eller programmet hvilken som er ment.",
      nn: "Med to av same namnet veit verken lesaren eller programmet kva for ein som er meint.",
      en: "With two of the same name, neither reader nor program knows which one is meant."),
    mend: Phrase(
      nb: "slett den ene, eller gi dem hvert sitt navn",
      nn: "slett den eine, eller gi dei kvart sitt namn",
      en: "delete one, or give each a name of its own"),
    messages: [
      Phrase(
        nb: "navnet er ført opp to ganger",
        nn: "namnet er ført opp to gonger",
        en: "the name is declared twice")
    ],
    source: Phrase(
      nb: "modellspråket: ett navn, én betydning",
      nn: "modellspråket: eitt namn, éi tyding",
      en: "the model language: one name, one meaning"),
    phase: .reading,
    triggering: [
      """
      role rådmann
      role ikt-avdeling "IKT-drift"
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
