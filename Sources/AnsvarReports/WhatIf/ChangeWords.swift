import AnsvarAnalysis
import AnsvarModel
import AnsvarRules
import AnsvarText

/// Tells a change, and what it touches, in sentences.
struct ChangeWords {
  private let model: Model
  private let change: Change
  private let words: WhatIfWords

  init(_ step: Scenario.Step, _ language: Language) {
    model = step.before
    change = step.change
    words = WhatIfWords(step.before, language)
  }

  /// The change itself.
  var sentence: String {
    let language = words.language
    switch change {
    case .without(let role): return Self.without(language, [Place("role", words.role(role))])
    case .withoutBody(let role): return Self.withoutBody(language, [Place("role", words.role(role))])
    case .vacant(let post):
      return Self.vacant(language, [Place("post", words.quoted(model.title(of: post, language)))])
    case .merge(let kept, let other):
      return Self.merge(language, [Place("role", words.role(kept)), Place("other", words.role(other))])
    case .move(let duties, let from, let to):
      return Self.move(
        language,
        [
          Place("duties", subject(duties)), Place("role", words.role(from)), Place("other", words.role(to)),
        ])
    }
  }

  /// What the role or post that changes has today.
  var facts: [String] {
    switch change {
    case .without(let role), .withoutBody(let role): roleFacts(role)
    case .merge(_, let other): roleFacts(other)
    case .vacant(let post): postFacts(post)
    case .move: []
    }
  }

  private func subject(_ duties: Change.Duties) -> String {
    switch duties {
    case .duty(let duty): words.duties([duty])
    case .dimension(let dimension): words.quoted(model.title(of: dimension, words.language))
    }
  }

  private func roleFacts(_ role: RoleID) -> [String] {
    let language = words.language
    var facts: [String] = []
    let counts = counts(role)
    if counts.contains(where: { $0 > 0 }) {
      let parts = zip([Self.answers, Self.does, Self.joins], counts).filter { $0.1 > 0 }.map { phrase, count in
        phrase(language, [Place("duties", CheckSummary.dutyNoun(count, language))])
      }
      facts.append(Self.today(language, [Place("role", words.role(role)), Place("list", words.joined(parts))]))
    }
    let bodies = model.seats.filter { $0.role == role }.map { $0.body }
    if !bodies.isEmpty {
      facts.append(Self.sits(language, [Place("role", words.role(role)), Place("list", words.roles(unique(bodies)))]))
    }
    let seats = model.seats.filter { $0.body == role }.map { $0.role }
    if !seats.isEmpty {
      facts.append(Self.seats(language, [Place("role", words.role(role)), Place("list", words.roles(unique(seats)))]))
    }
    let approved = model.approvals.filter { $0.role == role }.map { approval in
      switch approval.subject {
      case .duty(let duty): words.duties([duty])
      case .dimension(let dimension): words.quoted(model.title(of: dimension, language))
      case .words(let text): words.quoted(text)
      }
    }
    if !approved.isEmpty {
      facts.append(
        Self.approves(language, [Place("role", words.role(role)), Place("list", words.joined(approved))]))
    }
    let measures = model.plan?.items.filter { item in
      (item.accountable + item.responsible).contains { $0.party == .role(role) }
    }
    if let measures, !measures.isEmpty {
      let names = measures.map { model.name($0.name) }
      facts.append(
        Self.planned(language, [Place("role", words.role(role)), Place("list", words.joined(names))]))
    }
    return facts
  }

  private func postFacts(_ post: PostID) -> [String] {
    let held = model[post].holds
    guard !held.isEmpty else { return [] }
    return [
      Self.holds(
        words.language,
        [
          Place("post", words.quoted(model.title(of: post, words.language))), Place("list", words.roles(held)),
        ])
    ]
  }

  /// How many duties the role is accountable for, does, and takes a smaller part in.
  private func counts(_ role: RoleID) -> [Int] {
    let index = EffectiveIndex(model)
    var duties: [Set<UInt32>] = [[], [], []]
    for row in 0..<model.table.rowCount where index.uses[row] > 0 {
      for entry in model.table.entryRange(ofRow: row) where model.table.role(ofEntry: entry) == role {
        let participation = model.table.participation(ofEntry: entry)
        if participation.contains(.accountable) { duties[0].insert(model.table.rowDuty[row]) }
        if participation.contains(.responsible) { duties[1].insert(model.table.rowDuty[row]) }
        if participation.isDisjoint(with: .carrying), !participation.isDisjoint(with: .any) {
          duties[2].insert(model.table.rowDuty[row])
        }
      }
    }
    return duties.map { $0.count }
  }

  private func unique(_ roles: [RoleID]) -> [RoleID] {
    var result: [RoleID] = []
    for role in roles where !result.contains(role) { result.append(role) }
    return result
  }

  private static let without = Phrase(
    nb: "Rollen {role} faller bort", nn: "Rolla {role} fell bort", en: "The role {role} goes")
  private static let withoutBody = Phrase(
    nb: "Organet {role} legges ned", nn: "Organet {role} blir lagt ned", en: "The body {role} is closed down")
  private static let vacant = Phrase(
    nb: "Stillingen {post} står ledig", nn: "Stillinga {post} står ledig", en: "The post {post} stands vacant")
  private static let merge = Phrase(
    nb: "{role} overtar alt {other} har, og all kompetansen", nn: "{role} tek over alt {other} har, og all kompetansen",
    en: "{role} takes over all that {other} has, and all its competence")
  private static let move = Phrase(
    nb: "{duties} går fra {role} til {other}", nn: "{duties} går frå {role} til {other}",
    en: "{duties} goes from {role} to {other}")
  private static let today = Phrase(
    nb: "I dag: {role} {list}", nn: "I dag: {role} {list}", en: "Today: {role} {list}")
  private static let answers = Phrase(
    nb: "svarer for {duties}", nn: "svarer for {duties}", en: "answers for {duties}")
  private static let does = Phrase(nb: "utfører {duties}", nn: "utfører {duties}", en: "does {duties}")
  private static let joins = Phrase(
    nb: "er medspiller, rådspurt eller informert i {duties}", nn: "er medspelar, rådspurd eller informert i {duties}",
    en: "supports, is consulted on or informed of {duties}")
  private static let sits = Phrase(
    nb: "{role} sitter i {list}; plassen faller bort", nn: "{role} sit i {list}; plassen fell bort",
    en: "{role} sits in {list}; the seat goes")
  private static let seats = Phrase(
    nb: "Plass i {role} har {list}", nn: "Plass i {role} har {list}", en: "Seats in {role} are held by {list}")
  private static let approves = Phrase(
    nb: "{role} godkjenner {list}", nn: "{role} godkjenner {list}", en: "{role} approves {list}")
  private static let planned = Phrase(
    nb: "{role} står for nummer {list} i planen", nn: "{role} står for nummer {list} i planen",
    en: "{role} answers for numbers {list} of the plan")
  private static let holds = Phrase(
    nb: "{post} har rollene {list}", nn: "{post} har rollene {list}", en: "{post} holds the roles {list}")
}
