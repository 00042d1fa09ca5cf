import AnsvarModel
import AnsvarText

extension FaultKind {
  /// Nobody is asked before or told afterwards any more.
  static let silentVoice = FaultKind(
    "silent-voice", rule: "voice.silent", level: 4,
    words: Phrase(
      nb: "et ansvar der ingen blir spurt eller får beskjed", nn: "eit ansvar der ingen blir spurd eller får melding",
      en: "a duty on which nobody is asked or told"),
    plans: { matrix in
      let voices: Participation = [.consulted, .informed]
      return matrix.rows.indices.compactMap { row in
        let heard = matrix.roles(voices, inRow: row)
        guard !heard.isEmpty else { return nil }
        let edits = heard.map { role in
          FaultEdit.letters(row: row, role, matrix.participation(of: role, inRow: row).subtracting(voices))
        }
        return FaultPlan(edits, rows: [row], finds: [matrix.subject("voice.silent", row: row)])
      }
    })
}
