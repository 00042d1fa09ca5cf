import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Rule {
  /// A measure without deadline, or outside the years of the plan.
  static let planDeadline = Rule(
    "plan.deadline", .warning,
    summary: Phrase(
      nb: "et tiltak uten frist, eller med en frist utenfor planperioden",
      nn: "eit tiltak utan frist, eller med ein frist utanfor planperioden",
      en: "a measure without deadline, or outside the years of the plan"),
    why: Phrase(
      nb: "Uten frist er et tiltak et ønske. Ligger fristen utenfor planperioden, er enten fristen eller planen feil.",
      nn: "Utan frist er eit tiltak eit ønske. Ligg fristen utanfor planperioden, er anten fristen eller planen feil.",
      en: "Without a deadline a measure is a wish. When the deadline lies outside the plan, one of the two is wrong."),
    mend: Phrase(
      nb: "sett en frist i planperioden med `due`, eller skriv `recurs` når tiltaket gjentas",
      nn: "set ein frist i planperioden med `due`, eller skriv `recurs` når tiltaket blir gjenteke",
      en: "give a deadline within the plan with `due`, or write `recurs` when the measure is repeated"),
    messages: [
      Phrase(
        nb: "{items} har ingen frist",
        nn: "{items} har ingen frist",
        en: "{items}: no deadline"),
      Phrase(
        nb: "{items} har frist i {due}, men planen gjelder {years}",
        nn: "{items} har frist i {due}, men planen gjeld {years}",
        en: "{items}: the deadline {due} lies outside the years of the plan, {years}"),
      Phrase(
        nb: "ingen av de {count} tiltakene i planen har frist",
        nn: "ingen av dei {count} tiltaka i planen har frist",
        en: "none of the {count} measures of the plan has a deadline"),
      Phrase(
        nb: "{items} har frist {due}, og det ligger delvis utenfor planperioden {years}",
        nn: "{items} har frist {due}, og det ligg delvis utanfor planperioden {years}",
        en: "{items}: the deadline {due} lies partly outside the years of the plan, {years}"),
      Phrase(
        nb: "fristen `{deadline}` ({due}) ligger delvis utenfor planperioden {years}",
        nn: "fristen `{deadline}` ({due}) ligg delvis utanfor planperioden {years}",
        en: "the deadline `{deadline}` ({due}) lies partly outside the years of the plan, {years}"),
    ],
    source: Phrase(
      nb: "handlingsplaner: hvert tiltak har en frist innenfor planperioden",
      nn: "handlingsplanar: kvart tiltak har ein frist innanfor planperioden",
      en: "action plans: each measure has a deadline within the plan"),
    triggering: [
      """
      role rådmann
      plan plan "Handlingsplan" from 2018 to 2021 {
          measure 1 "Felles rutine for innkjøp" {
              responsible rådmann
          }
          measure 2 "Felles rutine for arkiv" {
              due 2019
              responsible rådmann
          }
      }
      """,
      """
      role rådmann
      plan plan "Handlingsplan" from 2018 to 2021 {
          measure 1 "Felles rutine for innkjøp" {
              due 2023-05-01
              responsible rådmann
          }
      }
      """,
      """
      role rådmann
      plan plan "Handlingsplan" {
          measure 1 "Felles rutine for innkjøp" {
              responsible rådmann
          }
          measure 2 "Felles rutine for arkiv" {
              responsible rådmann
          }
      }
      """,
      """
      role rådmann
      plan plan "Handlingsplan" from 2018 to 2021 {
          deadline snart "Umiddelbart" 2017 to 2018
          measure 1 "Felles rutine for innkjøp" {
              due 2020 to 2023
              responsible rådmann
          }
      }
      """,
    ],
    sound: [
      """
      role rådmann
      plan plan "Handlingsplan" from 2018 to 2021 {
          deadline snart "Umiddelbart" 2018 to 2019
          measure 1 "Felles rutine for innkjøp" {
              due snart
              responsible rådmann
          }
          measure 2 "Opplæring i rutinene" {
              recurs "hvert år"
              responsible rådmann
          }
      }
      """
    ],
    check: { context, findings in
      guard let plan = context.model.plan else { return }
      for deadline in plan.deadlines {
        guard let span = plan.years, !span.contains(deadline.years), span.overlaps(deadline.years) else { continue }
        var finding = findings.finding(at: deadline.range)
        finding.variant = 4
        finding.places = [
          Place("deadline", context.model.name(deadline.name)), Place("due", deadline.years.text),
          Place("years", span.text),
        ]
        findings.add(finding)
      }
      let measures = plan.items(.measure)
      let isDated = measures.contains { plan[$0].due != nil || plan[$0].recurrence != nil }
      if !isDated, let first = measures.first, measures.count > 1 {
        // A plan that gives no dates at all is told so once.
        var finding = findings.finding(at: plan.range)
        finding.variant = 2
        finding.places = [Place("count", measures.count)]
        finding.related = plan[first].range
        findings.add(finding)
        return
      }
      for id in measures {
        let due = plan[id].due
        if due == nil {
          if plan[id].recurrence == nil { findings.add(findings.finding(on: id, of: plan)) }
          continue
        }
        guard let years = plan.years(of: due), let span = plan.years, !span.contains(years) else { continue }
        // A class that reaches beyond the plan is told once, and not for each of its measures.
        if case .deadline = due, years.overlaps(span) { continue }
        var finding = findings.finding(on: id, of: plan)
        finding.variant = years.overlaps(span) ? 3 : 1
        finding.places = [Place("due", years.text), Place("years", span.text)]
        findings.add(finding)
      }
    })
}
