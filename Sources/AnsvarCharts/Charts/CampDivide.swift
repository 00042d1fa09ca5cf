import AnsvarModel

/// The two camps of the divide, and who can translate between them.
package struct CampDivide {
  package let first: CampID
  package let second: CampID
  /// What it takes to translate; empty when the model knows of no such competence.
  let competences: [CompetenceID]
  /// Every role of the chart that has one of them.
  package let translators: Set<RoleID>

  /// The camps that a competence bridges, else the first two; nil for fewer.
  package init?(_ context: ChartContext) {
    let model = context.model
    guard model.camps.count > 1 else { return nil }
    let bridged = model.competences.first { $0.bridges.count > 1 && $0.bridges[0] != $0.bridges[1] }
    let camps = bridged.map { ($0.bridges[0], $0.bridges[1]) } ?? (CampID(0), CampID(1))
    (first, second) = camps.0 < camps.1 ? camps : (camps.1, camps.0)
    let set = CampBridges(model).between(first, second)
    competences = set.members
    translators = Set(context.roles.filter { !context.competences(of: $0).isDisjoint(with: set) })
  }
}
