import AnsvarCharts
import AnsvarDiagnostics
import AnsvarModel
import AnsvarSystem
import AnsvarText

extension Command {
  /// `ansvar chart MODEL --view VIEW -o FILE`: a chart, drawn by Graphviz.
  static let chart = Command(
    name: "chart",
    summary: Phrase(
      nb: "tegn et kart over ansvaret", nn: "teikn eit kart over ansvaret", en: "draw a chart of the responsibilities"),
    operands: "MODEL --view VIEW -o FILE", operandCount: 1...1,
    examples: [
      Example(
        line: "ansvar chart Models/hadeland.ansvar --view matrix -o matrise.pdf",
        purpose: Phrase(
          nb: "matrisen, til å skrive ut", nn: "matrisa, til å skrive ut", en: "the matrix, for printing")),
      Example(
        line: "ansvar chart Models/hadeland.ansvar --view bridge -o bro.svg",
        purpose: Phrase(
          nb: "hvem som oversetter mellom linja og IKT", nn: "kven som omset mellom linja og IKT",
          en: "who translates between the line and ICT")),
      Example(
        line: "ansvar chart Models/hadeland.ansvar --view card --role enhetsleder -o kort.pdf",
        purpose: Phrase(nb: "én rolle på én side", nn: "éi rolle på éi side", en: "one role on one page")),
      Example(
        line: "ansvar chart ny.ansvar --view revision --old gammel.ansvar -o endringer.pdf",
        purpose: Phrase(
          nb: "hva som er nytt, flyttet og strøket", nn: "kva som er nytt, flytta og stroke",
          en: "what is new, moved and removed")),
      Example(
        line: "ansvar chart modell.ansvar --view roles --for gran -o - | less",
        purpose: Phrase(
          nb: "DOT-teksten, uten at Graphviz trengs", nn: "DOT-teksten, utan at Graphviz trengst",
          en: "the DOT text, for which Graphviz is not needed")),
    ],
    options: [
      CommandOption(
        "--view", value: ChartCatalogue.all.map { $0.id }.joined(separator: "|"),
        choices: ChartCatalogue.all.map { $0.id },
        help: Phrase(nb: "hvilket kart", nn: "kva kart", en: "which chart")),
      .output(
        Phrase(
          nb: "filen som skrives; endingen bestemmer formatet: .dot, .svg, .pdf, .png",
          nn: "fila som blir skriven; endinga avgjer formatet: .dot, .svg, .pdf, .png",
          en: "the file to write; its ending decides the format: .dot, .svg, .pdf, .png")),
      CommandOption(
        "--style", value: "FILE",
        help: Phrase(
          nb: "en egen stil i stedet for utskriftsstilen; `colour` gir farger",
          nn: "ein eigen stil i staden for utskriftsstilen; `colour` gir fargar",
          en: "a style of your own instead of the one for print; `colour` gives colours")),
      CommandOption(
        "--role", value: "ROLE",
        help: Phrase(
          nb: "rollen som et rollekort viser", nn: "rolla som eit rollekort viser",
          en: "the role that a role card shows")),
      CommandOption(
        "--old", value: "MODEL",
        help: Phrase(
          nb: "modellen som endringene måles mot; ellers den som `revision of` nevner",
          nn: "modellen som endringane blir målte mot; elles den som `revision of` nemner",
          en: "the model that changes are measured against; else the one that `revision of` names")),
      CommandOption(
        "--grey",
        help: Phrase(
          nb: "svart, hvitt og to gråtoner, som også er det vanlige",
          nn: "svart, kvitt og to gråtonar, som òg er det vanlege",
          en: "black, white and two greys, which is also the usual look")),
      .organisation, .system, .today,
    ] + PrintOptions.all,
    run: { invocation, console throws(Failure) in try draw(invocation, console) })

  private static func draw(_ invocation: Invocation, _ console: Console) throws(Failure) -> ExitStatus {
    guard let view = invocation["--view"], let chart = ChartCatalogue.chart(view) else {
      throw Failure(
        Phrase(
          nb: "`ansvar chart` må vite hvilket kart", nn: "`ansvar chart` må vite kva kart",
          en: "`ansvar chart` has to know which chart"),
        [Place("choices", Invocation.list(ChartCatalogue.all.map { $0.id }))],
        help: Phrase(
          nb: "oppgi `--view` og ett av {choices}", nn: "skriv `--view` og eit av {choices}",
          en: "give `--view` and one of {choices}"))
    }
    let output = try invocation.outputFile()
    guard let format = ChartFormat(ending: output.ending) else {
      throw Invocation.wrongEnding(output.path, choices: ChartFormat.allCases.map { "." + $0.rawValue })
    }
    if format != .pdf { try PrintOptions.refuse(invocation, output.path) }
    let wishes = try PrintOptions.wishes(invocation)
    let style = try style(invocation)
    let loaded = try LoadedModel(invocation.operands[0], console)
    let scope = invocation.has("--for") || invocation.has("--system") ? try loaded.scope(invocation) : nil
    let role = try role(of: chart, loaded, invocation)
    let previous = try previous(of: chart, loaded, invocation, console)
    let today = try invocation.today()
    loaded.tellFaults(console, incompleteChart)
    let context = ChartContext(
      loaded.model, report: loaded.check(today: today), language: loaded.language, style: style, scope: scope,
      role: role, previous: previous, today: today)
    let heading = loaded.model.heading(loaded.language) + " – " + chart.title[loaded.language]
    if format == .pdf {
      let printed = PrintedChart(wishes: wishes, context: context, line: heading, draw: chart.draw)
      try PDFFile(output: output).write(try printed.pages(console), console)
      return .success
    }
    let picture = try format.picture(
      of: chart.build(context), title: heading, description: chart.summary, loaded.language, console)
    try output.write(picture, console)
    return .success
  }

  private static func style(_ invocation: Invocation) throws(Failure) -> Style {
    guard invocation.has("--grey") else { return try ChartStyle.style(invocation["--style"]) }
    if invocation.has("--style") { throw Failure(oneStyle) }
    return .print
  }

  /// The role that `--role` names, for a chart that shows one.
  private static func role(
    of chart: Chart, _ loaded: LoadedModel, _ invocation: Invocation
  ) throws(Failure) -> RoleID? {
    guard chart.need == .role else {
      guard invocation.has("--role") else { return nil }
      throw Failure(roleNotShown, [Place("view", chart.id)], help: useCard)
    }
    guard let name = invocation["--role"] else {
      let names = loaded.roleNames.map { loaded.model.name($0.name) }
      throw Failure(
        roleMissing, [Place("view", chart.id), Place("roles", list(names))],
        help: names.isEmpty ? nil : giveRole)
    }
    guard let role = loaded.model.role(named: name) else { throw loaded.unknown(name, among: loaded.roleNames) }
    return role
  }

  /// The first names of a list, with a sign that there are more.
  private static func list(_ names: [String]) -> String {
    Invocation.list(Array(names.prefix(mostNames))) + (names.count > mostNames ? " …" : "")
  }

  /// The earlier model that `--old` names, for a chart of changes.
  private static func previous(
    of chart: Chart, _ loaded: LoadedModel, _ invocation: Invocation, _ console: Console
  ) throws(Failure) -> Model? {
    guard chart.need == .earlierModel else {
      guard invocation.has("--old") else { return nil }
      throw Failure(oldNotShown, [Place("view", chart.id)], help: useRevision)
    }
    if let path = invocation["--old"] { return try LoadedModel(path, console).model }
    guard let previous = loaded.model.revision?.previous.first else {
      throw Failure(oldMissing, [Place("view", chart.id)], help: giveOld)
    }
    return previous
  }

  private static let mostNames = 30
  private static let oneStyle = Phrase(
    nb: "`--grey` og `--style` er to utseender; velg ett av dem",
    nn: "`--grey` og `--style` er to utsjånader; vel éin av dei",
    en: "`--grey` and `--style` are two looks; choose one of them")
  private static let roleMissing = Phrase(
    nb: "`--view {view}` viser én rolle og må vite hvilken", nn: "`--view {view}` viser éi rolle og må vite kva for ei",
    en: "`--view {view}` shows one role and has to know which")
  private static let giveRole = Phrase(
    nb: "oppgi `--role` og en av {roles}", nn: "skriv `--role` og ei av {roles}", en: "give `--role` and one of {roles}"
  )
  private static let roleNotShown = Phrase(
    nb: "`--view {view}` viser ikke én bestemt rolle", nn: "`--view {view}` viser ikkje éi bestemt rolle",
    en: "`--view {view}` does not show one role")
  private static let useCard = Phrase(
    nb: "`--role` hører til `--view card`", nn: "`--role` høyrer til `--view card`",
    en: "`--role` belongs to `--view card`")
  private static let oldMissing = Phrase(
    nb: "`--view {view}` sammenligner med en tidligere modell, og denne nevner ingen",
    nn: "`--view {view}` samanliknar med ein tidlegare modell, og denne nemner ingen",
    en: "`--view {view}` compares with an earlier model, and this one names none")
  private static let giveOld = Phrase(
    nb: "oppgi den tidligere modellen med `--old`", nn: "skriv den tidlegare modellen med `--old`",
    en: "give the earlier model with `--old`")
  private static let oldNotShown = Phrase(
    nb: "`--view {view}` sammenligner ikke to modeller", nn: "`--view {view}` samanliknar ikkje to modellar",
    en: "`--view {view}` does not compare two models")
  private static let useRevision = Phrase(
    nb: "`--old` hører til `--view revision`", nn: "`--old` høyrer til `--view revision`",
    en: "`--old` belongs to `--view revision`")
  private static let incompleteChart = Phrase(
    nb: "det som ikke kunne forstås, mangler i kartet eller står der uten betydning",
    nn: "det som ikkje kunne forståast, manglar i kartet eller står der utan tyding",
    en: "what could not be understood is missing from the chart or stands there without meaning")
}
