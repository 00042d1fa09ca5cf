/// The order in which a reader expects the numbers of a plan: `2` before `10`, `5.2` before `5.10`.
enum NumberOrder {
  /// - Complexity: O(*n* log *n*) in the names.
  static func sorted(_ names: [String]) -> [String] {
    let spelled = names.map { Array($0.utf8) }
    return names.indices.sorted { precedes(spelled[$0], spelled[$1]) }.map { names[$0] }
  }

  private static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    var index = 0
    var other = 0
    while other < right.count {
      guard index < left.count else { return true }
      let (one, two) = (step(left, &index), step(right, &other))
      if one != two { return one < two }
    }
    return false
  }

  /// The byte at an index or, as one number that comes before any letter, the stretch of digits that begins there.
  private static func step(_ name: [UInt8], _ index: inout Int) -> UInt64 {
    guard var number = digit(name, index) else {
      index += 1
      return UInt64(name[index - 1]) | 1 << 62
    }
    index += 1
    while let digit = digit(name, index) {
      // A name has at most 256 bytes; a number that long is no number of a plan.
      number = min(number, 1 << 50) * 10 + digit
      index += 1
    }
    return number
  }

  private static func digit(_ name: [UInt8], _ index: Int) -> UInt64? {
    guard index < name.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(name[index]) else { return nil }
    return UInt64(name[index] - UInt8(ascii: "0"))
  }
}
