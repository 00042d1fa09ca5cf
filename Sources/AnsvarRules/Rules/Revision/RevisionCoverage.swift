import AnsvarComparison
import AnsvarModel
import AnsvarText

extension Rule {
  /// "Covered by X", where X does not cover it.
  static let revisionCoverage = Rule(
    "revision.coverage", .warning,
    summary: Phrase(
      nb: "noe skal være dekket av det som ikke dekker det", nn: "noko skal vere dekt av det som ikkje dekkjer det",
      en: "something is said to be covered by what does not cover it"),
    why: Phrase(
      nb: "Å skrive at noe er ivaretatt et annet sted, er den letteste måten å stryke det på. Handler det andre stedet "
        + "om noe annet, har ingen lenger oppgaven.",
      nn: "Å skrive at noko er teke vare på ein annan stad, er den lettaste måten å stryke det på. Handlar den andre "
        + "staden om noko anna, har ingen lenger oppgåva.",
      en: "To write that something is taken care of elsewhere is the easiest way to strike it. Where the other place "
        + "is about something else, nobody has the task any longer."),
    mend: Phrase(
      nb: "nevn det stedet som virkelig dekker det, skriv det inn der, eller si at det er strøket",
      nn: "nemn den staden som verkeleg dekkjer det, skriv det inn der, eller sei at det er stroke",
      en: "name the place that really covers it, write it in there, or say that it is removed"),
    messages: [
      Phrase(
        nb: "{kind} `{item}` skal være dekket av `{other}`, som ikke finnes",
        nn: "{kind} `{item}` skal vere dekt av `{other}`, som ikkje finst",
        en: "{kind} `{item}` is said to be covered by `{other}`, which does not exist"),
      Phrase(
        nb: "{kind} `{item}` skal være dekket av {others}, men ordlyden har ingenting til felles; les dem sammen",
        nn: "{kind} `{item}` skal vere dekt av {others}, men ordlyden har ingenting til felles; les dei saman",
        en:
          "{kind} `{item}` is said to be covered by {others}, but their wording has nothing in common; read them together"
      ),
      Phrase(
        nb: "{kind} `{item}` skal være dekket, men det står ikke av hva",
        nn: "{kind} `{item}` skal vere dekt, men det står ikkje av kva",
        en: "{kind} `{item}` is said to be covered, but not by what"),
      Phrase(
        nb: "{kind} `{item}` skal være dekket av {others}, men det er `{other}` som handler om det samme",
        nn: "{kind} `{item}` skal vere dekt av {others}, men det er `{other}` som handlar om det same",
        en: "{kind} `{item}` is said to be covered by {others}, but it is `{other}` that is about the same thing"),
    ],
    source: Phrase(
      nb: "KS: eKommune 2012, vedlegget til revisjonen i 2010; titlene må ha minst én ordstamme felles",
      nn: "KS: eKommune 2012, vedlegget til revisjonen i 2010; titlane må ha minst éin ordstamme felles",
      en: "KS: eKommune 2012, the annex to the revision of 2010; the titles must share one word stem at least"),
    triggering: [
      Example(
        """
        plan plan "Revidert" {
            goal 1 "Sikkerhetsrutiner etter Datatilsynets retningslinjer"
            goal 2 "Standardiseringsråd for felles arkitektur"
            goal 6 "Forvalte standarder for integrasjon mot arkiv"
        }
        revision of "2008.ansvar" {
            covered goal 2 by goal 2
            covered goal 3 by goal 1 because "Ligger i kapitlets øvrige mål"
            covered goal 4 by goal 7
            covered goal 5
        }
        """,
        revising: """
          plan plan "Opprinnelig" {
              goal 1 "Sikkerhetsrutiner etter Datatilsynets retningslinjer"
              goal 2 "Utvikle standarder for integrasjon mot arkiv"
              goal 6 "Forvalte standarder for integrasjon mot arkiv"
              goal 3 "Risikoanalyser av personvernet i portaltjenester"
              goal 4 "Matrikkelen i bruk"
              goal 5 "Bredbånd til alle skoler"
          }
          """)
    ],
    sound: [
      Example(
        """
        plan plan "Revidert" {
            goal 1 "Rutiner for sikkerhet og risikoanalyse"
        }
        revision of "2008.ansvar" {
            changed goal 1 because "Risikoanalysene er tatt inn"
            covered goal 3 by goal 1
        }
        """,
        revising: """
          plan plan "Opprinnelig" {
              goal 1 "Rutiner for sikkerhet"
              goal 3 "Risikoanalyser av personvernet i portaltjenester"
          }
          """)
    ],
    check: { context, findings in
      guard let diff = context.diff else { return }
      let test = CoverTest(diff)
      for read in diff.claims where read.claim.kind == .covered {
        let found = test.targets(of: read)
        let missing = read.targets.firstIndex { $0 == nil }
        for (index, item) in read.items.enumerated() {
          guard let item else { continue }
          var finding = findings.finding(onRevised: found.first, at: read.claim.range)
          let named = read.claim.items[index]
          finding.places = [
            Place("kind", named.kind.label), Place("item", named.name),
            Place("others", RevisionWords.names(read.claim.targets)),
          ]
          if !read.namesTargets && read.targets[index] == nil {
            finding.variant = 2
          } else if let missing, read.namesTargets {
            finding.places.append(Place("other", read.claim.targets[missing].name))
            finding.range = read.claim.targets[missing].range
          } else if !test.haveSomethingInCommon(item, found) {
            finding.variant = 1
          } else if let other = test.likelier(item, than: found) {
            finding.variant = 3
            finding.places.append(Place("other", context.model.name(of: other)))
            finding.related = context.model.range(of: other)
          } else {
            continue
          }
          findings.add(finding)
        }
      }
    })
}
