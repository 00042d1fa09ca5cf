import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Rule {
  /// Everybody responsible for a measure, so nobody.
  static let planResponsibleCollective = Rule(
    "plan.responsible-collective", .warning,
    summary: Phrase(
      nb: "alle er ansvarlige for tiltaket, altså ingen",
      nn: "alle er ansvarlege for tiltaket, altså ingen",
      en: "everybody is responsible for a measure, so nobody is"),
    why: Phrase(
      nb: "Ingen kan stille «alle» eller «kommunene» til ansvar. Hver av dem kan med rette tro at en annen begynner.",
      nn: "Ingen kan stille «alle» eller «kommunane» til ansvar. Kvar av dei kan med rette tru at ein annan byrjar.",
      en:
        "Nobody can hold “everybody” or “the municipalities” to account. Each of them may rightly believe that another will begin."
    ),
    mend: Phrase(
      nb: "gi tiltaket til én rolle i hver kommune, eller til én for alle",
      nn: "gi tiltaket til éi rolle i kvar kommune, eller til éi for alle",
      en: "give the measure to one role in each municipality, or to one for all of them"),
    messages: [
      Phrase(
        nb: "fellesbetegnelsen `{party}` skal gjennomføre {items}, og da har ingen bestemt oppgaven",
        nn: "fellesnemninga `{party}` skal gjennomføre {items}, og då har ingen bestemt oppgåva",
        en: "the collective `{party}` is to carry out {items}, so that nobody in particular has the task"),
      Phrase(
        nb: "alle i `{party}` skal gjennomføre {items}, og da har ingen bestemt oppgaven",
        nn: "alle i `{party}` skal gjennomføre {items}, og då har ingen bestemt oppgåva",
        en: "all of `{party}` are to carry out {items}, so that nobody in particular has the task"),
    ],
    source: Phrase(
      nb: "ROR-IKT 2018–2021, kapittel 9",
      nn: "ROR-IKT 2018–2021, kapittel 9",
      en: "ROR-IKT 2018–2021, chapter 9"),
    triggering: [
      """
      role alle "Alle" is collective
      plan plan "Handlingsplan" {
          measure 1 "Felles rutine for innkjøp" {
              responsible alle
          }
      }
      """,
      """
      organisation kommunene "Kommunene" {
          organisation rauma
          organisation vestnes
      }
      role rådmann
      plan plan "Handlingsplan" {
          measure 1 "Felles rutine for innkjøp" {
              responsible kommunene
          }
      }
      """,
    ],
    sound: [
      """
      organisation rauma
      role rådmann
      role alle "Alle" is collective
      plan plan "Handlingsplan" {
          measure 1 "Felles rutine for innkjøp" {
              accountable rådmann
              responsible alle
          }
          measure 2 "Egen rutine for innkjøp" {
              responsible rauma
          }
      }
      """
    ],
    check: { context, findings in
      let hasParts = PlanParties.organisationsWithParts(context.model)
      context.forEachMeasure { id, plan in
        // Where one answers for the measure, everybody may well carry it out.
        guard !plan[id].accountable.contains(where: { !PlanParties.isCollective($0.party, context.model, hasParts) })
        else { return }
        for named in plan[id].accountable + plan[id].responsible
        where PlanParties.isCollective(named.party, context.model, hasParts) {
          var finding = findings.finding(on: id, of: plan, at: named.range)
          if case .organisation = named.party { finding.variant = 1 }
          if case .role(let role) = named.party { finding.roles = [role] }
          finding.mentions = [Finding.Mention("party", .party(named.party))]
          findings.add(finding)
        }
      }
    })
}
