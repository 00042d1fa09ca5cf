extension Model {
  /// What a role is competent in, in an organisation: as its roster says, else the roster of the organisation above,
  /// else as the role itself says.
  public func competences(of role: RoleID, in organisation: OrganisationID?) -> IdentifierSet<Competence> {
    guard let roster = roster(of: organisation) else { return self[role].has }
    guard let entry = roster[role] else { return IdentifierSet() }
    return entry.has ?? self[role].has
  }

  /// The roster that holds in an organisation: its own, else that of the organisation above.
  public func roster(of organisation: OrganisationID?) -> Roster? {
    var next = organisation
    while let current = next {
      if let roster = self[current].roster { return roster }
      next = self[current].parent
    }
    return nil
  }

  /// Whether any organisation has a roster of its own.
  public var hasRosters: Bool { organisations.contains { $0.roster != nil } }
}
