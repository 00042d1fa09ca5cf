import AnsvarDiagnostics

/// A goal area of a plan.
public struct PlanArea: Sendable {
  public var name: NameID
  public var title: Title
  /// Whose activities these are; nil: everybody's.
  public var organisation: OrganisationID?
  /// Who answers for the area as a whole.
  public var accountable: [NamedParty] = []
  public var range: SourceRange
  /// Where the fact comes from.
  public var citation: Citation?

  public init(name: NameID, title: Title, organisation: OrganisationID? = nil, range: SourceRange) {
    self.name = name
    self.title = title
    self.organisation = organisation
    self.range = range
  }
}
