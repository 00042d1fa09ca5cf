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

  mutating func link(_ old: Int, _ new: Int) {
    forward.add(UInt32(new), to: old)
    backward.add(UInt32(old), to: new)
  }

  func hasSuccessor(_ old: Int) -> Bool { forward.isLinked(old) }
  func hasPredecessor(_ new: Int) -> Bool { backward.isLinked(new) }
}

/// For each of many things a short list of numbers, which is nearly always one number.
private struct Links: Sendable {
  private static let none = UInt32.max
  private var first: [UInt32]
  private var others: [UInt32: [UInt32]] = [:]

  init(count: Int) { first = [UInt32](repeating: Self.none, count: count) }

  func isLinked(_ index: Int) -> Bool { first[index] != Self.none }

  func only(_ index: Int) -> UInt32? {
    first[index] == Self.none || others[UInt32(index)] != nil ? nil : first[index]
  }

  subscript(index: Int) -> [UInt32] {
    guard first[index] != Self.none else { return [] }
    guard let others = others[UInt32(index)] else { return [first[index]] }
    return ([first[index]] + others).sorted()
  }

  mutating func add(_ number: UInt32, to index: Int) {
    guard first[index] != Self.none else {
      first[index] = number
      return
    }
    if self[index].contains(number) { return }
    others[UInt32(index), default: []].append(number)
  }
}
