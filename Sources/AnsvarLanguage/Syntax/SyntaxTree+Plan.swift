import AnsvarDiagnostics
import AnsvarModel

extension SyntaxTree {
  struct Plan {
    var declared: Declared
    var years: YearSpan?
    var deadlines: [DeadlineClass] = []
    var areas: [PlanArea] = []
    var items: [PlanItem] = []
  }

  struct DeadlineClass {
    var declared: Declared
    var years: YearSpan
  }

  struct PlanArea {
    var declared: Declared
    var organisation: Name?
    var accountable: [Party] = []
  }

  enum Due {
    case day(Day)
    case years(YearSpan)
    case deadline(Name)
  }

  struct PlanItem {
    var kind: AnsvarModel.PlanItem.Kind
    var declared: Declared
    /// The index of its area in the plan.
    var area: Int?
    var priority: Int?
    var due: Due?
    var recurrence: AnsvarModel.PlanItem.Recurrence?
    var accountable: [Party] = []
    var responsible: [Party] = []
    var mentions: [Party] = []
    var serves: [(kind: AnsvarModel.PlanItem.Kind, name: Name)] = []
    var establishes: [Name] = []
  }

  struct Revision {
    var path: String
    var range: SourceRange
    var citation: Citation?
    var claims: [RevisionClaim] = []
  }

  struct RevisionClaim {
    var kind: AnsvarModel.RevisionClaim.Kind
    var items: [RevisedItem]
    var targets: [RevisedItem]
    var reason: String?
    var range: SourceRange
    var citation: Citation?
  }
}
