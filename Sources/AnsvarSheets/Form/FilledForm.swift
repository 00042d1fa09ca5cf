import AnsvarDiagnostics

/// What people have written in a form.
package struct FilledForm: Sendable {
  /// What stands in a cell that was to be filled in; cells without text are not there.
  package struct Answer: Sendable {
    /// The row and the column, as indices in the form.
    package var row: Int
    package var column: Int
    package var text: String
    /// Where it stands, for a message: `gruppe-a.csv:7` or `gruppe-a.xlsx: Skjema!D7`.
    package var place: String
  }

  /// What was filled in above the rows, one for each of the form's blanks; empty where nothing was.
  package var blanks: [String] = []
  /// By row and column of the file.
  package var answers: [Answer] = []
  /// What is not clear; no conclusion is drawn from a form that has any.
  package var diagnostics: [Diagnostic] = []
}
