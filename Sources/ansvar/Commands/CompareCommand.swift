import AnsvarCharts
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarText

extension Command {
  /// `ansvar compare MODEL…`: municipalities beside each other.
  static let compare = Command(
    name: "compare",
    summary: Phrase(
      nb: "sammenlign kommuner, side om side", nn: "samanlikn kommunar, side om side",
      en: "compare municipalities, side by side"),
    operands: "MODEL…", operandCount: 1...Int.max,
    examples: [
      Example(
        line: "ansvar compare Models/hadeland.ansvar",
        purpose: Phrase(
          nb: "organisasjonene i en modell: dekning, roller, belastning og funn for hver regel",
          nn: "organisasjonane i ein modell: dekning, roller, belastning og funn for kvar regel",
          en: "the organisations of a model: coverage, roles, load, and findings by rule")),
      Example(
        line: "ansvar compare kommuner/*.ansvar --sort errors --limit 20",
        purpose: Phrase(
          nb: "mange modeller, de tjue med flest feil", nn: "mange modellar, dei tjue med flest feil",
          en: "many models, the twenty with most errors")),
      Example(
        line: "ansvar compare landet.ansvar --format csv > kommuner.csv",
        purpose: Phrase(
          nb: "alle tallene for et regneark", nn: "alle tala for eit rekneark", en: "all the numbers for a spreadsheet")
      ),
      Example(
        line: "ansvar compare landet.ansvar -o kommuner.pdf",
        purpose: Phrase(
          nb: "én side til å skrive ut, de dårligst dekkede først",
          nn: "éi side til å skrive ut, dei dårlegast dekte først",
          en: "one page for printing, the least covered first")),
    ],
    options: [
      CommandOption(
        "--by", value: "model|organisation", choices: SideBySide.Grouping.allCases.map { $0.rawValue },
        help: Phrase(
          nb: "hva som står ved siden av hverandre; ellers organisasjonene i én modell, og modellene når de er flere",
          nn: "kva som står ved sida av kvarandre; elles organisasjonane i éin modell, og modellane når dei er fleire",
          en:
            "what stands beside each other; else the organisations of one model, and the models when there are several")
      ),
      CommandOption(
        "--format", value: "text|markdown|csv|json", choices: ["text", "markdown", "csv", "json"],
        help: Phrase(
          nb: "hvordan tabellen skrives", nn: "korleis tabellen blir skriven", en: "how the table is written")),
      .output(
        Phrase(
          nb:
            "tegn et kart i denne filen i stedet for å skrive tabellen; endingen bestemmer formatet: .dot, .svg, .pdf, .png",
          nn:
            "teikn eit kart i denne fila i staden for å skrive tabellen; endinga avgjer formatet: .dot, .svg, .pdf, .png",
          en:
            "draw a chart in this file instead of writing the table; its ending decides the format: .dot, .svg, .pdf, .png"
        )),
      CommandOption(
        "--sort", value: ComparedOrder.allCases.map { $0.rawValue }.joined(separator: "|"),
        choices: ComparedOrder.allCases.map { $0.rawValue },
        help: Phrase(
          nb: "hva som avgjør rekkefølgen, det verste først; ellers `coverage`",
          nn: "kva som avgjer rekkjefølgja, det verste først; elles `coverage`",
          en: "what decides the order, the worst first; else `coverage`")),
      CommandOption(
        "--limit", value: "N",
        help: Phrase(
          nb: "vis høyst N; ellers \(CompareText.standardLimit) i terminalen, og alle i de andre formatene",
          nn: "vis høgst N; elles \(CompareText.standardLimit) i terminalen, og alle i dei andre formata",
          en: "show at most N; else \(CompareText.standardLimit) on the terminal, and all in the other formats")),
      CommandOption(
        "--style", value: "FILE",
        help: Phrase(
          nb: "en egen stil for kartet; `colour` gir farger", nn: "ein eigen stil for kartet; `colour` gir fargar",
          en: "a style of your own for the chart; `colour` gives colours")),
      .today,
    ],
    run: { invocation, console throws(Failure) in try CompareRun(invocation, console).run() })
}

/// One run of `ansvar compare`.
private struct CompareRun {
  private let invocation: Invocation
  private let console: Console
  private let today: Day?
  private let limit: Int?

  init(_ invocation: Invocation, _ console: Console) throws(Failure) {
    self.invocation = invocation
    self.console = console
    today = try invocation.today()
    limit = try invocation.wholeNumber("--limit", from: 1)
    if invocation.has("--output"), invocation.has("--format") { throw Failure(Self.tableOrChart) }
    if invocation.has("--style"), !invocation.has("--output") {
      throw Failure(Self.styleWithoutChart, help: Self.giveOutput)
    }
    if invocation.operands.count(where: { $0 == "-" }) > 1 { throw Failure(Self.onlyOneInput) }
  }

  func run() throws(Failure) -> ExitStatus {
    let output = invocation.has("--output") ? try invocation.outputFile() : nil
    let format = try output.map { output throws(Failure) in try chartFormat(output) }
    let style = try ChartStyle.style(invocation["--style"])
    let (models, only, language) = try load()
    var comparison = SideBySide(
      models, by: invocation["--by"].flatMap { SideBySide.Grouping(rawValue: $0) }, language: language)
    comparison.sort(by: invocation["--sort"].flatMap { ComparedOrder(rawValue: $0) } ?? .coverage)
    guard let output, let format else {
      try write(comparison)
      return .success
    }
    let chart = CompareChart(comparison, model: only, style: style, limit: limit)
    if format == .pdf {
      let printed = PrintedChart(wishes: PrintWishes(), context: chart.context, line: chart.heading) { _ in
        chart.drawing()
      }
      try PDFFile(output: output).write(try printed.pages(console), console)
      return .success
    }
    let picture = try format.picture(
      of: chart.drawing().graph, title: chart.heading, description: CompareChart.summary, comparison.language, console)
    try output.write(picture, console)
    return .success
  }

  /// Reads and checks the models; the model itself too when there is but one, and the language of the first.
  ///
  /// - Throws: when any of them cannot be read, all of which are told first.
  private func load() throws(Failure) -> (models: [ComparedModel], only: Model?, language: Language) {
    var models: [ComparedModel] = []
    var only: Model?
    var language: Language?
    var unread = 0
    for path in invocation.operands {
      do throws(Failure) {
        let loaded = try LoadedModel(path, console)
        loaded.tellFaults(console, Self.incomplete)
        if loaded.isMixed { console.tell(Self.mixed, [Place("path", path)]) }
        // What is missing from a comparison nobody sees, so there will be none.
        guard unread == 0 else { continue }
        let spoken = language ?? loaded.language
        language = spoken
        models.append(ComparedModel(loaded.check(today: today), path: path, today: today, language: spoken))
        only = invocation.operands.count == 1 ? loaded.model : nil
      } catch {
        guard invocation.operands.count > 1 else { throw error }
        console.tell(error)
        unread += 1
      }
    }
    guard unread == 0 else {
      throw Failure(
        Self.notCompared, [Place("count", unread), Place("all", GroupedNumber.text(invocation.operands.count))])
    }
    return (models, only, language ?? .bokmål)
  }

  private func chartFormat(_ output: OutputFile) throws(Failure) -> ChartFormat {
    guard let format = ChartFormat(ending: output.ending) else {
      throw Invocation.wrongEnding(output.path, choices: ChartFormat.allCases.map { "." + $0.rawValue })
    }
    return format
  }

  private func write(_ comparison: SideBySide) throws(Failure) {
    switch invocation["--format"] {
    case "markdown": try console.write(CompareMarkdown.text(comparison, limit: limit))
    case "csv":
      try console.write(CompareCSV.bytes(comparison, limit: limit))
      tellOmitted(comparison)
    case "json": try console.write(CompareJSON.bytes(comparison, limit: limit))
    default:
      let text = CompareText(width: console.width, style: console.style, limit: limit ?? CompareText.standardLimit)
      try console.write(text.text(comparison))
    }
  }

  /// A table for a spreadsheet has no place for what is missing from it, or for what it cannot say.
  private func tellOmitted(_ comparison: SideBySide) {
    let left = comparison.rows.count - min(limit ?? .max, comparison.rows.count)
    let rows = comparison.grouping.noun(left, comparison.language)
    if left > 0 { console.tell(Self.omitted(comparison.language, [Place("rows", rows)])) }
    for note in comparison.notes { console.tell(Self.note(comparison.language, [Place("text", note)])) }
  }

  private static let tableOrChart = Phrase(
    nb: "`--format` er for tabellen, og `-o` tegner et kart; velg én av dem",
    nn: "`--format` er for tabellen, og `-o` teiknar eit kart; vel éin av dei",
    en: "`--format` is for the table, and `-o` draws a chart; choose one of them")
  private static let styleWithoutChart = Phrase(
    nb: "`--style` er for kartet", nn: "`--style` er for kartet", en: "`--style` is for the chart")
  private static let giveOutput = Phrase(
    nb: "oppgi filen kartet skal tegnes i, med `-o`", nn: "skriv namnet på fila kartet skal teiknast i, etter `-o`",
    en: "name the file to draw the chart in with `-o`")
  private static let onlyOneInput = Phrase(
    nb: "bare én modell kan komme fra standard inn", nn: "berre éin modell kan kome frå standard inn",
    en: "only one model can come from standard input")
  private static let omitted = Phrase(
    nb: "`--limit` utelater {rows}", nn: "`--limit` utelèt {rows}", en: "`--limit` leaves out {rows}")
  private static let note = Phrase(nb: "merk: {text}", nn: "merk: {text}", en: "note: {text}")
  private static let mixed = Phrase(
    nb: "filene i `{path}` er lest som én modell; skriv `{path}/*.ansvar` for å sette dem ved siden av hverandre",
    nn: "filene i `{path}` er lesne som éin modell; skriv `{path}/*.ansvar` for å setje dei ved sida av kvarandre",
    en: "the files in `{path}` were read as one model; write `{path}/*.ansvar` to put them beside each other")
  private static let notCompared = Phrase(
    nb: "ingenting er sammenlignet, for {count} av {all} modeller kan ikke leses",
    nn: "ingenting er samanlikna, for {count} av {all} modellar kan ikkje lesast",
    en: "nothing has been compared, since {count} of {all} models cannot be read")
  private static let incomplete = Phrase(
    nb: "det som ikke kunne forstås, er ikke med i tallene", nn: "det som ikkje kunne forståast, er ikkje med i tala",
    en: "what could not be understood is not in the numbers")
}
