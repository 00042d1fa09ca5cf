import AnsvarReports
import AnsvarText
import AnsvarTraining

extension TrainRun {
  static let drillOption = CommandOption(
    "--drill", value: "faults", choices: ["faults"],
    help: Phrase(
      nb: "lag en oppgave med plantede feil i matrisen, og fasit på egne sider",
      nn: "lag ei oppgåve med planta feil i matrisa, og fasit på eigne sider",
      en: "make an exercise with planted faults in the matrix, and a key on pages of its own"))
  static let level = CommandOption(
    "--level", value: "1..5", choices: ["1", "2", "3", "4", "5"],
    help: Phrase(
      nb: "hvor vanskelig oppgaven er; ellers 1", nn: "kor vanskeleg oppgåva er; elles 1",
      en: "how hard the exercise is; else 1"))

  /// Makes the exercise that `--drill faults` asks for; nil when it was not asked for.
  func drillFaults() throws(Failure) -> ExitStatus? {
    guard invocation.has("--drill") else {
      if invocation.has("--level") { throw Failure(Self.levelAlone, help: Self.useDrill) }
      return nil
    }
    for option in ["--count", "--kinds", "--cards"] where invocation.has(option) {
      throw Failure(Self.otherTask, [Place("option", option)])
    }
    guard let number = Int(invocation["--level"] ?? "1"), let level = FaultLevel(number) else { return nil }
    let drill: FaultDrill
    do throws(FaultDrillObstacle) {
      drill = try FaultDrill(context, level: level)
    } catch {
      throw Failure(error.message, error.places + [Place("level", number)], help: FaultDrillObstacle.help)
    }
    let document = drill.document(context)
    if invocation.has("--output") {
      try MaterialFile(invocation).write(document, context, console) { drill.drawMatrix(in: &$0, context) }
    } else {
      try console.write(Array(ReportMarkdown.text(document).utf8))
    }
    return .success
  }

  private static let otherTask = Phrase(
    nb: "`{option}` hører til spørsmålene, og ikke til `--drill faults`",
    nn: "`{option}` høyrer til spørsmåla, og ikkje til `--drill faults`",
    en: "`{option}` belongs to the questions and not to `--drill faults`")
  private static let levelAlone = Phrase(
    nb: "`--level` hører til `--drill faults`", nn: "`--level` høyrer til `--drill faults`",
    en: "`--level` belongs to `--drill faults`")
  private static let useDrill = Phrase(
    nb: "skriv `--drill faults --level 2`", nn: "skriv `--drill faults --level 2`",
    en: "write `--drill faults --level 2`")
}
