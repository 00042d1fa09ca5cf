import AnsvarModel
import AnsvarText

extension Rule {
  /// The same duty in two dimensions with different A.
  static let overlapDuty = Rule(
    "overlap.duty", .warning,
    summary: Phrase(
      nb: "samme ansvar i to dimensjoner med hver sin ansvarlige",
      nn: "same ansvaret i to dimensjonar med kvar sin ansvarlege",
      en: "the same duty in two dimensions with different accountable roles"),
    why: Phrase(
      nb: "To som svarer for det samme under hver sin overskrift, oppdager det først når de er uenige, eller når "
        + "begge har latt det ligge.",
      nn: "To som svarer for det same under kvar si overskrift, oppdagar det først når dei er usamde, eller når "
        + "begge har late det liggje.",
      en: "Two who answer for the same thing under different headings find out when they disagree, or when both "
        + "have let it lie."),
    mend: Phrase(
      nb: "slå ansvarene sammen, gi dem samme ansvarlige, eller gi dem navn og titler som viser forskjellen",
      nn: "slå ansvara saman, gi dei same ansvarlege, eller gi dei namn og titlar som viser skilnaden",
      en: "merge the duties, give them the same accountable role, or give them names and titles that "
        + "show the difference"),
    messages: [
      Phrase(
        nb: "`{other}` og `{duty}` er samme ansvar, men har hver sin ansvarlige: {roles}",
        nn: "`{other}` og `{duty}` er same ansvaret, men har kvar sin ansvarlege: {roles}",
        en: "`{other}` and `{duty}` are the same duty but have different accountable roles: {roles}")
    ],
    source: Phrase(
      nb: "Hadeland 2006, vedlegg 2: beredskap står både hos linja og hos IKT",
      nn: "Hadeland 2006, vedlegg 2: beredskap står både hos linja og hos IKT",
      en: "Hadeland 2006, annex 2: preparedness stands both with the line and with ICT"),
    triggering: [
      """
      role enhetsleder
      role ikt-avdeling
      dimension programeier {
          duty beredskap
      }
      dimension drift {
          duty beredskap
      }
      assign {
          programeier.beredskap: enhetsleder AR
          drift.beredskap: ikt-avdeling AR
      }
      """,
      """
      role enhetsleder
      role ikt-avdeling
      dimension programeier {
          duty ros "Risiko og beredskap"
      }
      dimension drift {
          duty katastrofe "Risiko og Beredskap"
      }
      assign {
          programeier.ros: enhetsleder AR
          drift.katastrofe: ikt-avdeling AR
      }
      """,
    ],
    sound: [
      """
      role enhetsleder
      role ikt-avdeling
      dimension programeier {
          duty risikoanalyse
      }
      dimension drift {
          duty beredskap
      }
      assign {
          programeier.risikoanalyse: enhetsleder AR
          drift.beredskap: ikt-avdeling AR
      }
      """,
      """
      role enhetsleder
      role ikt-avdeling
      dimension programeier {
          duty beredskap
      }
      dimension drift {
          duty beredskap
      }
      assign {
          programeier.beredskap: enhetsleder AR
          drift.beredskap: enhetsleder A, ikt-avdeling R
      }
      """,
    ],
    check: { context, findings in
      let twins = DutyTwins.all(in: context.model)
      guard !twins.isEmpty else { return }
      // Where others answer for the two, it is another finding.
      var reported: [Reported: Int] = [:]
      let seconds = twins.map { $0.second }
      var numbers = [Int](repeating: 0, count: context.model.duties.count)
      for (number, duty) in seconds.enumerated() { numbers[duty.index] = number }
      context.index.forEachScope(of: context.model) { scope, matrix in
        matrix.forEachRow(of: seconds) { duty, second in
          let number = numbers[duty.index]
          let twin = twins[number]
          guard context.isChecked(twin.narrower(context.model), in: scope),
            let first = matrix.rowIndex(of: twin.first), let roles = DutyTwins.differing(first, second, context)
          else { return }
          let known = Reported(twin: number, roles: roles.sorted())
          if let place = reported[known] {
            findings.extend(place, to: scope)
            return
          }
          var finding = findings.finding(onRow: second, context)
          finding.scope = scope
          finding.scopes = 1
          finding.extent = nil
          finding.row = nil
          finding.roles = roles
          finding.mentions = [Finding.Mention("other", .duty(twin.first))]
          finding.related = context.rangeOfRow(first)
          reported[known] = findings.findings.count
          findings.add(finding)
        }
      }
    })
}

private struct Reported: Hashable {
  var twin: Int
  var roles: [RoleID]
}

extension DutyTwins {
  /// The accountable of both rows, when both have some and have none in common.
  fileprivate static func differing(_ first: Int, _ second: Int, _ context: CheckContext) -> [RoleID]? {
    let one = context.roles(.accountable, inRow: first)
    let other = context.roles(.accountable, inRow: second)
    guard !one.isEmpty, !other.isEmpty else { return nil }
    let known = Set(one)
    return other.contains(where: { known.contains($0) }) ? nil : one + other
  }
}
