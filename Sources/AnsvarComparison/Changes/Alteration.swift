import AnsvarModel

/// One respect in which a thing differs between two models: what was, and what is now.
public struct Alteration: Hashable, Sendable {
  /// In which respect, in the order in which a reader is told.
  public enum Kind: UInt8, CaseIterable, Comparable, Sendable {
    case added, removed, merged, split
    /// Another name or number.
    case name
    /// Another title, or other words for a goal or a measure.
    case title
    /// A duty in another dimension, a plan item in another area, an organisation in another one, a post elsewhere.
    case place
    case roleKind, camp, competences, critical, extent
    /// Who takes part in a duty in one of the five ways, and where.
    case participation
    case due, recurrence, priority, accountable, responsible, mentions, serves, establishes
    case seats, relations, approvals, mandate
    case holds, deputy, vacancy
    /// The organisations that run a system.
    case owners

    public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  public var kind: Kind
  /// What holds no longer, in the numbers of the earlier model.
  public var from: [ChangeValue]
  /// What holds now and did not, in the numbers of the later model.
  public var to: [ChangeValue]
  /// Which of the five ways of taking part, for a participation.
  public var meaning: Participation = []
  /// Where, for a participation: scopes of the later model; the whole model where there is only that.
  public var scopes: [Scope] = []
  /// Whether these are all the scopes in which the duty is found in both models.
  public var isEverywhere = true

  public init(_ kind: Kind, from: [ChangeValue] = [], to: [ChangeValue] = []) {
    self.kind = kind
    self.from = from
    self.to = to
  }
}

/// A value before or after a change, by its number in the model it belongs to.
public enum ChangeValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case organisation(OrganisationID)
  case camp(CampID)
  case competence(CompetenceID)
  case role(RoleID)
  case dimension(DimensionID)
  case post(PostID)
  case area(Int)
  case planItem(PlanItemID)
  case party(Party)
  case due(Due)
  case day(Day)
  case kind(Role.Kind)
  case extent(Dimension.Extent)
  /// Indices in the model's lists.
  case seat(Int)
  case relation(Int)
  case approval(Int)
  case mandate(Int)
  /// A post that nobody has.
  case vacant
}
