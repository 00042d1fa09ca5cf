import AnsvarText

extension Rule {
  /// A waiver that accepts nothing.
  static let waiverUnused = Rule(
    "waiver.unused", .warning,
    summary: Phrase(
      nb: "et unntak som ikke gjelder noe", nn: "eit unntak som ikkje gjeld noko", en: "a waiver that accepts nothing"),
    why: Phrase(
      nb: "Et unntak som blir stående etter at saken er løst, kan skjule den neste feilen av samme slag.",
      nn: "Eit unntak som blir ståande etter at saka er løyst, kan skjule den neste feilen av same slag.",
      en: "A waiver left standing after the matter is settled may hide the next fault of the same kind."),
    mend: Phrase(
      nb: "ta det bort, eller rett hva det gjelder og hvor", nn: "ta det bort, eller rett kva det gjeld og kvar",
      en: "remove it, or correct what it is about and where"),
    messages: [
      Phrase(
        nb: "unntaket fra `{rule}` gjelder ikke noe funn", nn: "unntaket frå `{rule}` gjeld ikkje noko funn",
        en: "the waiver of `{rule}` matches no finding"),
      Phrase(
        nb: "unntaket fra `{rule}` trengs ikke: regelen er slått av",
        nn: "unntaket frå `{rule}` trengst ikkje: regelen er slått av",
        en: "the waiver of `{rule}` is not needed: the rule is off"),
      Phrase(
        nb: "unntaket fra `{rule}` gjelder ikke: feil i selve modellen kan ikke godtas, men må rettes",
        nn: "unntaket frå `{rule}` gjeld ikkje: feil i sjølve modellen kan ikkje godtakast, men må rettast",
        en: "the waiver of `{rule}` does not hold: faults in the model itself cannot be accepted, only mended"),
    ],
    source: Phrase(
      nb: "et unntak gjelder et bestemt funn", nn: "eit unntak gjeld eit bestemt funn",
      en: "a waiver is for a particular finding"),
    phase: .waivers,
    triggering: [
      """
      role rådmann
      dimension strategi {
          duty standarder
      }
      assign {
          strategi.standarder: rådmann AR
      }
      accept gap.responsible on strategi.standarder because "Utføres av rådmannen selv" by rådmann until 2099-06-30
      """,
      """
      role rådmann
      dimension strategi {
          duty standarder
      }
      assign {
          strategi.standarder: rådmann A
      }
      rule gap.responsible off
      accept gap.responsible on strategi.standarder because "Utføres av rådmannen selv" by rådmann until 2099-06-30
      """,
      """
      role rådmann
      dimension strategi {
          duty standarder
      }
      assign {
          strategi.standarder: rådmann AR
      }
      accept structure.letter
      """,
    ],
    sound: [
      """
      role rådmann
      dimension strategi {
          duty standarder
      }
      assign {
          strategi.standarder: rådmann A
      }
      accept gap.responsible on strategi.standarder because "Utføres av rådmannen selv" by rådmann until 2099-06-30
      """
    ],
    check: { context, findings in
      var isOff: [String: Bool] = [:]
      for setting in context.model.settings { isOff[setting.rule] = setting.isOff }
      for (number, waiver) in context.model.waivers.enumerated() where context.waiverUses[number] == 0 {
        var finding = findings.finding(on: waiver, context)
        if waiver.concernsStructure {
          finding.variant = 2
          findings.add(finding)
          continue
        }
        // One past its date is reported as that, and a rule that does not exist was reported when the model was read.
        if let until = waiver.until, let today = context.today, until < today { continue }
        guard RuleCatalogue.index(of: waiver.rule) != nil else { continue }
        finding.variant = isOff[waiver.rule] == true ? 1 : 0
        findings.add(finding)
      }
    })
}
