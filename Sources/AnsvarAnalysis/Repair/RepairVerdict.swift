import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules

/// What the rules themselves say of a repaired model: the last word on every repair.
struct RepairVerdict {
  /// The rules whose findings letters in rows, or a measure's responsible, can mend.
  static let mendable = [
    "gap.duty", "gap.accountable", "gap.responsible", "gap.competence", "gap.bridge", "overlap.accountable",
    "overlap.collective", "overlap.duty", "role.external-accountable", "separation.conflict", "plan.responsible",
  ]

  private let scenario: Scenario
  private let known: Set<FindingSubject>
  /// New findings that no edit mends.
  private let beyond: Set<FindingSubject>

  init(_ scenario: Scenario, known: Set<FindingSubject>, comparison: FindingComparison) {
    self.scenario = scenario
    self.known = known
    var beyond: Set<FindingSubject> = []
    for difference in comparison.new {
      // That nobody can anything at all is a matter of the model, and of no row.
      let isOfModel = difference.rule == "gap.competence" && difference.duties.isEmpty
      if isOfModel || !Self.mendable.contains(difference.rule) { beyond.formUnion(difference.subjects) }
    }
    self.beyond = beyond
  }

  /// The new errors and warnings of the model after some edits that it could have been spared.
  func news(after edits: [RepairEdit], leaving isLeft: (FindingSubject) -> Bool) -> [FindingSubject] {
    let report = Checker.check(scenario.model.applying(edits), today: scenario.today)
    let subjects = FindingSubjects(report)
    var result: [FindingSubject] = []
    for finding in report.findings where !finding.isWaived && finding.severity >= .warning {
      for part in subjects.parts(of: finding) where !known.contains(part.subject) && !beyond.contains(part.subject) {
        if part.subject.rule == "plan.responsible" || isLeft(part.subject) { continue }
        result.append(part.subject)
      }
    }
    return result
  }
}
