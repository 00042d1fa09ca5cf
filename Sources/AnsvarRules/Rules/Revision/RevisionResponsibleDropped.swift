import AnsvarComparison
import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Rule {
  /// A goal or a measure that had somebody responsible and has nobody now.
  static let revisionResponsibleDropped = Rule(
    "revision.responsible-dropped", .warning,
    summary: Phrase(
      nb: "et mål eller tiltak som har mistet den ansvarlige", nn: "eit mål eller tiltak som har mista den ansvarlege",
      en: "a goal or measure that lost whoever was responsible"),
    why: Phrase(
      nb: "Står målet igjen uten noen som har det, blir det ikke nådd, og ingen har vedtatt at det skulle gå slik.",
      nn: "Står målet igjen utan nokon som har det, blir det ikkje nådd, og ingen har vedteke at det skulle gå slik.",
      en: "A goal that is left with nobody to reach it is not reached, and nobody has decided that it should be so."),
    mend: Phrase(
      nb: "skriv hvem som har det nå, med `responsible`, eller stryk det",
      nn: "skriv kven som har det no, med `responsible`, eller stryk det",
      en: "write who has it now, with `responsible`, or remove it"),
    messages: [
      Phrase(
        nb: "{kind} `{before}`{now} var ansvaret til {parties}, men nå har ingen det",
        nn: "{kind} `{before}`{now} var ansvaret til {parties}, men no har ingen det",
        en: "{kind} `{before}`{now} was the responsibility of {parties}, but nobody has it now")
    ],
    source: Phrase(
      nb: "KS: eKommune 2012, vedlegget til revisjonen i 2010, kapittel 5 og 19",
      nn: "KS: eKommune 2012, vedlegget til revisjonen i 2010, kapittel 5 og 19",
      en: "KS: eKommune 2012, the annex to the revision of 2010, chapters 5 and 19"),
    triggering: [
      Example(
        """
        plan plan "Revidert" {
            goal 1 "Ansatte har kompetanse i IKT"
        }
        revision of "2008.ansvar"
        """,
        revising: """
          role kommuner is collective
          plan plan "Opprinnelig" {
              goal 1 "Ansatte har kompetanse i IKT" {
                  responsible kommuner
              }
          }
          """)
    ],
    sound: [
      Example(
        """
        role kommuner is collective
        plan plan "Revidert" {
            goal 1 "Ansatte har kompetanse i IKT" {
                responsible kommuner
            }
        }
        revision of "2008.ansvar" {
            removed goal 2 because "Nådd"
        }
        """,
        revising: """
          role kommuner is collective
          plan plan "Opprinnelig" {
              goal 1 "Ansatte har kompetanse i IKT" {
                  responsible kommuner
              }
              goal 2 "Kommunen har nettsted" {
                  responsible kommuner
              }
          }
          """)
    ],
    check: { context, findings in
      guard let diff = context.diff, let before = diff.old.plan, let after = diff.new.plan else { return }
      for (index, item) in before.items.enumerated() {
        let parties = item.accountable + item.responsible
        let now = diff.correspondence.planItems.successors(of: PlanItemID(index))
        guard !parties.isEmpty, let first = now.first else { continue }
        guard now.allSatisfy({ after[$0].accountable.isEmpty && after[$0].responsible.isEmpty }) else { continue }
        var finding = findings.finding(on: first, of: after)
        finding.places = [
          Place("kind", item.kind.label), Place("before", diff.old.name(item.name)),
          Place("now", NowNumbered.phrase(diff.new.name(after[first].name), before: diff.old.name(item.name))),
          // They are parties of the earlier model, which the words of this one do not know.
          Place("parties", RevisionWords.names(parties.map { diff.old.name(of: $0.party) })),
        ]
        findings.add(finding)
      }
    })
}
