import AnsvarModel

/// A dimension in which the two camps work together, and whether anybody there translates.
package struct MeetingPlace {
  /// A role's part in it.
  package struct Part {
    package var role: RoleID
    package var participation: Participation
  }

  package let dimension: DimensionID
  /// The duties in which both camps take part, told afterwards not counted.
  package private(set) var duties: [DutyID] = []
  /// How each role takes part, over these duties.
  package private(set) var parts: [Part] = []
  /// In how many of the duties nobody translates.
  package private(set) var withoutTranslator = 0
  /// In how many only the first camp, and in how many only the second, has somebody who translates.
  private(set) var onlyFirst = 0
  private(set) var onlySecond = 0

  private static let working: Participation = [.accountable, .responsible, .supports, .consulted]

  /// Nil when the camps do not meet in the dimension.
  package init?(_ context: ChartContext, _ dimension: DimensionID, _ divide: CampDivide) {
    self.dimension = dimension
    var all = [Participation](repeating: [], count: context.model.roles.count)
    for duty in context.model[dimension].duties {
      let parts = (context.rows[duty.index]?.parts ?? []).filter { !$0.participation.isDisjoint(with: Self.working) }
      let camps = parts.map { context.model[$0.role].camp }
      guard camps.contains(divide.first), camps.contains(divide.second) else { continue }
      duties.append(duty)
      for part in parts { all[part.role.index].formUnion(part.participation.intersection(.any)) }
      let translators = parts.filter { divide.translators.contains($0.role) }.map { context.model[$0.role].camp }
      count(translators, divide)
    }
    guard !duties.isEmpty else { return nil }
    parts = context.roles.filter { !all[$0.index].isEmpty }.map { Part(role: $0, participation: all[$0.index]) }
  }

  /// Whoever stands outside the camps and translates is enough, as is one on each side.
  private mutating func count(_ translators: [CampID?], _ divide: CampDivide) {
    guard !translators.isEmpty else { return withoutTranslator += 1 }
    let (first, second) = (translators.contains(divide.first), translators.contains(divide.second))
    guard first != second, !translators.contains(where: { $0 != divide.first && $0 != divide.second }) else { return }
    if first { onlyFirst += 1 } else { onlySecond += 1 }
  }
}
