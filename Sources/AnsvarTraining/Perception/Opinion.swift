import AnsvarModel

/// What a group thinks of one duty: who takes part in it how.
package struct Opinion: Sendable, Equatable {
  package struct Part: Sendable, Equatable {
    package var role: RoleID
    package var participation: Participation

    package init(_ role: RoleID, _ participation: Participation) {
      self.role = role
      self.participation = participation
    }
  }

  /// Sorted by role, each with a part of some sort.
  package private(set) var parts: [Part]
  /// The roles of which the group is not sure, sorted; some of them may have a part all the same.
  package private(set) var unsure: [RoleID]

  package init(_ parts: [Part] = [], unsure: [RoleID] = []) {
    self.parts = parts.filter { !$0.participation.isDisjoint(with: .any) }.sorted { $0.role < $1.role }
    self.unsure = unsure.sorted()
  }

  /// Whether the group has said that anybody takes part; a row without a letter says that it does not know.
  package var isAnswered: Bool { !parts.isEmpty }

  /// The roles that take part in one of these ways, sorted.
  package func roles(_ participation: Participation) -> [RoleID] {
    parts.filter { !$0.participation.isDisjoint(with: participation) }.map { $0.role }
  }
}
