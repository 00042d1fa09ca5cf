import AnsvarModel

/// Which things of one kind in an earlier model have become which in a later one.
public struct Correspondence<Entity>: Sendable {
  private var forward: Links
  private var backward: Links

  init(old: Int, new: Int) {
    forward = Links(count: old)
    backward = Links(count: new)
  }

  /// What a thing of the earlier model has become, in the order of the later one; several when it was split.
  public func successors(of id: Identifier<Entity>) -> [Identifier<Entity>] {
    forward[id.index].map { Identifier(raw: $0) }
  }

  /// What a thing of the later model was, in the order of the earlier one; several when they were merged.
  public func predecessors(of id: Identifier<Entity>) -> [Identifier<Entity>] {
    backward[id.index].map { Identifier(raw: $0) }
  }

  /// What a thing has become; nil when it is gone or was split.
  public func successor(of id: Identifier<Entity>) -> Identifier<Entity>? {
    forward.only(id.index).map { Identifier(raw: $0) }
  }

  /// What a thing was; nil when it is new or was merged from several.
  public func predecessor(of id: Identifier<Entity>) -> Identifier<Entity>? {
    backward.only(id.index).map { Identifier(raw: $0) }
  }

  /// The first of what a thing has become; nil when it is gone.
  func firstSuccessor(of id: Identifier<Entity>) -> Identifier<Entity>? {
    forward.first(id.index).map { Identifier(raw: $0) }
  }

  /// How many things a thing has become.
  func successorCount(of id: Identifier<Entity>) -> Int { forward.count(id.index) }

  /// Whether a thing of the earlier model has become one of the later model, alone or among others.
  func isLinked(_ old: Identifier<Entity>, _ new: Identifier<Entity>) -> Bool {
    forward.contains(new.raw, at: old.index)
  }

  mutating func link(_ old: Int, _ new: Int) {
    if forward.contains(UInt32(new), at: old) { return }
    forward.add(UInt32(new), to: old)
    backward.add(UInt32(old), to: new)
  }

  /// Puts what belongs to one thing in order, once everything is linked.
  mutating func sort() {
    forward.sort()
    backward.sort()
  }

  /// What a thing of the earlier model has become so far, and what one of the later model was, in any order.
  func outcomes(of old: Int) -> [Int] { forward[old].map { Int($0) } }
  func origins(of new: Int) -> [Int] { backward[new].map { Int($0) } }

  /// Whether a thing of the earlier model has become something besides these.
  ///
  /// - Complexity: O(*n*) in the things given, however many it has become.
  func leads(_ old: Int, beyond targets: Set<Int>) -> Bool { forward[old].contains { !targets.contains(Int($0)) } }

  /// Whether a thing of the later model was something besides these.
  func comes(_ new: Int, fromBeyond sources: Set<Int>) -> Bool {
    backward[new].contains { !sources.contains(Int($0)) }
  }

  func hasSuccessor(_ old: Int) -> Bool { forward.count(old) > 0 }
  func hasPredecessor(_ new: Int) -> Bool { backward.count(new) > 0 }
}

/// For each of many things a short list of numbers, which is nearly always one number.
private struct Links: Sendable {
  private static let none = UInt32.max
  private var only: [UInt32]
  /// All the numbers of the things that have several.
  private var several: [UInt32: [UInt32]] = [:]
  /// The same as pairs, so that a list of thousands need not be searched for every one of them.
  private var pairs: Set<UInt64> = []

  init(count: Int) { only = [UInt32](repeating: Self.none, count: count) }

  func count(_ index: Int) -> Int {
    if only[index] == Self.none { return 0 }
    return several.isEmpty ? 1 : several[UInt32(index)]?.count ?? 1
  }

  func first(_ index: Int) -> UInt32? {
    guard only[index] != Self.none else { return nil }
    return several.isEmpty ? only[index] : several[UInt32(index)]?.first ?? only[index]
  }

  func only(_ index: Int) -> UInt32? { count(index) == 1 ? only[index] : nil }

  func contains(_ number: UInt32, at index: Int) -> Bool {
    only[index] == number || !pairs.isEmpty && pairs.contains(Self.pair(index, number))
  }

  subscript(index: Int) -> [UInt32] {
    guard only[index] != Self.none else { return [] }
    return several.isEmpty ? [only[index]] : several[UInt32(index)] ?? [only[index]]
  }

  /// Adds a number that is not there yet.
  mutating func add(_ number: UInt32, to index: Int) {
    guard only[index] != Self.none else {
      only[index] = number
      return
    }
    several[UInt32(index), default: [only[index]]].append(number)
    pairs.insert(Self.pair(index, number))
  }

  mutating func sort() { for index in several.keys { several[index]?.sort() } }

  private static func pair(_ index: Int, _ number: UInt32) -> UInt64 { UInt64(index) << 32 | UInt64(number) }
}
