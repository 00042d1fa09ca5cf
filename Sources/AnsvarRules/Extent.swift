import AnsvarModel

/// In which scopes a finding holds, when they are several.
///
/// Most findings stand in one row, so their scopes are listed only for whoever asks: see `FindingScopes`.
public enum Extent: Sendable {
  /// Wherever a row of the table holds.
  case row(Int)
  /// Where a row of the table holds, in these organisations only.
  case rowIn(Int, [OrganisationID?])
  /// Wherever one of several rows holds.
  case rows([UInt32])
  /// Wherever nobody has written a row for a duty.
  case missing(DutyID)
  case scopes([Scope])
}
