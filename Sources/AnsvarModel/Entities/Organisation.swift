import AnsvarDiagnostics

/// A municipality, a cooperation of several, a county, a supplier.
///
/// Organisations nest.
public struct Organisation: Sendable {
  public var name: NameID
  public var title: Title
  public var parent: OrganisationID?
  /// The roles that exist here and what they are competent in, where that differs from the model's roles.
  public var roster: Roster?
  public var range: SourceRange
  /// Where the fact comes from.
  public var citation: Citation?

  public init(name: NameID, title: Title, parent: OrganisationID? = nil, range: SourceRange) {
    self.name = name
    self.title = title
    self.parent = parent
    self.range = range
  }
}
