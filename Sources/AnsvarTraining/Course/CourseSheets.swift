import AnsvarModel
import AnsvarReports
import AnsvarText

/// The sheets that belong to the plan itself: the two examples, the group's own matrix, and what everybody takes home.
enum CourseSheets {
  static func sections(_ material: CourseMaterial) -> [ReportSection] {
    [worked(material), faded(material), own(material), home(material)].compactMap { section in
      guard var section else { return nil }
      section.startsPage = true
      return section
    }
  }

  private static func worked(_ material: CourseMaterial) -> ReportSection? {
    guard let example = material.examples.worked else { return nil }
    let title = material(workedTitle)
    var section = ReportSection("sheet-worked", title, [.paragraph(ReportText(example.whatItIs))])
    section.blocks.append(.table(example.table("worked-row")))
    section.blocks.append(.steps(example.explanation.map { ReportEntry(ReportText($0)) }))
    section.blocks.append(.paragraph(ReportText(material(workedQuestion))))
    return section
  }

  private static func faded(_ material: CourseMaterial) -> ReportSection? {
    guard let example = material.examples.faded else { return nil }
    var section = ReportSection("sheet-faded", material(fadedTitle), [.paragraph(ReportText(example.whatItIs))])
    if example.row?.parts.isEmpty == false {
      section.blocks.append(.table(example.table("faded-row")))
    } else {
      section.blocks.append(.paragraph(.strong(material(emptyRow))))
    }
    let given = material.examples.given
    let rows = fadedQuestions.enumerated().map { index, question in
      ReportTable.Row([
        ReportText(material(question)), index == given?.question ? ReportText(given?.answer ?? "") : WritingRoom.wide,
      ])
    }
    section.blocks.append(
      .table(
        ReportTable(
          "faded-answers", material(fadedCaption), [question, answer].map { ReportTable.Column(material($0)) },
          rows: rows)))
    return section
  }

  private static func own(_ material: CourseMaterial) -> ReportSection {
    var rows = material.own.map { duty in
      ReportTable.Row(
        [ReportText(material.context.title(duty))] + [ReportText](repeating: WritingRoom.short, count: 4))
    }
    let empty = [ReportText](repeating: WritingRoom.short, count: 5)
    while rows.count < mostRows { rows.append(ReportTable.Row(empty)) }
    let table = ReportTable(
      "own-matrix", material(ownCaption), ownColumns.map { ReportTable.Column(material($0)) }, rows: rows)
    return ReportSection(
      "sheet-own", material(ownTitle), [.paragraph(ReportText(material(ownHow))), .table(table)])
  }

  private static func home(_ material: CourseMaterial) -> ReportSection {
    let rows = homeQuestions.map { ReportTable.Row([ReportText(material($0)), WritingRoom.wide]) }
    let table = ReportTable(
      "home-answers", material(homeCaption), [question, ownAnswer].map { ReportTable.Column(material($0)) }, rows: rows)
    return ReportSection("sheet-home", material(homeTitle), [.paragraph(ReportText(material(homeHow))), .table(table)])
  }

  private static let mostRows = 8
  private static let workedTitle = Phrase(
    nb: "Ark 1: Slik leser vi en rad", nn: "Ark 1: Slik les vi ei rad", en: "Sheet 1: How we read a row")
  private static let workedQuestion = Phrase(
    nb: "Stemmer dette med hvordan dere gjør det? Sett strek under det som ikke gjør det.",
    nn: "Stemmer dette med korleis de gjer det? Set strek under det som ikkje gjer det.",
    en: "Does this agree with what you do? Underline what does not.")
  private static let fadedTitle = Phrase(
    nb: "Ark 2: Her mangler det noe", nn: "Ark 2: Her manglar det noko", en: "Sheet 2: Something is missing here")
  private static let emptyRow = Phrase(
    nb: "Ingen er ført opp i denne raden.", nn: "Ingen er førte opp i denne rada.", en: "Nobody stands in this row.")
  private static let fadedCaption = Phrase(
    nb: "Les raden, ett spørsmål om gangen", nn: "Les rada, eitt spørsmål om gongen",
    en: "Read the row, one question at a time")
  private static let question = Phrase(nb: "Spørsmål", nn: "Spørsmål", en: "Question")
  private static let answer = Phrase(nb: "Vårt svar", nn: "Vårt svar", en: "Our answer")
  private static let ownAnswer = Phrase(nb: "Mitt svar", nn: "Mitt svar", en: "My answer")
  private static let fadedQuestions = [
    Phrase(
      nb: "Hvem svarer for resultatet (A)?", nn: "Kven svarer for resultatet (A)?",
      en: "Who answers for the result (A)?"),
    Phrase(nb: "Hvem gjør arbeidet (R)?", nn: "Kven gjer arbeidet (R)?", en: "Who does the work (R)?"),
    Phrase(
      nb: "Hvem skjønner både linja og IKT her?", nn: "Kven skjønar både linja og IKT her?",
      en: "Who understands both the line and ICT here?"),
    Phrase(
      nb: "Hva er det som mangler eller skurrer?", nn: "Kva er det som manglar eller skurrar?",
      en: "What is missing, or does not ring true?"),
    Phrase(
      nb: "Når merket vi det sist i det daglige?", nn: "Når merka vi det sist i kvardagen?",
      en: "When did we last notice it in daily work?"),
  ]
  private static let ownTitle = Phrase(
    nb: "Ark 3: Vår egen matrise", nn: "Ark 3: Vår eiga matrise", en: "Sheet 3: Our own matrix")
  private static let ownHow = Phrase(
    nb:
      "Fyll ut alene, slik det er i dag, uten å spørre eller slå opp. Skriv roller, ikke navn på folk. I de tomme radene skriver dere noe fra eget arbeid. Sett ? der du er usikker: det er de svarene vi skal snakke om.",
    nn:
      "Fyll ut åleine, slik det er i dag, utan å spørje eller slå opp. Skriv roller, ikkje namn på folk. I dei tomme radene skriv de noko frå eige arbeid. Set ? der du er usikker: det er dei svara vi skal snakke om.",
    en:
      "Fill it in alone, as it is today, without asking or looking it up. Write roles, not people's names. In the empty rows write something from your own work. Put a ? where you are unsure: those are the answers we will talk about."
  )
  private static let ownCaption = Phrase(
    nb: "Hvem gjør hva hos oss", nn: "Kven gjer kva hos oss", en: "Who does what with us")
  private static let ownColumns = [
    Phrase(nb: "Ansvar", nn: "Ansvar", en: "Duty"),
    Phrase(nb: "Svarer for det (A)", nn: "Svarer for det (A)", en: "Answers for it (A)"),
    Phrase(nb: "Gjør det (R)", nn: "Gjer det (R)", en: "Does it (R)"),
    Phrase(nb: "Oversetter", nn: "Omset", en: "Translates"),
    Phrase(nb: "Usikker?", nn: "Usikker?", en: "Unsure?"),
  ]
  private static let homeTitle = Phrase(
    nb: "Ark 4: Det jeg tar med meg", nn: "Ark 4: Det eg tek med meg", en: "Sheet 4: What I take with me")
  private static let homeHow = Phrase(
    nb: "Arket er ditt. Ingen samler det inn.", nn: "Arket er ditt. Ingen samlar det inn.",
    en: "The sheet is yours. Nobody collects it.")
  private static let homeCaption = Phrase(
    nb: "Før du går", nn: "Før du går", en: "Before you leave")
  private static let homeQuestions = [
    Phrase(
      nb: "Et sted hos oss der ingen oversetter mellom linja og IKT:",
      nn: "Ein stad hos oss der ingen omset mellom linja og IKT:",
      en: "A place with us where nobody translates between the line and ICT:"),
    Phrase(nb: "Slik merker vi det:", nn: "Slik merkar vi det:", en: "This is how we notice it:"),
    Phrase(
      nb: "Den rollen jeg tar det opp med, og når:", nn: "Den rolla eg tek det opp med, og når:",
      en: "The role I will take it up with, and when:"),
    Phrase(
      nb: "Det første spørsmålet jeg stiller:", nn: "Det første spørsmålet eg stiller:",
      en: "The first question I will ask:"),
  ]
}

extension ExampleRow {
  /// The row read step by step.
  var explanation: [String] {
    [whoAnswers, whoDoes] + (whoElse.map { [$0] } ?? []) + [competence, translation]
  }
}
