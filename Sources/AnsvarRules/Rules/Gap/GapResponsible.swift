import AnsvarText

extension Rule {
  /// A duty without R.
  static let gapResponsible = Rule(
    "gap.responsible", .warning,
    summary: Phrase(
      nb: "et ansvar som ingen utfører", nn: "eit ansvar som ingen utfører", en: "a duty that nobody carries out"),
    why: Phrase(
      nb: "Et ansvar som ingen har fått i oppgave å utføre, blir liggende. Den som svarer for resultatet, oppdager "
        + "det først når noe mangler.",
      nn: "Eit ansvar som ingen har fått i oppgåve å utføre, blir liggjande. Den som svarer for resultatet, "
        + "oppdagar det først når noko manglar.",
      en: "A duty that nobody is set to carry out is left lying. Whoever answers for the result finds out when "
        + "something is missing."),
    mend: Phrase(
      nb: "gi minst én rolle bokstaven for utfører; er det samme rolle som svarer for det, skriv begge bokstavene "
        + "i cellen, `AR`",
      nn: "gi minst éi rolle bokstaven for utførar; er det same rolla som svarer for det, skriv begge bokstavane i "
        + "cella, `AR`",
      en: "give at least one role the letter for responsible; if it is the role that is accountable, write both "
        + "letters in the cell, `AR`"),
    messages: [
      Phrase(nb: "ingen utfører `{duty}`", nn: "ingen utfører `{duty}`", en: "nobody carries out `{duty}`")
    ],
    source: Phrase(
      nb: "RASCI: minst én utfører for hvert ansvar", nn: "RASCI: minst éin utførar for kvart ansvar",
      en: "RASCI: at least one responsible for each duty"),
    isByRow: true,
    triggering: [
      """
      role rådmann
      dimension strategi {
          duty ambisjonsnivå
      }
      assign {
          strategi.ambisjonsnivå: rådmann A
      }
      """
    ],
    sound: [
      """
      role rådmann
      dimension strategi {
          duty ambisjonsnivå
      }
      assign {
          strategi.ambisjonsnivå: rådmann AR
      }
      """,
      """
      role rådmann
      dimension strategi {
          duty ambisjonsnivå
      }
      assign {
          strategi.ambisjonsnivå: none because "Fastsettes av kommunestyret" by rådmann until 2027-12-31
      }
      """,
    ],
    check: { context, findings in
      context.forEachRow { row in
        let participation = context.participation(inRow: row)
        guard !participation.isDisjoint(with: .any), !participation.contains(.responsible) else { return }
        findings.add(findings.finding(onRow: row, context))
      }
    })
}
