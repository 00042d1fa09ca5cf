/// Measures text in Liberation Sans, whose widths are those of Arial, and breaks it into lines.
package enum TextMeasure {
  /// The width in 1/1000 em of what the table does not know: rather too wide than too narrow.
  static let unknown = 1_000

  /// The width of the text on one line, in points.
  package static func width(of text: String, size: Double, bold: Bool = false) -> Double {
    var total = 0
    for scalar in text.unicodeScalars { total += advance(of: scalar, bold: bold) }
    return Double(total) * size / 1000
  }

  /// The advance of one scalar, in 1/1000 em.
  static func advance(of scalar: Unicode.Scalar, bold: Bool) -> Int {
    let value = scalar.value
    let table = bold ? FontWidths.bold : FontWidths.regular
    // The first range of the table is ASCII.
    if value >= 0x20 && value <= 0x7e { return Int(table[Int(value - 0x20)]) }
    if isInvisible(value) { return 0 }
    var low = 0
    var high = FontWidths.ranges.count
    while low < high {
      let middle = (low + high) / 2
      let range = FontWidths.ranges[middle]
      if value < range.first {
        high = middle
      } else if value > range.last {
        low = middle + 1
      } else {
        return Int(table[range.start + Int(value - range.first)])
      }
    }
    return value >= 0x1_f000 ? 1_400 : unknown
  }

  /// Whether the scalar takes no room: soft hyphen, combining mark, joiner, variation selector, control.
  static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x00...0x1f, 0x7f...0x9f, 0xad, 0x0300...0x036f, 0x200b...0x200f, 0x2060, 0xfe00...0xfe0f, 0x1f3fb...0x1f3ff:
      true
    default:
      false
    }
  }
}
