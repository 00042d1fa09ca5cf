import AnsvarModel
import AnsvarText

/// Why a duty is worth a talk, the most pressing first.
enum TalkReason: Int, CaseIterable, Sendable {
  /// Two groups put the A on different roles.
  case accountableSplit
  case nobodyAccountable
  /// Some have an A, others none.
  case accountableInDoubt
  /// One group puts the A on several.
  case severalAccountable
  /// Everybody agrees, and the model says otherwise.
  case againstModel
  case nobodyResponsible
  case responsibleSplit
  /// Half the groups or more are not sure.
  case unsure
  /// The A and the R are agreed on, the rest is not.
  case othersSplit

  /// What makes a duty worth a talk; empty where all see it alike.
  ///
  /// - Complexity: O(*g* · *n* + *g* log *g*) in the groups and the parts of an opinion.
  static func reasons(_ line: PerceptionMap.Line) -> [TalkReason] {
    let answers = line.answering.map { line.opinions[$0] }
    let accountable = answers.map { $0.roles(.accountable) }
    let responsible = answers.map { $0.roles(.responsible) }
    var reasons: [TalkReason] = []
    func add(_ reason: TalkReason, if holds: Bool) { if holds { reasons.append(reason) } }
    let named = accountable.filter { !$0.isEmpty }
    add(.accountableSplit, if: !areSame(named))
    add(.nobodyAccountable, if: named.isEmpty)
    add(.accountableInDoubt, if: !named.isEmpty && named.count < answers.count)
    add(.severalAccountable, if: named.contains { $0.count > 1 })
    if answers.count > 1, let first = answers.first, !named.isEmpty, areSame(accountable), areSame(responsible) {
      let isOther =
        first.roles(.accountable) != line.model.roles(.accountable)
        || first.roles(.responsible) != line.model.roles(.responsible)
      add(.againstModel, if: isOther)
    }
    if !answers.isEmpty {
      add(.nobodyResponsible, if: responsible.allSatisfy { $0.isEmpty })
      add(.responsibleSplit, if: !areSame(responsible))
    }
    add(.unsure, if: line.unsure.count * 2 >= line.opinions.count && !line.unsure.isEmpty)
    let isOnlyOthers = !reasons.contains(.accountableSplit) && !reasons.contains(.responsibleSplit)
    add(.othersSplit, if: isOnlyOthers && !reasons.contains(.accountableInDoubt) && line.dispute ?? 0 > 0)
    return reasons
  }

  private static func areSame(_ lists: [[RoleID]]) -> Bool { lists.allSatisfy { $0 == lists[0] } }

  /// Why, in a sentence.
  var sentence: Phrase {
    switch self {
    case .accountableSplit:
      Phrase(
        nb: "Gruppene har satt A på ulike roller: {accountable}.",
        nn: "Gruppene har sett A på ulike roller: {accountable}.",
        en: "The groups have put the A on different roles: {accountable}.")
    case .nobodyAccountable:
      Phrase(
        nb: "Ingen av gruppene har satt noen A.", nn: "Ingen av gruppene har sett nokon A.",
        en: "None of the groups has put an A.")
    case .accountableInDoubt:
      Phrase(
        nb: "Noen har satt en A, andre ikke: {accountable}.", nn: "Nokre har sett ein A, andre ikkje: {accountable}.",
        en: "Some have put an A, others have not: {accountable}.")
    case .severalAccountable:
      Phrase(
        nb: "Noen har satt A på flere roller samtidig: {several}.",
        nn: "Nokre har sett A på fleire roller samtidig: {several}.",
        en: "Some have put the A on several roles at once: {several}.")
    case .againstModel:
      Phrase(
        nb: "Alle som har svart, er enige: {agreed}. Modellen sier noe annet: {model}.",
        nn: "Alle som har svart, er samde: {agreed}. Modellen seier noko anna: {model}.",
        en: "All who have answered agree: {agreed}. The model says otherwise: {model}.")
    case .nobodyResponsible:
      Phrase(
        nb: "Ingen av gruppene har satt noen R.", nn: "Ingen av gruppene har sett nokon R.",
        en: "None of the groups has put an R.")
    case .responsibleSplit:
      Phrase(
        nb: "Gruppene har satt R på ulike roller: {responsible}.",
        nn: "Gruppene har sett R på ulike roller: {responsible}.",
        en: "The groups have put the R on different roles: {responsible}.")
    case .unsure:
      Phrase(
        nb: "Usikre eller uten svar: {unsure}.", nn: "Usikre eller utan svar: {unsure}.",
        en: "Not sure or without an answer: {unsure}.")
    case .othersSplit:
      Phrase(
        nb: "De som har satt A og R, har satt dem likt; det er de andre bokstavene som skiller gruppene.",
        nn: "Dei som har sett A og R, har sett dei likt; det er dei andre bokstavane som skil gruppene.",
        en: "Those who have put A and R have put them alike; it is the other letters that differ.")
    }
  }

  /// What to ask the groups; one after the other for several duties.
  var questions: [Phrase] {
    switch self {
    case .accountableSplit:
      [
        Phrase(
          nb: "Hvem avgjorde dette sist, og hvem måtte svare for det etterpå?",
          nn: "Kven avgjorde dette sist, og kven måtte svare for det etterpå?",
          en: "Who decided this the last time, and who had to answer for it afterwards?"),
        Phrase(
          nb: "Hvem får telefonen når det går galt, og hvem burde ha fått den?",
          nn: "Kven får telefonen når det går gale, og kven burde ha fått han?",
          en: "Who gets the call when it goes wrong, and who should have had it?"),
        Phrase(
          nb: "Hvem har lov til å si nei her, og hvor står det?",
          nn: "Kven har lov til å seie nei her, og kvar står det?",
          en: "Who may say no here, and where is that written?"),
      ]
    case .nobodyAccountable:
      [
        Phrase(
          nb: "Hvem går dere til når dette ikke blir gjort?", nn: "Kven går de til når dette ikkje blir gjort?",
          en: "Whom do you go to when this is not done?")
      ]
    case .accountableInDoubt:
      [
        Phrase(
          nb: "Vet den som har fått A-en, om det selv?", nn: "Veit den som har fått A-en, om det sjølv?",
          en: "Does whoever has been given the A know about it?")
      ]
    case .severalAccountable:
      [
        Phrase(
          nb: "Hvem av dem har det siste ordet når de er uenige?",
          nn: "Kven av dei har det siste ordet når dei er usamde?",
          en: "Which of them has the last word when they disagree?")
      ]
    case .againstModel:
      [
        Phrase(
          nb: "Er det modellen eller vanen som skal endres?", nn: "Er det modellen eller vanen som skal endrast?",
          en: "Is it the model or the habit that has to change?")
      ]
    case .nobodyResponsible:
      [Phrase(nb: "Hvem gjorde det sist?", nn: "Kven gjorde det sist?", en: "Who did it the last time?")]
    case .responsibleSplit:
      [
        Phrase(
          nb: "Hvem gjorde hva sist, steg for steg?", nn: "Kven gjorde kva sist, steg for steg?",
          en: "Who did what the last time, step by step?")
      ]
    case .unsure:
      [
        Phrase(
          nb: "Hva måtte dere ha visst for å kunne svare, og hvem vet det?",
          nn: "Kva måtte de ha visst for å kunne svare, og kven veit det?",
          en: "What would you have to know to answer, and who knows it?")
      ]
    case .othersSplit:
      [
        Phrase(
          nb: "Hvem må spørres før det avgjøres, og hvem holder det å gi beskjed etterpå?",
          nn: "Kven må spørjast før det blir avgjort, og kven held det å gi melding etterpå?",
          en: "Who must be asked before it is decided, and who need only be told afterwards?")
      ]
    }
  }
}
