import AnsvarSystem
import AnsvarText
import AnsvarTraining

extension Command {
  /// `ansvar train MODEL`: a session on who answers for what, made from the organisation's own model.
  static let train = Command(
    name: "train",
    summary: Phrase(
      nb: "øv på egen modell, og lag kursmateriell", nn: "øv på eigen modell, og lag kursmateriell",
      en: "practise on your own model, and make training material"),
    operands: "MODEL [FORM…]", operandCount: 1...Int.max,
    examples: [
      Example(
        line: "ansvar train Models/kurs.ansvar",
        purpose: Phrase(
          nb: "tolv spørsmål i terminalen, ett om gangen", nn: "tolv spørsmål i terminalen, eitt om gongen",
          en: "twelve questions in the terminal, one at a time")),
      Example(
        line: "ansvar train Models/kurs.ansvar --plan 90 -o plan.pdf",
        purpose: Phrase(
          nb: "planen for en økt på 90 minutter, med ark å dele ut",
          nn: "planen for ei økt på 90 minutt, med ark å dele ut",
          en: "the plan of a session of 90 minutes, with sheets to hand out")),
      Example(
        line: "ansvar train Models/kurs.ansvar --drill faults --level 2 -o feil.pdf",
        purpose: Phrase(
          nb: "finn feilen: en matrise med feil i, og fasiten for seg",
          nn: "finn feilen: ei matrise med feil i, og fasiten for seg",
          en: "find the fault: a matrix with faults in it, and the key apart")),
      Example(
        line: "ansvar train Models/kurs.ansvar --cases -o samtaler.html",
        purpose: Phrase(
          nb: "samtaler mellom linja og IKT, med fasit", nn: "samtalar mellom linja og IKT, med fasit",
          en: "talks between the line and ICT, with a key")),
      Example(
        line: "ansvar train Models/kurs.ansvar -o spørsmål.xml",
        purpose: Phrase(
          nb: "spørsmål til Moodle; .gift, .tsv (Anki), .html, .pdf og .md går også",
          nn: "spørsmål til Moodle; .gift, .tsv (Anki), .html, .pdf og .md går òg",
          en: "questions for Moodle; .gift, .tsv (Anki), .html, .pdf and .md work too")),
      Example(
        line: "ansvar train Models/kurs.ansvar --blank -o skjema.xlsx",
        purpose: Phrase(
          nb: "tomt skjema til hver gruppe", nn: "tomt skjema til kvar gruppe", en: "an empty form for each group")),
      Example(
        line: "ansvar train Models/kurs.ansvar --compare linja.xlsx ikt.xlsx -o kart.html",
        purpose: Phrase(
          nb: "hvor gruppene er uenige, og hva dere bør snakke om først",
          nn: "kvar gruppene er usamde, og kva de bør snakke om først",
          en: "where the groups disagree, and what to talk about first")),
    ],
    options: [
      .output(
        Phrase(
          nb: "filen som skrives; endingen bestemmer formatet", nn: "fila som blir skriven; endinga avgjer formatet",
          en: "the file to write; its ending decides the format")),
      CommandOption(
        "--seed", value: "N",
        help: Phrase(
          nb: "samme tall gir det samme en gang til; ellers 1", nn: "same tal gir det same ein gong til; elles 1",
          en: "the same number gives the same again; else 1")),
      TrainRun.drillOption, TrainRun.level,
      TrainRun.count, TrainRun.kinds, TrainRun.cards, .today,
      TrainRun.plan, TrainRun.cases, TrainRun.oneCase,
      TrainRun.blank, TrainRun.compare, TrainRun.assess,
    ],
    run: { invocation, console throws(Failure) in try TrainRun(invocation, console).run() })
}

/// One run of `ansvar train`.
struct TrainRun {
  let invocation: Invocation
  let console: Console
  let context: TrainingContext

  init(_ invocation: Invocation, _ console: Console) throws(Failure) {
    self.invocation = invocation
    self.console = console
    let loaded = try LoadedModel(invocation.operands[0], console)
    let today = try invocation.today()
    let seed = try invocation.wholeNumber("--seed", from: 0) ?? 1
    loaded.tellFaults(console, Self.incomplete)
    context = TrainingContext(
      loaded.check(today: today), language: loaded.language, today: today, seed: UInt64(seed))
  }

  func run() throws(Failure) -> ExitStatus {
    if let status = try runForms() { return status }
    if let status = try writeSession() { return status }
    if let status = try drillFaults() { return status }
    if invocation.has("--output") || invocation.has("--cards") { return try write() }
    return try drill()
  }

  private static let incomplete = Phrase(
    nb: "det som ikke kunne forstås, er ikke med i øvelsen", nn: "det som ikkje kunne forståast, er ikkje med i øvinga",
    en: "what could not be understood is not part of the exercise")
}
