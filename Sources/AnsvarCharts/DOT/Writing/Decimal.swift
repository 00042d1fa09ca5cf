/// Numbers as text and back, the same on every machine.
enum Decimal {
  /// The largest magnitude written; charts are measured in points, so nothing real comes near.
  static let limit = 1_000_000_000.0

  static func append(_ number: Int, to out: inout [UInt8]) {
    if number < 0 { out.append(UInt8(ascii: "-")) }
    append(magnitude: UInt64(number.magnitude), to: &out)
  }

  /// Appends at most three decimals and no trailing zeros; not-a-number is written as 0.
  static func append(_ number: Double, to out: inout [UInt8]) {
    guard number == number else { return out.append(UInt8(ascii: "0")) }
    let bounded = min(max(number, -limit), limit)
    let thousandths = UInt64((bounded < 0 ? -bounded : bounded) * 1000 + 0.5)
    if bounded < 0 && thousandths > 0 { out.append(UInt8(ascii: "-")) }
    append(magnitude: thousandths / 1000, to: &out)
    var rest = thousandths % 1000
    guard rest > 0 else { return }
    out.append(UInt8(ascii: "."))
    var place: UInt64 = 100
    while rest > 0 {
      out.append(UInt8(ascii: "0") + UInt8(rest / place))
      rest %= place
      place /= 10
    }
  }

  /// Reads `12`, `-0.5` or `.25`; at most nine digits on either side of the point.
  static func parse(_ bytes: [UInt8]) -> Double? {
    var index = 0
    let negative = bytes.first == UInt8(ascii: "-")
    if negative { index = 1 }
    var whole = 0.0
    var fraction = 0.0
    var place = 1.0
    var digits = 0
    while index < bytes.count, ASCII.isDigit(bytes[index]), digits < 9 {
      whole = whole * 10 + Double(bytes[index] - 0x30)
      (index, digits) = (index + 1, digits + 1)
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      while index < bytes.count, ASCII.isDigit(bytes[index]), place < 1e9 {
        (fraction, place) = (fraction * 10 + Double(bytes[index] - 0x30), place * 10)
        (index, digits) = (index + 1, digits + 1)
      }
    }
    guard digits > 0, index == bytes.count else { return nil }
    let value = whole + fraction / place
    return negative ? -value : value
  }

  private static func append(magnitude: UInt64, to out: inout [UInt8]) {
    let start = out.count
    var rest = magnitude
    repeat {
      out.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    out[start...].reverse()
  }
}
