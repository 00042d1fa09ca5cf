import AnsvarAnalysis
import AnsvarModel
import AnsvarRules

/// What comes of changes that somebody considers, and the smallest repair: what `ansvar whatif` reports.
public struct WhatIf: Sendable {
  public let scenario: Scenario
  public let before: CheckReport
  public let after: CheckReport
  public let comparison: FindingComparison
  public let repair: Repair

  /// - Complexity: see `Repair`.
  public init(_ scenario: Scenario, limits: RepairLimits = RepairLimits()) {
    self.scenario = scenario
    before = Checker.check(scenario.original, today: scenario.today)
    after = Checker.check(scenario.model, today: scenario.today)
    comparison = FindingComparison(before: before, after: after, renamed: scenario.renamed)
    repair = Repair(scenario, limits: limits)
  }
}
