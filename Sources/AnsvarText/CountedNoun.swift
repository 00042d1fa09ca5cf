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
    grouped(count) + " " + (count == 1 ? one : many)[language]
  }

  private func grouped(_ count: Int) -> String {
    GroupedNumber.text(count)
  }
}

/// A number as a person reads it: thousands set apart by a no-break space, as Norwegian and ISO 31-0 write them.
public enum GroupedNumber {
  /// The digits of `number`, in groups of three when there are more than four.
  public static func text(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.utf8.count > 4 else { return String(number) }
    var result = number < 0 ? "-" : ""
    var left = digits.utf8.count
    for digit in digits.utf8 {
      result.unicodeScalars.append(Unicode.Scalar(digit))
      left -= 1
      if left > 0 && left % 3 == 0 { result += "\u{00A0}" }
    }
    return result
  }
}
