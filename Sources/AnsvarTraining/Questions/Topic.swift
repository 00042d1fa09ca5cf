import AnsvarModel

/// What a question is about; which of it is there depends on the kind of question.
package struct Topic: Sendable {
  /// The index in `QuestionSource.rows` of the row it is asked of.
  package var row: Int?
  package var duty: DutyID?
  package var dimension: DimensionID?
  package var role: RoleID?
  package var post: PostID?
  package var measure: PlanItemID?
  /// By its index in the model.
  package var separation: Int?
  /// By its index in the report.
  package var finding: Int?
  /// The duties that nobody answers for any more after a change, and those that somebody answers for as before.
  package var lost: [DutyID] = []
  package var kept: [DutyID] = []

  init(
    row: Int? = nil, duty: DutyID? = nil, dimension: DimensionID? = nil, role: RoleID? = nil, post: PostID? = nil,
    measure: PlanItemID? = nil, separation: Int? = nil, finding: Int? = nil
  ) {
    self.row = row
    self.duty = duty
    self.dimension = dimension
    self.role = role
    self.post = post
    self.measure = measure
    self.separation = separation
    self.finding = finding
  }
}
