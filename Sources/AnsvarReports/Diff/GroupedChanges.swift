import AnsvarComparison
import AnsvarModel

/// The changes as a person wants to read them: one that befalls several duties of a dimension alike is told once.
///
/// Where it befalls every duty of the dimension, it is a change of the dimension.
enum GroupedChanges {
  /// The changes in the order of the kinds of things.
  ///
  /// - Complexity: O(*n*) in the changes.
  static func of(_ diff: ModelDiff) -> [Change] {
    var dimensions: [Change] = []
    var duties: [Change] = []
    for change in diff.changes where change.kind == .duty {
      if let last = duties.last, isAlike(last, change, diff) {
        duties[duties.count - 1].before += change.before
        duties[duties.count - 1].after += change.after
      } else {
        duties.append(change)
      }
    }
    var rest: [Change] = []
    for change in duties {
      if let whole = ofWholeDimension(change, diff) { dimensions.append(whole) } else { rest.append(change) }
    }
    let before = diff.changes.filter { $0.kind < .duty }
    let after = diff.changes.filter { $0.kind > .duty }
    return before + dimensions + rest + after
  }

  private static func isAlike(_ group: Change, _ change: Change, _ diff: ModelDiff) -> Bool {
    guard isOnlyParticipation(group), isOnlyParticipation(change), group.alterations == change.alterations,
      case .duty(let one)? = group.after.last, case .duty(let other)? = change.after.last
    else { return false }
    return diff.new[one].dimension == diff.new[other].dimension
  }

  private static func isOnlyParticipation(_ change: Change) -> Bool {
    change.claims.isEmpty && change.alterations.allSatisfy { $0.kind == .participation }
  }

  private static func ofWholeDimension(_ change: Change, _ diff: ModelDiff) -> Change? {
    guard change.after.count > 1, isOnlyParticipation(change), case .duty(let duty)? = change.after.first else {
      return nil
    }
    let dimension = diff.new[duty].dimension
    guard diff.new[dimension].duties.count == change.after.count,
      let origin = diff.correspondence.dimensions.predecessor(of: dimension)
    else { return nil }
    return Change(before: [.dimension(origin)], after: [.dimension(dimension)], alterations: change.alterations)
  }
}
