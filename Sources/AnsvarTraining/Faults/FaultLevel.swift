import AnsvarText

/// How hard a drill is.
public struct FaultLevel: Sendable {
  public static let all: [FaultLevel] = [
    FaultLevel(
      number: 1, faults: 1...1, rows: 3...6, oddRows: 0, isCounted: true,
      words: Phrase(
        nb: "Nivå 1: én feil, og den synes i matrisen. Noen har glemt hvem som svarer for et ansvar.",
        nn: "Nivå 1: éin feil, og han er synleg i matrisa. Nokon har gløymt kven som svarer for eit ansvar.",
        en: "Level 1: one fault, and it shows in the matrix. Somebody has forgotten who answers for a duty.")),
    FaultLevel(
      number: 2, faults: 2...2, rows: 5...9, oddRows: 0, isCounted: true,
      words: Phrase(
        nb: "Nivå 2: to feil av ulike slag. Begge synes i matrisen når man leser den rad for rad.",
        nn: "Nivå 2: to feil av ulike slag. Begge er synlege i matrisa når ein les henne rad for rad.",
        en: "Level 2: two faults of different kinds. Both show in the matrix when it is read row by row.")),
    FaultLevel(
      number: 3, faults: 3...3, rows: 6...12, oddRows: 0, isCounted: true,
      words: Phrase(
        nb: "Nivå 3: tre feil. Minst én av dem ser man først når man holder raden opp mot det som står under "
          + "«Dette må dere vite».",
        nn: "Nivå 3: tre feil. Minst éin av dei ser ein først når ein held rada opp mot det som står under "
          + "«Dette må de vite».",
        en: "Level 3: three faults. At least one of them shows only when the row is held against what stands under "
          + "“What you have to know”.")),
    FaultLevel(
      number: 4, faults: 4...4, rows: 8...16, oddRows: 1, isCounted: false,
      words: Phrase(
        nb: "Nivå 4: flere feil av ulike slag, også slike som gjelder en rolle i flere rader. En rad kan se rar ut "
          + "og likevel være i orden. Dere får ikke vite hvor mange feil det er.",
        nn: "Nivå 4: fleire feil av ulike slag, også slike som gjeld ei rolle i fleire rader. Ei rad kan sjå rar ut "
          + "og likevel vere i orden. De får ikkje vite kor mange feil det er.",
        en: "Level 4: several faults of different kinds, some about a role in several rows. A row may look odd and "
          + "still be in order. You are not told how many faults there are.")),
    FaultLevel(
      number: 5, faults: 5...6, rows: 10...20, oddRows: 3, isCounted: false,
      words: Phrase(
        nb: "Nivå 5: mange feil av mange slag, noen av dem godt gjemt, og rader som ser rare ut uten å være det. Dere "
          + "får ikke vite hvor mange feil det er.",
        nn: "Nivå 5: mange feil av mange slag, nokre av dei godt gøymde, og rader som ser rare ut utan å vere det. De "
          + "får ikkje vite kor mange feil det er.",
        en: "Level 5: many faults of many kinds, some of them well hidden, and rows that look odd without being so. "
          + "You are not told how many faults there are.")),
  ]

  /// From 1 to 5.
  public let number: Int
  /// How many faults are planted.
  let faults: ClosedRange<Int>
  /// How many rows the matrix has.
  let rows: ClosedRange<Int>
  /// How many sound rows are made to look odd, where that is possible.
  let oddRows: Int
  /// Whether whoever looks for the faults is told how many there are.
  let isCounted: Bool
  let words: Phrase

  private init(
    number: Int, faults: ClosedRange<Int>, rows: ClosedRange<Int>, oddRows: Int, isCounted: Bool, words: Phrase
  ) {
    self.number = number
    self.faults = faults
    self.rows = rows
    self.oddRows = oddRows
    self.isCounted = isCounted
    self.words = words
  }

  /// The level of a number; nil when there is none.
  public init?(_ number: Int) {
    guard let level = Self.all.first(where: { $0.number == number }) else { return nil }
    self = level
  }

  /// How often one kind of fault may be planted.
  var mostOfKind: Int { number < 5 ? 1 : 2 }

  /// The kinds of faults that belong to it.
  var kinds: [FaultKind] { FaultKind.all.filter { $0.level <= number } }

  /// Whether a choice of kinds is as hard as the level says.
  func isHardEnough(_ kinds: [FaultKind]) -> Bool { kinds.contains { $0.level >= min(number, 3) } }
}
