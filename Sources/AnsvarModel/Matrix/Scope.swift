/// Where a row of the matrix holds: everywhere, in an organisation, for a system, or for a system in an organisation.
public struct Scope: Hashable, Sendable {
  public var organisation: OrganisationID?
  public var system: SystemID?

  public init(organisation: OrganisationID? = nil, system: SystemID? = nil) {
    self.organisation = organisation
    self.system = system
  }

  /// The whole model: what holds where nothing nearer is said.
  public static let everywhere = Scope()
}
