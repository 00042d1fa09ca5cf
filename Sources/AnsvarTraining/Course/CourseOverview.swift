import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarText

/// The trainer's first sheet: for whom, to what end, what the model says, and the steps at a glance.
enum CourseOverview {
  static func section(_ material: CourseMaterial, _ steps: [CourseStep]) -> ReportSection {
    var section = ReportSection("overview", material(title))
    let length = Place("minutes", material.length.rawValue)
    section.blocks = [
      .paragraph(ReportText(material(purpose, [length]))), .paragraph(ReportText(material(whom))),
      .section(
        ReportSection(
          "goals", material(goalsTitle),
          [.paragraph(ReportText(material(goalsLead))), .list(goals.map { ReportEntry(ReportText(material($0))) })])),
      .section(ReportSection("agenda", material(agendaTitle), [.table(agenda(material, steps))])),
      .section(CoursePreparation.section(material)),
      .section(model(material)),
      .section(
        ReportSection(
          "trouble", material(troubleTitle), [.list(trouble.map { ReportEntry(ReportText(material($0))) })])),
    ]
    return section
  }

  private static func agenda(_ material: CourseMaterial, _ steps: [CourseStep]) -> ReportTable {
    var clock = 0
    let rows = steps.enumerated().map { index, step in
      let from = CourseStep.clock(clock)
      clock += step.minutes
      return ReportTable.Row([
        ReportText(from), ReportText(String(step.minutes)),
        .link(step.title[material.language], to: "step-" + String(index + 1)),
        ReportText(step.needs.joined(separator: "; ")),
      ])
    }
    let columns = [
      ReportTable.Column(material(fromColumn)), ReportTable.Column(material(minutesColumn), isNumber: true),
      ReportTable.Column(material(stepColumn)), ReportTable.Column(material(needsColumn)),
    ]
    return ReportTable("agenda-table", material(agendaCaption), columns, rows: rows)
  }

  /// What the trainer should know of the model before the group does.
  private static func model(_ material: CourseMaterial) -> ReportSection {
    let matrix = material.matrix
    var section = ReportSection("model", material(modelTitle))
    if let place = matrix.place {
      section.blocks.append(.note(ReportText(material(whereIt, [Place("place", matrix.quoted(place))]))))
    }
    section.blocks.append(.paragraph(ReportText(translators(material))))
    let meetings = matrix.model.dimensions.indices.prefix(mostDimensions).map {
      DimensionMeeting(DimensionID($0), matrix)
    }
    let without = meetings.filter { if case .nobody = $0.translation { !$0.roles.isEmpty } else { false } }
    if !without.isEmpty {
      let list = Enumeration.text(without.prefix(mostNamed).map { matrix.quoted($0.dimension) }, material.language)
      let text = material(without.count > mostNamed ? missingInMore : missing, [Place("list", list)])
      section.blocks.append(.paragraph(.strong(text)))
    }
    let findings = material.findings.worthTalking(most: 3)
    if findings.isEmpty {
      section.blocks.append(.paragraph(ReportText(material(noFindings))))
    } else {
      section.blocks.append(.paragraph(ReportText(material(found))))
      section.blocks.append(
        .list(
          findings.map { finding in
            ReportEntry(
              ReportText(material.findings.sentence(finding)),
              details: [ReportText(material.findings.why(finding, material.language))])
          }))
    }
    return section
  }

  private static func translators(_ material: CourseMaterial) -> String {
    let matrix = material.matrix
    if matrix.sides.bridging.isEmpty { return material(noCompetence) }
    if matrix.model.roles.isEmpty { return material(noRoles) }
    if matrix.translators.isEmpty { return material(nobody) }
    return material(able, [Place("roles", matrix.list(matrix.translators))])
  }

  private static let mostDimensions = 200
  private static let mostNamed = 6
  private static let title = Phrase(
    nb: "Til deg som holder kurset", nn: "Til deg som held kurset", en: "For the trainer")
  private static let purpose = Phrase(
    nb:
      "En plan for {minutes} minutter om hvem som svarer for hva, og hvem som oversetter mellom linja og IKT. Alt som står om organisasjonen, er hentet fra modellen. Resten er øvelser.",
    nn:
      "Ein plan for {minutes} minutt om kven som svarer for kva, og kven som omset mellom linja og IKT. Alt som står om organisasjonen, er henta frå modellen. Resten er øvingar.",
    en:
      "A plan for {minutes} minutes on who answers for what, and who translates between the line and ICT. All that is said of the organisation is taken from the model. The rest is exercises."
  )
  private static let whom = Phrase(
    nb:
      "Passer for seks til tjue deltakere, halvparten fra linja og halvparten fra IKT om du får det til. Du trenger tavle, penner og et rom der små grupper kan sitte rundt et bord.",
    nn:
      "Passar for seks til tjue deltakarar, halvparten frå linja og halvparten frå IKT om du får det til. Du treng tavle, pennar og eit rom der små grupper kan sitje rundt eit bord.",
    en:
      "For six to twenty participants, half from the line and half from ICT if you can manage. You need a board, pens, and a room where small groups can sit round a table."
  )
  private static let goalsTitle = Phrase(nb: "Mål", nn: "Mål", en: "Goals")
  private static let goalsLead = Phrase(
    nb: "Når de går, skal deltakerne kunne", nn: "Når dei går, skal deltakarane kunne",
    en: "When they leave, participants can")
  private static let goals = [
    Phrase(
      nb: "lese en rad i matrisen, og si hvem som svarer, hvem som gjør det, og hva som mangler",
      nn: "lese ei rad i matrisa, og seie kven som svarer, kven som gjer det, og kva som manglar",
      en: "read a row of the matrix, and say who answers, who does it, and what is missing"),
    Phrase(
      nb: "høre forskjell på det som blir sagt og det som er ment, når linja og IKT snakker sammen",
      nn: "høyre skilnad på det som blir sagt og det som er meint, når linja og IKT snakkar saman",
      en: "tell what is said from what is meant when the line and ICT talk"),
    Phrase(
      nb: "stille de spørsmålene som gjør et ønske til en bestilling",
      nn: "stille dei spørsmåla som gjer eit ønske til ei bestilling",
      en: "ask the questions that turn a wish into an order"),
    Phrase(
      nb: "peke på ett sted hos seg selv der ingen oversetter, og si hvem de tar det opp med",
      nn: "peike på éin stad hos seg sjølve der ingen omset, og seie kven dei tek det opp med",
      en: "point at one place of their own where nobody translates, and say whom they will take it up with"),
  ]
  private static let agendaTitle = Phrase(nb: "Tidsplan", nn: "Tidsplan", en: "Timetable")
  private static let agendaCaption = Phrase(nb: "Steg og tider", nn: "Steg og tider", en: "Steps and times")
  private static let fromColumn = Phrase(nb: "Fra", nn: "Frå", en: "From")
  private static let minutesColumn = Phrase(nb: "Min", nn: "Min", en: "Min")
  private static let stepColumn = Phrase(nb: "Steg", nn: "Steg", en: "Step")
  private static let needsColumn = Phrase(nb: "Du trenger", nn: "Du treng", en: "You need")
  private static let modelTitle = Phrase(
    nb: "Dette sier modellen", nn: "Dette seier modellen", en: "What the model says")
  private static let whereIt = Phrase(
    nb: "Ansvaret er fordelt ulikt i modellen. Radene i planen er hentet fra {place}.",
    nn: "Ansvaret er fordelt ulikt i modellen. Radene i planen er henta frå {place}.",
    en: "Responsibility differs between the places of the model. The rows in the plan are taken from {place}.")
  private static let able = Phrase(
    nb: "Kan oversette, etter modellen: {roles}. Om de gjør det, vet bare de som arbeider med dem.",
    nn: "Kan omsetje, etter modellen: {roles}. Om dei gjer det, veit berre dei som arbeider med dei.",
    en: "Able to translate, by the model: {roles}. Whether they do, only those who work with them know.")
  private static let nobody = Phrase(
    nb:
      "Modellen har kompetansen som trengs for å oversette, men ingen rolle har den. Enten er det slik, eller så har ingen skrevet det ned. Det er kursets viktigste spørsmål.",
    nn:
      "Modellen har kompetansen som trengst for å omsetje, men inga rolle har han. Anten er det slik, eller så har ingen skrive det ned. Det er det viktigaste spørsmålet på kurset.",
    en:
      "The model has the competence it takes to translate, but no role has it. Either it is so, or nobody has written it down. That is the main question of the session."
  )
  private static let noRoles = Phrase(
    nb: "Modellen har ingen roller ennå, så den kan ikke si hvem som oversetter. Da er det gruppa som må svare.",
    nn: "Modellen har ingen roller enno, så han kan ikkje seie kven som omset. Då er det gruppa som må svare.",
    en: "The model has no roles yet, so it cannot say who translates. Then the group has to answer.")
  private static let noCompetence = Phrase(
    nb:
      "Modellen har ingen kompetanse som bygger bro mellom linja og IKT, så den kan ikke si hvem som oversetter. Da er det gruppa som må svare.",
    nn:
      "Modellen har ingen kompetanse som byggjer bru mellom linja og IKT, så han kan ikkje seie kven som omset. Då er det gruppa som må svare.",
    en:
      "The model has no competence that bridges the line and ICT, so it cannot say who translates. Then the group has to answer."
  )
  private static let missing = Phrase(
    nb: "Ingen av dem som deltar, kan oversette her, etter modellen: {list}.",
    nn: "Ingen av dei som deltek, kan omsetje her, etter modellen: {list}.",
    en: "Nobody who takes part can translate here, by the model: {list}.")
  private static let missingInMore = Phrase(
    nb: "Ingen av dem som deltar, kan oversette her, etter modellen: {list}, og flere.",
    nn: "Ingen av dei som deltek, kan omsetje her, etter modellen: {list}, og fleire.",
    en: "Nobody who takes part can translate here, by the model: {list}, and more.")
  private static let found = Phrase(
    nb: "Dette fant kontrollen, og det er verdt å snakke om:",
    nn: "Dette fann kontrollen, og det er verdt å snakke om:",
    en: "This the check found, and it is worth talking about:")
  private static let noFindings = Phrase(
    nb:
      "Kontrollen fant ingenting å rette i matrisen. Da er spørsmålet om den er slik det er, eller slik det skulle ha vært.",
    nn:
      "Kontrollen fann ingenting å rette i matrisa. Då er spørsmålet om ho er slik det er, eller slik det skulle ha vore.",
    en:
      "The check found nothing to mend in the matrix. The question is then whether it is as things are, or as they should have been."
  )
  private static let troubleTitle = Phrase(
    nb: "Når det butter", nn: "Når det buttar", en: "When it gets stuck")
  private static let trouble = [
    Phrase(
      nb: "Ingen sier noe: Be alle skrive i ett minutt, og la dem lese opp det de skrev.",
      nn: "Ingen seier noko: Be alle skrive i eitt minutt, og la dei lese opp det dei skreiv.",
      en: "Nobody speaks: let everybody write for a minute, and read out what they wrote."),
    Phrase(
      nb: "Noen kjenner seg uthengt: Matrisen handler om roller. Spør hva rollen trenger for å få det til.",
      nn: "Nokon kjenner seg uthengd: Matrisa handlar om roller. Spør kva rolla treng for å få det til.",
      en: "Somebody feels singled out: the matrix is about roles. Ask what the role needs in order to succeed."),
    Phrase(
      nb: "Noen sier at modellen er feil: Bra. Skriv opp hva som er riktig, og send det til den som eier modellen.",
      nn: "Nokon seier at modellen er feil: Bra. Skriv opp kva som er rett, og send det til den som eig modellen.",
      en: "Somebody says the model is wrong: good. Write down what is right, and send it to whoever owns the model."),
    Phrase(
      nb: "Tida går: Kutt midt i et steg heller enn å kutte det siste. Ark 4 er det de husker.",
      nn: "Tida går: Kutt midt i eit steg heller enn å kutte det siste. Ark 4 er det dei hugsar.",
      en: "Time runs out: cut within a step rather than cut the last one. Sheet 4 is what they remember."),
  ]
}
