import AnsvarAnalysis
import AnsvarModel
import AnsvarText

/// The names of a model as the sentences of `ansvar whatif` use them.
struct WhatIfWords {
  let model: Model
  let language: Language
  /// How many names of one kind a sentence lists.
  static let mostNames = 8

  init(_ model: Model, _ language: Language) {
    self.model = model
    self.language = language
  }

  func quoted(_ text: String) -> String {
    language == .english ? "“" + text + "”" : "«" + text + "»"
  }

  func role(_ id: RoleID) -> String { quoted(model.title(of: id, language)) }

  func roles(_ list: [RoleID]) -> String { joined(list.map { role($0) }) }

  func competences(_ list: [CompetenceID]) -> String { joined(list.map { quoted(model.title(of: $0, language)) }) }

  /// The duties by dimension, each dimension with its title; a dimension whose duties are all there by that alone.
  func duties(_ list: [DutyID]) -> String {
    var order: [DimensionID] = []
    var groups: [DimensionID: [DutyID]] = [:]
    for duty in list {
      let dimension = model[duty].dimension
      if groups[dimension] == nil { order.append(dimension) }
      groups[dimension, default: []].append(duty)
    }
    return joined(
      order.map { dimension in
        let duties = groups[dimension] ?? []
        let title = quoted(model.title(of: dimension, language))
        if duties.count > 1, duties.count == model[dimension].duties.count {
          return Self.whole(language, [Place("dimension", title), Place("count", duties.count)])
        }
        return joined(duties.map { quoted(model.title(of: $0, language)) })
          + (order.count == 1 && duties.count == 1 ? "" : " (" + model.title(of: dimension, language) + ")")
      })
  }

  /// ` i Gran kommune og Lunner kommune`; empty where it holds everywhere it could.
  func places(_ scopes: [Scope]) -> String {
    let organisations = Set(scopes.compactMap { $0.organisation })
    let systems = Set(scopes.compactMap { $0.system })
    var text = ""
    if !systems.isEmpty, systems.count < model.systems.count || model.systems.count == 1 {
      let names = systems.sorted().map { quoted(model.title(of: $0, language)) }
      text += Self.forSystem(language, [Place("list", joined(names))])
    }
    if !organisations.isEmpty, organisations.count < model.workingOrganisations.count {
      let names = organisations.sorted().map { model.title(of: $0, language) }
      text += Self.inPlace(language, [Place("list", joined(names))])
    }
    return text
  }

  /// Names joined as a sentence joins them, the first few of many.
  func joined(_ names: [String]) -> String {
    if names.count > Self.mostNames {
      return names.prefix(Self.mostNames - 1).joined(separator: ", ")
        + Self.more(language, [Place("count", names.count - Self.mostNames + 1)])
    }
    return Enumeration.text(names, language)
  }

  /// A message as a sentence begins.
  static func capitalised(_ message: String) -> String {
    guard let first = message.unicodeScalars.first else { return message }
    let capital: Unicode.Scalar? =
      switch first.value {
      case 0x61...0x7A, 0xE6, 0xF8, 0xE5: Unicode.Scalar(first.value - 32)
      default: nil
      }
    guard let capital else { return message }
    var result = ""
    result.unicodeScalars.append(capital)
    result.unicodeScalars.append(contentsOf: message.unicodeScalars.dropFirst())
    return result
  }

  /// The letters of a participation in the scheme of the model.
  func letters(_ participation: Participation) -> String {
    var text = ""
    for meaning in Participation.meanings where participation.contains(meaning.participation) {
      if let letter = model.scheme.letter(for: meaning.participation) { text.unicodeScalars.append(letter) }
    }
    return text
  }

  private static let more = Phrase(nb: " og {count} til", nn: " og {count} til", en: " and {count} more")
  private static let whole = Phrase(
    nb: "hele {dimension} ({count} ansvar)", nn: "heile {dimension} ({count} ansvar)",
    en: "all of {dimension} ({count} duties)")
  private static let forSystem = Phrase(nb: " for {list}", nn: " for {list}", en: " for {list}")
  private static let inPlace = Phrase(nb: " i {list}", nn: " i {list}", en: " in {list}")
}
