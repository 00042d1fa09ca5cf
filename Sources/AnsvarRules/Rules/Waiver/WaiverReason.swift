import AnsvarText

extension Rule {
  /// A waiver without reason, owner or date.
  static let waiverReason = Rule(
    "waiver.reason", .warning,
    summary: Phrase(
      nb: "et unntak uten grunn, eier eller dato", nn: "eit unntak utan grunn, eigar eller dato",
      en: "a waiver without reason, owner or date"),
    why: Phrase(
      nb: "Om et år husker ingen hvorfor dette ble godtatt, av hvem, eller hvor lenge det skulle gjelde. Da blir "
        + "unntaket stående for alltid.",
      nn: "Om eit år hugsar ingen kvifor dette blei godteke, av kven, eller kor lenge det skulle gjelde. Då blir "
        + "unntaket ståande for alltid.",
      en: "In a year nobody remembers why this was accepted, by whom or for how long. Then the waiver stands "
        + "for ever."),
    mend: Phrase(
      nb: "skriv `because \"grunn\" by rolle until dato` etter unntaket",
      nn: "skriv `because \"grunn\" by rolle until dato` etter unntaket",
      en: "write `because \"reason\" by role until date` after the waiver"),
    messages: [
      Phrase(
        nb: "unntaket fra `{rule}` har ingen grunn", nn: "unntaket frå `{rule}` har ingen grunn",
        en: "the waiver of `{rule}` has no reason"),
      Phrase(
        nb: "unntaket fra `{rule}` har ingen eier", nn: "unntaket frå `{rule}` har ingen eigar",
        en: "the waiver of `{rule}` has no owner"),
      Phrase(
        nb: "unntaket fra `{rule}` har ingen dato det gjelder til",
        nn: "unntaket frå `{rule}` har ingen dato det gjeld til",
        en: "the waiver of `{rule}` has no date when it ends"),
    ],
    source: Phrase(
      nb: "et unntak har grunn, eier og dato", nn: "eit unntak har grunn, eigar og dato",
      en: "a waiver has a reason, an owner and a date"),
    phase: .waivers,
    triggering: [
      """
      role rådmann
      dimension strategi {
          duty standarder
      }
      assign {
          strategi.standarder: rådmann A
      }
      accept gap.responsible on strategi.standarder
      """
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
      for waiver in context.model.waivers where !waiver.concernsStructure {
        let isMissing = [
          waiver.reason?.utf8.isEmpty ?? true, waiver.owner == nil && !waiver.hasUnknownOwner, waiver.until == nil,
        ]
        for (variant, isMissing) in isMissing.enumerated() where isMissing {
          var finding = findings.finding(on: waiver, context)
          finding.variant = variant
          findings.add(finding)
        }
      }
    })
}
