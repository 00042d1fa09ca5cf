import AnsvarAnalysis
import AnsvarModel
import AnsvarText

extension FaultKind {
  /// A role of one side of a separation gets work on the other side.
  static let brokenSeparation = FaultKind(
    "broken-separation", rule: "separation.conflict", level: 3,
    words: Phrase(
      nb: "en rolle på begge sider av noe som skal holdes fra hverandre",
      nn: "ei rolle på begge sider av noko som skal haldast frå kvarandre",
      en: "a role on both sides of what is to be kept apart"),
    plans: { matrix in
      guard !matrix.frame.separations.isEmpty else { return [] }
      var plans: [FaultPlan] = []
      for index in matrix.frame.roles.indices where matrix.canAnswer(RoleID(index)) {
        let role = RoleID(index)
        let carried = Set(matrix.rowsCarried(by: role).map { matrix.dimension(ofRow: $0) })
        guard !carried.isEmpty else { continue }
        for row in matrix.rows.indices {
          let dimension = matrix.dimension(ofRow: row)
          guard !carried.contains(dimension) else { continue }
          let conflicts = matrix.conflicts(role, carrying: carried, and: dimension)
          guard !conflicts.isEmpty else { continue }
          plans.append(
            FaultPlan(
              [.letters(row: row, role, .responsible)], rows: [row],
              finds: conflicts + matrix.lackingSubjects(role, inRow: row)))
        }
      }
      return plans
    })
}

extension FaultMatrix {
  /// What is found of a role that carries some dimensions and one more.
  func conflicts(
    _ role: RoleID, carrying carried: Set<DimensionID>, and dimension: DimensionID
  ) -> [FindingSubject] {
    frame.separations.compactMap { separation in
      let (first, second) = (separation.first, separation.second)
      let isCrossed =
        (first == dimension && carried.contains(second)) || (second == dimension && carried.contains(first))
      guard isCrossed else { return nil }
      var subject = FindingSubject(rule: "separation.conflict")
      subject.roles = [frame[role].name]
      subject.details = [frame[first].name, frame[second].name].sorted { $0.raw < $1.raw }.map { .name($0) }
      return subject
    }
  }
}
