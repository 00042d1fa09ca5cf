import AnsvarModel
import AnsvarText

extension FaultKind {
  /// The work goes to somebody who takes part and has not the competences for it.
  static let wrongHands = FaultKind(
    "wrong-hands", rule: "gap.competence", level: 3,
    words: Phrase(
      nb: "et ansvar som utføres av noen uten den kompetansen det krever",
      nn: "eit ansvar som blir utført av nokon utan den kompetansen det krev",
      en: "a duty carried out by somebody without the competence it requires"),
    plans: { matrix in
      var plans: [FaultPlan] = []
      for row in matrix.rows.indices {
        let carriers = matrix.roles(.responsible, inRow: row)
        guard carriers.count == 1, let before = carriers.first else { continue }
        let rest = matrix.participation(of: before, inRow: row).subtracting(.responsible)
        for role in matrix.roles([.supports, .consulted, .informed], inRow: row)
        where role != before && matrix.frame[role].kind != .collective {
          let participation = matrix.participation(of: role, inRow: row)
          let lacking = matrix.lackingSubjects(role, inRow: row)
          guard !lacking.isEmpty, participation.isDisjoint(with: .carrying) else { continue }
          plans.append(
            FaultPlan(
              [
                .letters(row: row, before, rest.isEmpty ? participation : rest), .letters(row: row, role, .responsible),
              ],
              rows: [row], finds: lacking))
        }
      }
      return plans
    })
}
