import AnsvarModel
import AnsvarText

extension Rule {
  /// An A or R whose role lacks a competence that the duty requires.
  ///
  /// Where no role is said to have any competence and no organisation has a roster, competences have not been mapped
  /// yet. Then every assignment would be reported, which says nothing; the model is told so once.
  static let gapCompetence = Rule(
    "gap.competence", .warning,
    summary: Phrase(
      nb: "en ansvarlig eller utfører som mangler en kompetanse ansvaret krever",
      nn: "ein ansvarleg eller utførar som manglar ein kompetanse ansvaret krev",
      en: "an accountable or responsible role that lacks a competence the duty requires"),
    why: Phrase(
      nb: "Et ansvar uten den kompetansen det krever, blir et ansvar på papiret. Den som har fått det, må få "
        + "opplæring eller hjelp.",
      nn: "Eit ansvar utan den kompetansen det krev, blir eit ansvar på papiret. Den som har fått det, må få "
        + "opplæring eller hjelp.",
      en: "A duty without the competence it takes is a duty on paper. Whoever has been given it needs training or "
        + "help."),
    mend: Phrase(
      nb: "gi rollen kompetansen med `has` der den finnes, eller legg ansvaret til en rolle som har den",
      nn: "gi rolla kompetansen med `has` der han finst, eller legg ansvaret til ei rolle som har han",
      en: "give the role the competence with `has` where it exists, or move the duty to a role that has it"),
    messages: [
      Phrase(
        nb: "`{role}` mangler kompetansen {competences}, som `{duty}` krever",
        nn: "`{role}` manglar kompetansen {competences}, som `{duty}` krev",
        en: "`{role}` lacks the competence {competences} that `{duty}` requires"),
      Phrase(
        nb: "`{role}` mangler kompetansene {competences}, som `{duty}` krever",
        nn: "`{role}` manglar kompetansane {competences}, som `{duty}` krev",
        en: "`{role}` lacks the competences {competences} that `{duty}` requires"),
      Phrase(
        nb: "modellen krever `{competence}`, men sier ikke hvilken kompetanse rollene har",
        nn: "modellen krev `{competence}`, men seier ikkje kva kompetanse rollene har",
        en: "the model requires `{competence}` but does not say what competence the roles have"),
    ],
    source: Phrase(
      nb: "Groth: hver dimensjon har sine kompetansekrav", nn: "Groth: kvar dimensjon har sine kompetansekrav",
      en: "Groth: each dimension has competences that it demands"),
    isByRow: true,
    triggering: [
      """
      competence bestiller
      competence gevinstrealisering
      role enhetsleder has gevinstrealisering
      dimension programeier {
          duty avtale requires bestiller
      }
      assign {
          programeier.avtale: enhetsleder AR
      }
      """,
      """
      competence bestiller
      competence gevinstrealisering
      role enhetsleder
      role rådmann has bestiller
      dimension programeier {
          requires bestiller, gevinstrealisering
          duty avtale
      }
      assign {
          programeier.avtale: enhetsleder AR
      }
      """,
      """
      competence bestiller
      role enhetsleder
      dimension programeier {
          requires bestiller
          duty avtale
      }
      assign {
          programeier.avtale: enhetsleder AR
      }
      """,
    ],
    sound: [
      """
      competence bestiller
      role enhetsleder has bestiller
      dimension programeier {
          requires bestiller
          duty avtale
      }
      assign {
          programeier.avtale: enhetsleder AR
      }
      """,
      """
      competence bestiller
      organisation gran
      role enhetsleder
      role ikt-avdeling
      roster gran {
          enhetsleder has bestiller
          ikt-avdeling
      }
      dimension programeier {
          requires bestiller
          duty avtale
      }
      assign {
          programeier.avtale: enhetsleder AR, ikt-avdeling S
      }
      """,
    ],
    check: { context, findings in
      let model = context.model
      guard model.duties.contains(where: { !$0.requires.isEmpty }) else { return }
      let isMapped = model.hasRosters || model.roles.contains { !$0.has.isEmpty }
      if isMapped {
        model.table.withColumns { columns in
          var gaps = CompetenceGaps(context, columns)
          gaps.report(to: &findings)
        }
      } else if let finding = CompetenceGaps.unmapped(context, findings) {
        findings.add(finding)
      }
    })
}
