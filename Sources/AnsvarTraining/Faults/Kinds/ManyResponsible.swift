import AnsvarModel
import AnsvarText

extension FaultKind {
  /// Nearly everybody who takes part is to carry a duty out.
  static let manyResponsible = FaultKind(
    "many-responsible", rule: "overlap.responsible", level: 3,
    words: Phrase(
      nb: "et ansvar som så mange skal utføre at det er uklart hvem som gjør det",
      nn: "eit ansvar som så mange skal utføre at det er uklart kven som gjer det",
      en: "a duty that so many are to carry out that it is unclear who does it"),
    plans: { matrix in
      guard let limit = matrix.limit(of: "overlap.responsible") else { return [] }
      return matrix.rows.indices.compactMap { row in
        let carriers = matrix.roles(.responsible, inRow: row)
        let taking = matrix.roles(.any, inRow: row)
        let everybody = taking + matrix.frame.roles.indices.map { RoleID($0) }.filter { !taking.contains($0) }
        let dimension = matrix.dimension(ofRow: row)
        let others = everybody.filter { role in
          let carried = Set(matrix.rowsCarried(by: role).map { matrix.dimension(ofRow: $0) })
          return !carriers.contains(role) && matrix.frame[role].kind != .collective
            && matrix.lacking(role, inRow: row).isEmpty
            && matrix.conflicts(role, carrying: carried, and: dimension).isEmpty
        }
        guard !carriers.isEmpty, carriers.count <= limit, carriers.count + others.count > limit else { return nil }
        let chosen = Array(others.prefix(limit + 1 - carriers.count))
        let edits = chosen.map { role in
          let rest = matrix.participation(of: role, inRow: row).intersection(.accountable)
          return FaultEdit.letters(row: row, role, rest.union(.responsible))
        }
        return FaultPlan(
          edits, rows: [row], finds: [matrix.subject("overlap.responsible", row: row, roles: carriers + chosen)])
      }
    })
}
