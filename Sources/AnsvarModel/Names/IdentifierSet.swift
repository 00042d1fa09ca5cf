/// A set of identifiers as bits: the first 64 in one word, so that a model of ordinary size never allocates.
///
/// Larger identifiers take room for themselves and not for the smaller ones that are absent.
public struct IdentifierSet<Entity>: Equatable, Sendable {
  @usableFromInline var low: UInt64
  /// The words beyond the first that have any member, in their order.
  @usableFromInline var high: [IdentifierWord]

  @inlinable public init() {
    low = 0
    high = []
  }

  @inlinable public init(_ members: [Identifier<Entity>]) {
    self.init()
    for member in members { insert(member) }
  }

  @inlinable public var isEmpty: Bool { low == 0 && high.isEmpty }

  /// - Complexity: O(*n*) in the members.
  @inlinable public var count: Int { high.reduce(low.nonzeroBitCount) { $0 + $1.bits.nonzeroBitCount } }

  @inlinable public mutating func insert(_ member: Identifier<Entity>) {
    let index = member.index
    guard index >= 64 else {
      low |= 1 << UInt64(index)
      return
    }
    insert(IdentifierWord(number: index / 64, bits: 1 << UInt64(index % 64)))
  }

  /// - Complexity: O(log *n*) in the members.
  @inlinable public func contains(_ member: Identifier<Entity>) -> Bool {
    let index = member.index
    if index < 64 { return low >> UInt64(index) & 1 == 1 }
    return !high.isEmpty && bits(ofWord: index / 64) >> UInt64(index % 64) & 1 == 1
  }

  @inlinable public func isSubset(of other: Self) -> Bool {
    low & ~other.low == 0 && high.allSatisfy { $0.bits & ~other.bits(ofWord: $0.number) == 0 }
  }

  @inlinable public func isDisjoint(with other: Self) -> Bool {
    if low & other.low != 0 { return false }
    let (few, many) = high.count < other.high.count ? (self, other) : (other, self)
    return few.high.allSatisfy { $0.bits & many.bits(ofWord: $0.number) == 0 }
  }

  @inlinable public func union(_ other: Self) -> Self {
    var result = high.count < other.high.count ? other : self
    result.formUnion(high.count < other.high.count ? self : other)
    return result
  }

  /// Adds the members of another set.
  ///
  /// - Complexity: O(*n* log *m*) for *n* members of the other set, unless they are new and stand before many others.
  @inlinable public mutating func formUnion(_ other: Self) {
    low |= other.low
    for word in other.high { insert(word) }
  }

  @inlinable public func intersection(_ other: Self) -> Self {
    var result = Self()
    result.low = low & other.low
    let (few, many) = high.count < other.high.count ? (self, other) : (other, self)
    for word in few.high {
      let common = word.bits & many.bits(ofWord: word.number)
      if common != 0 { result.high.append(IdentifierWord(number: word.number, bits: common)) }
    }
    return result
  }

  @inlinable public func subtracting(_ other: Self) -> Self {
    var result = Self()
    result.low = low & ~other.low
    for word in high {
      let left = word.bits & ~other.bits(ofWord: word.number)
      if left != 0 { result.high.append(IdentifierWord(number: word.number, bits: left)) }
    }
    return result
  }

  /// The members in ascending order.
  @inlinable public var members: [Identifier<Entity>] {
    var result: [Identifier<Entity>] = []
    result.reserveCapacity(count)
    IdentifierWord(number: 0, bits: low).forEachMember { result.append(Identifier($0)) }
    for word in high { word.forEachMember { result.append(Identifier($0)) } }
    return result
  }

  @inlinable func bits(ofWord number: Int) -> UInt64 {
    let place = place(ofWord: number)
    return place < high.count && high[place].number == number ? high[place].bits : 0
  }

  @inlinable mutating func insert(_ word: IdentifierWord) {
    // Most are added in their order.
    let place = high.last.map { $0.number < word.number } ?? true ? high.count : place(ofWord: word.number)
    if place < high.count && high[place].number == word.number {
      high[place].bits |= word.bits
    } else {
      high.insert(word, at: place)
    }
  }

  /// Where a word stands, or would stand.
  @inlinable func place(ofWord number: Int) -> Int {
    var low = 0
    var high = high.count
    while low < high {
      let middle = (low + high) / 2
      if self.high[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Sixty-four identifiers, those that are members marked by their bits.
///
/// It stands by itself so that it is one type for all sets.
@usableFromInline struct IdentifierWord: Equatable, Sendable {
  @usableFromInline var number: Int
  @usableFromInline var bits: UInt64

  @inlinable init(number: Int, bits: UInt64) {
    self.number = number
    self.bits = bits
  }

  /// Calls `body` with the index of each member, in ascending order.
  @inlinable func forEachMember(_ body: (Int) -> Void) {
    var left = bits
    while left != 0 {
      body(number * 64 + left.trailingZeroBitCount)
      left &= left - 1
    }
  }
}
