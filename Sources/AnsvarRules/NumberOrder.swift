/// The order in which a reader expects the numbers of a plan: `2` before `10`, `5.2` before `5.10`.
///
/// The names stand end to end in one list, each a range of it: of many names only a few are shown, and those that are not
/// get no list of their own.
enum NumberOrder {
  /// The first of the names in this order, at most so many; of equal ones the one that stands first.
  ///
  /// - Complexity: O(*n* · *m*) in the names and the most of them; O(*n*) where they stand in this order already.
  static func first(_ most: Int, of names: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
    var first: [Range<Int>] = []
    guard most > 0 else { return first }
    first.reserveCapacity(min(most, names.count) + 1)
    bytes.withUnsafeBufferPointer { bytes in
      for name in names {
        var place = first.count
        while place > 0 && precedes(bytes, name, first[place - 1]) { place -= 1 }
        guard place < most else { continue }
        first.insert(name, at: place)
        if first.count > most { first.removeLast() }
      }
    }
    return first
  }

  private static func precedes(_ bytes: UnsafeBufferPointer<UInt8>, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    var index = left.lowerBound
    var other = right.lowerBound
    while other < right.upperBound {
      guard index < left.upperBound else { return true }
      let one = step(bytes, &index, left.upperBound)
      let two = step(bytes, &other, right.upperBound)
      if one != two { return one < two }
    }
    return false
  }

  /// The byte at an index or, as one number that comes before any letter, the stretch of digits that begins there.
  @inline(__always)
  private static func step(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int) -> UInt64 {
    guard var number = digit(bytes[index]) else {
      index += 1
      return UInt64(bytes[index - 1]) | 1 << 62
    }
    index += 1
    while index < end, let digit = digit(bytes[index]) {
      // A name has at most 256 bytes; a number that long is no number of a plan.
      number = min(number, 1 << 50) * 10 + digit
      index += 1
    }
    return number
  }

  @inline(__always)
  private static func digit(_ byte: UInt8) -> UInt64? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? UInt64(byte - UInt8(ascii: "0")) : nil
  }
}
