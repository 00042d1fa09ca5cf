import AnsvarModel
import AnsvarText

extension Rule {
  /// A role with A or R for more duties than the limit, or for far more than is usual in the organisation.
  static let loadHeavy = Rule(
    "load.heavy", .advice,
    summary: Phrase(
      nb: "en rolle som bærer mange ansvar",
      nn: "ei rolle som ber mange ansvar",
      en: "a role that carries many duties"),
    why: Phrase(
      nb: "Den som har ansvar for det meste, blir flaskehalsen når noe haster, og hullet blir stort når rollen "
        + "står ledig.",
      nn: "Den som har ansvar for det meste, blir flaskehalsen når noko hastar, og holet blir stort når rolla står "
        + "ledig.",
      en: "Whoever carries most of it becomes the bottleneck when something is urgent, and leaves a large hole "
        + "when the role is vacant."),
    mend: Phrase(
      nb: "flytt noen av ansvarene til andre roller, eller la andre utføre dem",
      nn: "flytt nokre av ansvara til andre roller, eller la andre utføre dei",
      en: "move some of the duties to other roles, or let others carry them out"),
    messages: [
      Phrase(
        nb: "`{role}` er ansvarlig for eller utfører {count} ansvar, flere enn {limit}",
        nn: "`{role}` er ansvarleg for eller utfører {count} ansvar, fleire enn {limit}",
        en: "`{role}` is accountable for or carries out {count} duties, more than {limit}"),
      Phrase(
        nb: "`{role}` er ansvarlig for eller utfører {count} ansvar, mer enn tre ganger det vanlige, som er {median}",
        nn: "`{role}` er ansvarleg for eller utfører {count} ansvar, meir enn tre gonger det vanlege, som er {median}",
        en: "`{role}` is accountable for or carries out {count} duties, more than three times the usual {median}"),
    ],
    source: Phrase(
      nb: "god praksis for RASCI; litteraturen gir ulike tall",
      nn: "god praksis for RASCI; litteraturen gir ulike tal",
      en: "good practice for RASCI; the literature gives different numbers"),
    limit: Limit(12, unit: Phrase(nb: "ansvar", nn: "ansvar", en: "duties")),
    triggering: [
      """
      role enhetsleder
      role ikt-avdeling
      dimension drift {
          duty drift
          duty overvåking
          duty beredskap
      }
      assign {
          drift.drift: enhetsleder AR
          drift.overvåking: enhetsleder AR
          drift.beredskap: enhetsleder A, ikt-avdeling R
      }
      rule load.heavy at 2
      """,
      """
      role enhetsleder
      role superbruker
      role arkivleder
      dimension bruksnytte {
          duty pådriver
          duty opplæring
          duty utvikling
          duty brukerstøtte
          duty rutine
          duty kvalitet
          duty arkiv
          duty gevinst
      }
      assign {
          bruksnytte.pådriver: enhetsleder AR
          bruksnytte.opplæring: enhetsleder AR
          bruksnytte.utvikling: enhetsleder AR
          bruksnytte.brukerstøtte: enhetsleder A, superbruker R
          bruksnytte.rutine: enhetsleder AR
          bruksnytte.kvalitet: enhetsleder AR
          bruksnytte.arkiv: arkivleder AR
          bruksnytte.gevinst: enhetsleder AR
      }
      """,
    ],
    sound: [
      """
      role enhetsleder
      role ikt-avdeling
      dimension drift {
          duty drift
          duty overvåking
          duty beredskap
      }
      assign {
          drift.drift: enhetsleder AR
          drift.overvåking: ikt-avdeling AR
          drift.beredskap: enhetsleder A, ikt-avdeling R
      }
      rule load.heavy at 2
      """
    ],
    check: { context, findings in
      for load in context.loads {
        let counts = load.entries.filter { $0.carried > 0 && !context.isUndeclared($0.role) }.map { $0.carried }
        let twiceMedian = Median.twice(counts)
        for entry in load.entries where !context.isUndeclared(entry.role) {
          let isOverLimit = entry.carried > context.limit
          // Of one role or two, none can be so far above the middle of both.
          let isFarAbove = entry.carried >= HeavyLoad.fewestDuties && entry.carried * 2 > twiceMedian * 3
          guard isOverLimit || isFarAbove else { continue }
          var finding = findings.finding(at: context.range(of: entry.role, in: load.organisation))
          finding.variant = isOverLimit ? 0 : 1
          finding.roles = [entry.role]
          finding.scope = Scope(organisation: load.organisation)
          finding.places = [
            Place("count", entry.carried), Place("limit", context.limit), Place("median", twiceMedian / 2),
          ]
          findings.add(finding, numbers: [entry.carried, isOverLimit ? 0 : twiceMedian])
        }
      }
    })
}

private enum HeavyLoad {
  /// Fewer duties than this are no burden, whatever the others carry.
  static let fewestDuties = 6
}
