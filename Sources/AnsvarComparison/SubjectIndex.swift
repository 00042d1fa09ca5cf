import AnsvarModel

/// The things of a model that a revision can speak of, by kind and name.
public struct SubjectIndex: Sendable {
  private let names: NameTable
  private var numbers: [Key: UInt32] = [:]

  private struct Key: Hashable {
    var kind: RevisedItem.Kind
    var name: NameID
  }

  /// - Complexity: O(*n*) in the roles, dimensions, duties and plan items.
  public init(_ model: Model) {
    names = model.names
    for (index, role) in model.roles.enumerated() where !role.isUndeclared { add(.role, role.name, index) }
    for (index, dimension) in model.dimensions.enumerated() { add(.dimension, dimension.name, index) }
    for (index, duty) in model.duties.enumerated() { add(.duty, duty.name, index) }
    for (index, item) in (model.plan?.items ?? []).enumerated() { add(item.kind.revised, item.name, index) }
  }

  private mutating func add(_ kind: RevisedItem.Kind, _ name: NameID, _ index: Int) {
    let key = Key(kind: kind, name: name)
    if numbers[key] == nil { numbers[key] = UInt32(index) }
  }

  /// The thing that a claim names; nil when the model has none.
  public subscript(item: RevisedItem) -> Subject? {
    guard let name = names.find(item.name), let number = numbers[Key(kind: item.kind, name: name)] else { return nil }
    switch item.kind {
    case .goal, .strategy, .measure: return .planItem(PlanItemID(raw: number))
    case .role: return .role(RoleID(raw: number))
    case .dimension: return .dimension(DimensionID(raw: number))
    case .duty: return .duty(DutyID(raw: number))
    }
  }
}

extension PlanItem.Kind {
  /// The same kind as a claim names it.
  public var revised: RevisedItem.Kind {
    switch self {
    case .goal: .goal
    case .strategy: .strategy
    case .measure: .measure
    }
  }
}
