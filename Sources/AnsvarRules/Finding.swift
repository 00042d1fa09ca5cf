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
  /// The scope it was found in, when it is one; empty when it holds in several.
  public var scope = Scope.everywhere
  /// In how many scopes it holds.
  public var scopes = 1
  /// The row of the table it stands in, from which the scopes can be listed.
  public var row: Int?
  /// Values for the places of the message that the fields above do not fill.
  public var places: [Place] = []
  /// The scopes of waivers that have taken their part of the finding already.
  var taken: [Scope] = []
  /// What else the message names, by its place in the message.
  public var mentions: [Mention] = []
  /// A second place that has to do with it, such as the other accountable.
  public var related: SourceRange?
  /// What the reader of the model reported, when it was not a rule that did.
  public var diagnostic: Diagnostic?

  /// Something of the model that a message names besides the duty, the roles and the scope.
  public struct Mention: Equatable, Sendable {
    public enum Subject: Equatable, Sendable {
      case camp(CampID)
      case dimension(DimensionID)
      case duty(DutyID)
      case role(RoleID)
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
}
