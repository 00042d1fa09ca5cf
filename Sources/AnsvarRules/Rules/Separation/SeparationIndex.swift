import AnsvarModel

/// The separations of a model by their dimensions, for whoever carries many dimensions or where there are many of them.
struct SeparationIndex {
  private struct Pair: Hashable {
    var first: DimensionID
    var second: DimensionID
  }

  /// By dimension, the separations that it is part of.
  private var ofDimension: [DimensionID: [(number: Int, other: DimensionID)]] = [:]
  private var ofPair: [Pair: [Int]] = [:]

  init(_ model: Model) {
    for (number, separation) in model.separations.enumerated() where separation.first != separation.second {
      ofDimension[separation.first, default: []].append((number, separation.second))
      ofDimension[separation.second, default: []].append((number, separation.first))
      ofPair[Self.pair(separation.first, separation.second), default: []].append(number)
    }
  }

  /// The separations that keep any two of some dimensions apart, in their order.
  ///
  /// - Complexity: O(*n*²) in the dimensions, or O(*s*) in the separations that any of them is part of where these are
  ///   fewer.
  func numbers(among dimensions: Set<DimensionID>) -> [Int] {
    guard dimensions.count > 1 else { return [] }
    var result: [Int] = []
    let links = dimensions.reduce(0) { $0 + (ofDimension[$1]?.count ?? 0) }
    if links < dimensions.count * dimensions.count {
      for dimension in dimensions {
        // Each separation stands in two lists.
        for link in ofDimension[dimension] ?? [] where dimension < link.other && dimensions.contains(link.other) {
          result.append(link.number)
        }
      }
    } else {
      let list = dimensions.sorted()
      for (place, second) in list.enumerated() {
        for first in list[..<place] { result += ofPair[Self.pair(first, second)] ?? [] }
      }
    }
    return result.sorted()
  }

  private static func pair(_ one: DimensionID, _ other: DimensionID) -> Pair {
    Pair(first: min(one, other), second: max(one, other))
  }
}
