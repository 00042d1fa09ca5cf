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
    var alike = LikeFindings()
    var planned: [PlanLikeness: Int] = [:]
    for finding in findings {
      if let last = result.last, last.range != finding.range { alike = LikeFindings(from: result.count) }
      if let item = finding.planItem, !finding.isReported {
        let likeness = PlanLikeness(finding, kind: model.kind(of: item))
        if let known = planned[likeness] {
          result[known].add(item)
          continue
        }
        planned[likeness] = result.count
      }
      guard let duty = finding.duty, let same = alike.index(of: finding, in: result) else {
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
}

/// The findings about duties that stand at one place.
private struct LikeFindings {
  private var indices: [DutyLikeness: Int] = [:]
  private var next: Int

  init(from first: Int = 0) { next = first }

  /// The first finding of this place that says the same of another duty; nil when there is none.
  mutating func index(of finding: Finding, in list: [Finding]) -> Int? {
    // Most findings stand alone at their place, and then nothing is looked up.
    guard next < list.count || !indices.isEmpty else { return nil }
    while next < list.count {
      if let likeness = DutyLikeness(list[next]), indices[likeness] == nil { indices[likeness] = next }
      next += 1
    }
    return DutyLikeness(finding).flatMap { indices[$0] }
  }
}

/// What findings at one place have in common when they say the same of several duties.
private struct DutyLikeness: Hashable {
  var rule: Int
  var variant: Int
  var severity: Severity
  var isWaived: Bool
  var dimension: DimensionID?
  var roles: [RoleID]
  var competences: [CompetenceID]
  var scope: Scope
  var words: PlaceWords
  var mentions: [Finding.Mention]
  var planItem: PlanItemID?

  /// Nil for a finding that is not about a duty.
  init?(_ finding: Finding) {
    guard finding.duty != nil || !finding.duties.isEmpty, !finding.isReported else { return nil }
    (rule, variant, severity, isWaived) = (finding.rule, finding.variant, finding.severity, finding.isWaived)
    (dimension, roles, competences) = (finding.dimension, finding.roles, finding.competences)
    (scope, mentions, planItem) = (finding.scope, finding.mentions, finding.planItem)
    words = PlaceWords(finding.places)
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
  var furtherParties: Int
  var words: PlaceWords

  init(_ finding: Finding, kind: PlanItem.Kind?) {
    (rule, variant, isWaived) = (finding.rule, finding.variant, finding.isWaived)
    self.kind = kind
    roles = finding.roles
    parties = finding.parties
    furtherParties = finding.furtherParties
    words = PlaceWords(finding.places)
    for mention in finding.mentions {
      if case .party(let party) = mention.subject { parties.append(party) }
    }
  }
}

/// The names and values of a finding's own places, to compare: in bytes, of which a likeness is told sooner than of texts.
private struct PlaceWords: Hashable {
  private var bytes: [UInt8] = []

  init(_ places: [Place]) {
    for place in places {
      append(place.name)
      append(place.text.en)
    }
  }

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
    // A byte that no text has.
    bytes.append(0xFF)
  }
}
