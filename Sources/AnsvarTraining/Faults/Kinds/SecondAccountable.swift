import AnsvarModel
import AnsvarText

extension FaultKind {
  /// Somebody else who takes part answers for the duty as well.
  static let secondAccountable = FaultKind(
    "second-accountable", rule: "overlap.accountable", level: 2,
    words: Phrase(
      nb: "et ansvar med mer enn én ansvarlig", nn: "eit ansvar med meir enn éin ansvarleg",
      en: "a duty with more than one accountable"),
    plans: { matrix in
      var plans: [FaultPlan] = []
      for row in matrix.rows.indices where matrix.roles(.accountable, inRow: row).count == 1 {
        for role in matrix.roles([.responsible, .supports, .consulted], inRow: row) {
          let participation = matrix.participation(of: role, inRow: row)
          guard !participation.contains(.accountable), matrix.canAnswer(role),
            matrix.lacking(role, inRow: row).isEmpty
          else { continue }
          plans.append(
            FaultPlan(
              [.letters(row: row, role, participation.union(.accountable).subtracting([.supports, .consulted]))],
              rows: [row], finds: [matrix.subject("overlap.accountable", row: row)]))
        }
      }
      return plans
    })
}

extension FaultMatrix {
  /// Whether a role is one that may answer for something.
  func canAnswer(_ role: RoleID) -> Bool { frame[role].kind != .collective && frame[role].kind != .external }
}
