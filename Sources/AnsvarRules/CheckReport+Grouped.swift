import AnsvarDiagnostics
import AnsvarModel

extension CheckReport {
  /// The findings as a person wants to read them: what one row for a whole dimension causes for each of its duties is
  /// one thing to mend, and is told once.
  ///
  /// Numbers are taken from `findings`, where every duty counts.
  ///
  /// - Complexity: O(*n*) in the findings.
  public var grouped: [Finding] {
    var result: [Finding] = []
    result.reserveCapacity(findings.count)
    // Findings of one place stand together, but those of two rules or roles may take turns.
    var firstAtPlace = 0
    for finding in findings {
      if let last = result.last, last.range != finding.range { firstAtPlace = result.count }
      let same = result[firstAtPlace...].firstIndex { isSame($0, finding) }
      guard let same, let duty = finding.duty else {
        result.append(finding)
        continue
      }
      if let first = result[same].duty {
        result[same].duties = [first]
        result[same].duty = nil
      }
      result[same].duties.append(duty)
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
