import AnsvarModel
import AnsvarText

extension Rule {
  /// One post that holds roles with A or R on both sides of a separation, in the same organisation and system.
  ///
  /// Where one role alone stands on both sides, `separation.conflict` tells.
  static let separationHolder = Rule(
    "separation.holder", .error,
    summary: Phrase(
      nb: "én stilling med roller som skal være atskilt", nn: "éi stilling med roller som skal vere åtskilde",
      en: "one post with roles that are to be kept apart"),
    why: Phrase(
      nb: "På papiret er rollene to, men den samme personen har begge. Da kontrollerer vedkommende seg "
        + "selv eller bestiller fra seg selv, og skillet er borte.",
      nn: "På papiret er rollene to, men den same personen har begge. Då kontrollerer vedkommande seg "
        + "sjølv eller bestiller frå seg sjølv, og skiljet er borte.",
      en: "On paper the roles are two, but the same person has both. They then check or order from themselves, and "
        + "the separation is gone."),
    mend: Phrase(
      nb: "gi den ene rollen til en annen stilling", nn: "gi den eine rolla til ei anna stilling",
      en: "give one of the roles to another post"),
    messages: [
      Phrase(
        nb: "`{post}` har {roles}, som bærer ansvar i `{other}` og `{dimension}`, og de skal være atskilt",
        nn: "`{post}` har {roles}, som ber ansvar i `{other}` og `{dimension}`, og dei skal vere åtskilde",
        en: "`{post}` holds {roles}, which carry duties in `{other}` and `{dimension}`, and these are to be separate")
    ],
    source: Phrase(
      nb: "Groth: kritisk organisatorisk skille, teknikk hos IKT og programvare i linja",
      nn: "Groth: kritisk organisatorisk skilje, teknikk hos IKT og programvare i linja",
      en: "Groth: critical organisational separation, technology with ICT and software with the line"),
    triggering: [
      """
      organisation lunner
      role driftsansvarlig
      role programeier
      dimension vedlikehold {
          duty videreutvikling
      }
      dimension drift {
          duty beredskap
      }
      assign {
          vedlikehold.videreutvikling: programeier AR
          drift.beredskap: driftsansvarlig AR
      }
      separate teknikk-programvare "Teknikk hos IKT, programvare i linja" {
          drift from vedlikehold
      }
      post ikt-konsulent of lunner holds driftsansvarlig, programeier
      """
    ],
    sound: [
      """
      organisation lunner
      role driftsansvarlig
      role programeier
      dimension vedlikehold {
          duty videreutvikling
      }
      dimension drift {
          duty beredskap
      }
      assign {
          vedlikehold.videreutvikling: programeier AR, driftsansvarlig S
          drift.beredskap: driftsansvarlig AR
      }
      separate teknikk-programvare "Teknikk hos IKT, programvare i linja" {
          drift from vedlikehold
      }
      post ikt-konsulent of lunner holds driftsansvarlig
      post fagleder of lunner holds programeier
      """
    ],
    check: { context, findings in
      guard !context.model.separations.isEmpty else { return }
      var search = HolderSearch(context)
      if search.isNeeded { search.run(&findings) }
    })
}
