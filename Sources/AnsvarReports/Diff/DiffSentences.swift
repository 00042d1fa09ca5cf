import AnsvarComparison
import AnsvarModel
import AnsvarText

/// Puts what has changed between two models into words.
struct DiffSentences {
  /// How many scopes of one change are named.
  static let mostScopes = 8

  let diff: ModelDiff
  let language: Language
  let old: DiffValues
  let new: DiffValues

  init(_ diff: ModelDiff, _ language: Language) {
    self.diff = diff
    self.language = language
    old = DiffValues(model: diff.old, language: language)
    new = DiffValues(model: diff.new, language: language)
  }

  /// The whole change as a sentence: what it is about, and everything that is different.
  func sentence(_ change: Change) -> String {
    let subject = change.before.isEmpty ? new.subjects(change.after) : old.subjects(change.before)
    let text = capitalised(subject)
    guard let first = change.alterations.first else { return text + "." }
    // A name in quotation marks is followed by what happened to it, a value by a colon.
    let isValue = clauseIsValue(first)
    return text + (isValue ? ": " : " ") + clauses(change) + "."
  }

  /// Everything that is different, without what it is about.
  func clauses(_ change: Change) -> String {
    change.alterations.map { clause($0, change) }.joined(separator: "; ")
  }

  private func clauseIsValue(_ alteration: Alteration) -> Bool {
    switch alteration.kind {
    case .added, .removed, .merged, .split, .name, .title, .place, .due, .responsible: false
    default: true
    }
  }

  private func clause(_ alteration: Alteration, _ change: Change) -> String {
    let from = old.list(alteration.from)
    let to = new.list(alteration.to)
    let places = [
      Place("from", from), Place("to", to), Place("what", alteration.kind.label(of: change.kind)),
      Place("after", new.list(change.after.map { new.thing($0) })),
    ]
    switch alteration.kind {
    case .added: return DiffWords.added(language, places)
    case .removed: return DiffWords.removed(language, places)
    case .merged: return DiffWords.merged(language, places)
    case .split: return DiffWords.split(language, places)
    case .name:
      let hasNumber = change.kind == .planItem || change.kind == .area
      return (hasNumber ? DiffWords.renumbered : DiffWords.renamed)(language, places)
    case .title:
      let quoted = [Place("to", new.quoted(to))]
      return (change.kind == .planItem ? DiffWords.reworded : DiffWords.retitled)(language, quoted)
    case .place:
      if alteration.from.isEmpty { return DiffWords.movedIn(language, places) }
      return (alteration.to.isEmpty ? DiffWords.movedOut : DiffWords.moved)(language, places)
    case .participation: return part(alteration, places)
    case .due:
      return choice(alteration, DiffWords.dueGone, DiffWords.dueGained, DiffWords.dueMoved)(language, places)
    case .responsible:
      return choice(
        alteration, DiffWords.responsibleGone, DiffWords.responsibleGained, DiffWords.responsibleMoved)(
          language, places)
    default: return value(alteration, places)
    }
  }

  private func choice(_ alteration: Alteration, _ gone: Phrase, _ gained: Phrase, _ moved: Phrase) -> Phrase {
    if alteration.to.isEmpty { return gone }
    return alteration.from.isEmpty ? gained : moved
  }

  private func value(_ alteration: Alteration, _ places: [Place]) -> String {
    if alteration.from.isEmpty { return DiffWords.valueAdded(language, places) }
    if alteration.to.isEmpty { return DiffWords.valueGone(language, places) }
    let isOne = alteration.from.count == 1 && alteration.to.count == 1
    return (isOne ? DiffWords.valueChanged : DiffWords.valuesChanged)(language, places)
  }

  private func part(_ alteration: Alteration, _ places: [Place]) -> String {
    let meaning = Participation.meanings.firstIndex { $0.participation == alteration.meaning }
    let isOne = (alteration.to.isEmpty ? alteration.from : alteration.to).count == 1
    let words = meaning.map { isOne ? Participation.meanings[$0].label : DiffWords.meaningsOfSeveral[$0] }
    let places =
      places + [Place("meaning", words ?? alteration.kind.label), Place("letter", letter(alteration.meaning))]
    let phrase: Phrase
    if alteration.from.isEmpty {
      phrase = DiffWords.partGained
    } else if alteration.to.isEmpty {
      phrase = DiffWords.partLost
    } else if alteration.meaning == .accountable {
      phrase = DiffWords.accountMoved
    } else {
      phrase = alteration.meaning == .responsible ? DiffWords.workMoved : DiffWords.partMoved
    }
    return phrase(language, places) + scopes(alteration)
  }

  /// The letter that the later model writes for a way of taking part.
  func letter(_ meaning: Participation) -> String {
    diff.new.scheme.letter(for: meaning).map { String($0) } ?? ""
  }

  private func scopes(_ alteration: Alteration) -> String {
    guard !alteration.isEverywhere else { return "" }
    let names = alteration.scopes.prefix(Self.mostScopes).map { ScopeName.title($0, diff.new, language) }
    let more = alteration.scopes.count - names.count
    let count = more > 0 ? [GroupedNumber.text(more)] : []
    return DiffWords.inScopes(language, [Place("scopes", new.list(names + count.map { "+" + $0 }))])
  }

  /// What the authors say of a change: `strøket: ikke kapasitet`; nil when they say nothing.
  func claims(_ numbers: [Int]) -> String? {
    var texts: [String] = []
    for number in numbers { texts.append(claim(diff.claims[number])) }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  func claim(_ read: ReadClaim) -> String {
    var text = read.claim.kind.label[language]
    if read.claim.kind == .covered {
      text += " " + new.list(read.claim.targets.map { $0.kind.label[language] + " " + $0.name })
    }
    guard let reason = read.claim.reason, !reason.utf8.isEmpty else { return text }
    return text + ": " + reason
  }

  /// The first letter large, as a sentence has it.
  func capitalised(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, let large = Self.large(first) else { return text }
    var result = String.UnicodeScalarView()
    result.append(large)
    result.append(contentsOf: text.unicodeScalars.dropFirst())
    return String(result)
  }

  private static func large(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x61...0x7A, 0xE0...0xF6, 0xF8...0xFE: Unicode.Scalar(scalar.value - 32)
    default: nil
    }
  }
}
