import AnsvarDiagnostics

/// Dimensions that one role may not carry together in the same organisation and system.
public struct Separation: Sendable {
  public var name: NameID?
  public var title: Title
  public var first: DimensionID
  public var second: DimensionID
  public var range: SourceRange

  public init(name: NameID?, title: Title, first: DimensionID, second: DimensionID, range: SourceRange) {
    self.name = name
    self.title = title
    self.first = first
    self.second = second
    self.range = range
  }
}
