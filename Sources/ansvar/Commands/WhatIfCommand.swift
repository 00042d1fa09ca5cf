import AnsvarAnalysis
import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import AnsvarSystem
import AnsvarText

extension Command {
  /// `ansvar whatif MODEL --without ROLE | …`: what a change would break, and the smallest repair.
  static let whatIf = Command(
    name: "whatif",
    summary: Phrase(
      nb: "vis hva en omorganisering ville bryte, og den minste reparasjonen",
      nn: "vis kva ei omorganisering ville bryte, og den minste reparasjonen",
      en: "show what a reorganisation would break, and the smallest repair"),
    operands: "MODEL", operandCount: 1...1,
    examples: [
      Example(
        line: "ansvar whatif Models/hadeland.ansvar --without programeier",
        purpose: Phrase(
          nb: "hva som står igjen uten noen når en rolle faller bort",
          nn: "kva som står att utan nokon når ei rolle fell bort",
          en: "what is left with nobody when a role goes")),
      Example(
        line: "ansvar whatif Models/hadeland.ansvar --merge enhetsleder ikt-avdeling",
        purpose: Phrase(
          nb: "hva som kommer i konflikt når den første overtar alt den andre har",
          nn: "kva som kjem i konflikt når den første tek over alt den andre har",
          en: "what comes into conflict when the first takes over all that the second has")),
      Example(
        line: "ansvar whatif modell.ansvar --move drift ikt-avdeling vertskommune --without driftsleder",
        purpose: Phrase(
          nb: "flere endringer, i den rekkefølgen de står", nn: "fleire endringar, i den rekkjefølgja dei står",
          en: "several changes, in the order given")),
      Example(
        line: "ansvar whatif modell.ansvar --vacant helseleder --repair -o ny.ansvar",
        purpose: Phrase(
          nb: "skriv den endrede modellen med reparasjonen gjort",
          nn: "skriv den endra modellen med reparasjonen gjord",
          en: "write the changed model with the repair made")),
    ],
    options: changeOptions + [
      CommandOption(
        "--repair",
        help: Phrase(
          nb: "gjør reparasjonen i modellen som `-o` skriver", nn: "gjer reparasjonen i modellen som `-o` skriv",
          en: "make the repair in the model that `-o` writes")),
      .output(
        Phrase(
          nb: "skriv den endrede modellen i denne filen; den må slutte på .ansvar",
          nn: "skriv den endra modellen i denne fila; ho må slutte på .ansvar",
          en: "write the changed model to this file; it has to end in .ansvar")),
      CommandOption(
        "--format", value: "text|json", choices: ["text", "json"],
        help: Phrase(
          nb: "hvordan svaret skrives", nn: "korleis svaret blir skrive", en: "how the answer is written")),
      .today,
    ],
    run: { invocation, console throws(Failure) in
      let output = invocation.has("--output") ? try invocation.outputFile() : nil
      if let output, output.ending != "ansvar" {
        throw Invocation.wrongEnding(output.path, choices: [".ansvar"])
      }
      if let output, PathName(output.path).namesSameFile(as: PathName(invocation.operands[0])) {
        throw Failure(
          ontoItself,
          help: Phrase(
            nb: "velg et annet navn etter `-o`", nn: "vel eit anna namn etter `-o`",
            en: "choose another name after `-o`"))
      }
      let loaded = try LoadedModel(invocation.operands[0], console)
      var scenario = Scenario(loaded.model, today: try invocation.today())
      for (option, words) in invocation.given {
        if let change = try change(option, words, scenario.model, loaded) { scenario.apply(change) }
      }
      guard !scenario.steps.isEmpty else {
        throw Failure(
          noChange,
          help: Phrase(
            nb: "se `ansvar whatif --help`", nn: "sjå `ansvar whatif --help`", en: "see `ansvar whatif --help`"))
      }
      if output != nil { try loaded.requireSound(console) }
      loaded.tellFaults(console, incomplete)
      let report = WhatIf(scenario)
      if let output {
        let model = invocation.has("--repair") ? report.repair.model : scenario.model
        try output.write(AnsvarLanguage.ModelSource(model).bytes(), console)
      }
      switch invocation["--format"] {
      case "json": try console.write(WhatIfJSON(language: loaded.language).bytes(report))
      default:
        let text = WhatIfText(language: loaded.language, style: console.style, width: min(console.width, 100))
        try console.write(text.text(report))
      }
      return .success
    })

  private static let ontoItself = Phrase(
    nb: "kommentarene og delene i modellen ville gått tapt om den ble skrevet over seg selv",
    nn: "kommentarane og delane i modellen ville gått tapt om han blei skriven over seg sjølv",
    en: "the comments and parts of the model would be lost if it were written over itself")

  private static let changeOptions = [
    CommandOption(
      "--without", value: "ROLE",
      help: Phrase(
        nb: "rollen faller bort overalt", nn: "rolla fell bort overalt", en: "the role goes from everywhere")),
    CommandOption(
      "--without-body", value: "BODY",
      help: Phrase(
        nb: "organet legges ned, og plassene i det faller bort",
        nn: "organet blir lagt ned, og plassane i det fell bort",
        en: "the body is closed down, and the seats in it go")),
    CommandOption(
      "--vacant", value: "POST",
      help: Phrase(
        nb: "stillingen står ledig; det ingen annen stilling eller stedfortreder har, blir ikke gjort der",
        nn: "stillinga står ledig; det ingen annan stilling eller vikar har, blir ikkje gjort der",
        en: "the post stands vacant; what no other post or deputy holds is left undone there")),
    CommandOption(
      "--merge", value: "A B", words: 2,
      help: Phrase(
        nb: "rollen A overtar alt rollen B har", nn: "rolla A tek over alt rolla B har",
        en: "the role A takes over all that the role B has")),
    CommandOption(
      "--move", value: "DUTY FROM TO", words: 3,
      help: Phrase(
        nb: "et ansvar, eller en hel dimensjon, går fra én rolle til en annen",
        nn: "eit ansvar, eller ein heil dimensjon, går frå éi rolle til ei anna",
        en: "a duty, or a whole dimension, goes from one role to another")),
  ]

  /// The change that an option asks for; nil for an option that asks for none.
  private static func change(
    _ option: String, _ words: [String], _ model: Model, _ loaded: LoadedModel
  ) throws(Failure) -> Change? {
    switch option {
    case "--without": return .without(try role(words[0], model, loaded))
    case "--without-body":
      let body = try role(words[0], model, loaded)
      guard model[body].kind == .body || model.seats.contains(where: { $0.body == body }) else {
        throw Failure(noBody, [Place("name", words[0])], help: useWithout)
      }
      return .withoutBody(body)
    case "--vacant":
      guard let post = model.post(named: words[0]) else {
        throw loaded.unknown(words[0], among: model.posts.map { ($0.name, $0.title) })
      }
      return .vacant(post)
    case "--merge":
      let kept = try role(words[0], model, loaded)
      let other = try role(words[1], model, loaded)
      guard kept != other else { throw Failure(same, [Place("name", words[0])]) }
      return .merge(kept, other)
    case "--move":
      let duties = try duties(words[0], model, loaded)
      let from = try role(words[1], model, loaded)
      let to = try role(words[2], model, loaded)
      guard from != to else { throw Failure(same, [Place("name", words[1])]) }
      return .move(duties, from: from, to: to)
    default: return nil
    }
  }

  private static func role(_ name: String, _ model: Model, _ loaded: LoadedModel) throws(Failure) -> RoleID {
    if let role = model.role(named: name) { return role }
    throw loaded.unknown(name, among: loaded.roleNames)
  }

  private static func duties(_ name: String, _ model: Model, _ loaded: LoadedModel) throws(Failure) -> Change.Duties {
    if let duty = model.duty(named: name) { return .duty(duty) }
    if let dimension = model.dimension(named: name) { return .dimension(dimension) }
    throw loaded.unknown(
      name, among: model.duties.map { ($0.name, $0.title) } + model.dimensions.map { ($0.name, $0.title) })
  }

  private static let noChange = Phrase(
    nb: "`ansvar whatif` trenger minst én endring å prøve", nn: "`ansvar whatif` treng minst éi endring å prøve",
    en: "`ansvar whatif` needs at least one change to try")
  private static let noBody = Phrase(
    nb: "`{name}` er ikke noe organ", nn: "`{name}` er ikkje noko organ", en: "`{name}` is no body")
  private static let useWithout = Phrase(
    nb: "skriv `--without {name}` for en rolle", nn: "skriv `--without {name}` for ei rolle",
    en: "write `--without {name}` for a role")
  private static let same = Phrase(
    nb: "`{name}` står to ganger", nn: "`{name}` står to gonger", en: "`{name}` is named twice")
  private static let incomplete = Phrase(
    nb: "det som ikke kunne forstås, er ikke med i svaret", nn: "det som ikkje kunne forståast, er ikkje med i svaret",
    en: "what could not be understood is not part of the answer")
}
