import AnsvarModel
import AnsvarText

extension Waiver {
  /// Whether it is for a fault of the model itself, which nobody can accept.
  var concernsStructure: Bool { RuleCatalogue.rule(rule)?.phase == .reading }
}

extension FindingCollector {
  /// A finding about a waiver, at its own place, with what the waiver is about.
  func finding(on waiver: Waiver, _ context: CheckContext) -> Finding {
    var finding = finding(at: waiver.range)
    finding.places = [Place("rule", waiver.rule)]
    finding.scope = waiver.scope
    switch waiver.subject {
    case .duty(let duty):
      finding.duty = duty
      finding.dimension = context.model[duty].dimension
    case .dimension(let dimension): finding.dimension = dimension
    case .role(let role): finding.roles = [role]
    case .planItem(let item): finding.planItem = item
    case nil: break
    }
    return finding
  }
}
