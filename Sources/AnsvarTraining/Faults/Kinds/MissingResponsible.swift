import AnsvarModel
import AnsvarText

extension FaultKind {
  /// Nobody carries a duty out; whoever did is gone from it or merely supports it.
  static let missingResponsible = FaultKind(
    "missing-responsible", rule: "gap.responsible", level: 2,
    words: Phrase(
      nb: "et ansvar som ingen utfører", nn: "eit ansvar som ingen utfører", en: "a duty that nobody carries out"),
    plans: { matrix in
      var plans: [FaultPlan] = []
      for row in matrix.rows.indices {
        let roles = matrix.roles(.responsible, inRow: row)
        guard !roles.isEmpty, roles.count < 3 else { continue }
        let finding = matrix.subject("gap.responsible", row: row)
        let gone = roles.map { role in
          let rest = matrix.participation(of: role, inRow: row).subtracting(.responsible)
          return FaultEdit.letters(row: row, role, rest)
        }
        plans.append(FaultPlan(gone, rows: [row], finds: [finding]))
        let supporting = roles.map { role in
          let rest = matrix.participation(of: role, inRow: row).subtracting(.responsible)
          return FaultEdit.letters(row: row, role, rest.isEmpty ? .supports : rest)
        }
        plans.append(FaultPlan(supporting, rows: [row], finds: [finding]))
      }
      return plans
    })
}
