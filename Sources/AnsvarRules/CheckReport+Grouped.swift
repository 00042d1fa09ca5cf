import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension CheckReport {
  /// The findings as a person wants to read them: what one row for a whole dimension causes for each of its duties is
  /// one thing to mend, and is told once; so is what is found alike in several measures of a plan.
  ///
  /// Numbers are taken from `findings`, where every duty and every measure counts.
  ///
  /// - Complexity: O(*n*) in the findings.
  public var grouped: [Finding] {
    var result: [Finding] = []
    result.reserveCapacity(findings.count)
    // Findings of one place stand together, but those of two rules or roles may take turns.
    var firstAtPlace = 0
    var planned: [PlanLikeness: Int] = [:]
    for finding in findings {
      if let last = result.last, last.range != finding.range { firstAtPlace = result.count }
      if let item = finding.planItem, finding.diagnostic == nil {
        let likeness = PlanLikeness(finding, kind: model.kind(of: item))
        if let known = planned[likeness] {
          result[known].add(item)
          continue
        }
        planned[likeness] = result.count
      }
      let same = result[firstAtPlace...].firstIndex { isSame($0, finding) }
      guard let same, let duty = finding.duty else {
        result.append(finding)
        continue
      }
      result[same].add(duty)
      if finding.scopes > result[same].scopes {
        result[same].scopes = finding.scopes
        result[same].extent = finding.extent
      }
    }
    return result
  }

  private func isSame(_ group: Finding, _ finding: Finding) -> Bool {
    group.rule == finding.rule && group.variant == finding.variant && group.severity == finding.severity
      && group.isWaived == finding.isWaived && group.range == finding.range && group.dimension == finding.dimension
      && (group.duty != nil || !group.duties.isEmpty) && finding.duty != nil && group.roles == finding.roles
      && group.competences == finding.competences && group.scope == finding.scope && group.places == finding.places
      && group.mentions == finding.mentions && group.planItem == finding.planItem
      && group.diagnostic == nil && finding.diagnostic == nil
  }
}

/// What findings about several items of a plan have in common when they say the same of each.
private struct PlanLikeness: Hashable {
  var rule: Int
  var variant: Int
  var kind: PlanItem.Kind?
  var isWaived: Bool
  var roles: [RoleID]
  var parties: [Party]
  var words: [String]

  init(_ finding: Finding, kind: PlanItem.Kind?) {
    (rule, variant, isWaived) = (finding.rule, finding.variant, finding.isWaived)
    self.kind = kind
    roles = finding.roles
    parties = finding.parties
    words = finding.places.map { $0.name + "=" + $0.text.en }
    for mention in finding.mentions {
      if case .party(let party) = mention.subject { parties.append(party) }
    }
  }
}
