import AnsvarModel
import AnsvarRules

/// A rule in SQL: the searches that find what it reports, a line for each scope that is counted.
struct DatabaseRule: Sendable {
  /// A query for findings, and what they are about; what a finding has nothing of is null.
  struct Search: Sendable {
    /// The columns in the order of `found`.
    let columns: [String]
    /// What follows `from`.
    let source: String

    /// Findings about something in an organisation, or in the model as a whole.
    ///
    /// `table` is the one, by its name in `source`, that has the model. `role` and `otherRole` are those that a finding
    /// names; it names too whoever has the letter `part` in `row` or `otherRow`, and the accountable roles of `post`.
    init(
      in table: String, organisation: String = "0", system: String = "0", duty: String = "null",
      dimension: String = "null", role: String = "null", otherRole: String = "null", row: String = "null",
      otherRow: String = "null", part: String = "null", post: String = "null", from source: String
    ) {
      columns = [table + ".model", organisation, system, duty, dimension, role, otherRole, row, otherRow, part, post]
      self.source = source
    }

    /// Findings about a duty in a scope, all of which stand in one table.
    init(
      at table: String, role: String = "null", row: String = "null", otherRow: String = "null",
      part: String = "null", from source: String
    ) {
      self.init(
        in: table, organisation: table + ".organisation", system: table + ".system", duty: table + ".duty",
        dimension: table + ".dimension", role: role, row: row, otherRow: otherRow, part: part, from: source)
    }
  }

  /// A query for rows where more have the letter `part` than the threshold of a rule allows; `count` is how many.
  static func crowd(_ id: String, _ part: String, _ count: String) -> Search {
    Search(
      at: "c", row: "c.row_no", part: "'\(part)'",
      from: """
        counted c
        join model_rule r on r.model = c.model and r.rule = '\(id)'
        where \(count) > r.threshold
        """)
  }

  /// A query for parts that roles of a kind have, of those whose letters are as `letters` says.
  static func parts(of kind: Role.Kind, _ letters: String) -> Search {
    Search(
      at: "c", role: "a.role",
      from: """
        counted c
        join assignment a on a.model = c.model and a.row_no = c.row_no
        join participation p on p.model = a.model and p.participation = a.participation
        join role r on r.model = a.model and r.role = a.role
        where r.kind = '\(kind.keyword)' and \(letters)
        """)
  }

  let id: String
  /// Named queries that the searches build on; empty for none.
  let steps: String
  let searches: [Search]

  init(_ id: String, steps: String = "", searches: [Search]) {
    self.id = id
    self.steps = steps
    self.searches = searches
  }

  /// The rules that depend on cells of the matrix, roles, competences, separations and posts.
  static let all: [DatabaseRule] = [
    .gapAccountable, .gapResponsible, .gapDuty, .gapDimension, .gapCompetence, .gapBridge, .gapCritical, .gapHolder,
    .gapDeputy, .overlapAccountable, .overlapResponsible, .overlapCollective, .overlapDuty, .separationConflict,
    .separationHolder, .unitySplit, .loadIdle, .loadHeavy, .loadEverywhere, .voiceCrowded, .voiceSilent,
    .roleExternalAccountable,
  ]
}
