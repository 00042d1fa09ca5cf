import AnsvarText

extension Rule {
  /// A collective as A or R.
  static let overlapCollective = Rule(
    "overlap.collective", .warning,
    summary: Phrase(
      nb: "en fellesbetegnelse som ansvarlig eller utfører", nn: "ei fellesnemning som ansvarleg eller utførar",
      en: "a collective as accountable or responsible"),
    why: Phrase(
      nb: "Når «alle» eller «kommunene» har ansvaret, er det ingen bestemt som kan stilles til ansvar, og hver "
        + "av dem kan vente på de andre.",
      nn: "Når «alle» eller «kommunane» har ansvaret, er det ingen bestemt som kan stillast til ansvar, og kvar "
        + "av dei kan vente på dei andre.",
      en: "When “everybody” or “the municipalities” carry a duty, no one in particular can be held to it, and each "
        + "may wait for the others."),
    mend: Phrase(
      nb: "gi ansvaret til en bestemt rolle; fellesskapet kan være medspiller, rådspurt eller informert",
      nn: "gi ansvaret til ei bestemt rolle; fellesskapet kan vere medspelar, rådspurd eller informert",
      en: "give the duty to one particular role; the collective may support, be consulted or be informed"),
    messages: [
      Phrase(
        nb: "fellesbetegnelsen `{role}` er ansvarlig for `{duty}`",
        nn: "fellesnemninga `{role}` er ansvarleg for `{duty}`",
        en: "the collective `{role}` is accountable for `{duty}`"),
      Phrase(
        nb: "fellesbetegnelsen `{role}` skal utføre `{duty}`", nn: "fellesnemninga `{role}` skal utføre `{duty}`",
        en: "the collective `{role}` is to carry out `{duty}`"),
    ],
    source: Phrase(
      nb: "ROR-IKT 2018–2021: de fleste tiltakene har «alle» eller «kommunene» som ansvarlig",
      nn: "ROR-IKT 2018–2021: dei fleste tiltaka har «alle» eller «kommunane» som ansvarleg",
      en: "ROR-IKT 2018–2021: most measures name “everybody” or “the municipalities” as responsible"),
    isByRow: true,
    triggering: [
      """
      role kommunene is collective
      dimension strategi {
          duty standarder
      }
      assign {
          strategi.standarder: kommunene AR
      }
      """,
      """
      role rådmann
      role alle is collective
      dimension strategi {
          duty standarder
      }
      assign {
          strategi.standarder: rådmann A, alle R
      }
      """,
    ],
    sound: [
      """
      role rådmann
      role alle is collective
      dimension strategi {
          duty standarder
      }
      assign {
          strategi.standarder: rådmann AR, alle I
      }
      """
    ],
    check: { context, findings in
      guard context.model.roles.contains(where: { $0.kind == .collective }) else { return }
      context.forEachRow { row in
        for entry in context.model.table.entryRange(ofRow: row) {
          let participation = context.model.table.participation(ofEntry: entry)
          let role = context.model.table.role(ofEntry: entry)
          guard !participation.isDisjoint(with: .carrying), context.model.roles[role.index].kind == .collective,
            !context.isUndeclared(role)
          else { continue }
          var finding = findings.finding(onEntry: entry, ofRow: row, context)
          finding.variant = participation.contains(.accountable) ? 0 : 1
          findings.add(finding)
        }
      }
    })
}
