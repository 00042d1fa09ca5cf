/// The order in which a reader expects the numbers of a plan: `2` before `10`, `5.2` before `5.10`.
enum NumberOrder {
  /// - Complexity: O(*n* log *n*) in the names.
  static func sorted(_ names: [String]) -> [String] {
    let keys = names.map { key($0) }
    return names.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }.map { names[$0] }
  }

  /// The bytes of a name with every stretch of digits as one number, which comes before any letter.
  private static func key(_ name: String) -> [UInt64] {
    var key: [UInt64] = []
    var isNumber = false
    for byte in name.utf8 {
      let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      let value = UInt64(isDigit ? byte - UInt8(ascii: "0") : byte)
      if isDigit && isNumber {
        let last = key.count - 1
        // A name has at most 256 bytes; a number that long is no number of a plan.
        key[last] = min(key[last], 1 << 50) * 10 + value
      } else {
        key.append(isDigit ? value : value | 1 << 62)
      }
      isNumber = isDigit
    }
    return key
  }
}
