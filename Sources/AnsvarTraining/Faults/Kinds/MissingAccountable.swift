import AnsvarModel
import AnsvarText

extension FaultKind {
  /// Whoever answers for a duty no longer does.
  static let missingAccountable = FaultKind(
    "missing-accountable", rule: "gap.accountable", level: 1,
    words: Phrase(
      nb: "et ansvar som ingen svarer for", nn: "eit ansvar som ingen svarer for", en: "a duty that nobody answers for"),
    plans: { matrix in
      matrix.rows.indices.compactMap { row in
        let accountable = matrix.roles(.accountable, inRow: row)
        guard accountable.count == 1, let role = accountable.first, matrix.rows[row].parts.count > 1 else { return nil }
        let rest = matrix.participation(of: role, inRow: row).subtracting(.accountable)
        return FaultPlan(
          [.letters(row: row, role, rest)], rows: [row], finds: [matrix.subject("gap.accountable", row: row)])
      }
    })
}
