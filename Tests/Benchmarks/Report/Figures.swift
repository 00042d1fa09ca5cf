/// Numbers as the tables show them.
enum Figures {
  /// `2,224,055`.
  static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }

  /// With so many decimals, rounded.
  static func decimal(_ number: Double, _ decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((number * scale).rounded())
    guard decimals > 0 else { return grouped(scaled) }
    return "\(grouped(scaled / Int(scale))).\(Vocabulary.padded(scaled % Int(scale), to: decimals))"
  }

  /// Seconds as milliseconds, with three digits that mean something.
  static func milliseconds(_ seconds: Double) -> String {
    let number = seconds * 1000
    return decimal(number, number < 10 ? 2 : number < 100 ? 1 : 0)
  }

  static func ratio(_ number: Double) -> String { decimal(number, number < 10 ? 2 : number < 100 ? 1 : 0) }

  /// Bytes as MB of a million.
  static func megabytes(_ bytes: Double) -> String { decimal(bytes / 1e6, bytes < 1e7 ? 1 : 0) }
}
