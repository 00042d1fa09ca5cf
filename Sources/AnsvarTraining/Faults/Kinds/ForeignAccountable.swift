import AnsvarModel
import AnsvarText

extension FaultKind {
  /// A supplier or everybody answers for a duty, and whoever did is asked at most.
  static let foreignAccountable = FaultKind(
    "foreign-accountable", rule: "role.external-accountable", level: 3,
    words: Phrase(
      nb: "et ansvar som ligger hos noen utenfor, eller hos «alle»",
      nn: "eit ansvar som ligg hos nokon utanfor, eller hos «alle»",
      en: "a duty that rests with somebody outside, or with “everybody”"),
    plans: { matrix in
      var plans: [FaultPlan] = []
      for index in matrix.frame.roles.indices where !matrix.canAnswer(RoleID(index)) {
        let role = RoleID(index)
        let rule = matrix.frame[role].kind == .external ? "role.external-accountable" : "overlap.collective"
        for row in matrix.rows.indices {
          let accountable = matrix.roles(.accountable, inRow: row)
          guard accountable.count == 1, let before = accountable.first, before != role else { continue }
          let rest = matrix.participation(of: before, inRow: row).subtracting(.accountable)
          let given = matrix.participation(of: role, inRow: row).intersection(.responsible).union(.accountable)
          // Whoever already does it as one of everybody is found for that as well.
          plans.append(
            FaultPlan(
              [.letters(row: row, before, rest.isEmpty ? .consulted : rest), .letters(row: row, role, given)],
              rows: [row],
              finds: [matrix.subject(rule, row: row, roles: [role])] + matrix.lackingSubjects(role, inRow: row)))
        }
      }
      return plans
    })
}
