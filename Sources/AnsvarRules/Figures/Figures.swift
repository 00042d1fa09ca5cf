import AnsvarModel

/// The numbers of one organisation, or of a whole model, that are held against those of others.
public struct Figures: Sendable {
  /// Nil for what concerns no duties, such as findings about the model as a whole.
  public let coverage: Coverage?
  /// The declared roles that the matrices mention; for a whole model all that it declares.
  ///
  /// Nil where roles of different models would be added up, as is the load.
  public let roles: Int?
  public let load: LoadFigures?
  public let findings: FindingCounts
}
