import AnsvarDiagnostics

/// The smallest thing that somebody answers for.
public struct Duty: Sendable {
  /// The whole name, with the dimension: `bruksnytte.opplæring`.
  public var name: NameID
  public var title: Title
  public var dimension: DimensionID
  /// Every competence that it takes: the duty's own and those of the dimension.
  public var requires: IdentifierSet<Competence>
  public var range: SourceRange
  /// Where the fact comes from.
  public var citation: Citation?

  public init(
    name: NameID, title: Title, dimension: DimensionID, requires: IdentifierSet<Competence>, range: SourceRange
  ) {
    self.name = name
    self.title = title
    self.dimension = dimension
    self.requires = requires
    self.range = range
  }
}
