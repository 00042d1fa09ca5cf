import AnsvarAnalysis
import AnsvarModel
import AnsvarText

/// Puts the edits of a repair, and what stands in its way, into sentences.
struct RepairWords {
  private let model: Model
  private let index: EffectiveIndex
  let words: WhatIfWords
  private var language: Language { words.language }

  init(_ model: Model, _ language: Language) {
    self.model = model
    index = EffectiveIndex(model)
    words = WhatIfWords(model, language)
  }

  /// What to do.
  func sentence(_ edit: RepairEdit) -> String {
    switch edit {
    case .give(let role, let letters, let rows):
      let phrase =
        letters == .carrying
        ? Self.giveBoth
        : letters == .accountable
          ? Self.giveAccountable : letters == .responsible ? Self.giveResponsible : Self.giveOther
      return WhatIfWords.capitalised(
        phrase(
          language,
          [
            Place("role", words.role(role)), Place("duties", words.duties(duties(rows)) + words.places(scopes(rows))),
            Place("letters", words.letters(letters)),
          ]))
    case .handOver(let from, let to, let rows):
      return WhatIfWords.capitalised(
        Self.handOver(
          language,
          [
            Place("role", words.role(to)), Place("other", words.role(from)),
            Place("duties", words.duties(duties(rows)) + words.places(scopes(rows))),
          ]))
    case .entrust(let item, let role):
      return WhatIfWords.capitalised(
        Self.entrust(
          language,
          [
            Place("role", words.role(role)), Place("kind", (model.kind(of: item) ?? .measure).label[language]),
            Place("item", model.name(of: item)),
          ]))
    }
  }

  /// Who else could, or what else could be done; nil when there is nothing.
  func substitutes(_ others: [RepairEdit], of edit: RepairEdit) -> String? {
    var roles: [RoleID] = []
    var different: [RepairEdit] = []
    for other in others {
      if Self.isSame(other, edit) {
        if !roles.contains(other.role) { roles.append(other.role) }
      } else {
        different.append(other)
      }
    }
    if !roles.isEmpty { return Self.equally(language, [Place("roles", words.roles(roles))]) }
    return different.first.map { Self.instead(language, [Place("edit", sentence($0))]) }
  }

  /// Whether two edits differ in who gets more to do, and in nothing else.
  private static func isSame(_ one: RepairEdit, _ other: RepairEdit) -> Bool {
    switch (one, other) {
    case (.give(_, let first, let rows), .give(_, let second, let others)): first == second && rows == others
    case (.handOver(let first, _, let rows), .handOver(let second, _, let others)): first == second && rows == others
    case (.entrust(let first, _), .entrust(let second, _)): first == second
    default: false
    }
  }

  /// What could not be mended and why.
  func sentences(_ obstacle: Obstacle) -> [String] {
    if let role = obstacle.role {
      let phrase = obstacle.isConflicting ? Self.conflicting : Self.overloaded
      return [phrase(language, [Place("role", words.role(role))])]
    }
    let duties = words.duties(obstacle.duties) + words.places(scopes(obstacle.rows))
    var reasons: [String] = []
    if !obstacle.absent.isEmpty {
      reasons.append(
        Self.absent(language, [Place("duties", duties), Place("list", words.competences(obstacle.absent))]))
    } else if !obstacle.apart.isEmpty {
      reasons.append(
        Self.apart(language, [Place("duties", duties), Place("list", words.competences(obstacle.apart))]))
    } else if obstacle.lacksBridge {
      reasons.append(Self.bridge(language, [Place("duties", duties)]))
    } else {
      reasons.append(Self.nobody(language, [Place("duties", duties)]))
    }
    if !obstacle.separated.isEmpty {
      reasons.append(Self.separated(language, [Place("roles", words.roles(obstacle.separated))]))
    }
    let full = obstacle.full.filter { !obstacle.separated.contains($0) }
    if !full.isEmpty { reasons.append(Self.full(language, [Place("roles", words.roles(full))])) }
    if let compromise = obstacle.compromise {
      let lacking = obstacle.lacking.isEmpty ? Self.nextBest : Self.nextBestLacking
      reasons.append(
        lacking(
          language,
          [
            Place("edit", sentence(compromise)), Place("role", words.role(compromise.role)),
            Place("list", words.competences(obstacle.lacking)),
          ]))
    }
    return reasons.map { WhatIfWords.capitalised($0) }
  }

  // MARK: Rows

  func duties(_ rows: Range<Int>) -> [DutyID] {
    rows.map { DutyID(raw: model.table.rowDuty[$0]) }
  }

  /// Where rows hold, when that is not everywhere.
  func scopes(_ rows: Range<Int>) -> [Scope] {
    guard let first = rows.first, let block = model.table.blocks.first(where: { $0.rows.contains(first) }) else {
      return []
    }
    return block.scope == .everywhere ? [] : [block.scope]
  }

  private static let giveBoth = Phrase(
    nb: "{role} blir ansvarlig for og utfører {duties}", nn: "{role} blir ansvarleg for og utfører {duties}",
    en: "{role} becomes accountable for {duties} and does it")
  private static let giveAccountable = Phrase(
    nb: "{role} blir ansvarlig for {duties}", nn: "{role} blir ansvarleg for {duties}",
    en: "{role} becomes accountable for {duties}")
  private static let giveResponsible = Phrase(
    nb: "{role} utfører {duties}", nn: "{role} utfører {duties}", en: "{role} does {duties}")
  private static let giveOther = Phrase(
    nb: "{role} får {letters} i {duties}", nn: "{role} får {letters} i {duties}",
    en: "{role} gets {letters} in {duties}")
  private static let handOver = Phrase(
    nb: "{role} overtar {duties} fra {other}", nn: "{role} tek over {duties} frå {other}",
    en: "{role} takes over {duties} from {other}")
  private static let entrust = Phrase(
    nb: "{role} får ansvaret for {kind} {item} i planen", nn: "{role} får ansvaret for {kind} {item} i planen",
    en: "{role} becomes responsible for {kind} {item} of the plan")
  private static let equally = Phrase(
    nb: "Like godt: {roles}", nn: "Like godt: {roles}", en: "Just as well: {roles}")
  private static let instead = Phrase(
    nb: "Eller: {edit}", nn: "Eller: {edit}", en: "Or: {edit}")
  private static let conflicting = Phrase(
    nb: "{role} sitter med ansvar som skal holdes fra hverandre, og ingen kan overta nok av det",
    nn: "{role} sit med ansvar som skal haldast frå kvarandre, og ingen kan ta over nok av det",
    en: "{role} carries what has to be kept apart, and nobody can take over enough of it")
  private static let overloaded = Phrase(
    nb: "{role} får mer enn grensen, og ingen kan overta nok av det",
    nn: "{role} får meir enn grensa, og ingen kan ta over nok av det",
    en: "{role} carries more than the limit, and nobody can take over enough of it")
  private static let absent = Phrase(
    nb: "ingen kan overta {duties}: ingen rolle som er der, har {list}",
    nn: "ingen kan ta over {duties}: inga rolle som er der, har {list}",
    en: "nobody can take over {duties}: no role that is there has {list}")
  private static let apart = Phrase(
    nb: "ingen kan overta {duties}: det krever {list}, og ingen rolle som er der, har alt",
    nn: "ingen kan ta over {duties}: det krev {list}, og inga rolle som er der, har alt",
    en: "nobody can take over {duties}: it takes {list}, and no role that is there has all of it")
  private static let bridge = Phrase(
    nb: "ingen kan oversette mellom leirene i {duties}", nn: "ingen kan omsetje mellom leirane i {duties}",
    en: "nobody can translate between the camps in {duties}")
  private static let nobody = Phrase(
    nb: "ingen rolle som er der, kan overta {duties}", nn: "inga rolle som er der, kan ta over {duties}",
    en: "no role that is there can take over {duties}")
  private static let separated = Phrase(
    nb: "{roles} kunne, men har allerede ansvar som skal holdes fra dette",
    nn: "{roles} kunne, men har alt ansvar som skal haldast frå dette",
    en: "{roles} could, but already carries what has to be kept apart from it")
  private static let full = Phrase(
    nb: "{roles} kunne, men har allerede så mye som noen skal ha",
    nn: "{roles} kunne, men har alt så mykje som nokon skal ha",
    en: "{roles} could, but already carries as much as anybody should")
  private static let nextBestLacking = Phrase(
    nb: "nest best: {edit}, men mangler {list}", nn: "nest best: {edit}, men manglar {list}",
    en: "next best: {edit}, but lacks {list}")
  private static let nextBest = Phrase(nb: "nest best: {edit}", nn: "nest best: {edit}", en: "next best: {edit}")
}
