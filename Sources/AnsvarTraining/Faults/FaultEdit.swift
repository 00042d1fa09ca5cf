import AnsvarModel

/// One change to a matrix that has been sound so far.
enum FaultEdit: Sendable {
  /// A role takes part so in a row from now on; not at all when it is empty.
  case letters(row: Int, RoleID, Participation)
  /// A role no longer has a competence.
  case forget(RoleID, CompetenceID)
  /// Nobody takes part in a row.
  case empty(row: Int)
  /// Nobody takes part in a row, and a reason says that this is meant.
  case emptyOnPurpose(row: Int, reason: String)
}

extension FaultMatrix {
  /// The matrix with changes made; nil when the letters of the model cannot say them.
  func applying(_ edits: [FaultEdit]) -> FaultMatrix? {
    var result = self
    for edit in edits {
      switch edit {
      case .letters(let row, let role, let participation):
        guard result.set(role, participation, inRow: row) else { return nil }
      case .forget(let role, let competence):
        var gone = IdentifierSet<Competence>()
        gone.insert(competence)
        result.frame.roles[role.index].has = result.frame.roles[role.index].has.subtracting(gone)
      case .empty(let row): result.empty(row: row)
      case .emptyOnPurpose(let row, let reason): result.empty(row: row, because: reason)
      }
    }
    return result
  }
}
