import AnsvarComparison
import AnsvarReports
import AnsvarRules
import AnsvarText

extension Command {
  /// `ansvar diff OLD NEW`: what differs between two models, and what that does to the findings.
  static let diff = Command(
    name: "diff",
    summary: Phrase(
      nb: "vis hva som er endret fra en modell til en annen", nn: "vis kva som er endra frå ein modell til ein annan",
      en: "show what has changed from one model to another"),
    operands: "OLD NEW", operandCount: 2...2,
    examples: [
      Example(
        line: "ansvar diff Models/ekommune-2008.ansvar Models/ekommune-2012.ansvar",
        purpose: Phrase(
          nb: "endringene som setninger, og funnene som er nye eller borte",
          nn: "endringane som setningar, og funna som er nye eller borte",
          en: "the changes as sentences, and the findings that are new or gone")),
      Example(
        line: "ansvar diff --format markdown gammel.ansvar ny.ansvar > endringer.md",
        purpose: Phrase(
          nb: "tabellen til saksframlegget: opprinnelig, revidert, kommentar",
          nn: "tabellen til saksframlegget: opphavleg, revidert, kommentar",
          en: "the table for the council papers: original, revised, comment")),
      Example(
        line: "git show HEAD:modell.ansvar | ansvar diff - modell.ansvar",
        purpose: Phrase(
          nb: "det som er endret siden sist", nn: "det som er endra sidan sist", en: "what has changed since last time")
      ),
    ],
    options: [
      CommandOption(
        "--format", value: "text|markdown|csv|json", choices: ["text", "markdown", "csv", "json"],
        help: Phrase(
          nb: "setninger, eller tabellen med tre spalter, eller for andre programmer",
          nn: "setningar, eller tabellen med tre spaltar, eller for andre program",
          en: "sentences, or the table of three columns, or for other programs")),
      .today,
    ],
    run: { invocation, console throws(Failure) in
      let today = try invocation.today()
      guard invocation.operands != ["-", "-"] else { throw Failure(onlyOneInput) }
      let old = try LoadedModel(invocation.operands[0], console)
      let new = try LoadedModel(invocation.operands[1], console)
      old.tellFaults(console, incomplete)
      new.tellFaults(console, incomplete)
      let diff = ModelDiff(old: old.model, new: new.model)
      let language = new.language
      if invocation["--format"] == "csv" {
        try console.write(DiffCSV.bytes(diff, language: language))
        return .success
      }
      let before = old.check(today: today)
      let after = new.check(today: today)
      let findings = FindingChanges(old: before, new: after, diff: diff)
      switch invocation["--format"] {
      case "markdown":
        try console.write(DiffMarkdown.text(diff, findings, old: before, new: after, language: language))
      case "json":
        try console.write(DiffJSON.bytes(diff, findings, old: before, new: after, language: language))
      default:
        let text = DiffText(language: language, style: console.style, width: console.width)
        try console.write(text.text(diff, findings, old: before, new: after))
      }
      return .success
    })

  private static let onlyOneInput = Phrase(
    nb: "bare den ene modellen kan komme fra standard inn", nn: "berre den eine modellen kan kome frå standard inn",
    en: "only one of the models can come from standard input")
  private static let incomplete = Phrase(
    nb: "det som ikke kunne forstås, er ikke sammenlignet", nn: "det som ikkje kunne forståast, er ikkje samanlikna",
    en: "what could not be understood has not been compared")
}
