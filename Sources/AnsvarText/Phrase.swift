/// One text in every language of the program, with named places such as `{duty}` to be filled.
///
/// A phrase cannot be made without all three languages; a test holds that all three have the same places.
public struct Phrase: Sendable, Equatable {
  public let nb: String
  public let nn: String
  public let en: String

  public init(nb: String, nn: String, en: String) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  /// The text in `language`, its places unfilled.
  public subscript(language: Language) -> String {
    switch language {
    case .bokmål: nb
    case .nynorsk: nn
    case .english: en
    }
  }

  /// The text in `language` with each `{place}` replaced by the value of that name.
  ///
  /// A place without a value stays as it is written, so that a forgotten one shows.
  public func callAsFunction(_ language: Language, _ values: [Place] = []) -> String {
    var template = self[language]
    guard !values.isEmpty else { return template }
    return template.withUTF8 { template in
      var result: [UInt8] = []
      result.reserveCapacity(template.count + 128)
      // What has been looked through but not added yet begins here.
      var start = 0
      var index = 0
      while index < template.count {
        guard template[index] == UInt8(ascii: "{"), let end = template[index...].firstIndex(of: UInt8(ascii: "}")),
          let value = values.first(where: { $0.name.utf8.elementsEqual(template[(index + 1)..<end]) })
        else {
          index += 1
          continue
        }
        result.append(contentsOf: template[start..<index])
        result.append(contentsOf: value.text[language].utf8)
        index = end + 1
        start = index
      }
      result.append(contentsOf: template[start...])
      return String(decoding: result, as: UTF8.self)
    }
  }
}

/// A value for a named place in a phrase: words of the user, a number, or a phrase of its own.
public struct Place: Sendable, Equatable {
  public let name: String
  public let text: Phrase

  public init(_ name: String, _ phrase: Phrase) {
    self.name = name
    self.text = phrase
  }

  public init(_ name: String, _ text: String) {
    self.init(name, Phrase(nb: text, nn: text, en: text))
  }

  public init(_ name: String, _ number: Int) {
    self.init(name, String(number))
  }
}
