import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Rule {
  /// Classes of deadlines that overlap.
  static let planDeadlineClasses = Rule(
    "plan.deadline-classes", .advice,
    summary: Phrase(
      nb: "fristklasser som overlapper",
      nn: "fristklassar som overlappar",
      en: "overlapping classes of deadlines"),
    why: Phrase(
      nb:
        "Når to fristklasser dekker samme år, kan den samme datoen være både «umiddelbart» og «kortsiktig», og klassen sier ikke hva som kommer først.",
      nn:
        "Når to fristklassar dekkjer same året, kan den same datoen vere både «umiddelbart» og «kortsiktig», og klassen seier ikkje kva som kjem først.",
      en:
        "When two classes cover the same year, one date can be both “immediate” and “short-term”, and the class does not tell what comes first."
    ),
    mend: Phrase(
      nb: "la hver klasse begynne året etter at den forrige slutter",
      nn: "la kvar klasse byrje året etter at den førre sluttar",
      en: "let each class begin in the year after the one before it ends"),
    messages: [
      Phrase(
        nb: "`{deadline}` ({years}) overlapper med `{other}` ({others})",
        nn: "`{deadline}` ({years}) overlappar med `{other}` ({others})",
        en: "`{deadline}` ({years}) overlaps with `{other}` ({others})")
    ],
    source: Phrase(
      nb: "ROR-IKT 2018–2021, kapittel 9",
      nn: "ROR-IKT 2018–2021, kapittel 9",
      en: "ROR-IKT 2018–2021, chapter 9"),
    triggering: [
      """
      role rådmann
      plan plan "Handlingsplan" from 2018 to 2021 {
          deadline umiddelbart "Umiddelbart" 2017 to 2018
          deadline kortsiktig  "Kortsiktig" 2018 to 2019
      }
      """
    ],
    sound: [
      """
      role rådmann
      plan plan "Handlingsplan" from 2018 to 2021 {
          deadline umiddelbart "Umiddelbart" 2017 to 2018
          deadline kortsiktig  "Kortsiktig" 2019 to 2020
      }
      """
    ],
    check: { context, findings in
      guard let deadlines = context.model.plan?.deadlines else { return }
      for (number, later) in deadlines.enumerated() {
        // The nearest one before it that overlaps is enough to see what is wrong.
        guard let earlier = deadlines.prefix(number).last(where: { $0.years.overlaps(later.years) }) else { continue }
        var finding = findings.finding(at: later.range)
        finding.related = earlier.range
        finding.places = [
          Place("deadline", context.model.name(later.name)), Place("years", later.years.text),
          Place("other", context.model.name(earlier.name)), Place("others", earlier.years.text),
        ]
        findings.add(finding)
      }
    })
}
