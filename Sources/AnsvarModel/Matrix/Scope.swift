/// Where a row of the matrix holds: everywhere, in an organisation, for a system, or for a system in an organisation.
public struct Scope: Hashable, Sendable {
  public var organisation: OrganisationID?
  public var system: SystemID?

  public init(organisation: OrganisationID? = nil, system: SystemID? = nil) {
    self.organisation = organisation
    self.system = system
  }

  /// The scope as one number, which hashes in a fraction of the time.
  public var key: UInt64 {
    UInt64(organisation.map { $0.raw + 1 } ?? 0) << 32 | UInt64(system.map { $0.raw + 1 } ?? 0)
  }

  /// The whole model: what holds where nothing nearer is said.
  public static let everywhere = Scope()
}
