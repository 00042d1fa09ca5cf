import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// What a check has found, sorted by file, place and rule.
public struct CheckReport: Sendable {
  public let model: Model
  public let index: EffectiveIndex
  public let findings: [Finding]
  /// How many of the duties are covered, on the day of the check.
  public let coverage: Coverage
  /// What the roles carry, by organisation.
  public let loads: [OrganisationLoad]
  /// In how many entries of the table somebody takes part.
  public let assignments: Int
  /// Whether the whole model could be read, so that the rules have been applied.
  public let isWhole: Bool

  init(_ context: CheckContext, findings: [Finding], isWhole: Bool = true) {
    let model = context.model
    self.isWhole = isWhole
    self.model = model
    index = context.index
    coverage = context.coverage
    loads = context.loads
    assignments = context.assignments
    let order = FindingOrder(model.sources, findings)
    let keys = findings.indices.map { order.key(findings[$0], at: $0) }
    self.findings = keys.sorted().map { findings[Int($0.index)] }
  }

  /// How many listed findings have a severity, those accepted by a waiver left out.
  public func count(_ severity: Severity) -> Int {
    findings.reduce(0) { $0 + ($1.severity == severity && !$1.isWaived ? 1 : 0) }
  }

  /// How many listed findings a waiver has accepted.
  public var waivedCount: Int { findings.reduce(0) { $0 + ($1.isWaived ? 1 : 0) } }

  /// The severest finding that no waiver has accepted; nil when there is none.
  public var worst: Severity? {
    findings.reduce(nil) { worst, finding in
      finding.isWaived ? worst : max(worst ?? finding.severity, finding.severity)
    }
  }

  /// By rule, how often it was broken, every scope counted; rules without a finding left out.
  public var countsByRule: [(rule: String, count: Int)] {
    var counts = [Int](repeating: 0, count: RuleCatalogue.all.count)
    var reported: [String: Int] = [:]
    for finding in findings where !finding.isWaived {
      if finding.isReported {
        reported[RuleCatalogue.id(finding), default: 0] += finding.scopes
      } else {
        counts[finding.rule] += finding.scopes
      }
    }
    for (rule, count) in counts.enumerated() where count > 0 {
      reported[RuleCatalogue.all[rule].id, default: 0] += count
    }
    return reported.map { (rule: $0.key, count: $0.value) }
      .sorted { $0.rule.utf8.lexicographicallyPrecedes($1.rule.utf8) }
  }
}

extension RuleCatalogue {
  /// The stable id of the rule that a finding belongs to.
  public static func id(_ finding: Finding) -> String {
    // Most findings are a rule's, and a whole diagnostic is copied to be asked.
    finding.isReported ? finding.diagnostic?.kind.id ?? "" : all[finding.rule].id
  }
}
