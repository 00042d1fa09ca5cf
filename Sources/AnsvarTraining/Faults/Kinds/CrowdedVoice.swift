import AnsvarModel
import AnsvarText

extension FaultKind {
  /// More are to be asked than a decision can wait for.
  static let crowdedVoice = FaultKind(
    "crowded-voice", rule: "voice.crowded", level: 4,
    words: Phrase(
      nb: "et ansvar der så mange skal spørres at ingenting blir avgjort",
      nn: "eit ansvar der så mange skal spørjast at ingenting blir avgjort",
      en: "a duty on which so many are to be asked that nothing is decided"),
    plans: { matrix in
      guard let limit = matrix.limit(of: "voice.crowded") else { return [] }
      return matrix.rows.indices.compactMap { row in
        let asked = matrix.roles(.consulted, inRow: row)
        let others = matrix.frame.roles.indices.map { RoleID($0) }.filter { role in
          let participation = matrix.participation(of: role, inRow: row)
          return !asked.contains(role) && participation.isDisjoint(with: .carrying)
        }
        guard !matrix.rows[row].parts.isEmpty, asked.count <= limit, asked.count + others.count > limit else {
          return nil
        }
        let chosen = Array(others.prefix(limit + 1 - asked.count))
        return FaultPlan(
          chosen.map { .letters(row: row, $0, .consulted) }, rows: [row],
          finds: [matrix.subject("voice.crowded", row: row, roles: asked + chosen)])
      }
    })
}
