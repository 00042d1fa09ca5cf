import AnsvarDiagnostics

/// What a model says of the model that it revises.
public struct Revision: Sendable {
  /// The file of the earlier model, as written.
  public var path: String
  /// The earlier model, read by itself; empty when it could not be read.
  public var previous: [Model] = []
  public var claims: [RevisionClaim] = []
  public var range: SourceRange
  /// Where the fact comes from.
  public var citation: Citation?

  public init(path: String, range: SourceRange) {
    self.path = path
    self.range = range
  }
}
