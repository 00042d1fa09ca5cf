import AnsvarDiagnostics
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarText

extension Command {
  /// `ansvar explain RULE | NAME [MODEL]`: why a rule exists, or all that a model says of a thing.
  static let explain = Command(
    name: "explain",
    summary: Phrase(
      nb: "forklar en regel, eller alt modellen sier om en rolle, et organ, et ansvar eller et tiltak",
      nn: "forklar ein regel, eller alt modellen seier om ei rolle, eit organ, eit ansvar eller eit tiltak",
      en: "explain a rule, or all that the model says of a role, a body, a duty or a measure"),
    operands: "[RULE | ROLE | BODY | POST | DUTY | MEASURE [MODEL]]", operandCount: 0...2,
    examples: [
      Example(
        line: "ansvar explain",
        purpose: Phrase(
          nb: "alle reglene, én på hver linje", nn: "alle reglane, éin på kvar linje", en: "every rule, one a line")),
      Example(
        line: "ansvar explain gap.bridge",
        purpose: Phrase(
          nb: "hvorfor regelen finnes, og hvordan et funn rettes",
          nn: "kvifor regelen finst, og korleis eit funn blir retta",
          en: "why the rule exists, and how a finding is mended")),
      Example(
        line: "ansvar explain enhetsleder Models/hadeland.ansvar",
        purpose: Phrase(nb: "alt rollen deltar i", nn: "alt rolla deltek i", en: "all that the role takes part in")),
      Example(
        line: "ansvar explain drift.beredskap Models/hadeland.ansvar",
        purpose: Phrase(
          nb: "hvem som svarer for ansvaret, og hvor", nn: "kven som svarer for ansvaret, og kvar",
          en: "who answers for the duty, and where")),
      Example(
        line: "ansvar explain 17 Models/ror-ikt.ansvar",
        purpose: Phrase(
          nb: "hvem som gjennomfører tiltak 17, og når", nn: "kven som gjennomfører tiltak 17, og når",
          en: "who carries out measure 17, and when")),
    ],
    options: [.today],
    run: { invocation, console throws(Failure) in
      guard let word = invocation.operands.first else {
        try console.write(RuleList.text(console.language(nil), width: console.width))
        return .success
      }
      if let rule = RuleCatalogue.rule(word) {
        try console.write(
          RuleExplanation.text(
            rule, language: console.language(nil), width: min(console.width, 100), style: console.style))
        return .success
      }
      guard invocation.operands.count == 2 else { throw unknownRule(word) }
      let loaded = try LoadedModel(invocation.operands[1], console)
      let model = loaded.model
      let report = loaded.check(today: try invocation.today())
      if let role = model.role(named: word) {
        try console.write(
          RoleExplanation.text(
            role, report, language: loaded.language, width: min(console.width, 100), style: console.style))
      } else if let duty = model.duty(named: word) {
        try console.write(
          DutyExplanation.text(
            duty, report, language: loaded.language, width: min(console.width, 100), style: console.style))
      } else if let post = model.post(named: word) {
        try console.write(
          PostExplanation.text(
            post, report, language: loaded.language, width: min(console.width, 100), style: console.style))
      } else if let items = planItems(word, model) {
        var text = ""
        for item in items {
          if !text.utf8.isEmpty { text += "\n" }
          text += PlanItemExplanation.text(
            item, report, language: loaded.language, width: min(console.width, 100), style: console.style)
        }
        try console.write(text)
      } else if let dimension = model.dimension(named: word) {
        let duties = model[dimension].duties.prefix(5).map { model.name(of: $0) }
        throw Failure(
          isDimension, [Place("word", word), Place("duties", Invocation.list(duties))],
          help: duties.isEmpty ? nil : dutiesOfDimension)
      } else {
        let things =
          loaded.roleNames + model.duties.map { ($0.name, $0.title) } + model.posts.map { ($0.name, $0.title) }
        throw loaded.unknown(word, among: things, or: RuleCatalogue.all.map { $0.id })
      }
      return .success
    })

  /// The measures, goals and strategies of a number, of which there can be one of each.
  private static func planItems(_ word: String, _ model: Model) -> [PlanItemID]? {
    let items = [PlanItem.Kind.measure, .goal, .strategy].compactMap { model.planItem($0, named: word) }
    return items.isEmpty ? nil : items
  }

  private static let isDimension = Phrase(
    nb: "`{word}` er en dimensjon; regler, roller, organer, stillinger, ansvar og tiltak kan forklares",
    nn: "`{word}` er ein dimensjon; reglar, roller, organ, stillingar, ansvar og tiltak kan forklarast",
    en: "`{word}` is a dimension; rules, roles, bodies, posts, duties and measures can be explained")
  private static let dutiesOfDimension = Phrase(
    nb: "prøv et av ansvarene i den, som {duties}", nn: "prøv eit av ansvara i han, som {duties}",
    en: "try one of the duties in it, such as {duties}")

  private static func unknownRule(_ word: String) -> Failure {
    let near = Suggestion.nearest(to: word, among: RuleCatalogue.all.map { $0.id })
    return Failure(
      Phrase(nb: "`{word}` er ingen regel", nn: "`{word}` er ingen regel", en: "`{word}` is no rule"),
      [Place("word", word)],
      help: near.map { Invocation.didYouMean($0) }
        ?? Phrase(
          nb: "er det en rolle eller et ansvar, så oppgi modellen også: `ansvar explain {word} MODEL`",
          nn: "er det ei rolle eller eit ansvar, så skriv modellen også: `ansvar explain {word} MODEL`",
          en: "if it is a role or a duty, name the model as well: `ansvar explain {word} MODEL`"))
  }
}
