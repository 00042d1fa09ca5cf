import AnsvarModel
import AnsvarReports
import AnsvarText

/// How a facilitator uses the cases, and which ones touch the sorest point of the model.
enum CaseIntroduction {
  static func section(_ cases: [(Case, CaseSetting)], _ matrix: SessionMatrix) -> ReportSection {
    let language = matrix.language
    var section = ReportSection("cases", title[language], [.paragraph(ReportText(purpose[language]))])
    section.blocks.append(.paragraph(ReportText(names[language])))
    if let place = matrix.place {
      section.blocks.append(.note(ReportText(whereIt(language, [Place("place", matrix.quoted(place))]))))
    }
    section.blocks.append(
      .section(
        ReportSection("case-course", course[language], [.steps(steps.map { ReportEntry(ReportText($0[language])) })]))
    )
    section.blocks.append(.table(table(cases, matrix)))
    return section
  }

  private static func table(_ cases: [(Case, CaseSetting)], _ matrix: SessionMatrix) -> ReportTable {
    let language = matrix.language
    let rows = cases.map { material, setting in
      let dimension =
        setting.meeting.map { matrix.model.title(of: $0.dimension, language) } ?? material.dimension.title[language]
      return ReportTable.Row([
        .link(material.title[language], to: CaseHandout.id(material)), ReportText([.code(material.id)]),
        ReportText(dimension), state(setting.meeting, matrix),
      ])
    }
    let columns = [caseColumn, idColumn, dimensionColumn, translatesColumn].map { ReportTable.Column($0[language]) }
    return ReportTable("case-table", caption[language], columns, rows: rows)
  }

  /// Who translates in a dimension, in the room of a cell.
  private static func state(_ meeting: DimensionMeeting?, _ matrix: SessionMatrix) -> ReportText {
    let language = matrix.language
    guard let meeting, !meeting.roles.isEmpty else { return ReportText(notInModel[language]) }
    func titles(_ roles: [RoleID]) -> String {
      let shown = roles.prefix(3).map { matrix.model.title(of: $0, language) }.joined(separator: ", ")
      return roles.count > 3 ? shown + " …" : shown
    }
    switch meeting.translation {
    case .unknown: return ReportText(unknown[language])
    case .nobody: return .strong(nobody[language])
    case .oneSided(let roles, let missing):
      let camp = matrix.quoted(matrix.model.title(of: missing, language))
      return ReportText(titles(roles) + "; " + notIn(language, [Place("camp", camp)]))
    case .there(let roles): return ReportText(titles(roles))
    }
  }

  private static let title = Phrase(
    nb: "Slik bruker du samtalene", nn: "Slik bruker du samtalane", en: "How to use these talks")
  private static let purpose = Phrase(
    nb:
      "Hver samtale er et møte som gikk galt uten at noen var uvillige. Linja og IKT sa det de mente var riktig, og begge gikk derfra med noe annet enn de trengte. Gruppa skal finne ut hva som ble borte, og hva en oversetter ville spurt om.",
    nn:
      "Kvar samtale er eit møte som gjekk gale utan at nokon var uviljuge. Linja og IKT sa det dei meinte var rett, og begge gjekk derifrå med noko anna enn dei trong. Gruppa skal finne ut kva som vart borte, og kva ein omsetjar ville spurt om.",
    en:
      "Each talk is a meeting that went wrong though nobody was unwilling. The line and ICT said what they thought right, and both left with something other than what they needed. The group is to find out what got lost, and what a translator would have asked."
  )
  private static let names = Phrase(
    nb:
      "Samtalene er diktet. De som snakker, har fått navn etter roller i modellen, og ingen i modellen har sagt dette. Si det til gruppa før dere begynner.",
    nn:
      "Samtalane er dikta. Dei som snakkar, har fått namn etter roller i modellen, og ingen i modellen har sagt dette. Sei det til gruppa før de byrjar.",
    en:
      "The talks are invented. The speakers are named after roles of the model, and nobody in the model has said this. Tell the group before you begin."
  )
  private static let whereIt = Phrase(
    nb: "Ansvaret er fordelt ulikt i modellen. Her er det hentet fra {place}.",
    nn: "Ansvaret er fordelt ulikt i modellen. Her er det henta frå {place}.",
    en: "Responsibility differs between the places of the model. Here it is taken from {place}.")
  private static let course = Phrase(
    nb: "Tjue minutter for én samtale", nn: "Tjue minutt for éin samtale", en: "Twenty minutes for one talk")
  private static let steps = [
    Phrase(
      nb: "2 minutter: To leser samtalen høyt, én for linja og én for IKT. La dem gjerne bytte side med jobben de har.",
      nn: "2 minutt: To les samtalen høgt, éin for linja og éin for IKT. La dei gjerne byte side med jobben dei har.",
      en: "2 minutes: two people read it aloud, one for the line and one for ICT, preferably not their own side."),
    Phrase(
      nb: "4 minutter: Alle skriver alene hva de to mener, replikk for replikk. Ingen snakker ennå.",
      nn: "4 minutt: Alle skriv åleine kva dei to meiner, replikk for replikk. Ingen snakkar enno.",
      en: "4 minutes: everybody writes alone what the two mean, line by line. No talking yet."),
    Phrase(
      nb: "6 minutter: To og to sammenligner, og skriver tre spørsmål de ville stilt. Spørsmål, ikke råd.",
      nn: "6 minutt: To og to samanliknar, og skriv tre spørsmål dei ville stilt. Spørsmål, ikkje råd.",
      en: "6 minutes: in pairs they compare, and write three questions they would ask. Questions, not advice."),
    Phrase(
      nb: "6 minutter: Felles. Ta spørsmålene først. Når gruppa har stilt et spørsmål fra fasiten, les svaret det gir.",
      nn: "6 minutt: Felles. Ta spørsmåla først. Når gruppa har stilt eit spørsmål frå fasiten, les svaret det gir.",
      en:
        "6 minutes: together. Take the questions first. When the group has asked one that is in the key, read out the answer it brings."
    ),
    Phrase(
      nb: "2 minutter: Les bestillingen fra fasiten, og spør hvem hos dere som kunne ha fått den i stand.",
      nn: "2 minutt: Les bestillinga frå fasiten, og spør kven hos dykk som kunne ha fått ho i stand.",
      en: "2 minutes: read the order from the key, and ask who with you could have brought it about."),
  ]
  private static let caption = Phrase(
    nb: "Samtalene, og hvem som kan oversette der i modellen",
    nn: "Samtalane, og kven som kan omsetje der i modellen",
    en: "The talks, and who can translate there by the model")
  private static let caseColumn = Phrase(nb: "Samtale", nn: "Samtale", en: "Talk")
  private static let idColumn = Phrase(nb: "Id", nn: "Id", en: "Id")
  private static let dimensionColumn = Phrase(nb: "Dimensjon", nn: "Dimensjon", en: "Dimension")
  private static let translatesColumn = Phrase(nb: "Kan oversette", nn: "Kan omsetje", en: "Can translate")
  private static let notInModel = Phrase(
    nb: "står ikke i modellen", nn: "står ikkje i modellen", en: "not in the model")
  private static let unknown = Phrase(
    nb: "modellen sier det ikke", nn: "modellen seier det ikkje", en: "the model does not say")
  private static let nobody = Phrase(nb: "ingen", nn: "ingen", en: "nobody")
  private static let notIn = Phrase(nb: "ingen i {camp}", nn: "ingen i {camp}", en: "nobody in {camp}")
}
