import AnsvarDiagnostics
import AnsvarText

/// What a role or a body has to do with another party, such as whom it reports to.
public struct Relation: Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case appointedBy, ordersFrom, advises, reportsTo

    /// The words of the model language.
    public var keywords: (first: String, second: String?) {
      switch self {
      case .appointedBy: ("appointed", "by")
      case .ordersFrom: ("orders", "from")
      case .advises: ("advises", nil)
      case .reportsTo: ("reports", "to")
      }
    }

    /// The name in a table, such as `reports-to`.
    public var id: String {
      switch self {
      case .appointedBy: "appointed-by"
      case .ordersFrom: "orders-from"
      case .advises: "advises"
      case .reportsTo: "reports-to"
      }
    }

    /// What a reader sees between the two parties.
    public var label: Phrase {
      switch self {
      case .appointedBy: Phrase(nb: "oppnevnes av", nn: "blir oppnemnd av", en: "is appointed by")
      case .ordersFrom: Phrase(nb: "bestiller fra", nn: "bestiller frå", en: "orders from")
      case .advises: Phrase(nb: "gir råd til", nn: "gir råd til", en: "advises")
      case .reportsTo: Phrase(nb: "rapporterer til", nn: "rapporterer til", en: "reports to")
      }
    }
  }

  public var kind: Kind
  /// Whose declaration says so.
  public var role: RoleID
  public var other: Party
  public var range: SourceRange

  public init(_ kind: Kind, role: RoleID, other: Party, range: SourceRange) {
    self.kind = kind
    self.role = role
    self.other = other
    self.range = range
  }
}
