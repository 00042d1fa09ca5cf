import AnsvarDiagnostics

/// One side of the organisational divide: the line or ICT.
public struct Camp: Sendable {
  /// How many a model that is read may have, since every two that meet in a row are held against each other.
  public static let mostInModel = 64

  public var name: NameID
  public var title: Title
  public var range: SourceRange
  /// Where the fact comes from.
  public var citation: Citation?

  public init(name: NameID, title: Title, range: SourceRange) {
    self.name = name
    self.title = title
    self.range = range
  }
}
