import AnsvarModel
import AnsvarRules

/// What one finding is about in one scope, whatever place it has in the source: equal ones are the same finding.
///
/// Names and not identifiers, since an edited model numbers its roles anew and keeps its names.
public struct FindingSubject: Hashable, Sendable {
  /// The stable id of the rule.
  public var rule: String
  public var duty: NameID?
  public var dimension: NameID?
  /// Sorted by name.
  public var roles: [NameID] = []
  public var competence: NameID?
  public var organisation: NameID?
  public var system: NameID?
  /// What else the rule tells cases apart by, in the order in which the finding names it.
  public var details: [Detail] = []

  package init(rule: String) { self.rule = rule }

  /// A further thing that a finding is about.
  public enum Detail: Hashable, Sendable {
    case name(NameID)
    case item(PlanItem.Kind?, String)
    case words(String)
    case variant(Int)
  }
}
