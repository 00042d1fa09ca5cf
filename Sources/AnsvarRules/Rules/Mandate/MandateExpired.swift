import AnsvarModel
import AnsvarText

extension Rule {
  /// A mandate or a deputy past its last day.
  ///
  /// Waivers and reasons for empty cells have `waiver.expired`.
  static let mandateExpired = Rule(
    "mandate.expired", .warning,
    summary: Phrase(
      nb: "et mandat eller en stedfortreder som er gått ut på dato",
      nn: "eit mandat eller ein stadfortredar som er gått ut på dato",
      en: "a mandate or a deputy past its date"),
    why: Phrase(
      nb: "Når tiden er ute, har organet eller stedfortrederen ikke lenger lov til å avgjøre noe. Vedtak som tas "
        + "likevel, kan bli angrepet.",
      nn: "Når tida er ute, har organet eller stadfortredaren ikkje lenger lov til å avgjere noko. Vedtak som blir "
        + "tekne likevel, kan bli angripne.",
      en: "When the time is over, the body or the deputy no longer has the right to decide. What is decided all the "
        + "same may be challenged."),
    mend: Phrase(
      nb: "forny mandatet eller avtalen og skriv den nye datoen, eller ta bort det som ikke lenger gjelder",
      nn: "forny mandatet eller avtalen og skriv den nye datoen, eller ta bort det som ikkje lenger gjeld",
      en: "renew the mandate or the agreement and write the new date, or remove what no longer holds"),
    messages: [
      Phrase(
        nb: "mandatet til `{role}` gikk ut {until}", nn: "mandatet til `{role}` gjekk ut {until}",
        en: "the mandate of `{role}` ended on {until}"),
      Phrase(
        nb: "`{deputy}` var stedfortreder for `{post}` til {until}",
        nn: "`{deputy}` var stadfortredar for `{post}` til {until}",
        en: "`{deputy}` was deputy of `{post}` until {until}"),
    ],
    source: Phrase(
      nb: "et mandat gjelder for den tiden det er gitt for", nn: "eit mandat gjeld for den tida det er gitt for",
      en: "a mandate holds for the time it was given for"),
    triggering: [
      """
      role bestiller
      body bestillerutvalg {
          seat bestiller
          mandate from 2018-01-01 until 2021-12-31
      }
      dimension strategi {
          duty prioritering
      }
      assign {
          strategi.prioritering: bestillerutvalg AR
      }
      """,
      """
      organisation lunner
      role enhetsleder
      post skoleleder of lunner holds enhetsleder
      post helseleder of lunner holds enhetsleder deputy skoleleder until 2024-06-30
      dimension programeier {
          duty kostnad
      }
      assign {
          programeier.kostnad: enhetsleder AR
      }
      """,
    ],
    sound: [
      """
      organisation lunner
      role enhetsleder
      role bestiller
      body bestillerutvalg {
          seat bestiller
          mandate from 2018-01-01 until 2099-12-31
      }
      post skoleleder of lunner holds enhetsleder, bestiller
      post helseleder of lunner holds enhetsleder deputy skoleleder until 2099-06-30
      dimension strategi {
          duty prioritering
      }
      assign {
          strategi.prioritering: bestillerutvalg A, enhetsleder R
      }
      """
    ],
    check: { context, findings in
      guard let today = context.today else { return }
      for mandate in context.model.mandates {
        guard let until = mandate.until, until < today else { continue }
        var finding = findings.finding(at: mandate.range)
        finding.roles = [mandate.role]
        finding.places = [Place("until", until.text)]
        findings.add(finding)
      }
      for (index, post) in context.model.posts.enumerated() {
        guard let deputy = post.deputy, let until = deputy.until, until < today else { continue }
        var finding = findings.finding(at: deputy.range)
        finding.variant = 1
        finding.roles = post.holds
        finding.scope = Scope(organisation: post.organisation)
        finding.mentions = [
          Finding.Mention("post", .post(PostID(index))), Finding.Mention("deputy", .post(deputy.post)),
        ]
        finding.places = [Place("until", until.text)]
        findings.add(finding)
      }
    })
}
