import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// What the rules about plans know of the parties of a measure.
enum PlanParties {
  /// More unknown parties than this are not compared with the roles of the model.
  static let mostCompared = 1000

  /// Whether a party is everybody of some kind and nobody in particular.
  static func isCollective(_ party: Party, _ model: Model, _ hasParts: [Bool]) -> Bool {
    switch party {
    case .role(let role): model[role].kind == .collective
    case .organisation(let organisation): hasParts[organisation.index]
    case .words: false
    }
  }

  static func organisationsWithParts(_ model: Model) -> [Bool] {
    var hasParts = [Bool](repeating: false, count: model.organisations.count)
    for organisation in model.organisations {
      if let parent = organisation.parent { hasParts[parent.index] = true }
    }
    return hasParts
  }
}

extension CheckContext {
  /// Calls `body` with each measure of the plan, in the order written.
  ///
  /// It gets the plan to ask, since a copy of a measure costs more than most rules want to know of it.
  func forEachMeasure(_ body: (PlanItemID, Plan) -> Void) {
    guard let plan = model.plan else { return }
    for id in plan.items(.measure) { body(id, plan) }
  }

  /// By dimension, the declared roles that are accountable for any duty of it anywhere, in the order of declaration.
  ///
  /// - Complexity: O(*n*) in the rows and entries.
  func accountable(in dimensions: Set<DimensionID>) -> [DimensionID: [RoleID]] {
    guard !dimensions.isEmpty else { return [:] }
    var roles: [DimensionID: Set<RoleID>] = [:]
    forEachRow { row in
      let dimension = model.duties[Int(model.table.rowDuty[row])].dimension
      guard dimensions.contains(dimension) else { return }
      roles[dimension, default: []].formUnion(self.roles(.accountable, inRow: row))
    }
    return roles.mapValues { $0.sorted() }
  }

  /// The words for a party that the model does not know; nil for one that it knows.
  func unknownWords(_ party: Party) -> String? {
    switch party {
    case .words(let words): words
    case .role(let role): isUndeclared(role) ? model.name(of: role) : nil
    case .organisation: nil
    }
  }
}

extension FindingCollector {
  /// A finding about an item of the plan, at its name or at a part of it.
  func finding(on id: PlanItemID, of plan: Plan, at range: SourceRange? = nil) -> Finding {
    var finding = finding(at: range ?? plan[id].range)
    finding.planItem = id
    return finding
  }
}
