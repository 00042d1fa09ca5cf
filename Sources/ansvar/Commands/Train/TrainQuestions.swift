import AnsvarCharts
import AnsvarDiagnostics
import AnsvarReports
import AnsvarText
import AnsvarTraining

extension TrainRun {
  static let count = CommandOption(
    "--count", value: "N",
    help: Phrase(
      nb: "hvor mange spørsmål; ellers \(standardCount)", nn: "kor mange spørsmål; elles \(standardCount)",
      en: "how many questions; else \(standardCount)"))
  static let kinds = CommandOption(
    "--kinds", value: "KIND,…",
    help: Phrase(
      nb: "bare disse slagene spørsmål: \(kindList)", nn: "berre desse slaga spørsmål: \(kindList)",
      en: "only these kinds of questions: \(kindList)"))

  static let cards = CommandOption(
    "--cards",
    help: Phrase(
      nb: "kort til å klippe ut, spørsmål på den ene siden og svar på den andre; med `-o kort.pdf`",
      nn: "kort til å klippe ut, spørsmål på den eine sida og svar på den andre; med `-o kort.pdf`",
      en: "cards to cut out, questions on one side and answers on the other; with `-o cards.pdf`"))

  private static let standardCount = 12
  private static let mostCount = 1_000
  private static let kindList = QuestionCatalogue.all.map { $0.id }.joined(separator: ", ")

  /// The questions that are asked for.
  ///
  /// - Throws: when they are too many, a kind is unknown, or the model answers no question of those kinds for certain.
  func questions() throws(Failure) -> [Question] {
    let count = try invocation.wholeNumber("--count", from: 1) ?? Self.standardCount
    guard count <= Self.mostCount else {
      throw Failure(Self.tooMany, [Place("most", Self.mostCount), Place("count", invocation["--count"] ?? "")])
    }
    let bank = QuestionBank(context, kinds: try wantedKinds())
    let questions = bank.questions(count, seed: context.seed)
    guard !questions.isEmpty else { throw Failure(Self.noQuestions, help: Self.otherModel) }
    return questions
  }

  /// Writes the questions to the file of `-o`, in the format that its ending names.
  func write() throws(Failure) -> ExitStatus {
    let output = try invocation.outputFile()
    let title = context.model.heading(context.language)
    let language = context.language
    let ending = output.path == "-" ? "md" : output.ending
    if invocation.has("--cards") {
      guard ending == "pdf" else { throw Invocation.wrongEnding(output.path, choices: [".pdf"]) }
      let chart = ChartContext(context.model, language: language, today: context.today)
      let cards = CutCards(chart, QuestionCards.cards(try questions(), language))
      try MaterialFile.print(Booklet(cards: cards, title: title, chart), title: title, output, console)
      return .success
    }
    switch ending {
    case "xml": try output.write(MoodleXML.bytes(try questions(), title: title, language: language), console)
    case "gift": try output.write(Array(GIFT.text(try questions(), title: title, language: language).utf8), console)
    case "tsv": try output.write(Array(AnkiCards.text(try questions(), title: title, language: language).utf8), console)
    case "html":
      let page = DrillPage.bytes(try questions(), context, program: "ansvar " + Program.version)
      try output.write(page, console)
    case "md", "pdf":
      try MaterialFile(invocation).write(QuestionHandout.document(try questions(), context), context, console)
    default:
      throw Invocation.wrongEnding(output.path, choices: [".pdf", ".html", ".md", ".xml", ".gift", ".tsv"])
    }
    return .success
  }

  private func wantedKinds() throws(Failure) -> [String]? {
    guard let text = invocation["--kinds"] else { return nil }
    let kinds = text.utf8.split(separator: UInt8(ascii: ",")).map { String(decoding: $0, as: UTF8.self) }
    for kind in kinds where QuestionCatalogue.kind(kind) == nil {
      let near = Suggestion.nearest(to: kind, among: QuestionCatalogue.all.map { $0.id })
      throw Failure(
        Self.unknownKind, [Place("kind", kind), Place("kinds", Invocation.list(QuestionCatalogue.all.map { $0.id }))],
        help: near.map { Invocation.didYouMean($0) })
    }
    return kinds.isEmpty ? nil : kinds
  }

  private static let unknownKind = Phrase(
    nb: "`{kind}` er ikke et slag spørsmål; velg mellom {kinds}",
    nn: "`{kind}` er ikkje eit slag spørsmål; vel mellom {kinds}",
    en: "`{kind}` is no kind of question; choose among {kinds}")
  private static let tooMany = Phrase(
    nb: "`--count` tar høyst {most} spørsmål, ikke `{count}`",
    nn: "`--count` tek høgst {most} spørsmål, ikkje `{count}`",
    en: "`--count` takes at most {most} questions, not `{count}`")
  private static let noQuestions = Phrase(
    nb: "modellen gir ikke svar på noen av spørsmålene", nn: "modellen gir ikkje svar på nokon av spørsmåla",
    en: "the model answers none of the questions")
  private static let otherModel = Phrase(
    nb: "øvingen trenger dimensjoner, roller og rader i matrisen; prøv `Models/kurs.ansvar`",
    nn: "øvinga treng dimensjonar, roller og rader i matrisa; prøv `Models/kurs.ansvar`",
    en: "the drill needs dimensions, roles and rows of the matrix; try `Models/kurs.ansvar`")
}
