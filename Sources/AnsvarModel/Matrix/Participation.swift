import AnsvarText

/// How a role takes part in a duty: any of the five meanings of RASCI at once.
public struct Participation: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Answers for the result: exactly one for each duty and scope.
  public static let accountable = Participation(rawValue: 1)
  /// Does it: at least one.
  public static let responsible = Participation(rawValue: 2)
  /// Gives a hand.
  public static let supports = Participation(rawValue: 4)
  /// Is asked before.
  public static let consulted = Participation(rawValue: 8)
  /// Is told after.
  public static let informed = Participation(rawValue: 16)
  /// Takes no part, and that is meant: the row gives the reason.
  public static let deliberatelyNone = Participation(rawValue: 32)

  /// Something is written that the scheme does not know; no rule draws a conclusion from the row.
  public static let unreadable = Participation(rawValue: 64)

  /// Answers or does: what counts as carrying the duty.
  public static let carrying: Participation = [.accountable, .responsible]
  /// Any part in it at all.
  public static let any: Participation = [.accountable, .responsible, .supports, .consulted, .informed]

  /// One of the five, with its words.
  public struct Meaning: Sendable {
    public let participation: Participation
    /// The letter of RASCI.
    public let letter: String
    /// The word of the model language in a `scheme`.
    public let keyword: String
    /// What a reader sees.
    public let label: Phrase
    /// What the role does, in a sentence for a legend.
    public let explanation: Phrase
  }

  /// The five in the order of how much they ask of a role.
  public static let meanings: [Meaning] = [
    Meaning(
      participation: .accountable, letter: "A", keyword: "accountable",
      label: Phrase(nb: "ansvarlig", nn: "ansvarleg", en: "accountable"),
      explanation: Phrase(
        nb: "svarer for resultatet; nøyaktig én", nn: "svarer for resultatet; nøyaktig éin",
        en: "answers for the result; exactly one")),
    Meaning(
      participation: .responsible, letter: "R", keyword: "responsible",
      label: Phrase(nb: "utfører", nn: "utfører", en: "responsible"),
      explanation: Phrase(
        nb: "gjør arbeidet; minst én", nn: "gjer arbeidet; minst éin", en: "does the work; at least one")),
    Meaning(
      participation: .supports, letter: "S", keyword: "supports",
      label: Phrase(nb: "medspiller", nn: "medspelar", en: "supports"),
      explanation: Phrase(nb: "bidrar i arbeidet", nn: "bidreg i arbeidet", en: "lends a hand")),
    Meaning(
      participation: .consulted, letter: "C", keyword: "consulted",
      label: Phrase(nb: "rådspurt", nn: "rådspurd", en: "consulted"),
      explanation: Phrase(
        nb: "blir spurt før det avgjøres", nn: "blir spurd før det blir avgjort", en: "is asked before")),
    Meaning(
      participation: .informed, letter: "I", keyword: "informed",
      label: Phrase(nb: "informert", nn: "informert", en: "informed"),
      explanation: Phrase(nb: "får beskjed etterpå", nn: "får melding etterpå", en: "is told afterwards")),
  ]
}
