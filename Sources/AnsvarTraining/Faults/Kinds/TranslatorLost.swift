import AnsvarAnalysis
import AnsvarModel
import AnsvarText

extension FaultKind {
  /// A role no longer has the competence to translate, and the rows where it was needed show it.
  static let translatorLost = FaultKind(
    "translator-lost", rule: "gap.bridge", level: 3,
    words: Phrase(
      nb: "en rolle som ikke lenger kan oversette der det trengs",
      nn: "ei rolle som ikkje lenger kan omsetje der det trengst",
      en: "a role that can no longer translate where that is needed"),
    plans: { matrix in
      var plans: [FaultPlan] = []
      let sound = matrix.rows.indices.filter { !matrix.lacksTranslator(inRow: $0) }
      for index in matrix.frame.roles.indices {
        let role = RoleID(index)
        for competence in matrix.frame[role].has.intersection(matrix.bridging).members {
          let edits = [FaultEdit.forget(role, competence)]
          guard let after = matrix.applying(edits) else { continue }
          let meetings = sound.filter { after.lacksTranslator(inRow: $0) }
          let demands = matrix.rowsCarried(by: role).filter {
            matrix.frame[matrix.rows[$0].duty].requires.contains(competence)
          }
          let rows = Set(meetings + demands).sorted()
          guard !meetings.isEmpty, rows.count < 9 else { continue }
          let findings: [FindingSubject] =
            meetings.map { matrix.subject("gap.bridge", row: $0) }
            + demands.map { matrix.subject("gap.competence", row: $0, roles: [role], competence: competence) }
          plans.append(FaultPlan(edits, rows: rows, finds: findings))
        }
      }
      return plans
    })
}
