import AnsvarModel
import AnsvarText

extension FaultKind {
  /// Whoever translates in a row is gone from it, is only told afterwards, or has sent somebody else.
  static let translatorOut = FaultKind(
    "translator-out", rule: "gap.bridge", level: 3,
    words: Phrase(
      nb: "linja og IKT møtes uten at noen som deltar, kan oversette",
      nn: "linja og IKT møtest utan at nokon som deltek, kan omsetje",
      en: "the line and ICT meet without anybody taking part who can translate"),
    plans: { matrix in
      let bridging = matrix.bridging
      var plans: [FaultPlan] = []
      for row in matrix.rows.indices {
        for role in matrix.roles([.responsible, .supports, .consulted], inRow: row)
        where !matrix.frame[role].has.isDisjoint(with: bridging) {
          let participation = matrix.participation(of: role, inRow: row)
          let carriers = matrix.roles(.responsible, inRow: row)
          guard !participation.contains(.accountable), carriers != [role] else { continue }
          let out = FaultEdit.letters(row: row, role, [])
          let instead = matrix.colleagues(of: role, outsideRow: row).map { colleague in
            [out, FaultEdit.letters(row: row, colleague, participation)]
          }
          for edits in [[out], [.letters(row: row, role, .informed)]] + instead {
            guard let after = matrix.applying(edits), after.lacksTranslator(inRow: row) else { continue }
            plans.append(FaultPlan(edits, rows: [row], finds: [matrix.subject("gap.bridge", row: row)]))
          }
        }
      }
      return plans
    })
}

extension FaultMatrix {
  /// The roles of the same camp that take no part in a row and cannot translate.
  fileprivate func colleagues(of role: RoleID, outsideRow row: Int) -> [RoleID] {
    guard let camp = frame[role].camp else { return [] }
    return frame.roles.indices.map { RoleID($0) }.filter { other in
      frame[other].camp == camp && frame[other].has.isDisjoint(with: bridging)
        && participation(of: other, inRow: row).isEmpty
    }
  }
}
