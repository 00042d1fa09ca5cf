/// A set of identifiers as bits: the first 64 in one word, so that a model of ordinary size never allocates.
public struct IdentifierSet<Entity>: Equatable, Sendable {
  private var low: UInt64 = 0
  private var high: [UInt64] = []

  public init() {}

  public init(_ members: [Identifier<Entity>]) {
    for member in members { insert(member) }
  }

  public var isEmpty: Bool { low == 0 && high.allSatisfy { $0 == 0 } }

  /// - Complexity: O(*n*) in the largest identifier over 64.
  public var count: Int { high.reduce(low.nonzeroBitCount) { $0 + $1.nonzeroBitCount } }

  public mutating func insert(_ member: Identifier<Entity>) {
    let index = member.index
    if index < 64 {
      low |= 1 << UInt64(index)
    } else {
      let word = index / 64 - 1
      while high.count <= word { high.append(0) }
      high[word] |= 1 << UInt64(index % 64)
    }
  }

  public func contains(_ member: Identifier<Entity>) -> Bool {
    let index = member.index
    if index < 64 { return low >> UInt64(index) & 1 == 1 }
    let word = index / 64 - 1
    return word < high.count && high[word] >> UInt64(index % 64) & 1 == 1
  }

  public func isSubset(of other: Self) -> Bool { subtracting(other).isEmpty }

  public func isDisjoint(with other: Self) -> Bool {
    if low & other.low != 0 { return false }
    return !zip(high, other.high).contains { $0 & $1 != 0 }
  }

  public func union(_ other: Self) -> Self {
    var result = high.count >= other.high.count ? self : other
    let smaller = high.count >= other.high.count ? other : self
    result.low |= smaller.low
    for (word, bits) in smaller.high.enumerated() { result.high[word] |= bits }
    return result
  }

  public func subtracting(_ other: Self) -> Self {
    var result = self
    result.low &= ~other.low
    for word in result.high.indices where word < other.high.count { result.high[word] &= ~other.high[word] }
    return result
  }

  /// The members in ascending order.
  public var members: [Identifier<Entity>] {
    var result: [Identifier<Entity>] = []
    for (word, bits) in ([low] + high).enumerated() {
      var left = bits
      while left != 0 {
        result.append(Identifier(word * 64 + left.trailingZeroBitCount))
        left &= left - 1
      }
    }
    return result
  }
}
