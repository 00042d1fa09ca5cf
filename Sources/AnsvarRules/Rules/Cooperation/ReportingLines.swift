import AnsvarModel

/// Who reports to whom among the roles of a model, and the rings in that.
struct ReportingLines {
  private struct Line {
    /// The index of the relation.
    var relation: Int
    var to: Int
  }

  /// By role.
  private var lines: [[Line]]

  init(_ model: Model) {
    lines = [[Line]](repeating: [], count: model.roles.count)
    for (index, relation) in model.relations.enumerated() where relation.kind == .reportsTo {
      guard case .role(let other) = relation.other, !model[other].isUndeclared else { continue }
      lines[relation.role.index].append(Line(relation: index, to: other.index))
    }
  }

  /// For each knot of roles that report to each other, the relations of one ring in it, the last of them the one that
  /// closes it; in the order of declaration.
  ///
  /// - Complexity: O(*n*) in the roles and relations, and *n* log *n* in the rings found.
  var rings: [[Int]] {
    var result: [[Int]] = []
    // Roles are done when every way on from them has been followed; those on the way have their place on it.
    var isDone = [Bool](repeating: false, count: lines.count)
    var placeOnWay = [Int?](repeating: nil, count: lines.count)
    var isInRing = [Bool](repeating: false, count: lines.count)
    for start in lines.indices where !isDone[start] && !lines[start].isEmpty {
      var way: [(role: Int, next: Int)] = [(role: start, next: 0)]
      placeOnWay[start] = 0
      while let (role, next) = way.last {
        guard next < lines[role].count else {
          isDone[role] = true
          placeOnWay[role] = nil
          way.removeLast()
          continue
        }
        way[way.count - 1].next += 1
        let other = lines[role][next].to
        if let place = placeOnWay[other] {
          let members = way[place...]
          // One ring is enough for whoever is in it: when it is mended, the next one shows.
          guard !members.contains(where: { isInRing[$0.role] }) else { continue }
          for member in members { isInRing[member.role] = true }
          result.append(members.map { lines[$0.role][$0.next - 1].relation })
        } else if !isDone[other] {
          placeOnWay[other] = way.count
          way.append((role: other, next: 0))
        }
      }
    }
    return result
  }
}
