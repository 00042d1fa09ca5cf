import AnsvarDiagnostics
import AnsvarModel

/// What two findings have in common when they are one and the same finding in two scopes.
struct FindingKey: Hashable {
  var range: SourceRange
  var role: RoleID?
  var variant: Int
  /// The numbers that the finding speaks of, or the entries it stands on.
  var numbers: [Int]
}
