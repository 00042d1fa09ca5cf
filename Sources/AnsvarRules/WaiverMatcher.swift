import AnsvarModel

/// Holds the waivers of a model against what was found.
enum WaiverMatcher {
  /// Marks every accepted finding and gives, by waiver, how many it accepted.
  ///
  /// A waiver for one organisation splits a finding that holds in several. One past its date accepts nothing. Faults in the model itself, `structure.*`, cannot be accepted.
  static func apply(to findings: inout [Finding], _ context: CheckContext) -> [Int] {
    let model = context.model
    var uses = [Int](repeating: 0, count: model.waivers.count)
    for (number, waiver) in model.waivers.enumerated() {
      guard let rule = RuleCatalogue.index(of: waiver.rule) else { continue }
      if let until = waiver.until, let today = context.today, until < today { continue }
      for place in findings.indices where findings[place].rule == rule && findings[place].diagnostic == nil {
        guard concerns(waiver, findings[place]), !findings[place].isWaived else { continue }
        let accepted = scopes(of: findings[place], in: waiver.scope, context)
        guard accepted > 0 else { continue }
        uses[number] += 1
        if accepted < findings[place].scopes {
          // The rest of the scopes stay unaccepted.
          var rest = findings[place]
          rest.scopes -= accepted
          rest.taken.append(waiver.scope)
          findings.append(rest)
          findings[place].scopes = accepted
        }
        findings[place].isWaived = true
      }
    }
    return uses
  }

  private static func concerns(_ waiver: Waiver, _ finding: Finding) -> Bool {
    switch waiver.subject {
    case .duty(let duty): finding.duty == duty
    case .dimension(let dimension): finding.dimension == dimension
    case .role(let role): finding.roles.contains(role)
    case nil: true
    }
  }

  /// In how many of its scopes a finding is accepted by a waiver for `wanted`.
  private static func scopes(of finding: Finding, in wanted: Scope, _ context: CheckContext) -> Int {
    let model = context.model
    if wanted == .everywhere { return finding.scopes }
    if finding.scope != .everywhere || finding.scopes == 1 {
      return model.holds(finding.scope, in: wanted) ? finding.scopes : 0
    }
    func isOpen(_ scope: Scope) -> Bool {
      model.holds(scope, in: wanted) && !finding.taken.contains { model.holds(scope, in: $0) }
    }
    var count = 0
    if let row = finding.row, let duty = finding.duty {
      context.index.forEachScope(of: model) { scope, matrix in
        if matrix.rowIndex(of: duty) == row && context.isChecked(duty, in: scope) && isOpen(scope) {
          count += 1
        }
      }
    } else if let duty = finding.duty, let missing = context.index.missing.first(where: { $0.duty == duty }) {
      for scope in missing.scopes where isOpen(scope) { count += 1 }
    }
    return min(count, finding.scopes)
  }
}

extension Model {
  /// Whether a scope is the wanted one or lies in it.
  fileprivate func holds(_ scope: Scope, in wanted: Scope) -> Bool {
    if let system = wanted.system, scope.system != system { return false }
    guard let organisation = wanted.organisation else { return true }
    return scope.organisation.map { isPart($0, of: organisation) } ?? false
  }
}
