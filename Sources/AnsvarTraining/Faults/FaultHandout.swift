import AnsvarCharts
import AnsvarModel
import AnsvarReports
import AnsvarText

/// What a group gets: the task, the matrix with the faults in it, and what it has to know to find them.
struct FaultHandout {
  private let drill: FaultDrill
  private let context: TrainingContext
  private let facts: FaultFacts

  init(_ drill: FaultDrill, _ context: TrainingContext) {
    self.drill = drill
    self.context = context
    facts = FaultFacts(drill.faulty, drill.level, context)
  }

  var sections: [ReportSection] {
    var task = ReportSection("task", context(Self.task), taskBlocks)
    task.startsPage = true
    let table = FaultMatrixTable(drill.faulty, context).table("faulty", context(Self.matrixCaption))
    var matrix = ReportSection("faulty-matrix", context(Self.matrixTitle), [.table(table)], isWide: true)
    matrix.startsPage = true
    return [task, matrix, facts.section]
  }

  private var taskBlocks: [ReportBlock] {
    var blocks: [ReportBlock] = [
      .paragraph(ReportText(context(drill.level.words))),
      .paragraph(ReportText(context(Self.introduction, [Place("title", context.model.heading(context.language))]))),
      .steps(Self.steps.map { ReportEntry(ReportText(context($0))) }),
    ]
    if drill.level.isCounted {
      let words = drill.faults.count == 1 ? Self.one : Self.count
      blocks.append(.note(ReportText(context(words, [Place("count", drill.faults.count)]))))
    } else {
      blocks.append(.note(ReportText(context(Self.uncounted))))
    }
    let kinds = facts.kinds.map { ReportEntry(ReportText(context($0.words).capitalised)) }
    blocks.append(.section(ReportSection("possible", context(Self.possible), [.list(kinds)])))
    blocks.append(.section(ReportSection("answers", context(Self.answers), [.table(answerTable)])))
    return blocks
  }

  /// Room to write in.
  private var answerTable: ReportTable {
    let columns = [Self.number, Self.row, Self.wrong, Self.consequence, Self.mend].map {
      ReportTable.Column(context($0))
    }
    let count = drill.level.isCounted ? drill.faults.count : drill.level.faults.upperBound + 2
    let rows = (1...max(1, count)).map { number in
      ReportTable.Row([ReportText(String(number))] + columns.dropFirst().map { _ in ReportText(" ") })
    }
    return ReportTable("answer-sheet", context(Self.lines), columns, rows: rows)
  }

  private static let task = Phrase(nb: "Oppgaven", nn: "Oppgåva", en: "The task")
  private static let introduction = Phrase(
    nb: "Matrisen er hentet fra «{title}», men noe i den er endret for øvelsens skyld. Alt dere trenger, står på "
      + "arkene. Hvordan det er i virkeligheten, spiller ingen rolle her.",
    nn: "Matrisa er henta frå «{title}», men noko i henne er endra for øvinga si skyld. Alt de treng, står på arka. "
      + "Korleis det er i røynda, har ikkje noko å seie her.",
    en: "The matrix comes from “{title}”, but something in it has been changed for the exercise. All you need is on "
      + "the sheets. How it is in reality does not matter here.")
  private static let steps = [
    Phrase(
      nb: "Les matrisen hver for dere i fem minutter. Spør om hver rad: Hvem svarer for dette? Hvem gjør det? Hvem "
        + "blir spurt? Sett kryss der noe skurrer.",
      nn: "Les matrisa kvar for dykk i fem minutt. Spør om kvar rad: Kven svarer for dette? Kven gjer det? Kven blir "
        + "spurd? Set kryss der noko skurrar.",
      en: "Read the matrix on your own for five minutes. Ask of each row: Who answers for this? Who does it? Who is "
        + "asked? Mark whatever seems wrong."),
    Phrase(
      nb: "Sammenlign to og to. Den som har satt et kryss, sier hva som ville gått galt en vanlig tirsdag.",
      nn: "Samanlikn to og to. Den som har sett eit kryss, seier kva som ville gått gale ein vanleg tysdag.",
      en: "Compare in pairs. Whoever made a mark says what would go wrong on an ordinary Tuesday."),
    Phrase(
      nb: "Bli enige, og skriv ned hver feil: hvilken rad eller rolle, hva som er galt, hva det fører til, og hvordan "
        + "dere ville rettet det.",
      nn: "Bli samde, og skriv ned kvar feil: kva rad eller rolle, kva som er gale, kva det fører til, og korleis de "
        + "ville retta det.",
      en:
        "Agree, and write down each fault: which row or role, what is wrong, what it leads to, and how you would mend "
        + "it."),
  ]
  private static let one = Phrase(nb: "Det er én feil.", nn: "Det er éin feil.", en: "There is one fault.")
  private static let count = Phrase(
    nb: "Det er {count} feil.", nn: "Det er {count} feil.", en: "There are {count} faults.")
  private static let uncounted = Phrase(
    nb: "Dere får ikke vite hvor mange feil det er. Det er flere linjer i svararket enn dere trenger.",
    nn: "De får ikkje vite kor mange feil det er. Det er fleire linjer i svararket enn de treng.",
    en: "You are not told how many faults there are. The answer sheet has more lines than you need.")
  private static let possible = Phrase(nb: "Dette kan være galt", nn: "Dette kan vere gale", en: "What may be wrong")
  private static let answers = Phrase(nb: "Svarene deres", nn: "Svara dykkar", en: "Your answers")
  private static let lines = Phrase(
    nb: "Én linje for hver feil", nn: "Éi linje for kvar feil", en: "A line for each fault")
  private static let number = Phrase(nb: "Nr.", nn: "Nr.", en: "No.")
  private static let row = Phrase(nb: "Rad eller rolle", nn: "Rad eller rolle", en: "Row or role")
  private static let wrong = Phrase(nb: "Hva er galt?", nn: "Kva er gale?", en: "What is wrong?")
  private static let consequence = Phrase(
    nb: "Hva fører det til?", nn: "Kva fører det til?", en: "What does it lead to?")
  private static let mend = Phrase(nb: "Hvordan rettes det?", nn: "Korleis blir det retta?", en: "How is it mended?")
  static let matrixTitle = Phrase(nb: "Matrisen", nn: "Matrisa", en: "The matrix")
  private static let matrixCaption = Phrase(nb: "Hvem som gjør hva", nn: "Kven som gjer kva", en: "Who does what")
}
