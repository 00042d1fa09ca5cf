/// A noun that follows a number: its singular and its plural in every language.
public struct CountedNoun: Sendable {
  public let one: Phrase
  public let many: Phrase

  public init(one: Phrase, many: Phrase) {
    self.one = one
    self.many = many
  }

  /// The number and the noun in the form that goes with it, such as `1 feil` or `3 advarsler`.
  public func callAsFunction(_ count: Int, _ language: Language) -> String {
    GroupedNumber.text(count) + " " + (count == 1 ? one : many)[language]
  }
}
