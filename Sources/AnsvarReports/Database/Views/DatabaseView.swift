/// A view of the database.
struct DatabaseView: Sendable {
  let name: String
  /// What a line of it is, for the comment above it.
  let about: String
  let query: String

  init(_ name: String, _ about: String, _ query: String) {
    self.name = name
    self.about = about
    self.query = query
  }

  /// Each after those that it builds on.
  static let all: [DatabaseView] = [
    .today, .rule, .modelRule, .organisationWithin, .workingOrganisation, .scope, .scopeMatrix, .effectiveRow,
    .checkedDuty, .rowRole, .rowSummary, .skill, .finding, .findingCounts, .findingNames, .coverage,
  ]
}
