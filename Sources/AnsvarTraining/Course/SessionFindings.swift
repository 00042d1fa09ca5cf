import AnsvarCharts
import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// What the check found that a group can talk about, by duty.
struct SessionFindings: Sendable {
  /// Everything that no waiver has accepted, told once where it is one thing to mend.
  let all: [Finding]
  private let byDuty: [DutyID: [Int]]
  private let byDimension: [DimensionID: Int]
  private let words: FindingText

  /// - Complexity: O(*n*) in the findings.
  init(_ context: TrainingContext) {
    let model = context.model
    // A fault in the writing of the file is for whoever keeps the model, and not for the group.
    let all = context.report.grouped.filter { $0.rule >= 0 && !$0.isWaived && $0.diagnostic == nil }
    var byDuty: [DutyID: [Int]] = [:]
    var byDimension: [DimensionID: Int] = [:]
    for (index, finding) in all.enumerated() {
      var duties = finding.duty.map { [$0] } ?? finding.duties
      let ofDimension = duties.isEmpty && finding.planItem == nil ? finding.dimension : nil
      if let ofDimension { duties = model[ofDimension].duties }
      for duty in duties { byDuty[duty, default: []].append(index) }
      if let dimension = ofDimension ?? duties.first.map({ model[$0].dimension }) {
        byDimension[dimension, default: 0] += 1
      }
    }
    self.all = all
    self.byDuty = byDuty
    self.byDimension = byDimension
    words = FindingText(model, context.language, naming: .titles)
  }

  /// What was found about a duty, or about its dimension as a whole.
  func about(_ duty: DutyID) -> [Finding] { (byDuty[duty] ?? []).map { all[$0] } }

  /// Whether nothing worse than advice was found about a duty.
  func isSound(_ duty: DutyID) -> Bool { about(duty).allSatisfy { $0.severity == .advice } }

  func count(in dimension: DimensionID) -> Int { byDimension[dimension] ?? 0 }

  /// A finding as a sentence.
  func sentence(_ finding: Finding) -> String { words.message(finding).capitalised + "." }

  /// What to do about a finding, as a sentence for somebody who does not write the model.
  func why(_ finding: Finding, _ language: Language) -> String { RuleCatalogue.all[finding.rule].why[language] }

  /// The first findings of the rules that a group gains most by talking about, one of each.
  func worthTalking(most: Int) -> [Finding] {
    var result: [Finding] = []
    for rule in Self.rules {
      guard result.count < most else { break }
      if let found = first(of: rule) { result.append(found) }
    }
    for finding in all where result.count < most && finding.severity > .advice {
      if !result.contains(where: { $0.rule == finding.rule }) { result.append(finding) }
    }
    return result
  }

  /// The first finding of a rule that is about a duty of another row.
  func first(of rule: String, besides duty: DutyID? = nil) -> Finding? {
    all.first { finding in
      guard RuleCatalogue.id(finding) == rule else { return false }
      guard let duty else { return true }
      return !about(duty).contains { $0.range == finding.range && $0.rule == finding.rule }
    }
  }

  /// The rules that a row can break, those that have to do with translating first.
  static let rules = [
    "gap.bridge", "gap.accountable", "overlap.accountable", "gap.responsible", "separation.conflict", "gap.competence",
    "gap.duty", "overlap.collective",
  ]
}
