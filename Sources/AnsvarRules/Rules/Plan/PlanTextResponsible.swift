import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Rule {
  /// A measure that names one party and gives another the responsibility.
  static let planTextResponsible = Rule(
    "plan.text-responsible", .advice,
    summary: Phrase(
      nb: "et tiltak som nevner én part og gir en annen ansvaret",
      nn: "eit tiltak som nemner éin part og gir ein annan ansvaret",
      en: "a measure that names one party and makes another responsible"),
    why: Phrase(
      nb:
        "Sier teksten at kommunene skal gjøre noe, mens tabellen gir det til faggruppen, kan begge med rette mene at det er den andre som skal gjøre det.",
      nn:
        "Seier teksten at kommunane skal gjere noko, medan tabellen gir det til faggruppa, kan begge med rette meine at det er den andre som skal gjere det.",
      en:
        "When the text says that the municipalities are to do something and the table gives it to a working group, each may rightly think it is the other's."
    ),
    mend: Phrase(
      nb: "rett teksten eller tabellen, så de nevner samme part",
      nn: "rett teksten eller tabellen, så dei nemner same parten",
      en: "correct the text or the table so that they name the same party"),
    messages: [
      Phrase(
        nb: "teksten i {items} nevner `{party}`, men tabellen gir det til {parties}",
        nn: "teksten i {items} nemner `{party}`, men tabellen gir det til {parties}",
        en: "the text of {items} names `{party}`, but the table makes {parties} responsible")
    ],
    source: Phrase(
      nb: "ROR-IKT 2018–2021: tiltak 41 i kapittel 8 og i kapittel 9",
      nn: "ROR-IKT 2018–2021: tiltak 41 i kapittel 8 og i kapittel 9",
      en: "ROR-IKT 2018–2021: measure 41 in chapter 8 and in chapter 9"),
    triggering: [
      """
      role kommunene is collective
      role faggruppe is group
      plan plan "Handlingsplan" {
          measure 41 "Kommunene sletter gamle opplysninger" {
              due 2018
              responsible faggruppe
              mentions kommunene
          }
      }
      """
    ],
    sound: [
      """
      role kommunene is collective
      role faggruppe is group
      plan plan "Handlingsplan" {
          measure 41 "Kommunene sletter gamle opplysninger" {
              due 2018
              accountable faggruppe
              responsible faggruppe, kommunene
              mentions kommunene
          }
      }
      """
    ],
    check: { context, findings in
      context.forEachMeasure { id, plan in
        guard !plan[id].mentions.isEmpty else { return }
        let carrying = plan[id].accountable + plan[id].responsible
        guard !carrying.isEmpty else { return }
        let known = Set(carrying.map { $0.party })
        // More than a message lists would only be carried along.
        let parties = carrying.prefix(FindingText.mostNames).map { $0.party }
        for named in plan[id].mentions where !known.contains(named.party) {
          var finding = findings.finding(on: id, of: plan, at: named.range)
          finding.related = carrying[0].range
          finding.mentions = [Finding.Mention("party", .party(named.party))]
          finding.parties = parties
          finding.furtherParties = carrying.count - parties.count
          findings.add(finding)
        }
      }
    })
}
