/// A set of identifiers as bits: the first 64 in one word, so that a model of ordinary size never allocates.
///
/// Larger identifiers take room for themselves and not for the smaller ones that are absent.
public struct IdentifierSet<Entity>: Equatable, Sendable {
  private var low: UInt64 = 0
  /// The words beyond the first that have any member, in their order.
  private var high: [Word] = []

  private struct Word: Equatable, Sendable {
    var number: Int
    var bits: UInt64
  }

  public init() {}

  public init(_ members: [Identifier<Entity>]) {
    for member in members { insert(member) }
  }

  public var isEmpty: Bool { low == 0 && high.isEmpty }

  /// - Complexity: O(*n*) in the members.
  public var count: Int { high.reduce(low.nonzeroBitCount) { $0 + $1.bits.nonzeroBitCount } }

  public mutating func insert(_ member: Identifier<Entity>) {
    let index = member.index
    guard index >= 64 else {
      low |= 1 << UInt64(index)
      return
    }
    insert(Word(number: index / 64, bits: 1 << UInt64(index % 64)))
  }

  /// - Complexity: O(log *n*) in the members.
  public func contains(_ member: Identifier<Entity>) -> Bool {
    let index = member.index
    if index < 64 { return low >> UInt64(index) & 1 == 1 }
    return !high.isEmpty && bits(ofWord: index / 64) >> UInt64(index % 64) & 1 == 1
  }

  public func isSubset(of other: Self) -> Bool {
    low & ~other.low == 0 && high.allSatisfy { $0.bits & ~other.bits(ofWord: $0.number) == 0 }
  }

  public func isDisjoint(with other: Self) -> Bool {
    if low & other.low != 0 { return false }
    let (few, many) = high.count < other.high.count ? (self, other) : (other, self)
    return few.high.allSatisfy { $0.bits & many.bits(ofWord: $0.number) == 0 }
  }

  public func union(_ other: Self) -> Self {
    var result = high.count < other.high.count ? other : self
    result.formUnion(high.count < other.high.count ? self : other)
    return result
  }

  /// Adds the members of another set.
  ///
  /// - Complexity: O(*n* log *m*) for *n* members of the other set, unless they are new and stand before many others.
  public mutating func formUnion(_ other: Self) {
    low |= other.low
    for word in other.high { insert(word) }
  }

  public func subtracting(_ other: Self) -> Self {
    var result = Self()
    result.low = low & ~other.low
    for word in high {
      let left = word.bits & ~other.bits(ofWord: word.number)
      if left != 0 { result.high.append(Word(number: word.number, bits: left)) }
    }
    return result
  }

  /// The members in ascending order.
  public var members: [Identifier<Entity>] {
    var result: [Identifier<Entity>] = []
    for word in [Word(number: 0, bits: low)] + high {
      var left = word.bits
      while left != 0 {
        result.append(Identifier(word.number * 64 + left.trailingZeroBitCount))
        left &= left - 1
      }
    }
    return result
  }

  private func bits(ofWord number: Int) -> UInt64 {
    let place = place(ofWord: number)
    return place < high.count && high[place].number == number ? high[place].bits : 0
  }

  private mutating func insert(_ word: Word) {
    // Most are added in their order.
    let place = high.last.map { $0.number < word.number } ?? true ? high.count : place(ofWord: word.number)
    if place < high.count && high[place].number == word.number {
      high[place].bits |= word.bits
    } else {
      high.insert(word, at: place)
    }
  }

  /// Where a word stands, or would stand.
  private func place(ofWord number: Int) -> Int {
    var low = 0
    var high = high.count
    while low < high {
      let middle = (low + high) / 2
      if self.high[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
