import AnsvarDiagnostics
import AnsvarModel

/// What something in a report is about, so that a reader can ask for that alone.
///
/// Nil: the question does not arise, and it stays whatever is asked for. An empty list: it is about none of them.
public struct ReportFacets: Equatable, Sendable {
  public var roles: [RoleID]?
  public var dimensions: [DimensionID]?
  public var severities: [Severity]?

  init(roles: [RoleID]? = nil, dimensions: [DimensionID]? = nil, severities: [Severity]? = nil) {
    self.roles = roles.map { Self.distinct($0) }
    self.dimensions = dimensions.map { Self.distinct($0) }
    self.severities = severities.map { given in Severity.allCases.filter { given.contains($0) } }
  }

  public var isEmpty: Bool { roles == nil && dimensions == nil && severities == nil }

  private static func distinct<Entity>(_ ids: [Identifier<Entity>]) -> [Identifier<Entity>] {
    IdentifierSet(ids).members
  }
}
