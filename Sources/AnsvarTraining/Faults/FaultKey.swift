import AnsvarCharts
import AnsvarDiagnostics
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarText

/// The key of a drill: each fault with its place, its rule, why it matters and how it is mended.
struct FaultKey {
  private let drill: FaultDrill
  private let context: TrainingContext
  private let texts: FindingText
  private var frame: Model { drill.sound.frame }

  init(_ drill: FaultDrill, _ context: TrainingContext) {
    self.drill = drill
    self.context = context
    texts = FindingText(drill.faulty.model, context.language, naming: .titles)
  }

  var sections: [ReportSection] {
    var key = ReportSection("key", context(Self.title), [.paragraph(ReportText(context(Self.introduction)))])
    key.startsPage = true
    for (number, fault) in drill.faults.enumerated() {
      key.blocks.append(.section(section(fault, number + 1)))
    }
    if !drill.oddities.isEmpty {
      let entries = drill.oddities.map { oddity in
        ReportEntry(
          .strong(title(frame.duties[oddity.row].dimension, DutyID(oddity.row))),
          details: [ReportText(context(oddity.words.words))])
      }
      key.blocks.append(.section(ReportSection("odd-rows", context(Self.odd), [.list(entries)])))
    }
    if let left = leftOut { key.blocks.append(.note(ReportText(context(left)))) }
    return [key]
  }

  private func section(_ fault: FaultDrill.Fault, _ number: Int) -> ReportSection {
    var facts = [ReportFact(context(Self.place), ReportText(place(fault)))]
    facts.append(ReportFact(context(Self.changed), ReportText(changes(fault))))
    let findings =
      fault.findings.filter { isFirst($0.rule, fault) } + fault.findings.filter { !isFirst($0.rule, fault) }
    let messages = findings.map { texts.message($0).capitalised + "." }
    facts.append(ReportFact(context(Self.wrong), ReportText(messages.joined(separator: " "))))
    var rules: [Int] = []
    for finding in fault.findings where !rules.contains(finding.rule) { rules.append(finding.rule) }
    rules = rules.filter { isFirst($0, fault) } + rules.filter { !isFirst($0, fault) }
    let ids = rules.map {
      RuleCatalogue.all[$0].id + " (" + RuleCatalogue.all[$0].severity.label[context.language] + ")"
    }
    facts.append(ReportFact(context(Self.rule), ReportText(ids.joined(separator: ", "))))
    if let first = rules.first {
      facts.append(ReportFact(context(Self.why), ReportText(RuleCatalogue.all[first].why[context.language])))
    }
    if let finding = fault.findings.first(where: { $0.rule == rules.first }) {
      let help = ReportText.message(texts.help(finding).capitalised + ".")
      facts.append(ReportFact(context(Self.mend), help))
    }
    let heading = String(number) + ". " + context(fault.kind.words).capitalised
    return ReportSection("fault-" + String(number), heading, [.facts(facts)])
  }

  private func isFirst(_ rule: Int, _ fault: FaultDrill.Fault) -> Bool { RuleCatalogue.all[rule].id == fault.rule }

  /// The rows that a fault touches, or the role when it is about one.
  private func place(_ fault: FaultDrill.Fault) -> String {
    let rows = fault.rows.map { title(frame.duties[$0].dimension, DutyID($0)) }
    return rows.joined(separator: "; ")
  }

  private func title(_ dimension: DimensionID, _ duty: DutyID) -> String {
    frame.title(of: dimension, context.language) + ": " + frame.title(of: duty, context.language)
  }

  // MARK: What was changed

  private func changes(_ fault: FaultDrill.Fault) -> String {
    fault.edits.map { context(change($0).words, change($0).places) }.joined(separator: " ")
  }

  private func change(_ edit: FaultEdit) -> (words: Phrase, places: [Place]) {
    switch edit {
    case .letters(let row, let role, _):
      let before = drill.sound.letters(of: role, inRow: row)
      let after = drill.faulty.letters(of: role, inRow: row)
      let places = [
        Place("role", frame.title(of: role, context.language)), Place("before", before), Place("after", after),
        Place("duty", frame.title(of: DutyID(row), context.language)),
      ]
      if before.utf8.isEmpty { return (Self.given, places) }
      return (after.utf8.isEmpty ? Self.takenOut : Self.letters, places)
    case .forget(let role, let competence):
      let places = [
        Place("role", frame.title(of: role, context.language)),
        Place("competence", frame.title(of: competence, context.language)),
      ]
      return (Self.forgotten, places)
    case .empty(let row), .emptyOnPurpose(let row, _):
      let parts = drill.sound.rows[row].parts.map { part in
        frame.title(of: part.role, context.language) + " " + drill.sound.letters(of: part.role, inRow: row)
      }
      let places = [
        Place("duty", frame.title(of: DutyID(row), context.language)),
        Place("parts", parts.joined(separator: ", ")),
      ]
      return (Self.emptied, places)
    }
  }

  /// What the trainer has to know of what the model lacks.
  private var leftOut: Phrase? {
    switch drill.leniency {
    case .none: nil
    case .competences: Self.withoutCompetences
    case .voices: Self.withoutVoices
    case .camps: Self.withoutCamps
    }
  }

  private static let title = Phrase(nb: "Fasit", nn: "Fasit", en: "Key")
  private static let introduction = Phrase(
    nb: "La gruppene si det først: én feil fra hver gruppe etter tur, til ingen har flere. Spør så etter hvem i deres "
      + "egen organisasjon som ville merket det. Har de funnet noe som ikke står her, så be dem vise det i raden: de "
      + "kan ha rett i noe modellen ikke sier.",
    nn: "Lat gruppene seie det først: éin feil frå kvar gruppe etter tur, til ingen har fleire. Spør så etter kven i "
      + "deira eigen organisasjon som ville merka det. Har dei funne noko som ikkje står her, så be dei vise det i "
      + "rada: dei kan ha rett i noko modellen ikkje seier.",
    en: "Let the groups say it first: one fault from each in turn, until nobody has more. Then ask who in their own "
      + "organisation would have noticed. If they found something that is not here, ask them to show it in the row: "
      + "they may be right about something that the model does not say.")
  private static let place = Phrase(nb: "Hvor", nn: "Kvar", en: "Where")
  private static let changed = Phrase(nb: "Hva som er endret", nn: "Kva som er endra", en: "What was changed")
  private static let wrong = Phrase(nb: "Hva som er galt", nn: "Kva som er gale", en: "What is wrong")
  private static let rule = Phrase(nb: "Regel", nn: "Regel", en: "Rule")
  private static let why = Phrase(nb: "Hvorfor det betyr noe", nn: "Kvifor det har noko å seie", en: "Why it matters")
  private static let mend = Phrase(nb: "Hvordan det rettes", nn: "Korleis det blir retta", en: "How to mend it")
  private static let letters = Phrase(
    nb: "«{role}» har {after} i «{duty}», og hadde {before}.",
    nn: "«{role}» har {after} i «{duty}», og hadde {before}.",
    en: "“{role}” has {after} in “{duty}”, and had {before}.")
  private static let given = Phrase(
    nb: "«{role}» har fått {after} i «{duty}».", nn: "«{role}» har fått {after} i «{duty}».",
    en: "“{role}” has been given {after} in “{duty}”.")
  private static let takenOut = Phrase(
    nb: "«{role}» hadde {before} i «{duty}», og har ingenting der nå.",
    nn: "«{role}» hadde {before} i «{duty}», og har ingenting der no.",
    en: "“{role}” had {before} in “{duty}”, and has nothing there now.")
  private static let forgotten = Phrase(
    nb: "«{role}» hadde kompetansen «{competence}», og har den ikke lenger.",
    nn: "«{role}» hadde kompetansen «{competence}», og har han ikkje lenger.",
    en: "“{role}” had the competence “{competence}”, and no longer has it.")
  private static let emptied = Phrase(
    nb: "Raden «{duty}» er tømt. Der sto: {parts}.", nn: "Rada «{duty}» er tømd. Der stod: {parts}.",
    en: "The row “{duty}” has been emptied. It had: {parts}.")
  private static let odd = Phrase(
    nb: "Rader som ser rare ut, og er i orden", nn: "Rader som ser rare ut, og er i orden",
    en: "Rows that look odd and are in order")
  private static let withoutCompetences = Phrase(
    nb: "Kompetansekrav som ingen i modellen oppfyller, er ikke med i øvelsen.",
    nn: "Kompetansekrav som ingen i modellen oppfyller, er ikkje med i øvinga.",
    en: "Required competences that nobody in the model has are not part of the exercise.")
  private static let withoutVoices = Phrase(
    nb: "Modellen sier sjelden hvem som blir spurt eller får beskjed. At ingen blir hørt, er derfor ikke regnet som en "
      + "feil her, og kompetansekrav som ingen oppfyller, er ikke med.",
    nn: "Modellen seier sjeldan kven som blir spurd eller får melding. At ingen blir høyrd, er derfor ikkje rekna som "
      + "ein feil her, og kompetansekrav som ingen oppfyller, er ikkje med.",
    en: "The model seldom says who is asked or told. That nobody is heard is therefore no fault here, and required "
      + "competences that nobody has are not part of the exercise.")
  private static let withoutCamps = Phrase(
    nb: "Modellen har for få som kan oversette mellom linja og IKT til å øve på det. Øvelsen ser derfor bort fra hvem "
      + "som hører til hvor. Det er verdt en egen samtale.",
    nn: "Modellen har for få som kan omsetje mellom linja og IKT til å øve på det. Øvinga ser derfor bort frå kven som "
      + "høyrer til kvar. Det er verdt ein eigen samtale.",
    en: "The model has too few who can translate between the line and ICT to practise on that. The exercise therefore "
      + "leaves out who belongs where. That deserves a talk of its own.")
}
