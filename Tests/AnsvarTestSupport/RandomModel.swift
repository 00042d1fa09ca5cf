/// The text of an invented model with every statement of the language, and without faults.
package struct RandomModel {
  package private(set) var text = ""
  private var random: SplitMix
  private var organisations: [String] = []
  private var systems: [String] = []
  private var camps: [String] = []
  private var competences: [String] = []
  private var roles: [String] = []
  private var dimensions: [(name: String, isPerSystem: Bool, duties: [String])] = []
  private var sources: [String] = []
  private var count = 0

  package init(seed: UInt64) {
    random = SplitMix(state: seed)
    header()
    entities()
    governance()
    matrices()
    policies()
    if random.chance(3, in: 4) { plan() }
    if random.chance(1, in: 2) { revision() }
  }

  // MARK: Words

  private static let letters = ["a", "b", "å", "č", "š", "x", "5", "_"]
  private static let phrases = [
    "Leder", "Drift og \\\"vedlikehold\\\"", "A; B, C", "=SUM(1)", "'enkel", "''to", "-minus", "\\\\ skrå",
    "a | b \\\\| c",
    "Ærlig – talt", " rand ", "gran", "words:x", "yes", "1", "//", "{", "leder", "",
  ]

  private mutating func fresh(_ stem: String) -> String {
    count += 1
    var name = stem + (random.chance(1, in: 3) ? "-" : "") + String(count)
    if random.chance(1, in: 4) { name += "." + Self.letters[random.below(Self.letters.count)] }
    return name
  }

  private mutating func phrase() -> String { "\"" + Self.phrases[random.below(Self.phrases.count)] + "\"" }

  private mutating func optionalTitle() -> String { random.chance(2, in: 3) ? " " + phrase() : "" }

  private mutating func cites() -> String {
    guard !sources.isEmpty, random.chance(1, in: 4) else { return "" }
    return " cites " + one(sources) + " " + phrase()
  }

  private mutating func one(_ list: [String]) -> String { list[random.below(list.count)] }

  private mutating func some(_ list: [String], atMost most: Int = 3) -> String {
    var shuffled = list
    random.shuffle(&shuffled)
    return shuffled.prefix(1 + random.below(most)).joined(separator: ", ")
  }

  private mutating func titleLines() -> String {
    var lines = ""
    for code in ["nb", "nn", "en", "se"] where random.chance(1, in: 8) { lines += "title \(code) \(phrase())\n" }
    return lines
  }

  private mutating func titles() -> String {
    let lines = titleLines()
    return lines.isEmpty ? "" : " {\n" + lines + "}"
  }

  private mutating func day() -> String { "20\(10 + random.below(30))-0\(1 + random.below(9))-1\(random.below(10))" }

  private mutating func line(_ words: String...) {
    text += words.joined() + "\n"
  }

  // MARK: Statements

  private mutating func header() {
    if random.chance(3, in: 4) { line("model ", fresh("m"), optionalTitle(), titles()) }
    if random.chance(1, in: 2) { line("language ", one(["nb", "nn", "en"])) }
    if random.chance(1, in: 2) {
      line("version ", phrase(), random.chance(1, in: 2) ? " date " + day() : "")
    }
    for _ in 0..<random.below(3) {
      let name = fresh("k")
      line("source ", name, " ", phrase())
      sources.append(name)
    }
    if random.chance(1, in: 4) {
      line("scheme eget", optionalTitle(), " {")
      for (letter, meaning) in zip("ARSCI", ["accountable", "responsible", "supports", "consulted", "informed"]) {
        line(String(letter), " ", meaning, optionalTitle(), titles())
      }
      line("}")
    }
  }

  private mutating func entities() {
    for _ in 0..<random.below(3) { organisation(depth: 0) }
    for _ in 0..<random.below(3) {
      let name = fresh("s")
      let owners = organisations.isEmpty || random.chance(1, in: 2) ? "" : " of " + some(organisations)
      line("system ", name, optionalTitle(), owners, cites(), titles())
      systems.append(name)
    }
    for _ in 0..<random.below(3) {
      camps.append(fresh("c"))
      line("camp ", camps[camps.count - 1], optionalTitle(), cites(), titles())
    }
    for _ in 0..<random.below(5) {
      let bridges = camps.count < 2 || random.chance(1, in: 2) ? "" : " bridges " + some(camps)
      competences.append(fresh("e"))
      line("competence ", competences[competences.count - 1], optionalTitle(), bridges, cites(), titles())
    }
    for _ in 0..<(1 + random.below(3)) {
      let name = fresh("d")
      let isPerSystem = random.chance(1, in: 2)
      line(
        "dimension ", name, optionalTitle(), camps.isEmpty ? "" : " in " + one(camps), isPerSystem ? " per system" : "",
        cites(), " {")
      text += titleLines()
      if !competences.isEmpty && random.chance(1, in: 2) { line("requires ", some(competences)) }
      if !competences.isEmpty && random.chance(1, in: 2) { line("critical ", some(competences)) }
      var duties: [String] = []
      for _ in 0..<random.below(5) {
        let duty = fresh("o")
        let needs = competences.isEmpty || random.chance(1, in: 2) ? "" : " requires " + some(competences)
        line("duty ", duty, optionalTitle(), needs, cites(), titles())
        duties.append(name + "." + duty)
      }
      line("}")
      dimensions.append((name, isPerSystem, duties))
    }
  }

  private mutating func organisation(depth: Int) {
    let name = fresh("g")
    organisations.append(name)
    line("organisation ", name, optionalTitle(), cites(), " {")
    text += titleLines()
    if depth < 3 { for _ in 0..<random.below(3) { organisation(depth: depth + 1) } }
    line("}")
  }

  private mutating func governance() {
    for _ in 0..<(2 + random.below(5)) { roles.append(fresh("r")) }
    let duties = dimensions.flatMap { $0.duties }
    for role in roles {
      let isBody = random.chance(1, in: 3)
      let kind = ["", " is unit", " is group", " is collective", " is external"][random.below(5)]
      let camp = camps.isEmpty || random.chance(1, in: 2) ? "" : " in " + one(camps)
      let has = competences.isEmpty || random.chance(1, in: 2) ? "" : " has " + some(competences)
      line(isBody ? "body " : "role ", role, optionalTitle(), isBody ? "" : kind, camp, has, cites(), " {")
      text += titleLines()
      if isBody { for _ in 0..<random.below(4) { seat() } }
      for words in ["appointed by", "orders from", "advises", "reports to"] where random.chance(1, in: 4) {
        line(words, " ", parties())
      }
      if random.chance(1, in: 4) {
        line("approves ", random.chance(1, in: 2) || duties.isEmpty ? phrase() : one(duties))
      }
      if random.chance(1, in: 6) { line("approves ", dimensions[0].name) }
      if random.chance(1, in: 4) {
        let days = [day(), day()].sorted()
        line("mandate from ", days[0], random.chance(1, in: 2) ? " until " + days[1] : "")
      }
      line("}")
    }
    let posts = (0..<random.below(4)).map { _ in fresh("p") }
    for post in posts {
      line(
        "post ", post, optionalTitle(), organisations.isEmpty ? "" : " of " + one(organisations),
        random.chance(1, in: 4) ? "" : " holds " + some(roles),
        random.chance(1, in: 2) ? "" : " deputy " + one(posts) + (random.chance(1, in: 2) ? " until " + day() : ""),
        random.chance(1, in: 3) ? " vacant" + (random.chance(1, in: 2) ? " since " + day() : "") : "", cites(), titles()
      )
    }
    for organisation in organisations where random.chance(1, in: 4) {
      line("roster ", organisation, " {")
      for role in roles where random.chance(1, in: 2) {
        let has = competences.isEmpty ? " has none" : " has " + some(competences)
        line(role, random.chance(1, in: 3) ? "" : random.chance(1, in: 4) ? " has none" : has)
      }
      line("}")
    }
  }

  private mutating func seat() {
    let from =
      organisations.isEmpty || random.chance(1, in: 2)
      ? "" : " from " + (random.chance(1, in: 2) ? "each " : "") + one(organisations)
    line(
      "seat ", one(roles), optionalTitle(), random.chance(1, in: 3) ? " times \(1 + random.below(9))" : "", from,
      random.chance(1, in: 4) ? " without vote" : "", random.chance(1, in: 4) ? " vacant" : "", cites(), titles())
  }

  private mutating func parties() -> String {
    var list: [String] = []
    for _ in 0..<(1 + random.below(4)) {
      list.append(random.chance(1, in: 3) ? phrase() : one(roles + organisations))
    }
    return list.joined(separator: ", ")
  }

  private mutating func matrices() {
    var scopes: [(text: String, isSystem: Bool)] = [("", false)]
    scopes += organisations.map { (" for " + $0, false) }
    scopes += systems.map { (" system " + $0, true) }
    for scope in scopes where random.chance(2, in: 3) {
      for dimension in dimensions where !dimension.duties.isEmpty && (dimension.isPerSystem || !scope.isSystem) {
        guard random.chance(2, in: 3) else { continue }
        if random.chance(1, in: 2) { grid(scope.text, dimension.duties) } else { list(scope.text, dimension.duties) }
      }
    }
  }

  private mutating func grid(_ scope: String, _ duties: [String]) {
    line("matrix", scope, cites(), " {")
    line(roles.joined(separator: " "))
    for duty in duties where random.chance(4, in: 5) {
      if random.chance(1, in: 6) {
        line(duty, " none", reason(), cites())
      } else {
        let cells = roles.map { _ in one([".", ".", "A", "R", "AR", "S", "CI", "-"]) }
        let needsReason = cells.contains("-") || random.chance(1, in: 8)
        line(duty, " ", cells.joined(separator: " "), needsReason ? reason() : "", cites())
      }
    }
    line("}")
  }

  private mutating func list(_ scope: String, _ duties: [String]) {
    line("assign", scope, cites(), " {")
    for duty in duties where random.chance(4, in: 5) {
      var shuffled = roles
      random.shuffle(&shuffled)
      let parts = shuffled.prefix(1 + random.below(4)).map { $0 + " " + one(["A", "R", "SI", "."]) }
      line(duty, ": ", random.chance(1, in: 6) ? "none" + reason() : parts.joined(separator: ", "), cites())
    }
    line("}")
  }

  private mutating func reason() -> String {
    " because " + phrase() + (random.chance(1, in: 3) ? " by " + one(roles) : "")
      + (random.chance(1, in: 3) ? " until " + day() : "")
  }

  private mutating func policies() {
    let names = dimensions.map { $0.name }
    if names.count > 1 && random.chance(1, in: 2) {
      line("separate ", fresh("t"), optionalTitle(), " {")
      line(names[0], " from ", names.dropFirst().joined(separator: ", "))
      line("}")
    }
    if random.chance(1, in: 2) { line("together ", roles[0], ", ", roles[1]) }
    if random.chance(1, in: 2) { line("rule load.heavy warning at \(random.below(20))") }
    if random.chance(1, in: 3) { line("rule overlap.duty off") }
    for _ in 0..<random.below(3) {
      let subject = ["", " on " + one(names), " on " + one(roles)][random.below(3)]
      let scope = organisations.isEmpty || random.chance(1, in: 2) ? "" : " for " + one(organisations)
      line("accept gap.duty", subject, scope, systems.isEmpty ? "" : " system " + one(systems), reason())
    }
  }

  private mutating func plan() {
    line("plan ", fresh("p"), optionalTitle(), random.chance(1, in: 2) ? " from 2018 to 2021" : "", cites(), " {")
    text += titleLines()
    let deadlines = (0..<random.below(3)).map { _ in fresh("f") }
    for deadline in deadlines {
      line("deadline ", deadline, optionalTitle(), " 201\(random.below(5))", one(["", " to 2019"]), titles())
    }
    let goals = (0..<random.below(4)).map { _ in fresh("m") }
    var left = goals
    for _ in 0..<random.below(4) {
      if random.chance(1, in: 3), let goal = left.popLast() { item("goal", goal, deadlines, goals) }
      line(
        "area ", fresh("o"), optionalTitle(), organisations.isEmpty ? "" : " of " + one(organisations), cites(), " {")
      text += titleLines()
      if random.chance(1, in: 3) { line("accountable ", parties()) }
      for _ in 0..<random.below(4) {
        if random.chance(1, in: 3), let goal = left.popLast() { item("goal", goal, deadlines, goals) }
        item(one(["strategy", "measure"]), fresh(one(["t", "5."])), deadlines, goals)
      }
      line("}")
    }
    while let goal = left.popLast() { item("goal", goal, deadlines, goals) }
    line("}")
    if let goal = goals.first { line("accept plan.deadline on goal ", goal, reason()) }
  }

  private mutating func item(_ kind: String, _ name: String, _ deadlines: [String], _ goals: [String]) {
    line(kind, " ", name, optionalTitle(), cites(), " {")
    text += titleLines()
    if random.chance(1, in: 3) { line("priority \(random.below(4))") }
    switch random.below(5) {
    case 0: line("due ", day())
    case 1: line("due 2018", random.chance(1, in: 2) ? " to 2020" : "")
    case 2: if !deadlines.isEmpty { line("due ", one(deadlines)) }
    default: break
    }
    if random.chance(1, in: 4) { line("recurs", optionalTitle()) }
    for word in ["accountable", "responsible", "mentions"] where random.chance(1, in: 3) { line(word, " ", parties()) }
    if !goals.isEmpty && random.chance(1, in: 3) { line("serves goal ", some(goals)) }
    if random.chance(1, in: 4) { line("establishes ", some(roles)) }
    line("}")
  }

  private mutating func revision() {
    line("revision of \"forrige.ansvar\"", cites(), " {")
    let kinds = ["goal", "strategy", "measure", "role", "dimension", "duty"]
    for (claim, connector) in [
      ("kept", "to"), ("changed", "to"), ("moved", "to"), ("merged", "into"), ("split", "into"), ("covered", "by"),
      ("added", ""), ("removed", ""),
    ] where random.chance(2, in: 3) {
      let items = one(kinds) + " 1" + (random.chance(1, in: 2) ? ", 2, " + one(kinds) + " goal" : "")
      let isTargeted = !connector.isEmpty && random.chance(2, in: 3)
      let target =
        isTargeted ? " " + connector + " " + (random.chance(1, in: 2) ? one(kinds) + " " : "") + "5.2, x" : ""
      line(claim, " ", items, target, random.chance(1, in: 2) ? " because " + phrase() : "", cites())
    }
    line("}")
  }
}
