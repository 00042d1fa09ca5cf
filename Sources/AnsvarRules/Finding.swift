import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// What a rule reports: which rule, where, and about what.
///
/// It becomes words only when somebody reads it.
public struct Finding: Sendable {
  /// The index of the rule in `RuleCatalogue.all`.
  public var rule: Int
  /// Which of the rule's messages.
  public var variant = 0
  public var severity: Severity
  public var range: SourceRange
  public var isWaived = false

  public var duty: DutyID?
  /// The duties of one dimension that it is about, when one row or cell stands for several; then `duty` is nil.
  public var duties: [DutyID] = []
  public var dimension: DimensionID?
  public var roles: [RoleID] = []
  public var competence: CompetenceID?
  /// Every competence it is about, when a message names them all; `competence` is the first.
  public var competences: [CompetenceID] = []
  /// The goal, strategy or measure of the plan that it is about.
  public var planItem: PlanItemID?
  /// The items that it is about, when what is found alike in several is told once; then `planItem` is nil.
  public var planItems: [PlanItemID] = []
  /// The parties that a message lists.
  public var parties: [Party] = []
  /// The scope it was found in, when it is one; empty when it holds in several.
  public var scope = Scope.everywhere
  /// In how many scopes it holds.
  public var scopes = 1
  /// Which these are; nil when it is one, or when it is about the model as a whole.
  public var extent: Extent?
  /// The row of the table it stands in.
  public var row: Int?
  /// Values for the places of the message that the fields above do not fill.
  public var places: [Place] = []
  /// What else the message names, by its place in the message.
  public var mentions: [Mention] = []
  /// A second place that has to do with it, such as the other accountable.
  public var related: SourceRange?
  /// What the reader of the model reported, when it was not a rule that did.
  public var diagnostic: Diagnostic?

  /// Something of the model that a message names besides the duty, the roles and the scope.
  public struct Mention: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
      case camp(CampID)
      case dimension(DimensionID)
      case duty(DutyID)
      case role(RoleID)
      case post(PostID)
      case planItem(PlanItemID)
      case party(Party)
      /// By its index in the plan.
      case planArea(Int)
    }

    public var place: String
    public var subject: Subject

    public init(_ place: String, _ subject: Subject) {
      self.place = place
      self.subject = subject
    }
  }

  public init(rule: Int, severity: Severity, range: SourceRange) {
    self.rule = rule
    self.severity = severity
    self.range = range
  }

  /// Lets the finding hold in these scopes.
  mutating func hold(in scopes: [Scope]) {
    self.scopes = scopes.count
    scope = scopes.count == 1 ? scopes[0] : .everywhere
    extent = scopes.count == 1 ? nil : .scopes(scopes)
  }

  /// Lets a finding about a row hold in some of the organisations in which the row holds.
  mutating func hold(in organisations: [OrganisationID?], scopes: Int, first: Scope) {
    let isPart = scopes < self.scopes
    self.scopes = scopes
    scope = scopes == 1 ? first : .everywhere
    extent = scopes == 1 ? nil : row.map { isPart ? .rowIn($0, organisations) : .row($0) }
  }
}
