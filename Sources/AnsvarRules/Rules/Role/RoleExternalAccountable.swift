import AnsvarText

extension Rule {
  /// An external party as A.
  static let roleExternalAccountable = Rule(
    "role.external-accountable", .warning,
    summary: Phrase(
      nb: "en ekstern part som ansvarlig",
      nn: "ein ekstern part som ansvarleg",
      en: "an external party as accountable"),
    why: Phrase(
      nb: "En leverandør kan gjøre arbeidet, men ansvaret kan ikke settes bort. Kommunen svarer for resultatet "
        + "overfor innbyggerne.",
      nn: "Ein leverandør kan gjere arbeidet, men ansvaret kan ikkje setjast bort. Kommunen svarer for resultatet "
        + "overfor innbyggjarane.",
      en: "A supplier can do the work, but accountability cannot be contracted out. The municipality answers to its "
        + "inhabitants for the result."),
    mend: Phrase(
      nb: "la en rolle i egen organisasjon være ansvarlig og den eksterne parten utføre",
      nn: "la ei rolle i eigen organisasjon vere ansvarleg og den eksterne parten utføre",
      en: "let a role of your own organisation be accountable and the external party responsible"),
    messages: [
      Phrase(
        nb: "den eksterne parten `{role}` er ansvarlig for `{duty}`",
        nn: "den eksterne parten `{role}` er ansvarleg for `{duty}`",
        en: "the external party `{role}` is accountable for `{duty}`")
    ],
    source: Phrase(
      nb: "Datatilsynet: rådmannen har ansvaret også når andre utfører arbeidet",
      nn: "Datatilsynet: rådmannen har ansvaret også når andre utfører arbeidet",
      en: "the Norwegian data protection authority: the chief executive is accountable even when others do the work"),
    isByRow: true,
    triggering: [
      """
      role leverandør is external
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: leverandør AR
      }
      """
    ],
    sound: [
      """
      role leverandør is external
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-avdeling A, leverandør R
      }
      """
    ],
    check: { context, findings in
      guard context.model.roles.contains(where: { $0.kind == .external }) else { return }
      context.forEachRow { row in
        for entry in context.model.table.entryRange(ofRow: row)
        where context.model.table.participation(ofEntry: entry).contains(.accountable) {
          let role = context.model.table.role(ofEntry: entry)
          guard context.model.roles[role.index].kind == .external, !context.isUndeclared(role) else { continue }
          findings.add(findings.finding(onEntry: entry, ofRow: row, context))
        }
      }
    })
}
