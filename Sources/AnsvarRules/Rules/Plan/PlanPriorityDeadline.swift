import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Rule {
  /// A fixed date with low priority, or high priority with a late deadline.
  static let planPriorityDeadline = Rule(
    "plan.priority-deadline", .advice,
    summary: Phrase(
      nb: "prioritet og frist som ikke passer sammen",
      nn: "prioritet og frist som ikkje passar saman",
      en: "priority and deadline that do not go together"),
    why: Phrase(
      nb:
        "En fast dato viker ikke for andre tiltak, så lav prioritet sier det motsatte av datoen. Det som haster mest, kan heller ikke være det siste som skal gjøres.",
      nn:
        "Ein fast dato vik ikkje for andre tiltak, så låg prioritet seier det motsette av datoen. Det som hastar mest, kan heller ikkje vere det siste som skal gjerast.",
      en:
        "A fixed date does not give way, so a low priority says the opposite of the date. And what is most important cannot be what is done last."
    ),
    mend: Phrase(
      nb: "bli enige om hva som gjelder, og rett prioriteten eller fristen",
      nn: "bli samde om kva som gjeld, og rett prioriteten eller fristen",
      en: "agree on which of the two holds, and correct the priority or the deadline"),
    messages: [
      Phrase(
        nb: "{items} har den faste datoen {due}, men bare prioritet {priority}",
        nn: "{items} har den faste datoen {due}, men berre prioritet {priority}",
        en: "{items}: the fixed date {due}, but only priority {priority}"),
      Phrase(
        nb: "{items} har prioritet {priority}, men den seneste fristen i planen: {due}",
        nn: "{items} har prioritet {priority}, men den seinaste fristen i planen: {due}",
        en: "{items}: priority {priority}, but the latest deadline of the plan: {due}"),
    ],
    source: Phrase(
      nb: "ROR-IKT 2018–2021, kapittel 9",
      nn: "ROR-IKT 2018–2021, kapittel 9",
      en: "ROR-IKT 2018–2021, chapter 9"),
    triggering: [
      """
      role rådmann
      plan plan "Handlingsplan" from 2018 to 2021 {
          measure 1 "Personvernombud på plass" {
              priority 2
              due 2018-05-01
              responsible rådmann
          }
          measure 2 "Felles rutine for arkiv" {
              priority 1
              due 2019
              responsible rådmann
          }
      }
      """,
      """
      role rådmann
      plan plan "Handlingsplan" from 2018 to 2021 {
          measure 1 "Felles rutine for arkiv" {
              priority 1
              due 2018 to 2021
              responsible rådmann
          }
          measure 2 "Felles rutine for innkjøp" {
              priority 2
              due 2018
              responsible rådmann
          }
      }
      """,
    ],
    sound: [
      """
      role rådmann
      plan plan "Handlingsplan" from 2018 to 2021 {
          measure 1 "Personvernombud på plass" {
              priority 1
              due 2018-05-01
              responsible rådmann
          }
          measure 2 "Felles rutine for arkiv" {
              priority 2
              due 2019
              responsible rådmann
          }
      }
      """
    ],
    check: { context, findings in
      guard let plan = context.model.plan else { return }
      let weighed = plan.items(.measure).filter { plan[$0].priority != nil && plan[$0].due != nil }
      let priorities = weighed.compactMap { plan[$0].priority }
      // With one priority for all, it says nothing.
      guard let highest = priorities.min(), let lowest = priorities.max(), highest < lowest else { return }
      let days = weighed.compactMap { plan.lastDay(of: plan[$0].due) }
      guard let earliest = days.min(), let latest = days.max(), earliest < latest else { return }
      for id in weighed {
        let due = plan[id].due
        guard let priority = plan[id].priority else { continue }
        var finding = findings.finding(on: id, of: plan)
        if case .day(let day) = due, priority > highest {
          finding.places = [Place("due", day.text), Place("priority", priority)]
        } else if priority == highest, plan.lastDay(of: due) == latest, let years = plan.years(of: due) {
          finding.variant = 1
          finding.places = [Place("due", years.text), Place("priority", priority)]
        } else {
          continue
        }
        findings.add(finding)
      }
    })
}
