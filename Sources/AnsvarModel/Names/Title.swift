import AnsvarText

/// What a reader sees instead of a name, in as many languages as the model gives.
public struct Title: Equatable, Sendable {
  /// The title without a language of its own: the one in the model's language.
  ///
  /// Nil when the name serves.
  public var text: String?
  /// In the order of `codes`, whatever the order they are written in.
  public private(set) var translations: [Translation] = []

  /// A title in one named language.
  public struct Translation: Equatable, Sendable {
    /// `nb`, `nn`, `en` or `se`.
    public var code: String
    public var text: String
  }

  public init(_ text: String? = nil) { self.text = text }

  /// The language codes a title may have: the program's own and Northern Sámi, which models may carry.
  public static let codes = ["nb", "nn", "en", "se"]

  private static func rank(_ code: String) -> Int { codes.firstIndex(of: code) ?? codes.count }

  /// Adds a title in one more language; false when that language has one already.
  public mutating func add(_ text: String, code: String) -> Bool {
    guard !translations.contains(where: { $0.code == code }) else { return false }
    let place = translations.firstIndex { Self.rank($0.code) > Self.rank(code) } ?? translations.count
    translations.insert(Translation(code: code, text: text), at: place)
    return true
  }

  /// The title in `language`, else the one without a language, else none.
  public subscript(language: Language) -> String? {
    let code = language.code
    return translations.first { $0.code == code }?.text ?? text
  }
}
