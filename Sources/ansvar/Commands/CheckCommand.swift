import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarText

extension Command {
  /// `ansvar check MODEL…`: what is uncovered, doubled, overloaded or misplaced.
  static let check = Command(
    name: "check",
    summary: Phrase(
      nb: "finn hull, overlapp og andre feil i en modell", nn: "finn hol, overlapp og andre feil i ein modell",
      en: "find gaps, overlaps and other faults in a model"),
    operands: "MODEL…", operandCount: 1...1000,
    examples: [
      Example(
        line: "ansvar check Models/hadeland.ansvar",
        purpose: Phrase(
          nb: "alt som er funnet, med linjen det gjelder og hva som kan gjøres",
          nn: "alt som er funne, med linja det gjeld og kva som kan gjerast",
          en: "all that is found, with the line it is about and what to do")),
      Example(
        line: "ansvar check --fail-on warning --format json modell.ansvar",
        purpose: Phrase(
          nb: "for andre programmer; slutter med status 1 også ved advarsler",
          nn: "for andre program; sluttar med status 1 også ved åtvaringar",
          en: "for other programs; ends with status 1 on warnings too")),
      Example(
        line: "ansvar check --summary-only --format json tabeller/",
        purpose: Phrase(
          nb: "bare tallene, for en mappe med CSV-tabeller", nn: "berre tala, for ei mappe med CSV-tabellar",
          en: "the numbers alone, for a folder of CSV tables")),
    ],
    options: [
      CommandOption(
        "--format", value: "text|json", choices: ["text", "json"],
        help: Phrase(
          nb: "for mennesker eller programmer", nn: "for menneske eller program", en: "for people or programs")),
      CommandOption(
        "--fail-on", value: "error|warning|advice", choices: ["error", "warning", "advice"],
        help: Phrase(
          nb: "slutt med status 1 når noe er minst så alvorlig; ellers `error`",
          nn: "slutt med status 1 når noko er minst så alvorleg; elles `error`",
          en: "end with status 1 when something is at least this severe; else `error`")),
      CommandOption(
        "--summary-only",
        help: Phrase(nb: "bare tallene", nn: "berre tala", en: "the numbers alone")),
      CommandOption(
        "--limit", value: "N",
        help: Phrase(
          nb: "vis høyst N funn, de alvorligste først; ellers 500",
          nn: "vis høgst N funn, dei alvorlegaste først; elles 500",
          en: "show at most N findings, the severest first; else 500")),
      CommandOption(
        "--waived",
        help: Phrase(
          nb: "vis også det som er godtatt med `accept`", nn: "vis også det som er godteke med `accept`",
          en: "show what `accept` has accepted, too")),
      .today,
    ],
    run: { invocation, console throws(Failure) in try CheckRun(invocation, console).run() })
}

/// One run of `ansvar check`.
private struct CheckRun {
  private let invocation: Invocation
  private let console: Console
  private let today: Day?
  private let threshold: Severity
  private let limit: Int

  init(_ invocation: Invocation, _ console: Console) throws(Failure) {
    self.invocation = invocation
    self.console = console
    today = try invocation.today()
    threshold = Severity(keyword: invocation["--fail-on"] ?? "error") ?? .error
    limit = try Self.limit(invocation["--limit"])
  }

  private static func limit(_ text: String?) throws(Failure) -> Int {
    guard let text else { return 500 }
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      throw Failure(
        Phrase(
          nb: "`--limit` trenger et helt tall fra 0 og opp, ikke `{text}`",
          nn: "`--limit` treng eit heilt tal frå 0 og opp, ikkje `{text}`",
          en: "`--limit` needs a whole number from 0 up, not `{text}`"), [Place("text", text)])
    }
    // More digits than fit mean more findings than there can be.
    return Int(text) ?? .max
  }

  func run() throws(Failure) -> ExitStatus {
    var status = ExitStatus.success
    let isJSON = invocation["--format"] == "json"
    let isList = isJSON && invocation.operands.count > 1
    var isFirst = true
    if isList { try console.write("[\n") }
    for path in invocation.operands {
      guard let result = read(path) else {
        status = .failure
        continue
      }
      let report = report(result)
      if isList && !isFirst { try console.write(",\n") }
      isFirst = false
      try isJSON ? writeJSON(report, result) : writeText(report, result)
      status = worse(status, self.status(report, result))
    }
    if isList { try console.write("]\n") }
    return status
  }

  /// Reads a model, or tells why it cannot be had: the others are still checked.
  private func read(_ path: String) -> ReadResult? {
    do throws(Failure) {
      return try ModelSource(path: path).read()
    } catch {
      console.tell(error)
      return nil
    }
  }

  private func report(_ result: ReadResult) -> CheckReport {
    result.hasSyntaxFaults
      ? Checker.report(onFaultsIn: result.model, result.diagnostics)
      : Checker.check(result.model, diagnostics: result.diagnostics, today: today)
  }

  private func writeJSON(_ report: CheckReport, _ result: ReadResult) throws(Failure) {
    let json = CheckJSON(
      language: console.language(result.model.language), summaryOnly: invocation.has("--summary-only"))
    try console.write(json.bytes(report, today: today))
  }

  private func writeText(_ report: CheckReport, _ result: ReadResult) throws(Failure) {
    let text = CheckText(
      language: console.language(result.model.language), style: console.style,
      limit: limit, showWaived: invocation.has("--waived"), summaryOnly: invocation.has("--summary-only"),
      width: console.width)
    try console.write(text.text(report, today: today))
  }

  private func status(_ report: CheckReport, _ result: ReadResult) -> ExitStatus {
    if result.hasSyntaxFaults { return .failure }
    guard let worst = report.worst, worst >= threshold else { return .success }
    return .findings
  }

  private func worse(_ one: ExitStatus, _ other: ExitStatus) -> ExitStatus {
    one.rawValue >= other.rawValue ? one : other
  }
}
