import AnsvarComparison
import AnsvarModel
import AnsvarText

/// How a chart of changes says what is new, moved, changed or gone.
struct RevisionMarks {
  /// The later model.
  let now: ChartContext
  /// The earlier model, in the same scope.
  let before: ChartContext
  let diff: ModelDiff

  enum State {
    case same, added, moved, changed, removed
  }

  init(_ context: ChartContext, previous: Model) {
    now = context
    diff = ModelDiff(old: previous, new: context.model)
    before = ChartContext(
      previous, language: context.language, style: context.style, scope: Self.origin(of: context.chosenScope, diff))
  }

  /// The scope of the earlier model that has become one of the later; nil when there is none.
  private static func origin(of scope: Scope?, _ diff: ModelDiff) -> Scope? {
    guard let scope else { return nil }
    var origin = Scope()
    if let organisation = scope.organisation {
      guard let found = diff.correspondence.organisations.predecessors(of: organisation).first else { return nil }
      origin.organisation = found
    }
    if let system = scope.system {
      guard let found = diff.correspondence.systems.predecessors(of: system).first else { return nil }
      origin.system = found
    }
    return origin
  }

  /// What has happened to a thing of the later model.
  func state(_ subject: Subject) -> State {
    guard let change = diff.change(ofNew: subject) else { return .same }
    if change.has(.added) { return .added }
    if change.has(.merged, .split, .place) { return .moved }
    if change.kind == .planItem, change.has(.name) { return .moved }
    return .changed
  }

  // MARK: Words

  /// The title of a thing with the sign of what has happened to it.
  func title(_ text: String, _ state: State, _ part: StylePart, size: Double? = nil) -> Words {
    var words = Words(text, part, now.style, size: size)
    switch state {
    case .same, .changed: break
    case .added: words = Words(sign(.added) + text, part, now.style, bold: true, size: size)
    case .moved: words = Words(sign(.moved) + text, part, now.style, size: size)
    case .removed: words = struck(Words(text, part, now.style, size: size))
    }
    return words
  }

  /// The sign of a part of the style and a blank that does not break.
  func sign(_ part: StylePart) -> String {
    let symbol = now.style.look(of: part).symbol
    return symbol.utf8.isEmpty ? "" : symbol + "\u{a0}"
  }

  /// Words with a line through them.
  func struck(_ words: Words) -> Words {
    var words = words
    words.font.struck = true
    words.font.color = now.style.font(of: .removed).color ?? words.font.color
    return words
  }

  /// The edge and the ground of a cell in which something has happened.
  func frame(_ state: State) -> [HTMLAttribute] {
    switch state {
    case .same, .changed: []
    case .added: [.border(2), .sides(.left, .top, .right, .bottom), .color(.black)]
    case .moved: now.style.look(of: .moved).fill.map { [.backgroundColor($0)] } ?? []
    case .removed: [.border(1), .sides(.left, .top, .right, .bottom), .style("dotted"), .color(.gray(110))]
    }
  }

  /// What was otherwise, and why it was changed, in a few words each.
  func notes(ofNew subject: Subject) -> [String] {
    guard let change = diff.change(ofNew: subject) else { return [] }
    var notes: [String] = []
    let titles = change.before.map { title(of: $0) }
    if change.has(.merged) { notes.append(Self.merged(now.language, [Place("things", list(titles))])) }
    if change.has(.split) { notes.append(Self.split(now.language, [Place("things", list(titles))])) }
    for alteration in change.alterations {
      switch alteration.kind {
      case .place:
        if let place = alteration.from.first.flatMap({ title(of: $0) }) {
          notes.append(Self.from(now.language, [Place("place", place)]))
        }
      case .title where titles.count == 1 && !change.has(.split):
        notes.append(Self.earlier(now.language, [Place("title", titles[0])]))
      case .competences, .critical:
        let gained = alteration.to.compactMap { title(of: $0, in: now) }.map { sign(.added) + $0 }
        let lost = alteration.from.compactMap { title(of: $0, in: before) }.map { sign(.removed) + $0 }
        let label = alteration.kind == .competences ? Self.competences : Self.critical
        notes.append(label[now.language] + ": " + (gained + lost).joined(separator: ", "))
      case .priority:
        notes.append(
          Self.priority(now.language, [Place("from", number(alteration.from)), Place("to", number(alteration.to))]))
      default: break
      }
    }
    return notes + reasons(change)
  }

  /// Why something is gone, and what is said to cover it.
  func notes(ofOld subject: Subject) -> [String] {
    diff.change(ofOld: subject).map { reasons($0) } ?? []
  }

  private func reasons(_ change: Change) -> [String] {
    var reasons: [String] = []
    for claim in change.claims {
      guard let reason = diff.claims[claim].claim.reason, !reasons.contains(reason) else { continue }
      reasons.append(reason)
    }
    return reasons.map { Self.reason(now.language, [Place("reason", $0)]) }
  }

  /// A thing of the earlier model.
  private func title(of subject: Subject) -> String {
    guard let title = before.model.title(of: subject)?[now.language] else { return before.model.name(of: subject) }
    return title
  }

  private func title(of value: ChangeValue) -> String? {
    switch value {
    // With the type, or each would be this function again.
    case .dimension(let id): title(of: Subject.dimension(id))
    case .area(let index): title(of: Subject.area(index))
    case .organisation(let id): title(of: Subject.organisation(id))
    default: nil
    }
  }

  private func title(of value: ChangeValue, in context: ChartContext) -> String? {
    guard case .competence(let id) = value else { return nil }
    return context.title(id)
  }

  private func number(_ values: [ChangeValue]) -> String {
    if case .number(let number) = values.first { return String(number) }
    return "–"
  }

  private func list(_ titles: [String]) -> String {
    titles.map { now.language == .english ? "“" + $0 + "”" : "«" + $0 + "»" }.joined(separator: ", ")
  }

  private static let merged = Phrase(
    nb: "slått sammen av {things}", nn: "slått saman av {things}", en: "merged from {things}")
  private static let split = Phrase(nb: "skilt ut av {things}", nn: "skild ut av {things}", en: "split from {things}")
  private static let from = Phrase(nb: "flyttet fra {place}", nn: "flytta frå {place}", en: "moved from {place}")
  private static let earlier = Phrase(nb: "før: {title}", nn: "før: {title}", en: "before: {title}")
  private static let competences = Phrase(nb: "kompetanse", nn: "kompetanse", en: "competences")
  private static let critical = Phrase(nb: "kritisk", nn: "kritisk", en: "critical")
  private static let priority = Phrase(
    nb: "prioritet {from} → {to}", nn: "prioritet {from} → {to}", en: "priority {from} → {to}")
  private static let reason = Phrase(nb: "grunn: {reason}", nn: "grunn: {reason}", en: "reason: {reason}")
}
