import AnsvarModel

/// What each role takes part in, and how, within the scope of a chart.
struct RoleHoldings {
  /// The duties in which a role takes part in one way.
  struct Holding {
    var participation: Participation
    /// By dimension, in the order of the model.
    var dimensions: [(dimension: DimensionID, duties: [DutyID])] = []
  }

  private var holdings: [[Holding]]

  /// - Complexity: O(*e*) in the parts of the rows shown.
  init(_ context: ChartContext) {
    let model = context.model
    holdings = [[Holding]](repeating: [], count: model.roles.count)
    for index in model.dimensions.indices {
      let dimension = DimensionID(index)
      for duty in model[dimension].duties {
        for part in context.rows[duty.index]?.parts ?? [] where !part.participation.isDisjoint(with: .any) {
          add(duty, dimension, part)
        }
      }
    }
    for index in holdings.indices {
      holdings[index].sort { Self.rank($0.participation) < Self.rank($1.participation) }
    }
  }

  /// The holdings of a role, what asks most of it first.
  subscript(role: RoleID) -> [Holding] { holdings[role.index] }

  private mutating func add(_ duty: DutyID, _ dimension: DimensionID, _ part: MatrixRow.Part) {
    let participation = part.participation.intersection(.any)
    let role = part.role.index
    var place = holdings[role].firstIndex { $0.participation == participation }
    if place == nil {
      holdings[role].append(Holding(participation: participation))
      place = holdings[role].count - 1
    }
    guard let place else { return }
    if let last = holdings[role][place].dimensions.indices.last,
      holdings[role][place].dimensions[last].dimension == dimension
    {
      holdings[role][place].dimensions[last].duties.append(duty)
    } else {
      holdings[role][place].dimensions.append((dimension, [duty]))
    }
  }

  /// A first, then R, S, C, I; of those that begin alike, what means more first.
  private static func rank(_ participation: Participation) -> Int {
    var rank = 0
    for (index, part) in ParticipationSigns.parts.enumerated() where !participation.contains(part.meaning) {
      rank += 1 << (ParticipationSigns.parts.count - 1 - index)
    }
    return rank
  }
}
