import AnsvarDiagnostics

/// A document that the facts of a model come from.
public struct SourceReference: Sendable {
  public var name: NameID
  public var title: String
  public var range: SourceRange

  public init(name: NameID, title: String, range: SourceRange) {
    self.name = name
    self.title = title
    self.range = range
  }
}
