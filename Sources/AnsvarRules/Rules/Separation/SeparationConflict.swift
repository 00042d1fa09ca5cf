import AnsvarModel
import AnsvarText

extension Rule {
  /// One role with A or R in both of two separated dimensions, in the same organisation and system.
  static let separationConflict = Rule(
    "separation.conflict", .error,
    summary: Phrase(
      nb: "samme rolle i to dimensjoner som skal være atskilt",
      nn: "same rolla i to dimensjonar som skal vere åtskilde",
      en: "the same role in two dimensions that are to be kept apart"),
    why: Phrase(
      nb: "Skillet er der for at ingen skal kontrollere seg selv eller bestille av seg selv. Det er borte når "
        + "samme rolle står på begge sider.",
      nn: "Skiljet er der for at ingen skal kontrollere seg sjølv eller bestille av seg sjølv. Det er borte når same "
        + "rolla står på begge sider.",
      en: "The separation is there so that nobody checks their own work or orders from themselves. It is gone when "
        + "one role stands on both sides."),
    mend: Phrase(
      nb: "gi ansvaret i den ene dimensjonen til en annen rolle, eller la rollen være medspiller eller rådspurt der",
      nn: "gi ansvaret i den eine dimensjonen til ei anna rolle, eller la rolla vere medspelar eller rådspurd der",
      en: "give the duty in one of the dimensions to another role, or let the role support or be consulted there"),
    messages: [
      Phrase(
        nb: "`{role}` bærer ansvar i både `{other}` og `{dimension}`, som skal være atskilt",
        nn: "`{role}` ber ansvar i både `{other}` og `{dimension}`, som skal vere åtskilde",
        en: "`{role}` carries duties in both `{other}` and `{dimension}`, which are to be separate")
    ],
    source: Phrase(
      nb: "Groth: kritisk organisatorisk skille, teknikk hos IKT og programvare i linja",
      nn: "Groth: kritisk organisatorisk skilje, teknikk hos IKT og programvare i linja",
      en: "Groth: critical organisational separation, technology with ICT and software with the line"),
    triggering: [
      """
      role ikt-avdeling
      dimension vedlikehold {
          duty videreutvikling
      }
      dimension drift {
          duty beredskap
      }
      assign {
          vedlikehold.videreutvikling: ikt-avdeling AR
          drift.beredskap: ikt-avdeling AR
      }
      separate teknikk-programvare "Teknikk hos IKT, programvare i linja" {
          drift from vedlikehold
      }
      """
    ],
    sound: [
      """
      role enhetsleder
      role ikt-avdeling
      dimension vedlikehold {
          duty videreutvikling
      }
      dimension drift {
          duty beredskap
      }
      assign {
          vedlikehold.videreutvikling: enhetsleder AR, ikt-avdeling S
          drift.beredskap: ikt-avdeling AR
      }
      separate teknikk-programvare "Teknikk hos IKT, programvare i linja" {
          drift from vedlikehold
      }
      """
    ],
    check: { context, findings in
      guard !context.model.separations.isEmpty else { return }
      var search = ConflictSearch(context)
      search.run(&findings)
    })
}
