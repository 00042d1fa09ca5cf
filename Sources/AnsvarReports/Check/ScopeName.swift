import AnsvarModel
import AnsvarText

/// Puts scopes into words.
enum ScopeName {
  /// The names of the model: `gran`, `gran (pleie)`, `pleie`; empty for the whole model.
  static func short(_ scope: Scope, _ model: Model) -> String {
    let system = scope.system.map { model.name(of: $0) }
    guard let organisation = scope.organisation else { return system ?? "" }
    let name = model.name(of: organisation)
    return system.map { name + " (" + $0 + ")" } ?? name
  }

  /// Adds the names of the model, as `short` gives them.
  static func append(_ scope: Scope, _ model: Model, to bytes: inout [UInt8]) {
    let system = scope.system.map { model.systems[$0.index].name }
    guard let organisation = scope.organisation else {
      if let system { model.names.append(system, to: &bytes) }
      return
    }
    model.names.append(model.organisations[organisation.index].name, to: &bytes)
    guard let system else { return }
    bytes.append(contentsOf: " (".utf8)
    model.names.append(system, to: &bytes)
    bytes.append(UInt8(ascii: ")"))
  }

  /// The titles: `Gran kommune · Fagsystem for pleie`; `felles for alle` for the whole model.
  static func title(_ scope: Scope, _ model: Model, _ language: Language) -> String {
    let system = scope.system.map { model.title(of: $0, language) }
    guard let organisation = scope.organisation else { return system ?? everywhere[language] }
    let title = model.title(of: organisation, language)
    return system.map { title + " · " + $0 } ?? title
  }

  /// Adds what `list` gives.
  static func append(
    _ scopes: [Scope], of count: Int, most: Int, _ model: Model, _ language: Language, to bytes: inout [UInt8]
  ) {
    let shown = scopes.prefix(most)
    for (number, scope) in shown.enumerated() {
      if number > 0 { bytes.append(contentsOf: ", ".utf8) }
      append(scope, model, to: &bytes)
    }
    guard count > shown.count, !shown.isEmpty else { return }
    bytes.append(contentsOf: (" " + more(language, [Place("count", GroupedNumber.text(count - shown.count))])).utf8)
  }

  /// At most `most` names, and how many there are besides: `gran, jevnaker og 12 til`.
  static func list(_ scopes: [Scope], of count: Int, most: Int, _ model: Model, _ language: Language) -> String {
    var bytes: [UInt8] = []
    append(scopes, of: count, most: most, model, language, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same with titles instead of names.
  static func titles(_ scopes: [Scope], of count: Int, most: Int, _ model: Model, _ language: Language) -> String {
    let shown = scopes.prefix(most).map { title($0, model, language) }.joined(separator: ", ")
    let left = count - min(scopes.count, most)
    return left > 0 && !shown.utf8.isEmpty ? shown + " " + more(language, [Place("count", left)]) : shown
  }

  private static let more = Phrase(nb: "og {count} til", nn: "og {count} til", en: "and {count} more")
  static let everywhere = Phrase(nb: "felles for alle", nn: "felles for alle", en: "common to all")
}
