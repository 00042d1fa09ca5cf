import AnsvarModel
import AnsvarText

extension Rule {
  /// A role that takes part in every duty.
  static let loadEverywhere = Rule(
    "load.everywhere", .advice,
    summary: Phrase(
      nb: "en rolle som deltar i alt", nn: "ei rolle som deltek i alt", en: "a role that takes part in everything"),
    why: Phrase(
      nb: "En rolle som står i hver rad, sier lite om hvem som egentlig trengs, og den som har rollen, drukner i "
        + "møter og meldinger.",
      nn: "Ei rolle som står i kvar rad, seier lite om kven som eigentleg trengst, og den som har rolla, druknar i "
        + "møte og meldingar.",
      en: "A role in every row says little of who is really needed, and whoever has it drowns in meetings and "
        + "messages."),
    mend: Phrase(
      nb: "ta rollen ut av de radene der den ikke trengs", nn: "ta rolla ut av dei radene der ho ikkje trengst",
      en: "take the role out of the rows where it is not needed"),
    messages: [
      Phrase(
        nb: "`{role}` deltar i alle {count} ansvar", nn: "`{role}` deltek i alle {count} ansvar",
        en: "`{role}` takes part in all {count} duties")
    ],
    source: Phrase(
      nb: "god praksis for RASCI: delta der det trengs", nn: "god praksis for RASCI: delta der det trengst",
      en: "good practice for RASCI: take part where it is needed"),
    triggering: [
      """
      role enhetsleder
      role rådmann
      dimension strategi {
          duty ambisjonsnivå
          duty prosjektprioritering
          duty standarder
          duty arkitektur
          duty infrastruktur
      }
      matrix {
                     rådmann  enhetsleder
          strategi   AR       C
      }
      """
    ],
    sound: [
      """
      role enhetsleder
      role rådmann
      dimension strategi {
          duty ambisjonsnivå
          duty prosjektprioritering
          duty standarder
          duty arkitektur
          duty infrastruktur
      }
      assign {
          strategi.ambisjonsnivå: rådmann AR
          strategi.prosjektprioritering: rådmann A, enhetsleder R
          strategi.standarder: enhetsleder AR
          strategi.arkitektur: enhetsleder AR
          strategi.infrastruktur: rådmann AR
      }
      """
    ],
    check: { context, findings in
      // With fewer duties, being in all of them is nothing remarkable.
      for load in context.loads where load.duties >= 5 {
        for entry in load.entries where entry.isEverywhere && !context.isUndeclared(entry.role) {
          var finding = findings.finding(at: context.range(of: entry.role, in: load.organisation))
          finding.roles = [entry.role]
          finding.scope = Scope(organisation: load.organisation)
          finding.places = [Place("count", load.duties)]
          findings.add(finding, numbers: [load.duties])
        }
      }
    })
}
