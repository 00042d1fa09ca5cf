import AnsvarModel
import AnsvarText

/// How much groups differ in their opinion on a duty, from 0 (they say the same) to 100 % (they share nothing).
///
/// Each letter has a weight *w*: A 4, R 3, S 2, C 2 and I 1, for it matters more who answers than who is told. Two groups
/// differ by
///
///     d = Σ w(letters that only one of them has put on a role) / Σ w(letters that at least one has put on a role)
///
/// over the cells of the row: the distance of Jaccard with weights, which is symmetric, 0 for equal rows, 1 for rows
/// without a common letter, and keeps the triangle inequality. The dispute over a duty is the mean of *d* over all pairs
/// of groups, and the dispute over a matrix the mean over its duties; neither depends on the order of the groups.
///
/// A cell with a lone `?` is left out for the pairs it belongs to: not to know is not to disagree. A row without any
/// letter is no answer, and left out as a whole. What the model says does not count.
package enum Dispute {
  /// One whole: shares are counted in so many parts, so that sums do not depend on their order.
  package static let whole = 10_000

  /// What a letter of each meaning weighs.
  package static let weights: [(meaning: Participation, weight: Int)] = [
    (.accountable, 4), (.responsible, 3), (.supports, 2), (.consulted, 2), (.informed, 1),
  ]

  static func weight(of participation: Participation) -> Int {
    var sum = 0
    for (meaning, weight) in weights where participation.contains(meaning) { sum += weight }
    return sum
  }

  /// How much two opinions differ, in parts of `whole`; nil when there is nothing to compare.
  ///
  /// - Complexity: O(*n*) in the parts and the doubts of both.
  package static func between(_ left: Opinion, _ right: Opinion) -> Int? {
    guard left.isAnswered, right.isAnswered else { return nil }
    var apart = 0
    var all = 0
    var (first, second) = (left.parts[...], right.parts[...])
    let (leftDoubts, rightDoubts) = (loneDoubts(left), loneDoubts(right))
    while let role = [first.first?.role, second.first?.role].compactMap({ $0 }).min() {
      var (one, other): (Participation, Participation) = ([], [])
      if let part = first.first, part.role == role {
        one = part.participation
        first.removeFirst()
      }
      if let part = second.first, part.role == role {
        other = part.participation
        second.removeFirst()
      }
      if leftDoubts.contains(role) || rightDoubts.contains(role) { continue }
      apart += weight(of: one.symmetricDifference(other))
      all += weight(of: one.union(other))
    }
    return all == 0 ? nil : (apart * whole + all / 2) / all
  }

  /// The roles that an opinion has a lone `?` for.
  private static func loneDoubts(_ opinion: Opinion) -> Set<RoleID> {
    if opinion.unsure.isEmpty { return [] }
    return Set(opinion.unsure).subtracting(opinion.parts.map { $0.role })
  }

  /// How much several groups differ, in parts of `whole`; nil when no two of them can be compared.
  ///
  /// - Complexity: O(*g*² · *n*) in the groups and the parts of an opinion.
  package static func among(_ opinions: [Opinion]) -> Int? {
    var distances: [Int] = []
    for (index, opinion) in opinions.enumerated() {
      for other in opinions[(index + 1)...] {
        if let distance = between(opinion, other) { distances.append(distance) }
      }
    }
    return mean(distances)
  }

  /// The mean of what could be measured; nil when nothing could.
  package static func mean(_ values: [Int]) -> Int? {
    values.isEmpty ? nil : (values.reduce(0, +) + values.count / 2) / values.count
  }

  /// In whole per cent; what is more than nothing is never told as 0.
  package static func percent(_ share: Int) -> Int {
    share > 0 ? max(1, (share * 100 + whole / 2) / whole) : 0
  }

  // MARK: In words

  static let formula = [
    Phrase(
      nb: "Uenigheten måles rad for rad, fra 0 % når gruppene sier det samme, til 100 % når de ikke har én bokstav til "
        + "felles.",
      nn: "Usemja blir målt rad for rad, frå 0 % når gruppene seier det same, til 100 % når dei ikkje har éin bokstav "
        + "sams.",
      en: "The dispute is measured row by row, from 0 % when the groups say the same to 100 % when they have not one "
        + "letter in common."),
    Phrase(
      nb: "Bokstavene teller ulikt: {weights}. For to grupper legges vekten av bokstavene som bare den ene har satt, "
        + "sammen, og deles på vekten av alle bokstavene som minst én av dem har satt. Er de flere, er tallet snittet over "
        + "alle par av grupper.",
      nn: "Bokstavane tel ulikt: {weights}. For to grupper blir vekta av bokstavane som berre den eine har sett, lagd "
        + "saman og delt på vekta av alle bokstavane som minst éi av dei har sett. Er dei fleire, er talet snittet over alle "
        + "par av grupper.",
      en: "The letters do not count alike: {weights}. For two groups, the weights of the letters that only one of them "
        + "has put are added up and divided by the weights of all letters that at least one of them has put. Of several "
        + "groups, the number is the mean over all pairs."),
    Phrase(
      nb: "Et eksempel: Én gruppe har A på rådmannen og R på enhetslederen, en annen har både A og R på enhetslederen. "
        + "De er uenige om to A-er (4 + 4) og enige om en R (3). Uenigheten er 8 / 11 = 73 %.",
      nn:
        "Eit døme: Éi gruppe har A på rådmannen og R på einingsleiaren, ei anna har både A og R på einingsleiaren. Dei "
        + "er usamde om to A-ar (4 + 4) og samde om ein R (3). Usemja er 8 / 11 = 73 %.",
      en:
        "An example: one group has A on the chief executive and R on the unit manager, another has both A and R on the "
        + "unit manager. They differ on two As (4 + 4) and agree on one R (3). The dispute is 8 / 11 = 73 %."),
    Phrase(
      nb:
        "En rute med bare ? teller ikke, og en rad uten bokstaver er ikke noe svar: å ikke vite er ikke å være uenig. "
        + "Det modellen sier, står ved siden av, men teller ikke.",
      nn: "Ei rute med berre ? tel ikkje, og ei rad utan bokstavar er ikkje noko svar: å ikkje vite er ikkje å vere "
        + "usamd. Det modellen seier, står ved sida av, men tel ikkje.",
      en:
        "A cell with a lone ? does not count, and a row without letters is no answer: not to know is not to disagree. "
        + "What the model says stands beside, but does not count."),
  ]
}
