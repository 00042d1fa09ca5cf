import AnsvarDiagnostics

/// What a dimension or a duty requires and a role has.
public struct Competence: Sendable {
  public var name: NameID
  public var title: Title
  /// The camps between which whoever has it can translate; empty for an ordinary competence.
  public var bridges: [CampID]
  public var range: SourceRange
  /// Where the fact comes from.
  public var citation: Citation?

  public init(name: NameID, title: Title, bridges: [CampID], range: SourceRange) {
    self.name = name
    self.title = title
    self.bridges = bridges
    self.range = range
  }
}
