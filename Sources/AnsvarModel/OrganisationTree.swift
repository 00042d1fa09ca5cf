/// The organisations of a model laid out so that those within one stand beside each other.
public struct OrganisationTree: Sendable {
  /// The organisations without parts of their own, each whole's together.
  public let leaves: [OrganisationID]
  /// By organisation, which of `leaves` lie in it.
  private let ranges: [Range<Int>]
  /// By organisation, its place on a walk through the tree, and the place after the last that lies in it.
  private let places: [Range<Int>]
  /// By organisation, the first in the order of declaration of the leaves in it.
  private let firstLeaves: [OrganisationID]

  /// - Complexity: O(*n*) in the organisations.
  public init(_ model: Model) {
    let count = model.organisations.count
    var parts = [[Int]](repeating: [], count: count)
    for (index, organisation) in model.organisations.enumerated() {
      if let parent = organisation.parent { parts[parent.index].append(index) }
    }
    var leaves: [OrganisationID] = []
    var ranges = [Range<Int>](repeating: 0..<0, count: count)
    var places = ranges
    var firstLeaves = model.organisations.indices.map { OrganisationID($0) }
    var place = 0
    for root in 0..<count where model.organisations[root].parent == nil {
      // What is still to do: an organisation to go into, or, with its complement, to come out of.
      var open = [root]
      while let next = open.popLast() {
        let index = next < 0 ? ~next : next
        if next < 0 {
          ranges[index] = ranges[index].lowerBound..<leaves.count
          places[index] = places[index].lowerBound..<place
          firstLeaves[index] = parts[index].reduce(firstLeaves[parts[index][0]]) { min($0, firstLeaves[$1]) }
          continue
        }
        places[index] = place..<(place + 1)
        place += 1
        ranges[index] = leaves.count..<leaves.count
        if parts[index].isEmpty {
          leaves.append(OrganisationID(index))
          ranges[index] = (leaves.count - 1)..<leaves.count
        } else {
          open.append(~index)
          open += parts[index].reversed()
        }
      }
    }
    self.leaves = leaves
    self.ranges = ranges
    self.places = places
    self.firstLeaves = firstLeaves
  }

  /// Which of `leaves` lie in an organisation; itself when it has no parts.
  public func leaves(in organisation: OrganisationID) -> Range<Int> { ranges[organisation.index] }

  /// The first in the order of declaration of the leaves in an organisation.
  public func firstLeaf(in organisation: OrganisationID) -> OrganisationID { firstLeaves[organisation.index] }

  /// Whether an organisation is another one or lies in it.
  public func isPart(_ organisation: OrganisationID, of whole: OrganisationID) -> Bool {
    places[whole.index].contains(places[organisation.index].lowerBound)
  }
}
