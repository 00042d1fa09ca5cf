import AnsvarModel
import AnsvarText

extension Rule {
  /// A duty where two camps meet and nobody who takes part can translate between them, or only one side can.
  ///
  /// The translator works for a dimension rather than for a single duty. So where every row that a matrix has for a
  /// dimension shares the fault in the same scopes, it is said once for the dimension; where only some do, it is said
  /// for those.
  static let gapBridge = Rule(
    "gap.bridge", .warning,
    summary: Phrase(
      nb: "to leirer møtes uten en oversetter, eller med en på bare den ene siden",
      nn: "to leirar møtest utan ein omsetjar, eller med ein på berre den eine sida",
      en: "two camps meet without a translator, or with one on one side only"),
    why: Phrase(
      nb: "Linja og IKT har hvert sitt språk. Uten en som står med ett bein i hver leir, blir behovet misforstått "
        + "på veien og nytten uteblir.",
      nn: "Linja og IKT har kvart sitt språk. Utan ein som står med eitt bein i kvar leir, blir behovet "
        + "misforstått på vegen og nytta uteblir.",
      en: "The line and ICT speak different languages. Without somebody with a foot in each camp, needs are "
        + "misunderstood on the way and the benefit is lost."),
    mend: Phrase(
      nb: "gi en rolle på hver side kompetansen med `has`, eller la en rolle som har den, delta",
      nn: "gi ei rolle på kvar side kompetansen med `has`, eller la ei rolle som har han, delta",
      en: "give a role on each side the competence with `has`, or let a role that has it take part"),
    messages: [
      Phrase(
        nb: "`{camp}` og `{other}` møtes i `{duty}`, men ingen som deltar, har kompetansen `{competence}`",
        nn: "`{camp}` og `{other}` møtest i `{duty}`, men ingen som deltek, har kompetansen `{competence}`",
        en: "`{camp}` and `{other}` meet in `{duty}`, but nobody who takes part has the competence `{competence}`"),
      Phrase(
        nb: "i `{duty}` har `{other}` kompetansen `{competence}`, men det har ikke `{camp}`",
        nn: "i `{duty}` har `{other}` kompetansen `{competence}`, men det har ikkje `{camp}`",
        en: "in `{duty}`, `{other}` has the competence `{competence}` but `{camp}` has not"),
      Phrase(
        nb: "`{camp}` og `{other}` møtes i dimensjonen `{dimension}`, men ingen som deltar, har kompetansen "
          + "`{competence}`",
        nn: "`{camp}` og `{other}` møtest i dimensjonen `{dimension}`, men ingen som deltek, har kompetansen "
          + "`{competence}`",
        en: "`{camp}` and `{other}` meet in the dimension `{dimension}`, but nobody who takes part has the "
          + "competence `{competence}`"),
      Phrase(
        nb: "i dimensjonen `{dimension}` har `{other}` kompetansen `{competence}`, men det har ikke `{camp}`",
        nn: "i dimensjonen `{dimension}` har `{other}` kompetansen `{competence}`, men det har ikkje `{camp}`",
        en: "in the dimension `{dimension}`, `{other}` has the competence `{competence}` but `{camp}` has not"),
      Phrase(
        nb: "`{camp}` og `{other}` møtes i `{duty}`, men ingen kompetanse i modellen bygger bro "
          + "mellom dem",
        nn: "`{camp}` og `{other}` møtest i `{duty}`, men ingen kompetanse i modellen byggjer bru "
          + "mellom dei",
        en: "`{camp}` and `{other}` meet in `{duty}`, but no competence of the model bridges them"),
    ],
    source: Phrase(
      nb: "Groth: oversetteren, en som står med ett bein i hver leir",
      nn: "Groth: omsetjaren, ein som står med eitt bein i kvar leir",
      en: "Groth: the translator, who stands with one foot in each camp"),
    triggering: [
      """
      camp linja
      camp ikt
      competence oversetter bridges linja, ikt
      role enhetsleder in linja
      role ikt-avdeling in ikt
      dimension bruksnytte {
          duty opplæring
      }
      assign {
          bruksnytte.opplæring: enhetsleder AR, ikt-avdeling S
      }
      """,
      """
      camp linja
      camp ikt
      competence oversetter bridges linja, ikt
      role enhetsleder in linja
      role ikt-avdeling in ikt has oversetter
      dimension bruksnytte {
          duty opplæring
      }
      assign {
          bruksnytte.opplæring: enhetsleder AR, ikt-avdeling S
      }
      """,
      """
      camp linja
      camp ikt
      competence oversetter bridges linja, ikt
      role enhetsleder in linja
      role ikt-avdeling in ikt
      dimension bruksnytte {
          duty pådriver
          duty opplæring
      }
      matrix {
                       enhetsleder  ikt-avdeling
          bruksnytte   AR           S
      }
      """,
      """
      camp linja
      camp ikt
      competence oversetter bridges linja, ikt
      role enhetsleder in linja has oversetter
      role ikt-avdeling in ikt
      dimension bruksnytte {
          duty pådriver
          duty opplæring
      }
      matrix {
                       enhetsleder  ikt-avdeling
          bruksnytte   AR           S
      }
      """,
      """
      camp linja
      camp ikt
      role enhetsleder in linja
      role ikt-avdeling in ikt
      dimension bruksnytte {
          duty opplæring
      }
      assign {
          bruksnytte.opplæring: enhetsleder AR, ikt-avdeling S
      }
      """,
    ],
    sound: [
      """
      camp linja
      camp ikt
      competence oversetter bridges linja, ikt
      role enhetsleder in linja has oversetter
      role ikt-avdeling in ikt has oversetter
      dimension bruksnytte {
          duty opplæring
      }
      assign {
          bruksnytte.opplæring: enhetsleder AR, ikt-avdeling S
      }
      """,
      """
      camp linja
      camp ikt
      competence oversetter bridges linja, ikt
      role enhetsleder in linja
      role ikt-avdeling in ikt
      dimension bruksnytte {
          duty opplæring
      }
      assign {
          bruksnytte.opplæring: enhetsleder AR, ikt-avdeling I
      }
      """,
    ],
    check: { context, findings in
      guard context.model.camps.count > 1 else { return }
      var bridges = BridgeGaps(context)
      bridges.report(to: &findings)
    })
}
