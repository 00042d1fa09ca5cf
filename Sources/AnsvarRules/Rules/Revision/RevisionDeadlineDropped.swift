import AnsvarComparison
import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Rule {
  /// A goal or a measure that lost its date, when the revision does not say so.
  static let revisionDeadlineDropped = Rule(
    "revision.deadline-dropped", .warning,
    summary: Phrase(
      nb: "et mål eller tiltak som har mistet fristen", nn: "eit mål eller tiltak som har mista fristen",
      en: "a goal or measure that lost its date"),
    why: Phrase(
      nb:
        "Uten frist kan ingen si at målet ikke ble nådd. Forsvinner fristen uten et ord, er kravet senket uten at noen "
        + "har vedtatt det.",
      nn: "Utan frist kan ingen seie at målet ikkje blei nådd. Forsvinn fristen utan eit ord, er kravet senka utan at "
        + "nokon har vedteke det.",
      en: "Without a date nobody can say that the goal was not reached. Where the date goes without a word, less is "
        + "demanded than before and nobody has decided so."),
    mend: Phrase(
      nb: "sett en ny frist med `due`, eller si i påstanden at fristen er strøket, og hvorfor",
      nn: "set ein ny frist med `due`, eller sei i påstanden at fristen er stroken, og kvifor",
      en: "set a new date with `due`, or say in the claim that the date is removed, and why"),
    messages: [
      Phrase(
        nb: "{kind} `{before}`{now} hadde fristen {due} og har nå ingen, uten at revisjonen nevner det",
        nn: "{kind} `{before}`{now} hadde fristen {due} og har no ingen, utan at revisjonen nemner det",
        en: "{kind} `{before}`{now} had the date {due} and has none now, and the revision does not mention it"),
      Phrase(
        nb: "{kind} `{before}`{now} hadde fristen {due} og har nå ingen; det revisjonen sier om det, er noe annet",
        nn: "{kind} `{before}`{now} hadde fristen {due} og har no ingen; det revisjonen seier om det, er noko anna",
        en: "{kind} `{before}`{now} had the date {due} and has none now; what the revision says of it is something else"
      ),
      Phrase(
        nb: "{kind} `{before}`{now} hadde fristen {due}, og det som skal dekke det, har ingen",
        nn: "{kind} `{before}`{now} hadde fristen {due}, og det som skal dekkje det, har ingen",
        en: "{kind} `{before}`{now} had the date {due}, and what is said to cover it has none"),
    ],
    source: Phrase(
      nb: "KS: eKommune 2012, vedlegget til revisjonen i 2010, der de fleste målene med frist mistet den",
      nn: "KS: eKommune 2012, vedlegget til revisjonen i 2010, der dei fleste måla med frist mista han",
      en: "KS: eKommune 2012, the annex to the revision of 2010, in which most of the dated goals lost their date"),
    triggering: [
      Example(
        """
        plan plan "Revidert" {
            goal 1 "Elektronisk faktura i bruk"
            goal 2 "Alt dokumenteres i elektronisk journal"
            goal 3 "Felles strategi for samarbeidet"
        }
        revision of "2008.ansvar" {
            changed goal 2 because "Årstallet endres; standardene tas ut som utdaterte"
            covered goal 4 by goal 3 because "Det nye målet er mer presist"
        }
        """,
        revising: """
          plan plan "Opprinnelig" {
              goal 1 "Elektronisk faktura i bruk" {
                  due 2010
              }
              goal 2 "Alt dokumenteres i elektronisk journal etter standardene" {
                  due 2009
              }
              goal 4 "Strategi ut fra bestillerrollen" {
                  due 2009
              }
          }
          """)
    ],
    sound: [
      Example(
        """
        plan plan "Revidert" {
            goal 1 "Elektronisk faktura i bruk" {
                due 2012
            }
            goal 2 "Alt dokumenteres i elektronisk journal"
        }
        revision of "2008.ansvar" {
            changed goal 1 because "Fristen er flyttet"
            changed goal 2 because "Årstallet er fjernet, siden noen kommuner mangler journal"
        }
        """,
        revising: """
          plan plan "Opprinnelig" {
              goal 1 "Elektronisk faktura i bruk" {
                  due 2010
              }
              goal 2 "Alt dokumenteres i elektronisk journal" {
                  due 2009
              }
          }
          """)
    ],
    check: { context, findings in
      guard let diff = context.diff, let before = diff.old.plan, let after = diff.new.plan else { return }
      let covers = CoverClaims(diff)
      func isUndated(_ id: PlanItemID) -> Bool { after[id].due == nil && after[id].recurrence == nil }
      // A claim about thousands of things is looked into once.
      var undated: [Int: Bool] = [:]
      var excused: [Int: Bool] = [:]
      for (index, item) in before.items.enumerated() where item.kind != .strategy {
        guard let due = item.due else { continue }
        let id = PlanItemID(index)
        let now = diff.correspondence.planItems.successors(of: id)
        let isCovered = now.isEmpty
        let covering = isCovered ? covers.claims(about: id) : []
        guard let first = isCovered ? covering.lazy.compactMap({ covers.targets(ofClaim: $0).first }).first : now.first
        else { continue }
        guard now.allSatisfy(isUndated) else { continue }
        let areAllUndated = covering.allSatisfy { number in
          if let known = undated[number] { return known }
          let isSo = covers.targets(ofClaim: number).allSatisfy(isUndated)
          undated[number] = isSo
          return isSo
        }
        guard areAllUndated else { continue }
        let change = diff.changeIndex(ofOld: .planItem(id))
        let claims = change.map { diff.changes[$0].claims } ?? []
        if let change {
          if excused[change] == nil {
            excused[change] = claims.contains {
              diff.claims[$0].claim.reason.map { ReasonWords.saysDeadlineGoes($0) } ?? false
            }
          }
          if excused[change] == true { continue }
        }
        var finding = findings.finding(on: first, of: after)
        finding.variant = isCovered ? 2 : claims.isEmpty ? 0 : 1
        finding.related = claims.first.map { diff.claims[$0].claim.range }
        finding.places = [
          Place("kind", item.kind.label), Place("before", diff.old.name(item.name)),
          Place("now", NowNumbered.phrase(diff.new.name(after[first].name), before: diff.old.name(item.name))),
          Place("due", Self.text(due, before, diff.old)),
        ]
        findings.add(finding)
      }
    })

  private static func text(_ due: Due, _ plan: Plan, _ model: Model) -> String {
    switch due {
    case .day(let day): day.text
    case .years(let years): years.text
    case .deadline(let index): model.name(plan.deadlines[index].name)
    }
  }
}
