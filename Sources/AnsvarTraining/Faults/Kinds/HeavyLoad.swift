import AnsvarAnalysis
import AnsvarModel
import AnsvarText

extension FaultKind {
  /// One role carries so much that the rest only lend a hand.
  static let heavyLoad = FaultKind(
    "heavy-load", rule: "load.heavy", level: 4,
    words: Phrase(
      nb: "en rolle som bærer langt mer enn de andre", nn: "ei rolle som ber langt meir enn dei andre",
      en: "a role that carries far more than the others"),
    plans: { matrix in
      matrix.frame.roles.indices.compactMap { index in
        let role = RoleID(index)
        guard matrix.canAnswer(role), let taken = matrix.rowsTaken(by: role) else { return nil }
        var subject = FindingSubject(rule: "load.heavy")
        subject.roles = [matrix.frame[role].name]
        return FaultPlan(taken.flatMap { matrix.handingOver($0, to: role) }, rows: taken, finds: [subject])
      }
    })
}

extension FaultMatrix {
  /// The fewest rows, in their order, that a role has to take over until it carries too much; nil when all are too few.
  fileprivate func rowsTaken(by role: RoleID) -> [Int]? {
    var after = self
    var taken: [Int] = []
    for row in rows.indices where !rows[row].parts.isEmpty {
      let carried = Set(after.rowsCarried(by: role).map { dimension(ofRow: $0) })
      let isOwn = after.participation(of: role, inRow: row).contains([.accountable, .responsible])
      guard !isOwn, lacking(role, inRow: row).isEmpty,
        conflicts(role, carrying: carried, and: dimension(ofRow: row)).isEmpty,
        let next = after.applying(handingOver(row, to: role)),
        next.roles(Self.heard, inRow: row).isEmpty == after.roles(Self.heard, inRow: row).isEmpty
      else { continue }
      after = next
      taken.append(row)
      if after.isHeavy(role) { return taken }
    }
    return nil
  }

  private static let heard: Participation = [.consulted, .informed]

  /// A role answers for a row and does it, and whoever did supports it.
  fileprivate func handingOver(_ row: Int, to role: RoleID) -> [FaultEdit] {
    let others = roles(.carrying, inRow: row).filter { $0 != role }
    return others.map { .letters(row: row, $0, .supports) } + [.letters(row: row, role, .carrying)]
  }

  /// Whether a role carries more than the limit, or more than three times what is usual.
  private func isHeavy(_ role: RoleID) -> Bool {
    let own = rowsCarried(by: role).count
    if let limit = limit(of: "load.heavy"), own > limit { return true }
    let counts = frame.roles.indices.map { rowsCarried(by: RoleID($0)).count }.filter { $0 > 0 }.sorted()
    guard counts.count > 2, own > 5 else { return false }
    let middle = counts.count / 2
    let twiceMedian = counts.count % 2 == 1 ? 2 * counts[middle] : counts[middle - 1] + counts[middle]
    return own * 2 > twiceMedian * 3
  }
}
