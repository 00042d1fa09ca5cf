import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// Says findings as a reader of a chart knows things: by their titles and not by the model's names.
struct FindingWords {
  private let model: Model
  private let language: Language
  private let text: FindingText
  private let roles: [NameID: String]
  private let dimensions: [NameID: String]
  private let others: [NameID: String]

  init(_ context: ChartContext) {
    model = context.model
    language = context.language
    text = FindingText(model, language)
    var roles: [NameID: String] = [:]
    var dimensions: [NameID: String] = [:]
    var others: [NameID: String] = [:]
    for entity in context.model.roles { roles[entity.name] = entity.title[context.language] }
    for entity in context.model.dimensions { dimensions[entity.name] = entity.title[context.language] }
    for entity in context.model.systems { others[entity.name] = entity.title[context.language] }
    for entity in context.model.organisations { others[entity.name] = entity.title[context.language] }
    for entity in context.model.competences { others[entity.name] = entity.title[context.language] }
    for entity in context.model.camps { others[entity.name] = entity.title[context.language] }
    for entity in context.model.duties { others[entity.name] = entity.title[context.language] }
    (self.roles, self.dimensions, self.others) = (roles, dimensions, others)
  }

  /// The message with titles in quotation marks where a report has names in backticks.
  func message(_ finding: Finding) -> String {
    guard finding.diagnostic == nil, RuleCatalogue.all.indices.contains(finding.rule) else {
      return quoted(text.message(finding))
    }
    let messages = RuleCatalogue.all[finding.rule].messages
    guard messages.indices.contains(finding.variant) else { return "" }
    return quoted(messages[finding.variant](language, places(finding)))
  }

  private func places(_ finding: Finding) -> [Place] {
    var places = finding.places.map { Place($0.name, titled($0)) }
    func add(_ name: String, _ text: String?) {
      if let text { places.append(Place(name, text)) }
    }
    add("duty", finding.duty.map { model.title(of: $0, language) })
    add("dimension", finding.dimension.map { model.title(of: $0, language) })
    add("competence", finding.competence.map { model.title(of: $0, language) })
    if !finding.competences.isEmpty {
      add("competences", text.list(finding.competences.map { model.title(of: $0, language) }))
    }
    add("role", finding.roles.first.map { model.title(of: $0, language) })
    if !finding.roles.isEmpty { add("roles", text.list(finding.roles.map { model.title(of: $0, language) })) }
    add("organisation", finding.scope.organisation.map { model.title(of: $0, language) })
    add("system", finding.scope.system.map { model.title(of: $0, language) })
    return places
  }

  /// The value of a place that the rule has filled itself, with titles for names as far as they can be known.
  private func titled(_ place: Place) -> String {
    let value = place.text[language]
    if let title = title(value, place.name) { return title }
    var result = ""
    for (index, piece) in pieces(value).enumerated() {
      if index > 0 { result += "`" }
      result += index % 2 == 0 ? piece : title(piece, place.name) ?? piece
    }
    return result
  }

  /// A name may be that of a role and of a dimension at once; the word for the place tells which is meant.
  private func title(_ name: String, _ place: String) -> String? {
    guard let id = model.names.find(name) else { return nil }
    let isDimension = place.utf8.starts(with: "dimension".utf8)
    return isDimension ? dimensions[id] ?? roles[id] ?? others[id] : roles[id] ?? others[id] ?? dimensions[id]
  }

  private func quoted(_ message: String) -> String {
    let pieces = pieces(message)
    guard pieces.count % 2 == 1 else { return message }
    let (opening, closing) = language == .english ? ("“", "”") : ("«", "»")
    var result = ""
    for (index, piece) in pieces.enumerated() {
      result += index % 2 == 0 ? piece : opening + piece + closing
    }
    return result
  }

  private func pieces(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "`"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
