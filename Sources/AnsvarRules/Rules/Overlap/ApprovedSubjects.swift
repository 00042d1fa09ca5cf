import AnsvarModel
import AnsvarText

/// What the roles of a model approve, with those together that approve the same.
struct ApprovedSubjects {
  /// An approval of a duty, and one of the dimension it stands in.
  struct Inside {
    var part: Approval
    var whole: Approval
    var duty: DutyID
  }

  private let model: Model
  /// By subject, in the order in which subjects are first approved, one approval of each role.
  private var groups: [[Approval]] = []
  private var ofDimension: [DimensionID: Int] = [:]

  init(_ model: Model) {
    self.model = model
    var known: [Approval.Subject: Int] = [:]
    var seen: [Approval.Subject: Set<RoleID>] = [:]
    for approval in model.approvals {
      let subject = Self.likeness(approval.subject)
      guard seen[subject, default: []].insert(approval.role).inserted else { continue }
      if let group = known[subject] {
        groups[group].append(approval)
        continue
      }
      known[subject] = groups.count
      if case .dimension(let dimension) = subject { ofDimension[dimension] = groups.count }
      groups.append([approval])
    }
  }

  /// The approvals of what more than one role approves.
  var shared: [[Approval]] { groups.filter { $0.count > 1 } }

  /// The approvals of a duty by one role where another approves the whole dimension.
  var insideDimensions: [Inside] {
    var result: [Inside] = []
    let roles = groups.map { Set($0.map { $0.role }) }
    for group in groups {
      guard case .duty(let duty) = group[0].subject, let whole = ofDimension[model[duty].dimension] else { continue }
      // Whoever approves the dimension approves the duty, however often it is said.
      for part in group where !roles[whole].contains(part.role) {
        result.append(Inside(part: part, whole: groups[whole][0], duty: duty))
      }
    }
    return result
  }

  /// A finding about what several approve, at the second of them.
  func finding(on group: [Approval], _ findings: FindingCollector) -> Finding {
    var finding = findings.finding(at: group[1].range)
    finding.roles = group.map { $0.role }
    finding.related = group[0].range
    switch group[0].subject {
    case .duty(let duty):
      finding.duty = duty
      finding.dimension = model[duty].dimension
      finding.mentions = [Finding.Mention("subject", .duty(duty))]
    case .dimension(let dimension):
      finding.dimension = dimension
      finding.mentions = [Finding.Mention("subject", .dimension(dimension))]
    case .words(let words): finding.mentions = [Finding.Mention("subject", .party(.words(words)))]
    }
    return finding
  }

  /// Words are the same subject whatever their capitals and spaces.
  private static func likeness(_ subject: Approval.Subject) -> Approval.Subject {
    guard case .words(let words) = subject else { return subject }
    let parts = LetterCase.lowered(words).unicodeScalars.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    return .words(parts.map { String(String.UnicodeScalarView($0)) }.joined(separator: " "))
  }
}
