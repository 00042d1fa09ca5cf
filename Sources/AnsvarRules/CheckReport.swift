import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// What a check has found, sorted by file, place and rule.
public struct CheckReport: Sendable {
  public let model: Model
  public let index: EffectiveIndex
  public let findings: [Finding]

  init(model: Model, index: EffectiveIndex, findings: [Finding]) {
    self.model = model
    self.index = index
    let order = FileOrder(model.sources)
    self.findings = findings.sorted { left, right in
      let leftFile = order.rank(left)
      let rightFile = order.rank(right)
      if leftFile != rightFile { return leftFile < rightFile }
      if left.range.start != right.range.start { return left.range.start < right.range.start }
      if left.rule != right.rule {
        return RuleCatalogue.id(left).utf8.lexicographicallyPrecedes(RuleCatalogue.id(right).utf8)
      }
      return (left.duty?.raw ?? 0, left.roles.first?.raw ?? 0) < (right.duty?.raw ?? 0, right.roles.first?.raw ?? 0)
    }
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
    var counts: [String: Int] = [:]
    for finding in findings where !finding.isWaived { counts[RuleCatalogue.id(finding), default: 0] += finding.scopes }
    return counts.map { (rule: $0.key, count: $0.value) }
      .sorted { $0.rule.utf8.lexicographicallyPrecedes($1.rule.utf8) }
  }
}

extension RuleCatalogue {
  /// The stable id of the rule that a finding belongs to.
  public static func id(_ finding: Finding) -> String {
    finding.diagnostic?.kind.id ?? all[finding.rule].id
  }
}

/// The files of a model in the order of their names.
private struct FileOrder {
  private let sources: SourceMap
  private var ranks: [Int]

  init(_ sources: SourceMap) {
    self.sources = sources
    let order = sources.texts.indices.sorted {
      sources.texts[$0].name.utf8.lexicographicallyPrecedes(sources.texts[$1].name.utf8)
    }
    ranks = [Int](repeating: 0, count: order.count)
    for (rank, file) in order.enumerated() { ranks[file] = rank }
  }

  func rank(_ finding: Finding) -> Int {
    guard ranks.count > 1 else { return 0 }
    return sources.fileIndex(of: finding.range.start).map { ranks[$0] } ?? -1
  }
}
