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
    examples: [],
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
