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
  /// So many halves: `3`, or `3,5`.
  public static func text(halves: Int, _ language: Language) -> String {
    text(halves / 2) + (halves % 2 == 0 ? "" : language.decimalSign + "5")
  }
}
