/// A set of duties as bits, and bits that tell which words of them have any, so that few among many are soon found.
struct HeldDuties: Sendable {
  private var words: [UInt64]
  private var summary: [UInt64]

  /// The duties that have one of `rows`.
  init(_ rows: [UInt32]) {
    words = [UInt64](repeating: 0, count: (rows.count + 63) / 64)
    summary = [UInt64](repeating: 0, count: (words.count + 63) / 64)
    for (duty, row) in rows.enumerated() where row != EffectiveMatrix.noRow { insert(duty) }
  }

  mutating func insert(_ duty: Int) {
    words[duty / 64] |= 1 << UInt64(duty % 64)
    summary[duty / 4096] |= 1 << UInt64(duty / 64 % 64)
  }

  mutating func remove(_ duty: Int) {
    words[duty / 64] &= ~(1 << UInt64(duty % 64))
    if words[duty / 64] == 0 { summary[duty / 4096] &= ~(1 << UInt64(duty / 64 % 64)) }
  }

  /// Calls `body` with each duty, in ascending order.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for (number, word) in summary.enumerated() {
      var filled = word
      while filled != 0 {
        let place = number * 64 + filled.trailingZeroBitCount
        filled &= filled - 1
        var left = words[place]
        while left != 0 {
          body(place * 64 + left.trailingZeroBitCount)
          left &= left - 1
        }
      }
    }
  }
}
