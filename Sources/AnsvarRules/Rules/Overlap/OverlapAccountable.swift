import AnsvarText

extension Rule {
  /// A duty with several A.
  static let overlapAccountable = Rule(
    "overlap.accountable", .error,
    summary: Phrase(
      nb: "et ansvar med flere ansvarlige", nn: "eit ansvar med fleire ansvarlege",
      en: "a duty with several accountable roles"),
    why: Phrase(
      nb: "Når to er ansvarlige, kan begge tro at den andre tar seg av det, og de kan avgjøre saken ulikt.",
      nn: "Når to er ansvarlege, kan begge tru at den andre tek seg av det, og dei kan avgjere saka ulikt.",
      en: "With two accountable, each may think that the other sees to it, and they may decide differently."),
    mend: Phrase(
      nb: "la én rolle være ansvarlig; den andre kan være utfører eller medspiller",
      nn: "la éi rolle vere ansvarleg; den andre kan vere utførar eller medspelar",
      en: "let one role be accountable; the other may be responsible or supporting"),
    messages: [
      Phrase(
        nb: "{count} roller er ansvarlige for `{duty}`: {roles}",
        nn: "{count} roller er ansvarlege for `{duty}`: {roles}",
        en: "{count} roles are accountable for `{duty}`: {roles}")
    ],
    source: Phrase(
      nb: "RASCI: nøyaktig én ansvarlig for hvert ansvar", nn: "RASCI: nøyaktig éin ansvarleg for kvart ansvar",
      en: "RASCI: exactly one accountable for each duty"),
    isByRow: true,
    triggering: [
      """
      role enhetsleder
      role ikt-avdeling
      dimension vedlikehold {
          duty videreutvikling
      }
      assign {
          vedlikehold.videreutvikling: enhetsleder AR, ikt-avdeling A
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
      assign {
          vedlikehold.videreutvikling: enhetsleder A, ikt-avdeling R
      }
      """
    ],
    check: { context, findings in
      context.forEachRow { row in
        guard context.hasSeveralAccountable(inRow: row) else { return }
        let roles = context.roles(.accountable, inRow: row)
        guard roles.count > 1 else { return }
        let second = context.entry(of: roles[1], .accountable, inRow: row)
        let range = second.map { context.rangeOfEntry($0, inRow: row) } ?? context.rangeOfRow(row)
        var finding = findings.finding(onRow: row, at: range, context)
        finding.roles = roles
        if let first = context.entry(of: roles[0], .accountable, inRow: row) {
          finding.related = context.rangeOfEntry(first, inRow: row)
        }
        findings.add(finding)
      }
    })
}
