import AnsvarText

extension Rule {
  /// More R on a duty than the limit.
  static let overlapResponsible = Rule(
    "overlap.responsible", .advice,
    summary: Phrase(
      nb: "et ansvar med mange utførere", nn: "eit ansvar med mange utførarar",
      en: "a duty with many responsible roles"),
    why: Phrase(
      nb: "Når mange skal utføre det samme, er det ofte uklart hvem som gjør hva. Kanskje er noen av dem egentlig "
        + "medspillere, eller så er ansvaret egentlig flere.",
      nn: "Når mange skal utføre det same, er det ofte uklart kven som gjer kva. Kanskje er nokre av dei eigentleg "
        + "medspelarar, eller så er ansvaret eigentleg fleire.",
      en: "When many are to do the same, it is often unclear who does what. Some of them may really be supporting, "
        + "or the duty may be several duties."),
    mend: Phrase(
      nb: "gjør noen av dem til medspillere, eller del ansvaret i flere",
      nn: "gjer nokre av dei til medspelarar, eller del ansvaret i fleire",
      en: "let some of them support instead, or split the duty into several"),
    messages: [
      Phrase(
        nb: "{count} roller skal utføre `{duty}`, flere enn {limit}",
        nn: "{count} roller skal utføre `{duty}`, fleire enn {limit}",
        en: "{count} roles are to carry out `{duty}`, more than {limit}")
    ],
    source: Phrase(
      nb: "god praksis for RASCI; litteraturen gir ulike tall",
      nn: "god praksis for RASCI; litteraturen gir ulike tal",
      en: "good practice for RASCI; the literature gives different numbers"),
    limit: Limit(3, unit: Phrase(nb: "utførere", nn: "utførarar", en: "responsible roles")),
    isByRow: true,
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
