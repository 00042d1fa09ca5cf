import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarSystem
import AnsvarText

/// One run of `ansvar check` over one or more models.
struct CheckRun: Sendable {
  /// What a model came to.
  struct Outcome: Sendable {
    /// What is printed; nil when the model could not be opened.
    var text: ReportPieces?
    var status: ExitStatus
    var failure: Failure?
    /// Whether several files that call themselves a model were read as one and say different things of the same.
    var isMixed = false
  }

  private final class KeptToTheEnd {
    private let outcome: Outcome

    init(_ outcome: Outcome) { self.outcome = outcome }
  }

  let threads: Int
  private let invocation: Invocation
  private let requested: Language?
  private let fallback: Language
  private let style: TextStyle
  private let width: Int
  private let today: Day?
  private let threshold: Severity
  private let limit: Int
  let isJSON: Bool
  /// What the user calls the model, where there are several.
  private var name: String?

  init(_ invocation: Invocation, _ console: Console) throws(Failure) {
    self.invocation = invocation
    requested = console.requested
    fallback = console.language(nil)
    style = console.style
    width = console.width
    today = try invocation.today()
    threshold = Severity(keyword: invocation["--fail-on"] ?? "error") ?? .error
    limit = try Self.limit(invocation["--limit"])
    isJSON = invocation["--format"] == "json"
    threads = try ThreadCount.wanted(console.environment)
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

  /// Checks the models and prints what was found, in their order.
  func run(_ models: [CheckedModels.Checked], _ console: Console) throws(Failure) -> ExitStatus {
    let isList = isJSON && invocation.has("--each")
    var status = ExitStatus.success
    var isFirst = true
    if isList { try console.write("[\n") }
    try inTurn(models.count, { outcome(models[$0], $1) }) { (number, outcome) throws(Failure) in
      if let text = outcome.text {
        if isList && !isFirst { try console.write(",\n") }
        isFirst = false
        try console.write(text)
      }
      tell(outcome, console)
      status = worse(status, outcome.status)
      // The program ends after the last one, and the system takes all memory back sooner than it could be freed.
      if number == models.count - 1 { _ = Unmanaged.passRetained(KeptToTheEnd(outcome)) }
    }
    if isList { try console.write("]\n") }
    return status
  }

  /// Checks so many models, several at once, and hands over by number what they came to, in their order.
  ///
  /// A few at a time, so that a thousand models are never in memory at once. One alone is checked by all.
  func inTurn<Checked: Sendable>(
    _ count: Int, _ check: @Sendable (Int, Workers) -> Checked, _ take: (Int, Checked) throws(Failure) -> Void
  ) throws(Failure) {
    let progress = ProgressLine()
    progress.begin(Self.checking[fallback], steps: count > 1 ? count : 0)
    let workers = Workers.threads(threads, progress: progress)
    var next = 0
    while next < count {
      let first = next
      next = min(first + 4 * threads, count)
      let checked = count > 1 ? workers.map(next - first) { check(first + $0, .one) } : [check(0, workers)]
      progress.hide()
      for (number, checked) in checked.enumerated() { try take(first + number, checked) }
    }
  }

  /// Checks one model.
  func outcome(_ model: CheckedModels.Checked, _ workers: Workers, _ stamps: FileStamps? = nil) -> Outcome {
    var run = self
    run.name = invocation.has("--each") ? model.name : nil
    return run.outcome(ofFilesIn: model, workers, stamps)
  }

  private func outcome(
    ofFilesIn model: CheckedModels.Checked, _ workers: Workers, _ stamps: FileStamps?
  ) -> Outcome {
    do throws(Failure) {
      guard model.paths.count > 1 else {
        return outcome(try ModelSource(path: model.paths[0], workers: workers, stamps: stamps).read(), workers)
      }
      do throws(FileError) {
        return outcome(try ModelFiles(paths: model.paths, stamps: stamps).read(workers), workers)
      } catch {
        throw FileFailure.reading(error)
      }
    } catch {
      return Outcome(status: .failure, failure: error)
    }
  }

  /// What a model that has been read comes to.
  func outcome(_ result: ReadResult, _ workers: Workers) -> Outcome {
    outcome(
      of: result,
      result.hasSyntaxFaults
        ? faults(in: result)
        : Checker.check(result.model, diagnostics: result.diagnostics, today: today, workers: workers))
  }

  /// The same, after no more than a change of rows since the check in `memory`, or any other change.
  func outcome(
    _ result: ReadResult, _ workers: Workers, after change: RowChange?, _ memory: inout CheckMemory?
  ) -> Outcome {
    guard !result.hasSyntaxFaults else {
      memory = nil
      return outcome(of: result, faults(in: result))
    }
    return outcome(
      of: result,
      Checker.check(
        result.model, diagnostics: result.diagnostics, today: today, workers: workers, after: change, &memory))
  }

  private func faults(in result: ReadResult) -> CheckReport {
    Checker.report(onFaultsIn: result.model, result.diagnostics)
  }

  private func outcome(of result: ReadResult, _ report: CheckReport) -> Outcome {
    let language = requested ?? result.model.language ?? fallback
    // What is short is made now, by whoever checks; what is long is made while it is written, by all.
    let isShort = report.findings.count < Self.manyFindings
    var text = text(of: report, language, isShort ? .one : .threads(threads))
    if isShort { text.finish() }
    var outcome = Outcome(text: text, status: .success)
    if result.hasSyntaxFaults {
      outcome.status = .failure
    } else if let worst = report.worst, worst >= threshold {
      outcome.status = .findings
    }
    outcome.isMixed = result.namedFiles > 1 && result.diagnostics.contains { $0.kind.id == "structure.duplicate-name" }
    return outcome
  }

  /// Fewer findings than this are put into words all at once.
  private static let manyFindings = 10_000

  private func text(of report: CheckReport, _ language: Language, _ workers: Workers) -> ReportPieces {
    let summaryOnly = invocation.has("--summary-only")
    if isJSON {
      return CheckJSON(language: language, summaryOnly: summaryOnly).pieces(report, workers: workers)
    }
    return CheckText(
      language: language, style: style, limit: limit, showWaived: invocation.has("--waived"),
      summaryOnly: summaryOnly, width: width, name: name
    ).pieces(report, workers: workers)
  }

  /// Tells what is no result: why a model could not be had, or that several were taken for one.
  func tell(_ outcome: Outcome, _ console: Console) {
    if let failure = outcome.failure { console.tell(failure) }
    if outcome.isMixed { console.tell("ansvar: " + Self.mixed[fallback]) }
  }

  private func worse(_ one: ExitStatus, _ other: ExitStatus) -> ExitStatus {
    one.rawValue >= other.rawValue ? one : other
  }

  private static let checking = Phrase(nb: "kontrollerer", nn: "kontrollerer", en: "checking")
  private static let mixed = Phrase(
    nb: "filene er lest som én modell; med `--each` kontrolleres de hver for seg",
    nn: "filene er lesne som éin modell; med `--each` blir dei kontrollerte kvar for seg",
    en: "the files were read as one model; with `--each` they are checked one by one")
}
