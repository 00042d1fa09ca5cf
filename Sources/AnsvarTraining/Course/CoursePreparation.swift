import AnsvarReports
import AnsvarText

/// What a trainer does before the session: whom to write to, and what to print with which command line.
enum CoursePreparation {
  static func section(_ material: CourseMaterial) -> ReportSection {
    var section = ReportSection("preparation", material(title))
    // Without duties there is no form to fill in.
    if material.length != .short, !material.own.isEmpty { section.blocks.append(.steps(beforehand(material))) }
    section.blocks.append(.table(prints(material)))
    if material.length != .short { section.blocks.append(.paragraph(ReportText(material(otherModel)))) }
    section.blocks.append(.paragraph(ReportText(material(read))))
    return section
  }

  private static func beforehand(_ material: CourseMaterial) -> [ReportEntry] {
    let form = "--blank -o " + material.formSheet
    let (line, ict) = (material(lineFile), material(ictFile))
    let map = "--compare " + line + " " + ict + " -o " + material.mapFile
    return [
      ReportEntry(ReportText(material(weekBefore)), details: [ReportText([.code(material.command(form))])]),
      ReportEntry(ReportText(material(send, [Place("line", line), Place("ict", ict)]))),
      ReportEntry(ReportText(material(dayBefore)), details: [ReportText([.code(material.command(map))])]),
    ]
  }

  private static func prints(_ material: CourseMaterial) -> ReportTable {
    func row(_ what: Phrase, _ line: String, _ copies: Phrase) -> ReportTable.Row {
      ReportTable.Row([
        ReportText(material(what)), ReportText([.code(material.command(line))]), ReportText(material(copies)),
      ])
    }
    let minutes = String(material.length.rawValue)
    var rows = [row(plan, "--plan " + minutes + " -o " + material(planFile), planCopies)]
    if material.hasQuestions { rows.append(row(questions, "-o " + material.questionsFile, orScreen)) }
    if material.length != .short {
      rows.append(row(faults, "--drill faults --level 1 --seed 1 -o " + material.faultsFile, matrixCopies))
    }
    if material.length == .long {
      rows.append(row(harder, "--drill faults --level 3 --seed 1 -o " + material(harderFile), someCopies))
    }
    for choice in material.cases {
      let what = Phrase(
        nb: "Samtalen «\(choice.material.title.nb)»", nn: "Samtalen «\(choice.material.title.nn)»",
        en: "The talk “\(choice.material.title.en)”")
      rows.append(row(what, "--cases --case " + choice.material.id + " -o " + material.file(of: choice), sheetCopies))
    }
    if material.length == .long { rows.append(row(assessment, "--assess -o " + material.assessmentFile, everybody)) }
    return ReportTable(
      "prints", material(caption), [whatColumn, lineColumn, copiesColumn].map { ReportTable.Column(material($0)) },
      rows: rows)
  }

  private static let title = Phrase(nb: "Før du begynner", nn: "Før du byrjar", en: "Before you begin")
  private static let weekBefore = Phrase(
    nb: "En uke før: Lag det tomme skjemaet.", nn: "Ei veke før: Lag det tomme skjemaet.",
    en: "A week before: make the empty form.")
  private static let send = Phrase(
    nb:
      "Send det til én gruppe i linja og én i IKT. Be hver gruppe fylle det ut for seg, og lagre svarene som {line} og {ict}.",
    nn:
      "Send det til éi gruppe i linja og éi i IKT. Be kvar gruppe fylle det ut for seg, og lagre svara som {line} og {ict}.",
    en:
      "Send it to one group of the line and one of ICT. Ask each to fill it in by itself, and save the answers as {line} and {ict}."
  )
  private static let dayBefore = Phrase(
    nb: "Dagen før: Lag kartet over uenighet. Kom det ingen skjemaer tilbake, klarer du deg med ark 3.",
    nn: "Dagen før: Lag kartet over usemje. Kom det ingen skjema tilbake, klarer du deg med ark 3.",
    en: "The day before: make the map of where they differ. If no forms came back, sheet 3 will do.")
  private static let lineFile = Phrase(nb: "linja.xlsx", nn: "linja.xlsx", en: "line.xlsx")
  private static let ictFile = Phrase(nb: "ikt.xlsx", nn: "ikt.xlsx", en: "ict.xlsx")
  private static let read = Phrase(
    nb:
      "Les fasitene og stegene én gang, og si det du skal lese høyt, høyt for deg selv. Mer forberedelse trengs ikke.",
    nn:
      "Les fasitane og stega éin gong, og sei det du skal lese høgt, høgt for deg sjølv. Meir førebuing trengst ikkje.",
    en:
      "Read the keys and the steps once, and try out by yourself what you are to read aloud. No more preparation is needed."
  )
  private static let otherModel = Phrase(
    nb:
      "Sier programmet at feiloppgaven ikke kan lages av denne modellen, så lag den av en annen, som Models/kurs.ansvar.",
    nn:
      "Seier programmet at feiloppgåva ikkje kan lagast av denne modellen, så lag ho av ein annan, som Models/kurs.ansvar.",
    en:
      "If the program says that the exercise with faults cannot be made from this model, make it from another, such as Models/kurs.ansvar."
  )
  private static let caption = Phrase(nb: "Skriv ut", nn: "Skriv ut", en: "To print")
  private static let whatColumn = Phrase(nb: "Hva", nn: "Kva", en: "What")
  private static let lineColumn = Phrase(nb: "Kommando", nn: "Kommando", en: "Command line")
  private static let copiesColumn = Phrase(nb: "Antall", nn: "Tal", en: "Copies")
  private static let plan = Phrase(
    nb: "Denne planen, med arkene bakerst", nn: "Denne planen, med arka bakarst",
    en: "This plan, with the sheets at its end")
  private static let planFile = Phrase(nb: "plan.pdf", nn: "plan.pdf", en: "plan.pdf")
  private static let planCopies = Phrase(
    nb: "én til deg, arkene til alle", nn: "éin til deg, arka til alle", en: "one for you, the sheets for everybody")
  private static let questions = Phrase(nb: "Spørsmål", nn: "Spørsmål", en: "Questions")
  private static let orScreen = Phrase(
    nb: "til alle, hvis du ikke har skjerm", nn: "til alle, om du ikkje har skjerm",
    en: "for everybody, if you have no screen")
  private static let faults = Phrase(nb: "Finn feilene", nn: "Finn feila", en: "Find the faults")
  private static let harder = Phrase(
    nb: "Finn feilene, nivå 3", nn: "Finn feila, nivå 3", en: "Find the faults, level 3")
  private static let harderFile = Phrase(nb: "feil-3.pdf", nn: "feil-3.pdf", en: "faults-3.pdf")
  private static let matrixCopies = Phrase(
    nb: "matrisen til alle", nn: "matrisa til alle", en: "the matrix for everybody")
  private static let someCopies = Phrase(nb: "matrisen, to", nn: "matrisa, to", en: "the matrix, two")
  private static let sheetCopies = Phrase(
    nb: "første ark til alle", nn: "første arket til alle", en: "the first sheet for everybody")
  private static let assessment = Phrase(nb: "Egenvurdering", nn: "Eigenvurdering", en: "Self-assessment")
  private static let everybody = Phrase(nb: "til alle", nn: "til alle", en: "for everybody")
}
