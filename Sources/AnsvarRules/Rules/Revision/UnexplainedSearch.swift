import AnsvarComparison
import AnsvarModel

/// Finds the changes that no claim speaks of.
struct UnexplainedSearch {
  /// The kinds of things that the revision gives reasons for; a plan that explains its measures need not explain roles.
  private var explained: Set<Family> = []
  /// What is said to cover something: that tells why it is there.
  private var covering: Set<Subject> = []

  /// Things that are explained together or not at all.
  private enum Family: Hashable { case plan, roles, duties }

  init(_ diff: ModelDiff) {
    for read in diff.claims {
      for item in read.claim.items { explained.insert(Self.family(item.kind)) }
      guard read.claim.kind == .covered else { continue }
      for target in read.targets { if let target { covering.insert(target) } }
    }
  }

  private static func family(_ kind: RevisedItem.Kind) -> Family {
    switch kind {
    case .goal, .strategy, .measure: .plan
    case .role: .roles
    case .dimension, .duty: .duties
    }
  }

  private static func family(_ kind: Subject.Kind) -> Family? {
    switch kind {
    case .planItem: .plan
    case .role: .roles
    case .dimension, .duty: .duties
    case .organisation, .system, .post, .area: nil
    }
  }

  func isUnexplained(_ change: Change) -> Bool {
    guard change.claims.isEmpty, let family = Self.family(change.kind), explained.contains(family) else { return false }
    if change.has(.added) && change.after.contains(where: { covering.contains($0) }) { return false }
    // A goal or measure that lost its date and nothing else has a rule of its own.
    return !(change.kind == .planItem && change.alterations.allSatisfy { $0.kind == .due && $0.to.isEmpty })
  }

  /// Which of the rule's messages fits.
  func variant(_ change: Change) -> Int {
    if change.after.isEmpty { return 1 }
    if change.before.isEmpty { return 0 }
    if change.before.count > 1 || change.after.count > 1 { return 4 }
    return change.has(.name) && change.isOnlyMoved ? 3 : 2
  }

  /// What has changed, each respect once.
  func aspects(_ change: Change) -> [Alteration.Kind] {
    var known: Set<Alteration.Kind> = []
    return change.alterations.map { $0.kind }.filter { known.insert($0).inserted }
  }
}
