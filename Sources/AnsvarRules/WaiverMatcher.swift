import AnsvarModel

/// Holds the waivers of a model against what was found.
enum WaiverMatcher {
  /// Marks every accepted finding and gives, by waiver, how many it accepted.
  ///
  /// A waiver past its date accepts nothing. Faults in the model itself, `structure.*`, cannot be accepted.
  static func apply(to findings: inout [Finding], model: Model, today: Day?) -> [Int] {
    var uses = [Int](repeating: 0, count: model.waivers.count)
    guard !model.waivers.isEmpty else { return uses }
    let rules = model.waivers.map { RuleCatalogue.index(of: $0.rule) }
    for index in findings.indices where findings[index].diagnostic == nil {
      for (number, waiver) in model.waivers.enumerated() where rules[number] == findings[index].rule {
        guard covers(waiver, findings[index], model) else { continue }
        if let until = waiver.until, let today, until < today { continue }
        findings[index].isWaived = true
        uses[number] += 1
      }
    }
    return uses
  }

  private static func covers(_ waiver: Waiver, _ finding: Finding, _ model: Model) -> Bool {
    switch waiver.subject {
    case .duty(let duty): guard finding.duty == duty else { return false }
    case .dimension(let dimension): guard finding.dimension == dimension else { return false }
    case .role(let role): guard finding.roles.contains(role) else { return false }
    case nil: break
    }
    if let system = waiver.scope.system, finding.scope.system != system { return false }
    guard let organisation = waiver.scope.organisation else { return true }
    var next = finding.scope.organisation
    while let current = next {
      if current == organisation { return true }
      next = model[current].parent
    }
    return false
  }
}
