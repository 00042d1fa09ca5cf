import AnsvarText

/// How a role takes part in a duty: any of the five meanings of RASCI at once.
public struct Participation: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Answers for the result: exactly one for each duty and scope.
  @inlinable public static var accountable: Participation { Participation(rawValue: 1) }
  /// Does it: at least one.
  @inlinable public static var responsible: Participation { Participation(rawValue: 2) }
  /// Gives a hand.
  @inlinable public static var supports: Participation { Participation(rawValue: 4) }
  /// Is asked before.
  @inlinable public static var consulted: Participation { Participation(rawValue: 8) }
  /// Is told after.
  @inlinable public static var informed: Participation { Participation(rawValue: 16) }
  /// Takes no part, and that is meant: the row gives the reason.
  @inlinable public static var deliberatelyNone: Participation { Participation(rawValue: 32) }

  /// Something is written that the scheme does not know; no rule draws a conclusion from the row.
  @inlinable public static var unreadable: Participation { Participation(rawValue: 64) }

  /// Answers or does: what counts as carrying the duty.
  @inlinable public static var carrying: Participation { Participation(rawValue: 3) }
  /// Any part in it at all.
  @inlinable public static var any: Participation { Participation(rawValue: 31) }

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
      label: Phrase(nb: "utfører", nn: "utførar", en: "responsible"),
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
