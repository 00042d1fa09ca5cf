/// Which competences bridge which camps, for whoever asks of many pairs of camps.
public struct CampBridges: Sendable {
  /// By camp, the competences that bridge it, in their order.
  private var competences: [[CompetenceID]]
  /// Whether any competence bridges two camps at all.
  public let hasAny: Bool

  /// - Complexity: O(*n*) in the competences and the camps they bridge.
  public init(_ model: Model) {
    competences = [[CompetenceID]](repeating: [], count: model.camps.count)
    hasAny = model.competences.contains { $0.bridges.count > 1 }
    for (index, competence) in model.competences.enumerated() where competence.bridges.count > 1 {
      for camp in competence.bridges where competences[camp.index].last != CompetenceID(index) {
        competences[camp.index].append(CompetenceID(index))
      }
    }
  }

  /// The competences with which somebody translates between the two camps.
  ///
  /// - Complexity: O(*n* log *m*) for *n* competences that bridge the one camp and *m* that bridge the other, *n* being
  ///   the fewer.
  public func between(_ first: CampID, _ second: CampID) -> IdentifierSet<Competence> {
    let (one, other) = (competences[first.index], competences[second.index])
    let (few, many) = one.count < other.count ? (one, other) : (other, one)
    var result = IdentifierSet<Competence>()
    for competence in few where Self.contains(competence, in: many) { result.insert(competence) }
    return result
  }

  private static func contains(_ competence: CompetenceID, in list: [CompetenceID]) -> Bool {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < competence { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low] == competence
  }
}
