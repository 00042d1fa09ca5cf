import AnsvarModel
import AnsvarText

extension Rule {
  /// A body in which one organisation of a group has no seat, or no vote, though others have.
  static let cooperationSeatParity = Rule(
    "cooperation.seat-parity", .warning,
    summary: Phrase(
      nb: "en kommune uten plass eller stemme der de andre har det",
      nn: "ein kommune utan plass eller stemme der dei andre har det",
      en: "a municipality without its seat or vote where others have theirs"),
    why: Phrase(
      nb:
        "I et samarbeid mellom likeverdige blir den som ikke sitter ved bordet, bundet av det de andre blir enige om. "
        + "Da varer ikke samarbeidet.",
      nn:
        "I eit samarbeid mellom likeverdige blir den som ikkje sit ved bordet, bunden av det dei andre blir samde om. "
        + "Då varer ikkje samarbeidet.",
      en: "In a cooperation of equals, whoever does not sit at the table is bound by what the others agree on. "
        + "Such a cooperation does not last."),
    mend: Phrase(
      nb: "gi alle i gruppen en plass med stemme, for eksempel med `from each`",
      nn: "gi alle i gruppa ein plass med stemme, til dømes med `from each`",
      en: "give everybody in the group a seat with a vote, for example with `from each`"),
    messages: [
      Phrase(
        nb: "`{role}` har plasser fra andre i `{group}`, men ingen fra `{missing}`",
        nn: "`{role}` har plassar frå andre i `{group}`, men ingen frå `{missing}`",
        en: "`{role}` has seats from others in `{group}` but none from `{missing}`"),
      Phrase(
        nb: "`{role}` har plasser fra noen i `{group}`, men ikke fra {count} av dem",
        nn: "`{role}` har plassar frå nokre i `{group}`, men ikkje frå {count} av dei",
        en: "`{role}` has seats from some in `{group}` but not from {count} of them"),
      Phrase(
        nb: "`{missing}` har plass i `{role}` uten stemme, men andre i `{group}` har stemme",
        nn: "`{missing}` har plass i `{role}` utan stemme, men andre i `{group}` har stemme",
        en: "`{missing}` has a seat in `{role}` without a vote, while others in `{group}` have one"),
      Phrase(
        nb: "{count} i `{group}` har plass i `{role}` uten stemme, men andre har stemme",
        nn: "{count} i `{group}` har plass i `{role}` utan stemme, men andre har stemme",
        en: "{count} in `{group}` have a seat in `{role}` without a vote, while others have one"),
    ],
    source: Phrase(
      nb: "ROR-IKT 2018–2021: én bestiller fra hver kommune", nn: "ROR-IKT 2018–2021: éin bestillar frå kvar kommune",
      en: "ROR-IKT 2018–2021: one purchaser from each municipality"),
    triggering: [
      Example(
        group + """
          body styret {
              seat rådmann from gran
              seat rådmann from lunner
          }
          """),
      Example(
        group + """
          body styret {
              seat rådmann from gran
              seat rådmann from roa
              seat rådmann from lunner without vote
          }
          organisation toten {
              organisation østre
              organisation vestre
              organisation nordre
              organisation søndre
          }
          body utvalg {
              seat rådmann from østre
              seat rådmann from vestre
          }
          body forum {
              seat rådmann from østre
              seat rådmann from each toten without vote
          }
          """),
    ],
    sound: [
      Example(
        group + """
          body styret {
              seat rådmann from each hadeland
              seat rådmann "Leder" from gran
          }
          body utvalg {
              seat rådmann times 3 from gran
          }
          """)
    ],
    check: { context, findings in
      let model = context.model
      guard !model.seats.isEmpty, !model.organisations.isEmpty else { return }
      for parity in SeatParity.all(model) {
        for isWithoutVote in [false, true] {
          let missing = isWithoutVote ? parity.withoutVote : parity.withoutSeat
          guard let first = missing.listed.first else { continue }
          var finding = findings.finding(at: (isWithoutVote ? parity.seatWithoutVote : parity.seat).range)
          finding.variant = (isWithoutVote ? 2 : 0) + (missing.count > 1 ? 1 : 0)
          finding.roles = [parity.seat.body]
          finding.mentions = [
            Finding.Mention("group", .party(.organisation(parity.group))),
            Finding.Mention("missing", .party(.organisation(first))),
          ]
          finding.places = [Place("count", missing.count)]
          finding.hold(in: missing.listed.map { Scope(organisation: $0) })
          if missing.count > missing.listed.count {
            finding.scopes = missing.count
            finding.scope = .everywhere
            finding.extent = nil
          }
          findings.add(finding)
        }
      }
    })

  private static let group = """
    organisation hadeland {
        organisation gran
        organisation roa
        organisation lunner
    }
    role rådmann

    """
}
