import AnsvarDiagnostics
import AnsvarText

/// A goal, a strategy or a measure of a plan.
public struct PlanItem: Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case goal, strategy, measure

    /// The word of the model language.
    public var keyword: String {
      switch self {
      case .goal: "goal"
      case .strategy: "strategy"
      case .measure: "measure"
      }
    }

    /// What a reader sees of several.
    public var plural: Phrase {
      switch self {
      case .goal: Phrase(nb: "mål", nn: "mål", en: "goals")
      case .strategy: Phrase(nb: "strategiene", nn: "strategiane", en: "strategies")
      case .measure: Phrase(nb: "tiltak", nn: "tiltak", en: "measures")
      }
    }

    /// What a reader sees.
    public var label: Phrase {
      switch self {
      case .goal: Phrase(nb: "mål", nn: "mål", en: "goal")
      case .strategy: Phrase(nb: "strategi", nn: "strategi", en: "strategy")
      case .measure: Phrase(nb: "tiltak", nn: "tiltak", en: "measure")
      }
    }
  }

  public var kind: Kind
  /// The number that the source gives it, such as `I`, `A`, `17` or `5.2`; one of its kind in the plan.
  public var name: NameID
  public var title: Title
  /// The index of its area in the plan.
  public var area: Int?
  /// 1 is the highest.
  public var priority: Int?
  public var due: Due?
  public var recurrence: Recurrence?
  public var accountable: [NamedParty] = []
  public var responsible: [NamedParty] = []
  /// Whom its text names, where the source says one thing in the text and another in the table.
  public var mentions: [NamedParty] = []
  /// The goals and strategies that it is said to serve.
  public var serves: [PlanItemID] = []
  /// The roles and bodies that it creates.
  public var establishes: [RoleID] = []
  public var range: SourceRange
  /// Where the fact comes from.
  public var citation: Citation?

  /// Something that is done again and again.
  public struct Recurrence: Equatable, Sendable {
    /// How often, in the words of the source.
    public var words: String?

    public init(_ words: String? = nil) { self.words = words }
  }

  /// Those who are responsible and not accountable besides.
  public var onlyResponsible: [NamedParty] {
    let answering = Set(accountable.map { $0.party })
    return responsible.filter { !answering.contains($0.party) }
  }

  public init(kind: Kind, name: NameID, title: Title, area: Int? = nil, range: SourceRange) {
    self.kind = kind
    self.name = name
    self.title = title
    self.area = area
    self.range = range
  }
}
