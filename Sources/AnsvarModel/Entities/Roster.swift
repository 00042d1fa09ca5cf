import AnsvarDiagnostics

/// The roles that exist in one organisation, sorted by role, with the competences they have there.
public struct Roster: Sendable {
  /// One role of the roster.
  public struct Entry: Sendable {
    public var role: RoleID
    /// Nil: the competences that the role has everywhere.
    public var has: IdentifierSet<Competence>?
    public var range: SourceRange

    public init(role: RoleID, has: IdentifierSet<Competence>?, range: SourceRange) {
      self.role = role
      self.has = has
      self.range = range
    }
  }

  public let entries: [Entry]
  public var range: SourceRange

  public init(_ entries: [Entry], range: SourceRange) {
    self.entries = entries.sorted { $0.role < $1.role }
    self.range = range
  }

  /// The entry of a role; nil when the role does not exist in the organisation.
  ///
  /// - Complexity: O(log *n*) in the number of roles.
  public subscript(role: RoleID) -> Entry? {
    let place = entries.endOfPrefix { $0.role < role }
    return place < entries.count && entries[place].role == role ? entries[place] : nil
  }
}
