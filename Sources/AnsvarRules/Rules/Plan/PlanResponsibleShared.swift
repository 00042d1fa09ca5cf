import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Rule {
  /// Several responsible for one measure, and none of them accountable.
  static let planResponsibleShared = Rule(
    "plan.responsible-shared", .warning,
    summary: Phrase(
      nb: "flere om ett tiltak, uten at noen av dem svarer for det",
      nn: "fleire om eitt tiltak, utan at nokon av dei svarer for det",
      en: "several responsible for one measure, with nobody accountable"),
    why: Phrase(
      nb:
        "Deles et tiltak mellom flere uten at én svarer for helheten, venter de på hverandre, og det er ingen som melder fra når det stopper.",
      nn:
        "Blir eit tiltak delt mellom fleire utan at éin svarer for heilskapen, ventar dei på kvarandre, og ingen melder frå når det stoppar.",
      en:
        "When several share a measure and none answers for the whole, they wait for each other, and nobody reports that it has stopped."
    ),
    mend: Phrase(
      nb: "skriv hvem av dem som svarer for tiltaket, med `accountable`",
      nn: "skriv kven av dei som svarer for tiltaket, med `accountable`",
      en: "write which of them answers for the measure, with `accountable`"),
    messages: [
      Phrase(
        nb: "{parties} deler {items}, men ingen av dem svarer for helheten",
        nn: "{parties} deler {items}, men ingen av dei svarer for heilskapen",
        en: "{parties} share {items}, but none of them is accountable")
    ],
    source: Phrase(
      nb: "ROR-IKT 2018–2021, kapittel 9",
      nn: "ROR-IKT 2018–2021, kapittel 9",
      en: "ROR-IKT 2018–2021, chapter 9"),
    triggering: [
      """
      role faggruppe is group
      role it-leder
      plan plan "Handlingsplan" {
          measure 1 "Felles rutine for innkjøp" {
              responsible faggruppe, it-leder
          }
      }
      """
    ],
    sound: [
      """
      role faggruppe is group
      role it-leder
      plan plan "Handlingsplan" {
          measure 1 "Felles rutine for innkjøp" {
              accountable it-leder
              responsible faggruppe, it-leder
          }
      }
      """
    ],
    check: { context, findings in
      context.forEachMeasure { id, plan in
        guard plan[id].accountable.isEmpty, plan[id].responsible.count > 1 else { return }
        var finding = findings.finding(on: id, of: plan, at: plan[id].responsible[0].range)
        finding.parties = plan[id].responsible.map { $0.party }
        findings.add(finding)
      }
    })
}
