import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Puts findings into words.
public struct FindingText: Sendable {
  /// How the things of a model are called.
  public enum Naming: Sendable {
    /// By their names in backticks, as whoever writes the model knows them.
    case names
    /// By their titles in quotation marks, as a reader of a chart or a report knows them.
    case titles
  }

  /// The most roles, competences or parties that a message lists.
  static let mostNames = 100

  private let model: Model
  private let language: Language
  private let naming: Naming

  public init(_ model: Model, _ language: Language, naming: Naming = .names) {
    self.model = model
    self.language = language
    self.naming = naming
  }

  /// What is wrong: lower case, no full stop.
  public func message(_ finding: Finding) -> String {
    if let diagnostic = finding.diagnostic { return diagnostic.message(language) }
    return filled(RuleCatalogue.all[finding.rule].messages[finding.variant], finding)
  }

  /// What to do about it.
  public func help(_ finding: Finding) -> String {
    if let diagnostic = finding.diagnostic { return diagnostic.help(language) }
    return filled(RuleCatalogue.all[finding.rule].mend, finding)
  }

  private func filled(_ phrase: Phrase, _ finding: Finding) -> String {
    var bytes: [UInt8] = []
    append(takenApart(phrase), finding, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A phrase as this language and naming want it.
  func takenApart(_ phrase: Phrase) -> FindingPhrase { FindingPhrase(phrase[language], marks: marks) }

  private var marks: (opening: String, closing: String) {
    if naming == .names { return ("`", "`") }
    return language == .english ? ("“", "”") : ("«", "»")
  }

  // MARK: Filling

  /// Adds a phrase with its places filled; one without a value stays as it is written, so that a forgotten one shows.
  func append(_ phrase: FindingPhrase, _ finding: Finding, to bytes: inout [UInt8]) {
    for part in phrase.parts {
      part.words.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
      guard let place = part.place else { continue }
      if !appendOwn(place.name, finding, to: &bytes), !append(place.subject, finding, to: &bytes) {
        bytes.append(contentsOf: ("{" + place.name + "}").utf8)
      }
    }
  }

  /// Adds what the finding itself says for a place; false when it says nothing.
  private func appendOwn(_ name: String, _ finding: Finding, to bytes: inout [UInt8]) -> Bool {
    guard finding.isDetailed else { return false }
    for place in finding.places where place.name.utf8.elementsEqual(name.utf8) {
      bytes.append(contentsOf: place.text[language].utf8)
      return true
    }
    for mention in finding.mentions where mention.place.utf8.elementsEqual(name.utf8) {
      return append(mention.subject, to: &bytes)
    }
    return false
  }

  /// Adds what the finding is about; false when it is about nothing of that kind.
  private func append(_ subject: FindingPhrase.Subject, _ finding: Finding, to bytes: inout [UInt8]) -> Bool {
    switch subject {
    case .duty:
      if let duty = finding.duty { return append(.duty(duty), to: &bytes) }
      guard !finding.duties.isEmpty, let dimension = finding.dimension else { return false }
      return append(.dimension(dimension), to: &bytes)
    case .dimension:
      guard let dimension = finding.dimension else { return false }
      return append(.dimension(dimension), to: &bytes)
    case .competence:
      guard let competence = finding.competence else { return false }
      return append(competence, to: &bytes)
    case .competences:
      if let only = finding.onlyCompetence { return appendMarked(to: &bytes) { append(only, to: &$0) } }
      return append(list: finding.competences.map { word($0) }, to: &bytes)
    case .role:
      guard let role = finding.role else { return false }
      return append(.role(role), to: &bytes)
    case .roles:
      if let only = finding.onlyRole { return appendMarked(to: &bytes) { append(.role(only), to: &$0) } }
      return append(list: finding.roles.map { word(.role($0)) }, to: &bytes)
    case .count:
      let count = finding.roles.count
      if count > 0 { bytes.append(contentsOf: String(count).utf8) }
      return count > 0
    case .organisation:
      guard let id = finding.scope.organisation else { return false }
      return append(model.organisations[id.index].name, to: &bytes) { model.title(of: id, language) }
    case .system:
      guard let id = finding.scope.system else { return false }
      return append(model.systems[id.index].name, to: &bytes) { model.title(of: id, language) }
    case .item, .items, .kind, .parties, .own: return appendRare(subject, finding, to: &bytes)
    }
  }

  /// The same for what only findings about plans and cooperation have.
  private func appendRare(_ subject: FindingPhrase.Subject, _ finding: Finding, to bytes: inout [UInt8]) -> Bool {
    switch subject {
    case .item:
      guard let item = finding.planItem else { return false }
      return append(.planItem(item), to: &bytes)
    case .items:
      let items = finding.planItem.map { [$0] } ?? finding.planItems
      if items.isEmpty { return false }
      append(numbered: items, to: &bytes)
    case .kind:
      guard let kind = finding.planItem.flatMap({ model.kind(of: $0) }) else { return false }
      bytes.append(contentsOf: kind.label[language].utf8)
    case .parties:
      return append(list: finding.parties.map { word(.party($0)) }, further: finding.furtherParties, to: &bytes)
    default: return false
    }
    return true
  }

  private func append(_ subject: Finding.Mention.Subject, to bytes: inout [UInt8]) -> Bool {
    switch subject {
    // The lists are asked for names alone: a copy of the whole role would cost more than writing its name.
    case .dimension(let id):
      return append(model.dimensions[id.index].name, to: &bytes) { model.title(of: id, language) }
    case .duty(let id): return append(model.duties[id.index].name, to: &bytes) { model.title(of: id, language) }
    case .role(let id): return append(model.roles[id.index].name, to: &bytes) { model.title(of: id, language) }
    case .camp, .post, .planItem, .party, .planArea:
      bytes.append(contentsOf: word(subject).utf8)
      return true
    }
  }

  private func append(_ id: CompetenceID, to bytes: inout [UInt8]) -> Bool {
    append(model.competences[id.index].name, to: &bytes) { model.title(of: id, language) }
  }

  private func append(_ name: NameID, to bytes: inout [UInt8], title: () -> String) -> Bool {
    if naming == .names {
      model.names.append(name, to: &bytes)
    } else {
      bytes.append(contentsOf: title().utf8)
    }
    return true
  }

  private func word(_ subject: Finding.Mention.Subject) -> String {
    switch subject {
    case .camp(let id): naming == .names ? model.name(of: id) : model.title(of: id, language)
    case .dimension(let id): naming == .names ? model.name(of: id) : model.title(of: id, language)
    case .duty(let id): naming == .names ? model.name(of: id) : model.title(of: id, language)
    case .role(let id): naming == .names ? model.name(of: id) : model.title(of: id, language)
    case .post(let id): naming == .names ? model.name(of: id) : model.title(of: id, language)
    case .planItem(let id): naming == .names ? model.name(of: id) : model.title(of: id, language)
    case .party(let party): naming == .names ? model.name(of: party) : model.title(of: party, language)
    case .planArea(let index): model.plan.map { name(of: $0.areas[index]) } ?? ""
    }
  }

  private func word(_ competence: CompetenceID) -> String {
    naming == .names ? model.name(of: competence) : model.title(of: competence, language)
  }

  private func name(of area: PlanArea) -> String {
    naming == .names ? model.name(area.name) : model.title(area.title, area.name, language)
  }

  // MARK: Lists

  private func appendMarked(to bytes: inout [UInt8], _ name: (inout [UInt8]) -> Bool) -> Bool {
    bytes.append(contentsOf: marks.opening.utf8)
    _ = name(&bytes)
    bytes.append(contentsOf: marks.closing.utf8)
    return true
  }

  private func append(list names: [String], further: Int = 0, to bytes: inout [UInt8]) -> Bool {
    bytes.append(contentsOf: list(names, further: further).utf8)
    return !names.isEmpty
  }

  /// Names joined as a sentence joins them: `a`, `b` og `c`.
  private func list(_ names: [String], further: Int) -> String {
    let shown = names.prefix(Self.mostNames).map { marks.opening + $0 + marks.closing }
    let more = names.count - shown.count + further
    if more == 0 { return Enumeration.text(shown, language) }
    return shown.joined(separator: Enumeration.separator) + Self.andMore(language, [Place("count", more)])
  }

  /// Adds goals, strategies or measures with their numbers: tiltak `1`, `2` og `3`.
  private func append(numbered items: [PlanItemID], to bytes: inout [UInt8]) {
    let kind = model.kind(of: items[0]) ?? .measure
    bytes.append(contentsOf: (items.count > 1 ? kind.plural[language] : kind.label[language]).utf8)
    bytes.append(UInt8(ascii: " "))
    // A reader of titles sees the numbers of the plan, which need no marks.
    let marks = naming == .names ? self.marks : (opening: "", closing: "")
    var spelled: [UInt8] = []
    var names: [Range<Int>] = []
    names.reserveCapacity(items.count)
    for item in items {
      let start = spelled.count
      if let name = model.nameID(of: item) { model.names.append(name, to: &spelled) }
      names.append(start..<spelled.count)
    }
    let shown = NumberOrder.first(Self.mostItems, of: names, in: spelled)
    for (number, name) in shown.enumerated() {
      if number > 0 {
        bytes.append(
          contentsOf: (number == items.count - 1 ? Enumeration.and[language] : Enumeration.separator).utf8)
      }
      bytes.append(contentsOf: marks.opening.utf8)
      bytes.append(contentsOf: spelled[name])
      bytes.append(contentsOf: marks.closing.utf8)
    }
    guard shown.count < items.count else { return }
    bytes.append(contentsOf: Self.andMore(language, [Place("count", items.count - shown.count)]).utf8)
  }

  /// How many items of a plan a message names.
  private static let mostItems = 12
  private static let andMore = Phrase(nb: " og {count} til", nn: " og {count} til", en: " and {count} more")
}
