import AnsvarReports
import AnsvarText

/// The participant's sheet of a case: what is said, and room for what is meant.
enum CaseHandout {
  static func id(_ material: Case) -> String { "case-" + material.id }

  static func section(_ material: Case, _ setting: CaseSetting) -> ReportSection {
    let language = setting.matrix.language
    var section = ReportSection(id(material), material.title[language])
    section.startsPage = true
    section.blocks = [
      .paragraph(ReportText(setting.text(material.situation))),
      .table(dialogue(material, setting)),
      .paragraph(.strong(questions[language])),
      .table(lines(material, language)),
      .paragraph(.strong(order[language])),
      .table(form(material, setting)),
    ]
    return section
  }

  private static func dialogue(_ material: Case, _ setting: CaseSetting) -> ReportTable {
    let language = setting.matrix.language
    let rows = material.dialogue.enumerated().map { index, line in
      ReportTable.Row([
        ReportText(String(index + 1) + ". " + setting.name(line.voice)), ReportText(setting.text(line.said)),
        WritingRoom.narrow,
      ])
    }
    return ReportTable(
      id(material) + "-said", caption[language],
      [who, says, means].map { ReportTable.Column($0[language]) }, rows: rows)
  }

  private static func lines(_ material: Case, _ language: Language) -> ReportTable {
    let rows = (1...3).map { ReportTable.Row([ReportText(String($0)), WritingRoom.wide, WritingRoom.short]) }
    return ReportTable(
      id(material) + "-ask", questionCaption[language],
      [number, question, whom].map { ReportTable.Column($0[language]) }, rows: rows)
  }

  private static func form(_ material: Case, _ setting: CaseSetting) -> ReportTable {
    let language = setting.matrix.language
    let rows = CaseOrderWords.labels(setting).map { ReportTable.Row([ReportText($0), WritingRoom.wide]) }
    return ReportTable(
      id(material) + "-order", orderCaption[language],
      [part, words].map { ReportTable.Column($0[language]) }, rows: rows)
  }

  private static let caption = Phrase(nb: "Samtalen", nn: "Samtalen", en: "The talk")
  private static let who = Phrase(nb: "Hvem", nn: "Kven", en: "Who")
  private static let says = Phrase(nb: "Sier", nn: "Seier", en: "Says")
  private static let means = Phrase(
    nb: "Hva mener de, uten å si det?", nn: "Kva meiner dei, utan å seie det?",
    en: "What do they mean, and not say?")
  private static let questions = Phrase(
    nb: "Du kommer inn i møtet nå, og skjønner begge to. Hvilke tre spørsmål stiller du?",
    nn: "Du kjem inn i møtet no, og skjønar begge to. Kva tre spørsmål stiller du?",
    en: "You enter the meeting now, and understand them both. Which three questions do you ask?")
  private static let questionCaption = Phrase(nb: "Spørsmål", nn: "Spørsmål", en: "Questions")
  private static let number = Phrase(nb: "Nr.", nn: "Nr.", en: "No.")
  private static let question = Phrase(nb: "Spørsmål", nn: "Spørsmål", en: "Question")
  private static let whom = Phrase(nb: "Til hvem", nn: "Til kven", en: "To whom")
  private static let order = Phrase(
    nb: "Skriv bestillingen slik den burde vært.", nn: "Skriv bestillinga slik ho burde vore.",
    en: "Write the order as it should have been.")
  private static let orderCaption = Phrase(nb: "Bestillingen", nn: "Bestillinga", en: "The order")
  private static let part = Phrase(nb: "Del", nn: "Del", en: "Part")
  private static let words = Phrase(nb: "Med vanlige ord", nn: "Med vanlege ord", en: "In plain words")
}

/// What the parts of an order are called.
enum CaseOrderWords {
  static func labels(_ setting: CaseSetting) -> [String] {
    let language = setting.matrix.language
    return [
      need[language], because[language], does(language, [Place("who", setting.name(.line))]),
      does(language, [Place("who", setting.name(.ict))]), done[language],
    ]
  }

  private static let need = Phrase(nb: "Vi trenger", nn: "Vi treng", en: "We need")
  private static let because = Phrase(nb: "Nytten er", nn: "Nytta er", en: "The benefit is")
  private static let does = Phrase(nb: "Gjøres av {who}", nn: "Blir gjort av {who}", en: "Done by {who}")
  private static let done = Phrase(
    nb: "Slik ser vi at det er gjort", nn: "Slik ser vi at det er gjort", en: "How we see that it is done")
}
