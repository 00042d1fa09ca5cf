import AnsvarDiagnostics

/// A family of duties, such as one of Groth's five.
public struct Dimension: Sendable {
  /// Whether its duties exist once in each organisation or once for each system there.
  public enum Extent: UInt8, Sendable {
    case organisation
    case system

    /// The word of the model language.
    public var keyword: String {
      switch self {
      case .organisation: "organisation"
      case .system: "system"
      }
    }
  }

  public var name: NameID
  public var title: Title
  /// The camp where the dimension is at home.
  public var camp: CampID?
  public var extent: Extent
  public var requires: [CompetenceID]
  /// What the dimension fails without: some role in it has to secure each.
  public var critical: [CompetenceID]
  /// Its duties, in the order in which they are declared.
  public var duties: [DutyID]
  public var range: SourceRange
  /// Where the fact comes from.
  public var citation: Citation?

  public init(name: NameID, title: Title, camp: CampID?, extent: Extent, range: SourceRange) {
    self.name = name
    self.title = title
    self.camp = camp
    self.extent = extent
    self.requires = []
    self.critical = []
    self.duties = []
    self.range = range
  }
}
