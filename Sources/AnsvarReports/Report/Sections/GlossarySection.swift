import AnsvarCharts
import AnsvarModel
import AnsvarText

/// The words of the report, and what each letter of the matrix means.
enum GlossarySection {
  static func section(_ context: ReportContext) -> ReportSection? {
    let model = context.model
    var facts: [ReportFact] = []
    func add(_ term: Phrase, _ meaning: Phrase, if isUsed: Bool = true) {
      if isUsed { facts.append(ReportFact(context(term), ReportText(context(meaning)))) }
    }
    let hasDuties = !model.duties.isEmpty
    add(duty, dutyMeaning, if: hasDuties)
    add(dimension, dimensionMeaning, if: hasDuties)
    add(role, roleMeaning, if: !model.roles.isEmpty)
    add(body, bodyMeaning, if: model.roles.contains { $0.kind == .body })
    add(post, postMeaning, if: !model.posts.isEmpty)
    if hasDuties && model.table.rowCount > 0 { facts += letters(context) }
    add(coverage, coverageMeaning, if: hasDuties && model.table.rowCount > 0)
    add(camp, campMeaning, if: model.camps.count > 1)
    add(translator, translatorMeaning, if: CampBridges(model).hasAny)
    add(competence, competenceMeaning, if: !model.competences.isEmpty)
    add(critical, criticalMeaning, if: model.dimensions.contains { !$0.critical.isEmpty })
    add(measure, measureMeaning, if: model.plan?.items.isEmpty == false)
    let hasFindings = !context.findings.groups.isEmpty
    add(finding, findingMeaning, if: hasFindings)
    add(severity, severityMeaning, if: hasFindings)
    return facts.isEmpty ? nil : ReportSection("glossary", context(title), [.facts(facts)])
  }

  /// The letters of the model's scheme.
  private static func letters(_ context: ReportContext) -> [ReportFact] {
    context.model.scheme.letters.compactMap { letter in
      guard let meaning = Participation.meanings.first(where: { $0.participation == letter.meaning }) else {
        return nil
      }
      let label = letter.title[context.language] ?? meaning.label[context.language]
      return ReportFact(
        String(Character(letter.letter)) + " – " + label,
        ReportText(meaning.explanation[context.language].capitalised + "."))
    }
  }

  private static let title = Phrase(nb: "Ordene i rapporten", nn: "Orda i rapporten", en: "The words of the report")
  private static let duty = Phrase(nb: "Ansvar", nn: "Ansvar", en: "Duty")
  private static let dutyMeaning = Phrase(
    nb: "Det minste noen kan svare for.", nn: "Det minste nokon kan svare for.",
    en: "The smallest thing that somebody answers for.")
  private static let dimension = Phrase(nb: "Dimensjon", nn: "Dimensjon", en: "Dimension")
  private static let dimensionMeaning = Phrase(
    nb:
      "En familie av ansvar. Lars Groth deler ansvaret for IKT i fem: programeieransvar, bruksnytteansvar, vedlikeholdsansvar, driftsansvar og strategiansvar.",
    nn:
      "Ein familie av ansvar. Lars Groth deler ansvaret for IKT i fem: programeigaransvar, bruksnytteansvar, vedlikehaldsansvar, driftsansvar og strategiansvar.",
    en:
      "A family of duties. Lars Groth divides the responsibility for ICT into five: owning programs, benefiting from them, maintaining them, operating them, and strategy."
  )
  private static let role = Phrase(nb: "Rolle", nn: "Rolle", en: "Role")
  private static let roleMeaning = Phrase(
    nb: "Det noen svarer som: en stilling, et organ, en enhet, en gruppe eller en ekstern part. Aldri en person.",
    nn: "Det nokon svarer som: ei stilling, eit organ, ei eining, ei gruppe eller ein ekstern part. Aldri ein person.",
    en: "What somebody answers as: a position, a body, a unit, a group or an external party. Never a person.")
  private static let body = Phrase(nb: "Organ", nn: "Organ", en: "Body")
  private static let bodyMeaning = Phrase(
    nb: "En rolle med plasser, som et utvalg eller et styre.",
    nn: "Ei rolle med plassar, som eit utval eller eit styre.",
    en: "A role with seats, such as a committee or a board.")
  private static let post = Phrase(nb: "Stilling", nn: "Stilling", en: "Post")
  private static let postMeaning = Phrase(
    nb: "En stilling har én eller flere roller. Den kan være ledig, og den kan ha en stedfortreder.",
    nn: "Ei stilling har éi eller fleire roller. Ho kan vere ledig, og ho kan ha ein stadfortredar.",
    en: "A post holds one or more roles. It may be vacant, and it may have a deputy.")
  private static let coverage = Phrase(nb: "Dekning", nn: "Dekning", en: "Coverage")
  private static let coverageMeaning = Phrase(
    nb: "Andelen ansvar med nøyaktig én ansvarlig og minst én utfører. Det som er tomt med vilje, regnes ikke med.",
    nn:
      "Delen av ansvara med nøyaktig éin ansvarleg og minst éin utførar. Det som er tomt med vilje, er ikkje rekna med.",
    en:
      "The share of duties with exactly one accountable and at least one responsible. What is empty on purpose does not count."
  )
  private static let camp = Phrase(nb: "Leir", nn: "Leir", en: "Camp")
  private static let campMeaning = Phrase(
    nb: "Én side av organisasjonen: linja, som bruker IKT, eller IKT-avdelingen.",
    nn: "Éi side av organisasjonen: linja, som bruker IKT, eller IKT-avdelinga.",
    en: "One side of the organisation: the line, which uses ICT, or the ICT department.")
  private static let translator = Phrase(nb: "Oversetter", nn: "Omsetjar", en: "Translator")
  private static let translatorMeaning = Phrase(
    nb: "Den som står med ett bein i hver leir og får dem til å forstå hverandre.",
    nn: "Den som står med eitt bein i kvar leir og får dei til å forstå kvarandre.",
    en: "Whoever stands with one foot in each camp and makes them understand each other.")
  private static let competence = Phrase(nb: "Kompetanse", nn: "Kompetanse", en: "Competence")
  private static let competenceMeaning = Phrase(
    nb: "Det et ansvar krever, og en rolle har.", nn: "Det eit ansvar krev, og ei rolle har.",
    en: "What a duty requires and a role has.")
  private static let critical = Phrase(nb: "Kritisk faktor", nn: "Kritisk faktor", en: "Critical factor")
  private static let criticalMeaning = Phrase(
    nb: "Det en dimensjon ikke kan lykkes uten.", nn: "Det ein dimensjon ikkje kan lykkast utan.",
    en: "What a dimension fails without.")
  private static let measure = Phrase(nb: "Mål og tiltak", nn: "Mål og tiltak", en: "Goal and measure")
  private static let measureMeaning = Phrase(
    nb: "Et mål er det planen vil oppnå, et tiltak det noen skal gjøre for å nå det.",
    nn: "Eit mål er det planen vil oppnå, eit tiltak det nokon skal gjere for å nå det.",
    en: "A goal is what the plan wants to achieve, a measure what somebody shall do to achieve it.")
  private static let finding = Phrase(nb: "Funn", nn: "Funn", en: "Finding")
  private static let findingMeaning = Phrase(
    nb: "Noe en regel melder fra om. Tallet etter ▲ er nummeret i listen over funn.",
    nn: "Noko ein regel melder frå om. Talet etter ▲ er nummeret i lista over funn.",
    en: "What a rule reports. The number after ▲ is that of the finding in the list.")
  private static let severity = Phrase(
    nb: "Feil, advarsel, råd", nn: "Feil, åtvaring, råd", en: "Error, warning, advice")
  private static let severityMeaning = Phrase(
    nb: "En feil kan ikke stemme, en advarsel er trolig gal, og et råd er verd en samtale.",
    nn: "Ein feil kan ikkje stemme, ei åtvaring er truleg gal, og eit råd er verdt ein samtale.",
    en: "An error cannot be right, a warning is probably wrong, and advice is worth a talk.")
}
