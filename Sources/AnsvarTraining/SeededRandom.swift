/// Numbers that look random and are the same for the same seed, on every machine.
///
/// SplitMix64, after Steele, Lea and Flood: *Fast Splittable Pseudorandom Number Generators* (2014).
public struct SeededRandom: Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 up to but not including `count`, each as likely as the others; 0 when there is none.
  public mutating func index(below count: Int) -> Int {
    guard count > 1 else { return 0 }
    let bound = UInt64(count)
    // What is left over at the end of the range would make the first numbers likelier.
    let whole = UInt64.max - UInt64.max % bound
    var bits = next()
    while bits >= whole { bits = next() }
    return Int(bits % bound)
  }

  /// One of the elements; nil when there is none.
  public mutating func element<Element>(of list: [Element]) -> Element? {
    list.isEmpty ? nil : list[index(below: list.count)]
  }

  /// The elements in another order, each order as likely as the others.
  ///
  /// - Complexity: O(*n*).
  public mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
    var list = list
    var left = list.count
    while left > 1 {
      let chosen = index(below: left)
      left -= 1
      list.swapAt(chosen, left)
    }
    return list
  }
}
