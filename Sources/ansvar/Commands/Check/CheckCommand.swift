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
        line: "ansvar check kommuner/ felles.ansvar",
        purpose: Phrase(
          nb: "flere filer og mapper som én modell", nn: "fleire filer og mapper som éin modell",
          en: "several files and folders as one model")),
      Example(
        line: "ansvar check --each --watch kommuner/",
        purpose: Phrase(
          nb: "hver fil som en modell for seg, på nytt hver gang en av dem lagres",
          nn: "kvar fil som ein modell for seg, på nytt kvar gong ei av dei blir lagra",
          en: "each file as a model of its own, again whenever one of them is saved")),
      Example(
        line: "ansvar check --summary-only --format json tabeller/",
        purpose: Phrase(
          nb: "bare tallene, for en mappe med CSV-tabeller", nn: "berre tala, for ei mappe med CSV-tabellar",
          en: "the numbers alone, for a folder of CSV tables")),
    ],
    options: [
      CommandOption(
        "--each",
        help: Phrase(
          nb: "hver fil og hver mappe med tabeller er en modell for seg; ellers er alt som oppgis, én modell",
          nn: "kvar fil og kvar mappe med tabellar er ein modell for seg; elles er alt som blir oppgitt, éin modell",
          en: "each file and each folder of tables is a model of its own; else all that is named is one model")),
      CommandOption(
        "--watch",
        help: Phrase(
          nb: "kontroller på nytt hver gang noe lagres, til du stopper med Ctrl-C",
          nn: "kontroller på nytt kvar gong noko blir lagra, til du stoppar med Ctrl-C",
          en: "check again whenever something is saved, until you stop it with Ctrl-C")),
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
    run: { invocation, console throws(Failure) in
      let models = try CheckedModels(invocation)
      let run = try CheckRun(invocation, console)
      if invocation.has("--watch") { try WatchRun(run, models, console).watch() }
      return try run.run(models.all(), console)
    })
}
