import AnsvarComparison
import AnsvarModel
import AnsvarText

extension Rule {
  /// A change without a claim, where claims are given.
  static let revisionUnexplained = Rule(
    "revision.unexplained", .advice,
    summary: Phrase(
      nb: "en endring som revisjonen ikke nevner", nn: "ei endring som revisjonen ikkje nemner",
      en: "a change that the revision does not mention"),
    why: Phrase(
      nb: "Når noen endringer er forklart, tror leseren at alle er det. Den som ikke er nevnt, kan være en feil, eller "
        + "noe ingen ville snakke om.",
      nn: "Når nokre endringar er forklarte, trur lesaren at alle er det. Den som ikkje er nemnd, kan vere ein feil, "
        + "eller noko ingen ville snakke om.",
      en: "Where some changes are explained, the reader believes that all are. One that is not mentioned may be a "
        + "mistake, or something that nobody wanted to talk about."),
    mend: Phrase(
      nb: "skriv en påstand om endringen, med `because` og grunnen",
      nn: "skriv ein påstand om endringa, med `because` og grunnen",
      en: "write a claim about the change, with `because` and the reason"),
    messages: [
      Phrase(
        nb: "{kind} {items} er kommet til uten at revisjonen sier det",
        nn: "{kind} {items} har kome til utan at revisjonen seier det",
        en: "{kind} {items} has been added without a word in the revision"),
      Phrase(
        nb: "{kind} {items} er borte uten at revisjonen sier det",
        nn: "{kind} {items} er borte utan at revisjonen seier det",
        en: "{kind} {items} is gone without a word in the revision"),
      Phrase(
        nb: "{kind} {items} er endret uten at revisjonen sier det: {aspects}",
        nn: "{kind} {items} er endra utan at revisjonen seier det: {aspects}",
        en: "{kind} {items} has changed without a word in the revision: {aspects}"),
      Phrase(
        nb: "{kind} {items} var {others} før, uten at revisjonen sier det",
        nn: "{kind} {items} var {others} før, utan at revisjonen seier det",
        en: "{kind} {items} was {others} before, without a word in the revision"),
      Phrase(
        nb: "{kind} {others} er blitt til {items} uten at revisjonen sier det",
        nn: "{kind} {others} er blitt til {items} utan at revisjonen seier det",
        en: "{kind} {others} became {items} without a word in the revision"),
    ],
    source: Phrase(
      nb: "KS: eKommune 2012, vedlegget til revisjonen i 2010, der mange endringer ikke er kommentert",
      nn: "KS: eKommune 2012, vedlegget til revisjonen i 2010, der mange endringar ikkje er kommenterte",
      en: "KS: eKommune 2012, the annex to the revision of 2010, in which many changes have no comment"),
    triggering: [
      Example(
        """
        plan plan "Revidert" {
            goal 1 "Innlogging med MinID"
            goal 2 "Rutiner for innkjøp av programvare og utstyr"
            goal 3 "Strategi for sosiale medier"
            goal 4 "Opplæring av ledere og folkevalgte"
        }
        revision of "2008.ansvar" {
            removed goal 1 because "Oppfylt"
        }
        """,
        revising: """
          plan plan "Opprinnelig" {
              goal 1 "Alle med i Norge digitalt"
              goal 2 "Innlogging med MinID"
              goal 3 "Rutiner for innkjøp av programvare"
              goal 4 "Matrikkelen i bruk"
              goal 5 "Opplæring av ledere"
              goal 6 "Opplæring av folkevalgte"
          }
          """)
    ],
    sound: [
      Example(
        """
        plan plan "Revidert" {
            goal 1 "Innlogging med MinID"
            goal 3 "Strategi for sosiale medier"
        }
        revision of "2008.ansvar" {
            removed goal 1 because "Oppfylt"
            moved goal 2 to 1
            added goal 3 because "Følger av vedtaket"
        }
        """,
        revising: """
          plan plan "Opprinnelig" {
              goal 1 "Alle med i Norge digitalt"
              goal 2 "Innlogging med MinID"
          }
          """)
    ],
    check: { context, findings in
      guard let diff = context.diff, let revision = context.model.revision else { return }
      let search = UnexplainedSearch(diff)
      for change in diff.changes where search.isUnexplained(change) {
        let subject = change.after.first ?? change.before.first
        guard let subject else { continue }
        let isGone = change.after.isEmpty
        var finding = findings.finding(
          onRevised: isGone ? nil : subject, at: isGone ? revision.range : context.model.range(of: subject))
        finding.variant = search.variant(change)
        let before = change.before.map { diff.old.name(of: $0) }
        let after = change.after.map { diff.new.name(of: $0) }
        finding.places = [
          Place("kind", (isGone ? diff.old : diff.new).label(of: subject)),
          Place("items", RevisionWords.names(isGone ? before : after)), Place("others", RevisionWords.names(before)),
          Place("aspects", RevisionWords.aspects(search.aspects(change), of: subject)),
        ]
        findings.add(finding)
      }
    })
}
