import AnsvarModel

extension FaultMatrix {
  /// The competences with which somebody translates between camps.
  var bridging: IdentifierSet<Competence> {
    IdentifierSet(
      frame.competences.indices.filter { frame.competences[$0].bridges.count > 1 }.map { CompetenceID($0) })
  }

  /// Whether two camps work together in a row and nobody who takes part translates between them.
  func lacksTranslator(inRow row: Int) -> Bool {
    let working: Participation = [.accountable, .responsible, .supports, .consulted]
    let roles = roles(working, inRow: row)
    let camps = IdentifierSet(roles.compactMap { frame[$0].camp }).members
    for (number, second) in camps.enumerated() {
      for first in camps.prefix(number) where !isBridged(first, second, roles) { return true }
    }
    return false
  }

  /// Whether somebody stands outside both camps with the competence, or one in each has it.
  private func isBridged(_ first: CampID, _ second: CampID, _ roles: [RoleID]) -> Bool {
    let competences = bridging.members.filter { id in
      let bridges = frame[id].bridges
      return bridges.contains(first) && bridges.contains(second)
    }
    // Camps that no competence bridges are nobody's fault.
    guard !competences.isEmpty else { return true }
    let translators = roles.filter { role in competences.contains { frame[role].has.contains($0) } }
    let camps = translators.map { frame[$0].camp }
    if camps.contains(where: { $0 != first && $0 != second }) { return true }
    return camps.contains(first) && camps.contains(second)
  }
}
