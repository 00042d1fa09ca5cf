import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Rule {
  /// A responsible party that is no role of the model.
  static let planResponsibleUnknown = Rule(
    "plan.responsible-unknown", .warning,
    summary: Phrase(
      nb: "en ansvarlig som ikke er noen rolle i modellen",
      nn: "ein ansvarleg som ikkje er noka rolle i modellen",
      en: "a responsible party that is no role of the model"),
    why: Phrase(
      nb:
        "Er det ikke sagt hvem «Prosjektet» eller «Faggruppe» er, kan ingen vite om tiltaket er deres, og ingen kan purre på det.",
      nn:
        "Er det ikkje sagt kven «Prosjektet» eller «Faggruppe» er, kan ingen vite om tiltaket er deira, og ingen kan purre på det.",
      en:
        "Unless it is said who “the project” or “a working group” is, nobody knows that the measure is theirs, and nobody can be reminded of it."
    ),
    mend: Phrase(
      nb: "før parten opp som rolle eller organ, eller gi tiltaket til en som står der",
      nn: "før parten opp som rolle eller organ, eller gi tiltaket til ein som står der",
      en: "declare the party as a role or a body, or give the measure to one that is declared"),
    messages: [
      Phrase(
        nb: "`{party}` skal gjennomføre {items}, men er ingen rolle i modellen",
        nn: "`{party}` skal gjennomføre {items}, men er inga rolle i modellen",
        en: "`{party}` is to carry out {items} but is no role of the model"),
      Phrase(
        nb: "`{party}` skal gjennomføre {items}, men er ingen rolle i modellen; mente du `{near}`?",
        nn: "`{party}` skal gjennomføre {items}, men er inga rolle i modellen; meinte du `{near}`?",
        en: "`{party}` is to carry out {items} but is no role of the model; did you mean `{near}`?"),
    ],
    source: Phrase(
      nb: "ROR-IKT 2018–2021, kapittel 9",
      nn: "ROR-IKT 2018–2021, kapittel 9",
      en: "ROR-IKT 2018–2021, chapter 9"),
    triggering: [
      """
      role rådmann
      plan plan "Handlingsplan" {
          measure 1 "Felles rutine for innkjøp" {
              responsible "Prosjektet"
          }
      }
      """,
      """
      role rådmann
      plan plan "Handlingsplan" {
          measure 1 "Felles rutine for innkjøp" {
              responsible rådman
          }
      }
      """,
    ],
    sound: [
      """
      organisation gran
      role rådmann
      plan plan "Handlingsplan" {
          measure 1 "Felles rutine for innkjøp" {
              accountable rådmann
              responsible gran
          }
      }
      """
    ],
    check: { context, findings in
      let names = context.model.roles.filter { !$0.isUndeclared }.map { context.model.name($0.name) }
      var near: [String: String] = [:]
      context.forEachMeasure { id, plan in
        for named in plan[id].accountable + plan[id].responsible {
          guard let words = context.unknownWords(named.party) else { continue }
          var finding = findings.finding(on: id, of: plan, at: named.range)
          finding.mentions = [Finding.Mention("party", .party(.words(words)))]
          // A number of unknown parties that no person writes is not compared with every role.
          if near[words] == nil, near.count < PlanParties.mostCompared {
            near[words] = Suggestion.nearest(to: words, among: names) ?? ""
          }
          if let name = near[words], !name.utf8.isEmpty {
            finding.variant = 1
            finding.places = [Place("near", name)]
          }
          findings.add(finding)
        }
      }
    })
}
