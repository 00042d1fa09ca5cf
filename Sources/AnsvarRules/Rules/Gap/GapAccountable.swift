import AnsvarText

extension Rule {
  /// A duty without A.
  static let gapAccountable = Rule(
    "gap.accountable", .error,
    summary: Phrase(
      nb: "et ansvar som ingen svarer for", nn: "eit ansvar som ingen svarer for",
      en: "a duty that nobody answers for"),
    why: Phrase(
      nb: "Når ingen er ansvarlig, er det heller ingen å spørre når noe svikter, og ingen som kan avgjøre hva som "
        + "skal gjøres.",
      nn: "Når ingen er ansvarleg, er det heller ingen å spørje når noko sviktar, og ingen som kan avgjere kva som "
        + "skal gjerast.",
      en: "With nobody accountable there is nobody to ask when something fails, and nobody who can decide what to do."),
    mend: Phrase(
      nb: "gi én rolle bokstaven for ansvarlig i raden, eller skriv `none because \"…\"` når det er meningen",
      nn: "gi éi rolle bokstaven for ansvarleg i rada, eller skriv `none because \"…\"` når det er meininga",
      en: "give one role the letter for accountable in the row, or write `none because \"…\"` if that is meant"),
    messages: [
      Phrase(
        nb: "ingen er ansvarlig for `{duty}`", nn: "ingen er ansvarleg for `{duty}`",
        en: "nobody is accountable for `{duty}`")
    ],
    source: Phrase(
      nb: "RASCI: nøyaktig én ansvarlig for hvert ansvar", nn: "RASCI: nøyaktig éin ansvarleg for kvart ansvar",
      en: "RASCI: exactly one accountable for each duty"),
    isByRow: true,
    triggering: [
      """
      role enhetsleder
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: enhetsleder R
      }
      """
    ],
    sound: [
      """
      role enhetsleder
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: enhetsleder AR
      }
      """
    ],
    check: { context, findings in
      context.forEachRow { row in
        let participation = context.participation(inRow: row)
        guard !participation.isDisjoint(with: .any), !participation.contains(.accountable) else { return }
        findings.add(findings.finding(onRow: row, context))
      }
    })
}
