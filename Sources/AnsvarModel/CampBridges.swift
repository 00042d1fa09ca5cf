/// Which competences bridge which camps, for whoever asks of many pairs of camps.
public struct CampBridges: Sendable {
  /// By camp, the competences that bridge it and others.
  private var competences: [IdentifierSet<Competence>]
  /// Whether any competence bridges two camps at all.
  public let hasAny: Bool

  /// - Complexity: O(*n*) in the competences and the camps they bridge.
  public init(_ model: Model) {
    competences = [IdentifierSet<Competence>](repeating: IdentifierSet(), count: model.camps.count)
    hasAny = model.competences.contains { $0.bridges.count > 1 }
    for (index, competence) in model.competences.enumerated() where competence.bridges.count > 1 {
      for camp in competence.bridges { competences[camp.index].insert(CompetenceID(index)) }
    }
  }

  /// The competences with which somebody translates between the two camps.
  ///
  /// - Complexity: O(*n* log *m*) for *n* competences that bridge the one camp and *m* that bridge the other, *n* being
  ///   the fewer.
  public func between(_ first: CampID, _ second: CampID) -> IdentifierSet<Competence> {
    competences[first.index].intersection(competences[second.index])
  }
}
