import AnsvarModel
import AnsvarText

extension FaultKind {
  /// Nobody has a duty any longer, or a whole small dimension.
  static let emptyRow = FaultKind(
    "empty-row", rule: "gap.duty", level: 2,
    words: Phrase(
      nb: "et ansvar, eller en hel dimensjon, som ingen har fått",
      nn: "eit ansvar, eller ein heil dimensjon, som ingen har fått",
      en: "a duty, or a whole dimension, that nobody has been given"),
    plans: { matrix in
      func plan(_ rows: [Int]) -> FaultPlan {
        FaultPlan(rows.map { .empty(row: $0) }, rows: rows, finds: rows.map { matrix.subject("gap.duty", row: $0) })
      }
      var plans = matrix.rows.indices.map { plan([$0]) }
      for dimension in matrix.frame.dimensions.indices {
        let rows = matrix.rows.indices.filter { matrix.dimension(ofRow: $0).index == dimension }
        if rows.count > 1, rows.count < 4, rows.count * 3 < matrix.rows.count { plans.append(plan(rows)) }
      }
      return plans
    })
}
