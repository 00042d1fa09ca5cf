import AnsvarModel

/// Puts changes in order and the claims to the changes that they speak of.
enum ChangeList {
  /// The changes with the claims about them.
  ///
  /// - Complexity: O(*n*) in the changes and the things that claims name.
  static func attached(_ changes: [Change], to claims: [ReadClaim]) -> [Change] {
    var changes = changes
    var ofOld: [Subject: Int] = [:]
    var ofNew: [Subject: Int] = [:]
    for (index, change) in changes.enumerated() {
      for subject in change.before { ofOld[subject] = index }
      for subject in change.after { ofNew[subject] = index }
    }
    for (number, read) in claims.enumerated() {
      for item in read.items {
        guard let item, let index = read.claim.kind == .added ? ofNew[item] : ofOld[item] else { continue }
        if changes[index].claims.last != number { changes[index].claims.append(number) }
      }
      // What something is covered by has not become that.
      guard read.claim.kind != .covered, read.namesTargets else { continue }
      for target in read.targets {
        guard let target, let index = ofNew[target] else { continue }
        if changes[index].claims.last != number { changes[index].claims.append(number) }
      }
    }
    return changes
  }

  /// The changes of one kind of thing, each gone one before the first that comes after it in the earlier model.
  ///
  /// - Complexity: O(*n* log *n*).
  static func sorted(_ changes: [Change]) -> [Change] {
    // What is gone has no place in the later model, so it takes that of the thing that stood before it.
    var places: [(old: Int, new: Int)] = []
    for change in changes {
      if let old = change.before.first?.index, let new = change.after.first?.index { places.append((old, new)) }
    }
    places.sort { ($0.old, $0.new) < ($1.old, $1.new) }
    var keys: [(new: Int, isNew: Int, old: Int, index: Int)] = []
    for (index, change) in changes.enumerated() {
      let old = change.before.first?.index ?? -1
      if let new = change.after.first?.index {
        keys.append((new, 1, old, index))
      } else {
        keys.append((place(before: old, places) + 1, 0, old, index))
      }
    }
    keys.sort { ($0.new, $0.isNew, $0.old, $0.index) < ($1.new, $1.isNew, $1.old, $1.index) }
    return keys.map { changes[$0.index] }
  }

  private static func place(before old: Int, _ places: [(old: Int, new: Int)]) -> Int {
    let next = places.endOfPrefix { $0.old < old }
    return next == 0 ? -1 : places[next - 1].new
  }
}
