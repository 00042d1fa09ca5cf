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
      .organisation, .system, .today,
    ],
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
    let style = try ChartStyle.style(invocation["--style"])
    let loaded = try LoadedModel(invocation.operands[0], console)
    let scope = invocation.has("--for") || invocation.has("--system") ? try loaded.scope(invocation) : nil
    loaded.tellFaults(console, incompleteChart)
    let context = ChartContext(
      loaded.model, report: loaded.check(today: try invocation.today()), language: loaded.language, style: style,
      scope: scope)
    let dot = DOTWriter.write(chart.build(context))
    var picture = try format.picture(of: dot, console)
    if format == .svg {
      picture = SVGDocument.described(
        picture, title: loaded.model.heading(loaded.language) + " – " + chart.title[loaded.language],
        description: chart.summary[loaded.language], language: loaded.language)
    }
    try output.write(picture, console)
    return .success
  }

  private static let incompleteChart = Phrase(
    nb: "det som ikke kunne forstås, mangler i kartet eller står der uten betydning",
    nn: "det som ikkje kunne forståast, manglar i kartet eller står der utan tyding",
    en: "what could not be understood is missing from the chart or stands there without meaning")
}
