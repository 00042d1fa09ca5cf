import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Rule {
  /// A measure without anybody responsible.
  static let planResponsible = Rule(
    "plan.responsible", .error,
    summary: Phrase(
      nb: "et tiltak uten ansvarlig",
      nn: "eit tiltak utan ansvarleg",
      en: "a measure without anybody responsible"),
    why: Phrase(
      nb: "Et tiltak som ingen har fått, blir ikke gjort. Når planperioden er over, er det heller ingen å spørre.",
      nn: "Eit tiltak som ingen har fått, blir ikkje gjort. Når planperioden er over, er det heller ingen å spørje.",
      en: "A measure that nobody has been given is not carried out, and when the plan ends there is nobody to ask."),
    mend: Phrase(
      nb: "skriv hvem som skal gjennomføre tiltaket, med `responsible`",
      nn: "skriv kven som skal gjennomføre tiltaket, med `responsible`",
      en: "write who is to carry out the measure, with `responsible`"),
    messages: [
      Phrase(
        nb: "ingen er satt til å gjennomføre {items}",
        nn: "ingen er sett til å gjennomføre {items}",
        en: "nobody is set to carry out {items}"),
      Phrase(
        nb: "{items} er gitt til `{organisation}`, men ingen rolle der er satt til å gjennomføre det",
        nn: "{items} er gitt til `{organisation}`, men inga rolle der er sett til å gjennomføre det",
        en: "{items}: given to `{organisation}`, but no role there is set to carry it out"),
    ],
    source: Phrase(
      nb: "handlingsplaner: hvert tiltak har én ansvarlig",
      nn: "handlingsplanar: kvart tiltak har éin ansvarleg",
      en: "action plans: each measure has one responsible party"),
    triggering: [
      """
      role rådmann
      plan plan "Handlingsplan" {
          measure 1 "Felles rutine for innkjøp" {
              due 2018
          }
      }
      """,
      """
      organisation gran
      plan plan "Handlingsplan" {
          area egne "Egne tiltak" of gran {
              measure 1 "Felles rutine for innkjøp" {
                  due 2018
              }
          }
      }
      """,
    ],
    sound: [
      """
      role rådmann
      plan plan "Handlingsplan" {
          measure 1 "Felles rutine for innkjøp" {
              due 2018
              responsible rådmann
          }
      }
      """
    ],
    check: { context, findings in
      context.forEachMeasure { id, plan in
        guard plan[id].responsible.isEmpty && plan[id].accountable.isEmpty else { return }
        var finding = findings.finding(on: id, of: plan)
        if let organisation = plan[id].area.flatMap({ plan.areas[$0].organisation }) {
          // Somebody has it, though nobody in particular.
          finding.variant = 1
          finding.severity = min(finding.severity, .warning)
          finding.mentions = [Finding.Mention("organisation", .party(.organisation(organisation)))]
        }
        findings.add(finding)
      }
    })
}
