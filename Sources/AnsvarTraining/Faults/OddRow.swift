import AnsvarModel
import AnsvarText

/// A row that looks wrong and is in order: it keeps a group from guessing.
struct OddRow: Sendable {
  /// Stable: letters, digits and hyphens.
  let id: String
  /// Why it is in order.
  let words: Phrase
  let plans: @Sendable (FaultMatrix, Language) -> [[FaultEdit]]

  static let all: [OddRow] = [one, emptyOnPurpose, outsider, shared]

  /// One role answers for a duty and does it, and another only lends a hand.
  static let one = OddRow(
    id: "one",
    words: Phrase(
      nb:
        "Samme rolle svarer for ansvaret og utfører det. Det er lov: det skal være nøyaktig én som svarer, og minst én som "
        + "gjør det.",
      nn:
        "Same rolla svarer for ansvaret og utfører det. Det er lov: det skal vere nøyaktig éin som svarer, og minst éin "
        + "som gjer det.",
      en: "The same role answers for the duty and carries it out. That is allowed: there has to be exactly one who "
        + "answers and at least one who does it."),
    plans: { matrix, _ in
      matrix.rows.indices.compactMap { row in
        let carriers = matrix.roles(.carrying, inRow: row)
        guard carriers.count == 2, let accountable = matrix.roles(.accountable, inRow: row).first,
          let other = carriers.first(where: { $0 != accountable })
        else { return nil }
        return [.letters(row: row, accountable, .carrying), .letters(row: row, other, .supports)]
      }
    })

  /// Nobody has a duty, and a reason says why.
  static let emptyOnPurpose = OddRow(
    id: "empty-on-purpose",
    words: Phrase(
      nb: "Raden er tom, men grunnen står der. En tom rad med en grunn er et valg, og ikke et hull.",
      nn: "Rada er tom, men grunnen står der. Ei tom rad med ein grunn er eit val, og ikkje eit hol.",
      en: "The row is empty, but the reason is given. An empty row with a reason is a choice, and no gap."),
    plans: { matrix, language in
      matrix.rows.indices.filter { !matrix.rows[$0].parts.isEmpty }
        .map { [.emptyOnPurpose(row: $0, reason: reason[language])] }
    })

  /// Somebody outside does the work, and a role of one's own answers for it.
  static let outsider = OddRow(
    id: "outsider",
    words: Phrase(
      nb: "Den eksterne parten utfører, men en rolle i egen organisasjon svarer for resultatet. Arbeidet kan settes "
        + "bort, ansvaret ikke.",
      nn: "Den eksterne parten utfører, men ei rolle i eigen organisasjon svarer for resultatet. Arbeidet kan setjast "
        + "bort, ansvaret ikkje.",
      en: "The external party carries it out, but a role of one's own answers for the result. Work can be contracted "
        + "out, accountability cannot."),
    plans: { matrix, _ in
      var plans: [[FaultEdit]] = []
      for role in matrix.frame.roles.indices where matrix.frame.roles[role].kind == .external {
        for row in matrix.rows.indices {
          let carriers = matrix.roles(.responsible, inRow: row)
          let isOwn = matrix.participation(of: RoleID(role), inRow: row).isDisjoint(with: .carrying)
          guard let before = carriers.first, carriers.count == 1, isOwn else { continue }
          let rest = matrix.participation(of: before, inRow: row).subtracting(.responsible)
          plans.append([
            .letters(row: row, before, rest.isEmpty ? .supports : rest), .letters(row: row, RoleID(role), .responsible),
          ])
        }
      }
      return plans
    })

  /// Two do the work together.
  static let shared = OddRow(
    id: "shared",
    words: Phrase(
      nb: "Flere utfører ansvaret sammen. Det er i orden så lenge én svarer for det og de ikke blir for mange.",
      nn: "Fleire utfører ansvaret saman. Det er i orden så lenge éin svarer for det og dei ikkje blir for mange.",
      en: "Several carry the duty out together. That is in order as long as one answers for it and they are not too "
        + "many."),
    plans: { matrix, _ in
      var plans: [[FaultEdit]] = []
      for row in matrix.rows.indices where matrix.roles(.responsible, inRow: row).count == 1 {
        for role in matrix.roles(.supports, inRow: row) where matrix.canAnswer(role) {
          plans.append([.letters(row: row, role, .responsible)])
        }
      }
      return plans
    })

  private static let reason = Phrase(
    nb: "Nabokommunen gjør dette for oss etter avtale", nn: "Nabokommunen gjer dette for oss etter avtale",
    en: "A neighbouring municipality does this for us by agreement")
}
