import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Rule {
  /// A goal area or a goal that no measure serves.
  static let planGoalUncovered = Rule(
    "plan.goal-uncovered", .warning,
    summary: Phrase(
      nb: "et mål eller et målområde uten tiltak",
      nn: "eit mål eller eit målområde utan tiltak",
      en: "a goal or goal area without measures"),
    why: Phrase(
      nb:
        "Et mål som ingen tiltak bygger opp under, blir ikke nådd av seg selv. Enten mangler tiltaket, eller så er målet ikke lenger et mål.",
      nn:
        "Eit mål som ingen tiltak byggjer opp under, blir ikkje nådd av seg sjølv. Anten manglar tiltaket, eller så er målet ikkje lenger eit mål.",
      en:
        "A goal that no measure serves does not reach itself. Either the measure is missing, or the goal is no longer one."
    ),
    mend: Phrase(
      nb: "før opp et tiltak for målet, eller si med `serves` hvilket tiltak som tjener det",
      nn: "før opp eit tiltak for målet, eller sei med `serves` kva tiltak som tener det",
      en: "add a measure for the goal, or say with `serves` which measure serves it"),
    messages: [
      Phrase(
        nb: "ingen tiltak tjener {items}",
        nn: "ingen tiltak tener {items}",
        en: "no measure serves {items}"),
      Phrase(
        nb: "målområdet `{area}` har mål, men ingen tiltak",
        nn: "målområdet `{area}` har mål, men ingen tiltak",
        en: "the goal area `{area}` has goals but no measures"),
    ],
    source: Phrase(
      nb: "målstyring: hvert mål har minst ett tiltak",
      nn: "målstyring: kvart mål har minst eitt tiltak",
      en: "management by objectives: each goal has at least one measure"),
    triggering: [
      """
      role rådmann
      plan plan "Handlingsplan" {
          goal I "Innbyggerne kan søke på nett"
          goal II "Ansatte kan bruke verktøyene"
          measure 1 "Søknadsskjemaer på nett" {
              due 2018
              responsible rådmann
              serves goal I
          }
      }
      """,
      """
      role rådmann
      plan plan "Handlingsplan" {
          area tjenester "Digitale tjenester" {
              goal I "Innbyggerne kan søke på nett"
          }
          area kompetanse "Digital kompetanse" {
              goal II "Ansatte kan bruke verktøyene"
              measure 1 "Kurs for ansatte" {
                  due 2018
                  responsible rådmann
              }
          }
      }
      """,
    ],
    sound: [
      """
      role rådmann
      plan plan "Handlingsplan" {
          area tjenester "Digitale tjenester" {
              goal I "Innbyggerne kan søke på nett"
              measure 1 "Søknadsskjemaer på nett" {
                  due 2018
                  responsible rådmann
              }
          }
      }
      """
    ],
    check: { context, findings in
      guard let plan = context.model.plan, plan.items.indices.contains(where: { plan.items[$0].kind == .measure })
      else { return }
      var isServed = [Bool](repeating: false, count: plan.items.count)
      var hasLinks = false
      for index in plan.items.indices {
        for other in plan.items[index].serves {
          isServed[other.index] = true
          hasLinks = hasLinks || plan[other].kind == .goal
        }
      }
      // Where the plan links no measure to any goal, only the areas tell what belongs together.
      if hasLinks {
        for id in plan.items(.goal) where !isServed[id.index] { findings.add(findings.finding(on: id, of: plan)) }
      }
      var hasGoal = [Bool](repeating: false, count: plan.areas.count)
      var hasMeasure = hasGoal
      for index in plan.items.indices {
        guard let area = plan.items[index].area else { continue }
        if plan.items[index].kind == .goal { hasGoal[area] = true }
        if plan.items[index].kind == .measure { hasMeasure[area] = true }
      }
      // Where goals and measures stand in areas of their own, the areas bind nothing together.
      guard plan.areas.indices.contains(where: { hasGoal[$0] && hasMeasure[$0] }) else { return }
      for (number, area) in plan.areas.enumerated() where hasGoal[number] && !hasMeasure[number] {
        var finding = findings.finding(at: area.range)
        finding.variant = 1
        finding.mentions = [Finding.Mention("area", .planArea(number))]
        findings.add(finding)
      }
    })
}
