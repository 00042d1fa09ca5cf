import AnsvarDiagnostics

/// A program or a platform; many duties exist once for each.
public struct System: Sendable {
  public var name: NameID
  public var title: Title
  /// The organisations that run it; empty: every one.
  public var owners: [OrganisationID]
  public var range: SourceRange
  /// Where the fact comes from.
  public var citation: Citation?

  public init(name: NameID, title: Title, owners: [OrganisationID], range: SourceRange) {
    self.name = name
    self.title = title
    self.owners = owners
    self.range = range
  }
}
