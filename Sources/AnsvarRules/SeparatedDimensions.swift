import AnsvarModel

/// The dimensions that a model wants kept apart, each of them with a bit.
struct SeparatedDimensions: Sendable {
  struct Pair: Sendable {
    /// The index of the separation in the model.
    var number: Int
    /// The bits of the two dimensions; none where there are too many of them.
    var bits: UInt64
    var first: DimensionID
    var second: DimensionID
    /// Both exist once per organisation, so that a conflict between them is one for all the systems there.
    var isPerOrganisation: Bool
  }

  let pairs: [Pair]
  /// By index of the separation, its place in `pairs`.
  let placeOf: [Int]
  /// By duty, the bit of its dimension; 0 for one that is not kept apart from any, or where there are too many.
  let bits: [UInt64]
  /// The duties of these dimensions.
  let duties: [DutyID]
  /// Whether there are no more dimensions than a word has bits.
  let hasBits: Bool
  /// By organisation, the last place for a model without any: whether it has systems.
  private let hasSystems: [Bool]

  init(_ model: Model, hasSystems: [Bool]) {
    self.hasSystems = hasSystems
    // By dimension, its number from one on; 0 for one that is not part of a separation.
    var numbers = [UInt64](repeating: 0, count: model.dimensions.count)
    var used: UInt64 = 0
    for separation in model.separations {
      for dimension in [separation.first, separation.second] where numbers[dimension.index] == 0 {
        used += 1
        numbers[dimension.index] = used
      }
    }
    let hasBits = used <= 64
    self.hasBits = hasBits
    let bits = numbers.map { number -> UInt64 in number == 0 || !hasBits ? 0 : 1 << (number - 1) }
    var pairs: [Pair] = []
    var placeOf = [Int](repeating: -1, count: model.separations.count)
    for (number, separation) in model.separations.enumerated() where separation.first != separation.second {
      let isPerOrganisation =
        model[separation.first].extent == .organisation && model[separation.second].extent == .organisation
      placeOf[number] = pairs.count
      pairs.append(
        Pair(
          number: number, bits: bits[separation.first.index] | bits[separation.second.index], first: separation.first,
          second: separation.second, isPerOrganisation: isPerOrganisation))
    }
    self.pairs = pairs
    self.placeOf = placeOf
    self.bits = model.duties.map { bits[$0.dimension.index] }
    duties = model.duties.indices.filter { numbers[model.duties[$0].dimension.index] != 0 }.map { DutyID($0) }
  }

  /// Where a system is given, the pairs that have to do with systems; for the organisation itself, the others, and all
  /// of them when it names no systems.
  func isChecked(_ pair: Pair, in scope: Scope) -> Bool {
    if scope.system != nil { return !pair.isPerOrganisation }
    return pair.isPerOrganisation || !hasSystems[scope.organisation?.index ?? hasSystems.count - 1]
  }

  /// Whether some of these dimensions are to be kept apart in a scope.
  func areCrossed(_ dimensions: UInt64, in scope: Scope) -> Bool {
    pairs.contains { dimensions & $0.bits == $0.bits && isChecked($0, in: scope) }
  }
}

/// A role that carries duties of dimensions that are to be kept apart, in one scope.
struct Crossing: Sendable {
  /// The index of the scope in `EffectiveIndex.scopes`.
  var scope: Int
  var role: RoleID
  /// The bits of all the separated dimensions in which it carries something.
  var dimensions: UInt64
}
