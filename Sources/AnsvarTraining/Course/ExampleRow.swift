import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarText

/// A row of the model that a session looks at together, with the sentences that explain it.
struct ExampleRow: Sendable {
  let duty: DutyID
  let row: MatrixRow?
  let matrix: SessionMatrix
  /// What the check found about it.
  let findings: [Finding]

  private var model: Model { matrix.model }
  private var language: Language { matrix.language }

  init(_ duty: DutyID, _ matrix: SessionMatrix, _ findings: SessionFindings) {
    self.duty = duty
    self.matrix = matrix
    row = matrix.row(duty)
    self.findings = findings.about(duty)
  }

  /// The row as a table: a letter for each role.
  func table(_ id: String) -> ReportTable {
    let columns = [Self.roleColumn, Self.partColumn, Self.meaningColumn].map { ReportTable.Column($0[language]) }
    let rows = (row?.parts ?? []).prefix(Self.mostRoles).map { part in
      let meanings = Participation.meanings.filter { part.participation.contains($0.participation) }
      return ReportTable.Row([
        ReportText(model.title(of: part.role, language)), ReportText(part.letters),
        ReportText(meanings.map { $0.label[language] }.joined(separator: ", ")),
      ])
    }
    return ReportTable(id, model.title(of: duty, language), columns, rows: Array(rows))
  }

  /// What the row is, and where it comes from.
  var whatItIs: String {
    let places = [
      Place("duty", matrix.quoted(duty)), Place("dimension", matrix.quoted(model[duty].dimension)),
    ]
    var text = Self.what(language, places)
    if let camp = model[model[duty].dimension].camp {
      text += " " + Self.home(language, [Place("camp", matrix.quoted(model.title(of: camp, language)))])
    }
    if let row, let citation = model.table.citation(ofRow: row.index), citation.reference < model.references.count {
      let source = model.references[citation.reference].title + ", " + citation.place
      text += " " + Self.source(language, [Place("source", source)])
    }
    return text
  }

  var whoAnswers: String {
    let accountable = row?.accountable ?? []
    let roles = [Place("roles", matrix.list(accountable))]
    if accountable.isEmpty { return Self.noneAnswers[language] }
    return accountable.count == 1 ? Self.oneAnswers(language, roles) : Self.manyAnswer(language, roles)
  }

  var whoDoes: String {
    let (accountable, responsible) = (row?.accountable ?? [], row?.responsible ?? [])
    if responsible.isEmpty { return Self.noneDoes[language] }
    if accountable == responsible, accountable.count == 1 { return Self.sameDoes[language] }
    return Self.does(language, [Place("roles", matrix.list(responsible))])
  }

  /// Who else has a part; nil when nobody has.
  var whoElse: String? {
    var parts: [String] = []
    for (participation, phrase) in Self.others {
      let roles = row?.roles(participation) ?? []
      if !roles.isEmpty { parts.append(phrase(language, [Place("roles", matrix.list(roles))])) }
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  var competence: String {
    let required = model[duty].requires.members
    guard !required.isEmpty else { return Self.requiresNothing[language] }
    let carrying = row?.roles(.carrying) ?? []
    var text = Self.requires(
      language, [Place("list", Enumeration.text(required.map { matrix.quoted($0) }, language))])
    for role in carrying.prefix(Self.mostCarrying) {
      let has = model.competences(of: role, in: matrix.organisation)
      let lacking = required.filter { !has.contains($0) }
      let place = [
        Place("role", matrix.quoted(role)),
        Place("list", Enumeration.text(lacking.map { matrix.quoted($0) }, language)),
      ]
      text += " " + (lacking.isEmpty ? Self.hasAll : Self.lacks)(language, place)
    }
    return text
  }

  var translation: String {
    let working = row?.roles(DimensionMeeting.working) ?? []
    let camps = working.map { model[$0].camp }
    guard let line = matrix.sides.line, let ict = matrix.sides.ict else { return Self.noCamps[language] }
    guard camps.contains(line), camps.contains(ict) else { return Self.oneCamp[language] }
    let translators = working.filter { matrix.translators.contains($0) }
    if translators.isEmpty { return Self.nobodyTranslates[language] }
    return Self.translates(language, [Place("roles", matrix.list(translators))])
  }

  private static let mostRoles = 12
  private static let mostCarrying = 4
  private static let roleColumn = Phrase(nb: "Rolle", nn: "Rolle", en: "Role")
  private static let partColumn = Phrase(nb: "Bokstav", nn: "Bokstav", en: "Letter")
  private static let meaningColumn = Phrase(nb: "Det vil si", nn: "Det vil seie", en: "Which means")
  private static let what = Phrase(
    nb: "Raden handler om {duty}, som hører til {dimension}.",
    nn: "Rada handlar om {duty}, som høyrer til {dimension}.",
    en: "The row is about {duty}, which belongs to {dimension}.")
  private static let home = Phrase(
    nb: "Dimensjonen hører hjemme i leiren {camp}.", nn: "Dimensjonen høyrer heime i leiren {camp}.",
    en: "The dimension is at home in the camp {camp}.")
  private static let source = Phrase(
    nb: "Modellen har den fra {source}.", nn: "Modellen har ho frå {source}.", en: "The model has it from {source}.")
  private static let oneAnswers = Phrase(
    nb: "{roles} har A og svarer for resultatet. Det skal være nøyaktig én, og det er det.",
    nn: "{roles} har A og svarer for resultatet. Det skal vere nøyaktig éin, og det er det.",
    en: "{roles} has the A and answers for the result. There must be exactly one, and there is.")
  private static let manyAnswer = Phrase(
    nb: "{roles} har alle A. Svarer flere for det samme, kan hver av dem tro at den andre gjør det.",
    nn: "{roles} har alle A. Svarer fleire for det same, kan kvar av dei tru at den andre gjer det.",
    en: "{roles} all have an A. When several answer for the same, each may think that another does.")
  private static let noneAnswers = Phrase(
    nb: "Ingen har A. Da er det ingen som svarer for resultatet.",
    nn: "Ingen har A. Då er det ingen som svarer for resultatet.",
    en: "Nobody has an A. So nobody answers for the result.")
  private static let does = Phrase(
    nb: "R står ved {roles}: der blir arbeidet gjort.", nn: "R står ved {roles}: der blir arbeidet gjort.",
    en: "The R stands by {roles}: that is where the work is done.")
  private static let sameDoes = Phrase(
    nb: "Samme rolle har R og gjør arbeidet selv. Det er lov. Er det også slik i det daglige?",
    nn: "Same rolla har R og gjer arbeidet sjølv. Det er lov. Er det òg slik i kvardagen?",
    en: "The same role has the R and does the work itself. That is allowed. Is it so from day to day?")
  private static let noneDoes = Phrase(
    nb: "Ingen har R. Da er det ingen som har fått i oppgave å gjøre det.",
    nn: "Ingen har R. Då er det ingen som har fått i oppgåve å gjere det.",
    en: "Nobody has an R. So nobody has been given the work.")
  private static let others: [(Participation, Phrase)] = [
    (
      .supports,
      Phrase(nb: "Medspiller (S): {roles}.", nn: "Medspelar (S): {roles}.", en: "Lends a hand (S): {roles}.")
    ),
    (
      .consulted,
      Phrase(
        nb: "Blir spurt først (C): {roles}.", nn: "Blir spurd først (C): {roles}.", en: "Is asked first (C): {roles}.")
    ),
    (
      .informed,
      Phrase(
        nb: "Får vite det etterpå (I): {roles}.", nn: "Får vite det etterpå (I): {roles}.",
        en: "Is told afterwards (I): {roles}.")
    ),
  ]
  private static let requires = Phrase(
    nb: "Ansvaret krever {list}.", nn: "Ansvaret krev {list}.", en: "The duty requires {list}.")
  private static let requiresNothing = Phrase(
    nb: "Modellen krever ingen bestemt kompetanse her. Burde den det?",
    nn: "Modellen krev ingen bestemt kompetanse her. Burde han det?",
    en: "The model requires no particular competence here. Should it?")
  private static let hasAll = Phrase(
    nb: "{role} har alt dette, etter modellen.", nn: "{role} har alt dette, etter modellen.",
    en: "{role} has all of that, by the model.")
  private static let lacks = Phrase(
    nb: "{role} mangler {list}, etter modellen.", nn: "{role} manglar {list}, etter modellen.",
    en: "{role} lacks {list}, by the model.")
  private static let noCamps = Phrase(
    nb: "Modellen sier ikke hvem som hører til linja, og hvem som hører til IKT. Hva sier dere?",
    nn: "Modellen seier ikkje kven som høyrer til linja, og kven som høyrer til IKT. Kva seier de?",
    en: "The model does not say who belongs to the line and who to ICT. What do you say?")
  private static let oneCamp = Phrase(
    nb:
      "Linja og IKT møtes ikke i denne raden. Burde den andre siden vært med, og hvem ville da oversette?",
    nn: "Linja og IKT møtest ikkje i denne rada. Burde den andre sida vore med, og kven ville då omsetje?",
    en:
      "The line and ICT do not meet in this row. Should the other side take part, and who would then translate?"
  )
  private static let nobodyTranslates = Phrase(
    nb: "Linja og IKT møtes i raden, men ingen som deltar, kan oversette mellom dem, etter modellen.",
    nn: "Linja og IKT møtest i rada, men ingen som deltek, kan omsetje mellom dei, etter modellen.",
    en: "The line and ICT meet in the row, but nobody who takes part can translate between them, by the model.")
  private static let translates = Phrase(
    nb: "Linja og IKT møtes i raden, og {roles} kan oversette, etter modellen.",
    nn: "Linja og IKT møtest i rada, og {roles} kan omsetje, etter modellen.",
    en: "The line and ICT meet in the row, and {roles} can translate, by the model.")
}
