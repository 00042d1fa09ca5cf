import AnsvarCharts
import AnsvarModel

/// A competence that a role is asked about, and what it is needed for.
package struct CompetenceDemand: Sendable {
  package let role: RoleID
  package let competence: CompetenceID
  /// The duties that require it in which the role is accountable, in the order of the model.
  package let accountable: [DutyID]
  /// Those in which it does the work, and somebody else is accountable.
  package let responsible: [DutyID]
  /// The dimensions where the role meets the other camp and the competence would let it translate.
  package let meetings: [DimensionID]
  /// Whether one of the dimensions fails without it.
  package let isCritical: Bool

  /// Whether a duty requires it of the role; otherwise it is only asked because the camps meet there.
  package var isRequired: Bool { !accountable.isEmpty || !responsible.isEmpty }
  /// Whether the role would translate with it.
  package var isBridge: Bool { !meetings.isEmpty }

  /// What every role is asked, by role and competence.
  ///
  /// As in the rule `gap.competence`, a duty requires its competences of whoever is accountable or responsible for it, in
  /// every row that holds somewhere. A competence that bridges the camps is asked of everybody who works where they meet
  /// as well: it is more often there than anybody has written down.
  ///
  /// - Complexity: O(*n* log *n*) in the entries of the matrix and the competences that their duties require.
  package static func all(_ model: Model, _ chart: ChartContext) -> [CompetenceDemand] {
    let uses = EffectiveIndex(model).uses
    var needs = [[CompetenceID: Need]](repeating: [:], count: model.roles.count)
    for row in 0..<model.table.rowCount where uses[row] > 0 {
      let required = model[DutyID(raw: model.table.rowDuty[row])].requires
      if required.isEmpty { continue }
      let line = model.row(row)
      let competences = required.members
      for part in line.parts where !part.participation.isDisjoint(with: .carrying) {
        for competence in competences {
          needs[part.role.index][competence, default: Need()]
            .add(line.duty, isAccountable: part.participation.contains(.accountable))
        }
      }
    }
    if let divide = CampDivide(chart) {
      let bridging = CampBridges(model).between(divide.first, divide.second).members
      for dimension in model.dimensions.indices {
        guard let place = MeetingPlace(chart, DimensionID(dimension), divide) else { continue }
        for part in place.parts {
          for competence in bridging {
            needs[part.role.index][competence, default: Need()].meetings.append(DimensionID(dimension))
          }
        }
      }
    }
    return needs.indices.filter { !model.roles[$0].isUndeclared }.flatMap { role in
      needs[role].keys.sorted().compactMap { competence in
        needs[role][competence]?.demand(of: RoleID(role), competence, model)
      }
    }
  }

  /// What is found out about one role and one competence.
  private struct Need {
    var accountable: Set<DutyID> = []
    var responsible: Set<DutyID> = []
    var meetings: [DimensionID] = []

    mutating func add(_ duty: DutyID, isAccountable: Bool) {
      if isAccountable { accountable.insert(duty) } else { responsible.insert(duty) }
    }

    func demand(of role: RoleID, _ competence: CompetenceID, _ model: Model) -> CompetenceDemand {
      let dimensions = accountable.union(responsible).map { model[$0].dimension } + meetings
      return CompetenceDemand(
        role: role, competence: competence, accountable: accountable.sorted(),
        responsible: responsible.subtracting(accountable).sorted(), meetings: meetings,
        isCritical: dimensions.contains { model[$0].critical.contains(competence) })
    }
  }
}
