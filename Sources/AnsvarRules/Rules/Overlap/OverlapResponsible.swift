import AnsvarText

extension Rule {
  /// More R on a duty than the limit.
  static let overlapResponsible = Rule(
    "overlap.responsible", .advice,
    summary: Phrase(
      nb: "et ansvar med mange utførere", nn: "eit ansvar med mange utførarar", en: "a duty with many responsible"),
    why: Phrase(
      nb: "Når mange skal utføre det samme, er det ofte uklart hvem som gjør hva. Gjerne er noen av dem egentlig "
        + "medspillere, eller ansvaret er flere ansvar.",
      nn: "Når mange skal utføre det same, er det ofte uklart kven som gjer kva. Gjerne er nokre av dei eigentleg "
        + "medspelarar, eller ansvaret er fleire ansvar.",
      en: "When many are to do the same, it is often unclear who does what. Some of them may really be supporting, "
        + "or the duty may be several duties."),
    mend: Phrase(
      nb: "gjør noen av dem til medspillere, eller del ansvaret i flere",
      nn: "gjer nokre av dei til medspelarar, eller del ansvaret i fleire",
      en: "let some of them be supporting, or split the duty into several"),
    messages: [
      Phrase(
        nb: "{count} roller skal utføre `{duty}`, flere enn {limit}",
        nn: "{count} roller skal utføre `{duty}`, fleire enn {limit}",
        en: "{count} roles are to carry out `{duty}`, more than {limit}")
    ],
    source: Phrase(
      nb: "god praksis for RASCI; litteraturen er ikke enig om tallet",
      nn: "god praksis for RASCI; litteraturen er ikkje samd om talet",
      en: "good practice for RASCI; the literature does not agree on the number"),
    limit: Limit(3, unit: Phrase(nb: "utførere", nn: "utførarar", en: "responsible roles")),
    triggering: [
      """
      role enhetsleder
      role superbruker
      role ikt-avdeling
      role leverandør
      dimension bruksnytte {
          duty brukerstøtte
      }
      assign {
          bruksnytte.brukerstøtte: enhetsleder AR, superbruker R, ikt-avdeling R, leverandør R
      }
      """
    ],
    sound: [
      """
      role enhetsleder
      role superbruker
      role ikt-avdeling
      role leverandør
      dimension bruksnytte {
          duty brukerstøtte
      }
      assign {
          bruksnytte.brukerstøtte: enhetsleder A, superbruker R, ikt-avdeling S, leverandør S
      }
      """
    ],
    check: { context, findings in
      context.forEachRow { row in
        guard let roles = context.crowd(.responsible, over: context.limit, inRow: row) else { return }
        var finding = findings.finding(onRow: row, context)
        finding.roles = roles
        finding.places = [Place("count", roles.count), Place("limit", context.limit)]
        findings.add(finding)
      }
    })
}
