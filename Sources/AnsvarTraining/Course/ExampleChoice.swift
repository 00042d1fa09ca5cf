import AnsvarModel
import AnsvarRules

/// Chooses the rows that a session looks at: one that is sound, and one with a gap.
struct ExampleChoice: Sendable {
  /// A row that the group can learn to read by; nil when the model has no row with somebody who answers and does.
  let worked: ExampleRow?
  /// A row with a gap; nil when there is none.
  let faded: ExampleRow?
  /// The finding that the group is to discover in the second.
  let gap: Finding?

  /// What the sheet of the second row gives away for a start: an answer that the gap is not about.
  var given: (question: Int, answer: String)? {
    guard let faded, let gap else { return nil }
    let isAboutAccountable = Self.accountableRules.contains(RuleCatalogue.id(gap))
    return isAboutAccountable ? (1, faded.whoDoes) : (0, faded.whoAnswers)
  }

  private static let accountableRules = ["gap.accountable", "overlap.accountable", "gap.duty"]

  init(_ matrix: SessionMatrix, _ findings: SessionFindings) {
    let worked = Self.sound(matrix, findings)
    self.worked = worked.map { ExampleRow($0, matrix, findings) }
    var faded: DutyID?
    var gap: Finding?
    for rule in SessionFindings.rules where gap == nil {
      guard let finding = findings.first(of: rule, besides: worked),
        let duty = Self.duty(of: finding, matrix, besides: worked)
      else { continue }
      (gap, faded) = (finding, duty)
    }
    self.gap = gap
    self.faded = faded.map { ExampleRow($0, matrix, findings) }
  }

  /// The row that shows the most and has nothing to mend, else the one with the least.
  private static func sound(_ matrix: SessionMatrix, _ findings: SessionFindings) -> DutyID? {
    var best: (duty: DutyID, score: Int)?
    for (index, row) in matrix.rows.enumerated() {
      guard let row, row.accountable.count == 1, !row.responsible.isEmpty else { continue }
      let duty = DutyID(index)
      let score = score(duty, row, matrix) - (findings.isSound(duty) ? 0 : 100)
      if best.map({ score > $0.score }) ?? true { best = (duty, score) }
    }
    return best?.duty
  }

  private static func score(_ duty: DutyID, _ row: MatrixRow, _ matrix: SessionMatrix) -> Int {
    let model = matrix.model
    let working = row.roles(DimensionMeeting.working)
    let camps = working.map { model[$0].camp }
    var score = min(row.parts.count, 4)
    if !model[duty].requires.isEmpty { score += 2 }
    if let line = matrix.sides.line, let ict = matrix.sides.ict, camps.contains(line), camps.contains(ict) {
      score += 3
    }
    if working.contains(where: { matrix.translators.contains($0) }) { score += 3 }
    return score
  }

  /// The duty of a finding that a group can look at: one with a row, where there is one.
  private static func duty(of finding: Finding, _ matrix: SessionMatrix, besides worked: DutyID?) -> DutyID? {
    var duties = finding.duty.map { [$0] } ?? finding.duties
    if duties.isEmpty, let dimension = finding.dimension { duties = matrix.model[dimension].duties }
    duties = duties.filter { $0 != worked }
    return duties.first { matrix.row($0)?.parts.isEmpty == false } ?? duties.first
  }
}
