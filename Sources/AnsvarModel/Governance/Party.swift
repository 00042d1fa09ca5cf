import AnsvarDiagnostics

/// Somebody whom a model names: a role, a whole organisation, or a name that the model knows nothing more of.
public enum Party: Hashable, Sendable {
  case role(RoleID)
  case organisation(OrganisationID)
  /// The words of the source, for a party that is neither.
  case words(String)
}

/// A party at the place where it is named.
public struct NamedParty: Sendable {
  public var party: Party
  public var range: SourceRange

  public init(_ party: Party, range: SourceRange) {
    self.party = party
    self.range = range
  }
}
