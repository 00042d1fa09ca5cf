import AnsvarDiagnostics
import AnsvarText

/// What somebody answers as; never a person's name.
public struct Role: Sendable {
  /// What sort of party a role is.
  public enum Kind: UInt8, CaseIterable, Sendable {
    case position, body, unit, group, collective, external

    /// The word of the model language.
    public var keyword: String {
      switch self {
      case .position: "position"
      case .body: "body"
      case .unit: "unit"
      case .group: "group"
      case .collective: "collective"
      case .external: "external"
      }
    }

    /// What a reader sees.
    public var label: Phrase {
      switch self {
      case .position: Phrase(nb: "stilling", nn: "stilling", en: "position")
      case .body: Phrase(nb: "organ", nn: "organ", en: "body")
      case .unit: Phrase(nb: "enhet", nn: "eining", en: "unit")
      case .group: Phrase(nb: "gruppe", nn: "gruppe", en: "group")
      case .collective: Phrase(nb: "fellesbetegnelse", nn: "fellesnemning", en: "collective")
      case .external: Phrase(nb: "ekstern part", nn: "ekstern part", en: "external party")
      }
    }
  }

  public var name: NameID
  public var title: Title
  public var kind: Kind
  public var camp: CampID?
  public var has: IdentifierSet<Competence>
  public var range: SourceRange
  /// Where the fact comes from.
  public var citation: Citation?
  /// Stands for a name that is used and not declared, so that one fault is reported once and nothing follows from it.
  public var isUndeclared: Bool

  public init(
    name: NameID, title: Title, kind: Kind = .position, camp: CampID? = nil,
    has: IdentifierSet<Competence> = IdentifierSet(), range: SourceRange, isUndeclared: Bool = false
  ) {
    self.name = name
    self.title = title
    self.kind = kind
    self.camp = camp
    self.has = has
    self.range = range
    self.isUndeclared = isUndeclared
  }
}
