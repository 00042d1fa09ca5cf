import AnsvarModel
import AnsvarText

extension Rule {
  /// A waiver, or a reason for an empty cell, past its date.
  static let waiverExpired = Rule(
    "waiver.expired", .warning,
    summary: Phrase(
      nb: "et unntak som er gått ut", nn: "eit unntak som er gått ut", en: "a waiver past its date"),
    why: Phrase(
      nb: "Noen godtok dette for en tid, og tiden er ute. Enten er saken løst, eller så må noen godta den på nytt.",
      nn: "Nokon godtok dette for ei tid, og tida er ute. Anten er saka løyst, eller så må nokon godta ho på nytt.",
      en: "Somebody accepted this for a time, and the time is over. Either it is settled, or somebody has to "
        + "accept it anew."),
    mend: Phrase(
      nb: "ta bort unntaket hvis saken er løst, eller avtal en ny dato med den som eier det",
      nn: "ta bort unntaket om saka er løyst, eller avtal ein ny dato med den som eig det",
      en: "remove the waiver if the matter is settled, or agree on a new date with its owner"),
    messages: [
      Phrase(
        nb: "unntaket fra `{rule}` gikk ut {until}", nn: "unntaket frå `{rule}` gjekk ut {until}",
        en: "the waiver of `{rule}` expired on {until}"),
      Phrase(
        nb: "grunnen til at `{duty}` er tomt, gjaldt til {until}",
        nn: "grunnen til at `{duty}` er tomt, gjaldt til {until}",
        en: "the reason why `{duty}` is empty held until {until}"),
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
      accept gap.responsible on strategi.standarder because "Utføres av rådmannen selv" by rådmann until 2020-06-30
      """,
      """
      role ikt-avdeling
      dimension drift {
          duty drift
          duty beredskap
      }
      matrix {
                            ikt-avdeling
          drift.drift       AR
          drift.beredskap   none because "Legges til vertskommunen" by ikt-avdeling until 2020-12-31
      }
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
      """,
      """
      role ikt-avdeling
      dimension drift {
          duty drift
          duty beredskap
      }
      matrix {
                            ikt-avdeling
          drift.drift       AR
          drift.beredskap   none because "Legges til vertskommunen" by ikt-avdeling until 2099-12-31
      }
      """,
    ],
    check: { context, findings in
      guard let today = context.today else { return }
      for waiver in context.model.waivers where !waiver.concernsStructure {
        guard let until = waiver.until, until < today else { continue }
        var finding = findings.finding(on: waiver, context)
        finding.places.append(Place("until", until.text))
        findings.add(finding)
      }
      for exemption in context.model.table.exemptions {
        guard let until = exemption.until, until < today, context.index.uses[Int(exemption.row)] > 0 else { continue }
        var finding = findings.finding(onRow: Int(exemption.row), context)
        finding.range = exemption.range
        finding.variant = 1
        finding.places = [Place("until", until.text)]
        findings.add(finding)
      }
    })
}
