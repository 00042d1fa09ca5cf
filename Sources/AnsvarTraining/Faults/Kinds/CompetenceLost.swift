import AnsvarModel
import AnsvarText

extension FaultKind {
  /// A role no longer has a competence that its duties require.
  static let competenceLost = FaultKind(
    "competence-lost", rule: "gap.competence", level: 4,
    words: Phrase(
      nb: "en rolle som mangler en kompetanse ansvaret krever", nn: "ei rolle som manglar ein kompetanse ansvaret krev",
      en: "a role that lacks a competence its duty requires"),
    plans: { matrix in
      var plans: [FaultPlan] = []
      for index in matrix.frame.roles.indices {
        let role = RoleID(index)
        for competence in matrix.frame[role].has.subtracting(matrix.bridging).members {
          let rows = matrix.rowsCarried(by: role).filter {
            matrix.frame[matrix.rows[$0].duty].requires.contains(competence)
          }
          guard (1...4).contains(rows.count) else { continue }
          plans.append(
            FaultPlan(
              [.forget(role, competence)], rows: rows,
              finds: rows.map { matrix.subject("gap.competence", row: $0, roles: [role], competence: competence) }))
        }
      }
      return plans
    })
}
