import AnsvarModel

/// What can be answered to a question.
package enum Choice: Hashable, Sendable {
  case role(RoleID)
  case party(Party)
  case duty(DutyID)
  case dimension(DimensionID)
  case competence(CompetenceID)
  case measure(PlanItemID)
  /// A camp; nil: none of them.
  case camp(CampID?)
  /// How somebody takes part; empty: not at all.
  case part(Participation)
  /// A row, by its index in `QuestionSource.rows`.
  case row(Int)
  case verdict(Verdict)
  /// There is no such role among them.
  case nobody
  /// Nothing comes of it.
  case nothing

  /// What a row is, when one looks at who answers for its duty.
  package enum Verdict: Hashable, CaseIterable, Sendable {
    case gap, overlap, sound
  }
}
