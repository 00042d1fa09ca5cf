import AnsvarCharts
import AnsvarModel
import AnsvarReports
import AnsvarText

/// The facilitator's sheet of a case: what was meant, what the translator asks, the order, and what the model says.
enum CaseKey {
  static func section(_ material: Case, _ setting: CaseSetting) -> ReportSection {
    let language = setting.matrix.language
    let id = "key-" + material.id
    var section = ReportSection(id, title(language, [Place("title", material.title)]))
    section.startsPage = true
    section.blocks = [.table(meant(material, setting)), .table(asked(material, setting))]
    let order = zip(CaseOrderWords.labels(setting), material.order.parts).map { label, text in
      ReportFact(label, ReportText(setting.text(text)))
    }
    section.blocks.append(.section(ReportSection(id + "-order", orderTitle[language], [.facts(order)])))
    let guide = material.guide.map { ReportEntry(ReportText(setting.text($0))) }
    section.blocks.append(.section(ReportSection(id + "-guide", guideTitle[language], [.list(guide)])))
    section.blocks.append(.section(here(material, setting)))
    return section
  }

  private static func meant(_ material: Case, _ setting: CaseSetting) -> ReportTable {
    let language = setting.matrix.language
    let rows = material.dialogue.enumerated().map { index, line in
      ReportTable.Row([
        ReportText(String(index + 1) + ". " + setting.name(line.voice)), ReportText(setting.text(line.said)),
        ReportText(setting.text(line.meant)),
      ])
    }
    return ReportTable(
      "key-" + material.id + "-meant", meantCaption[language],
      [who, says, means].map { ReportTable.Column($0[language]) }, rows: rows)
  }

  private static func asked(_ material: Case, _ setting: CaseSetting) -> ReportTable {
    let language = setting.matrix.language
    let rows = material.questions.enumerated().map { index, question in
      ReportTable.Row([
        ReportText(String(index + 1) + ". " + setting.text(question.asked)), ReportText(setting.text(question.answer)),
      ])
    }
    return ReportTable(
      "key-" + material.id + "-asked", askedCaption[language],
      [asks, learns].map { ReportTable.Column($0[language]) }, rows: rows)
  }

  /// What the model says about the dimension of the case.
  private static func here(_ material: Case, _ setting: CaseSetting) -> ReportSection {
    let matrix = setting.matrix
    let language = matrix.language
    var section = ReportSection("key-" + material.id + "-here", hereTitle[language])
    guard let meeting = setting.meeting else {
      let text = absent(language, [Place("dimension", matrix.quoted(material.dimension.title[language]))])
      section.blocks = [.paragraph(ReportText(text))]
      return section
    }
    var facts = [ReportFact(dimension[language], ReportText(matrix.model.title(of: meeting.dimension, language)))]
    if let duty = setting.duty, let row = matrix.row(duty) {
      facts.append(ReportFact(self.duty[language], ReportText(matrix.model.title(of: duty, language))))
      for meaning in Participation.meanings.prefix(4) {
        let roles = row.roles(meaning.participation)
        if !roles.isEmpty || Participation.carrying.contains(meaning.participation) {
          let text = roles.isEmpty ? nobody[language] : titles(roles, matrix)
          facts.append(ReportFact(meaning.label[language].capitalised, ReportText(text)))
        }
      }
    } else if !meeting.roles.isEmpty {
      facts.append(ReportFact(takesPart[language], ReportText(titles(meeting.roles, matrix))))
    }
    section.blocks = [.facts(facts)]
    let sentence = meeting.sentence(matrix)
    section.blocks.append(.paragraph(meeting.need > 1 ? .strong(sentence) : ReportText(sentence)))
    return section
  }

  private static func titles(_ roles: [RoleID], _ matrix: SessionMatrix) -> String {
    let shown = roles.prefix(mostNames).map { matrix.model.title(of: $0, matrix.language) }.joined(separator: ", ")
    return roles.count > mostNames ? shown + " …" : shown
  }

  private static let mostNames = 8
  private static let title = Phrase(nb: "Fasit: {title}", nn: "Fasit: {title}", en: "Key: {title}")
  private static let meantCaption = Phrase(
    nb: "Hva de mente", nn: "Kva dei meinte", en: "What they meant")
  private static let who = Phrase(nb: "Hvem", nn: "Kven", en: "Who")
  private static let says = Phrase(nb: "Sa", nn: "Sa", en: "Said")
  private static let means = Phrase(nb: "Mente", nn: "Meinte", en: "Meant")
  private static let askedCaption = Phrase(
    nb: "Hva oversetteren spør om", nn: "Kva omsetjaren spør om", en: "What the translator asks")
  private static let asks = Phrase(nb: "Spørsmål", nn: "Spørsmål", en: "Question")
  private static let learns = Phrase(nb: "Da kommer det fram", nn: "Då kjem det fram", en: "What comes to light")
  private static let orderTitle = Phrase(
    nb: "En god bestilling", nn: "Ei god bestilling", en: "A good order")
  private static let guideTitle = Phrase(
    nb: "Til deg som leder", nn: "Til deg som leier", en: "For the facilitator")
  private static let hereTitle = Phrase(
    nb: "Hos dere, etter modellen", nn: "Hos dykk, etter modellen", en: "With you, by the model")
  private static let dimension = Phrase(nb: "Dimensjon", nn: "Dimensjon", en: "Dimension")
  private static let duty = Phrase(nb: "Ansvar", nn: "Ansvar", en: "Duty")
  private static let takesPart = Phrase(nb: "Deltar", nn: "Deltek", en: "Take part")
  private static let nobody = Phrase(nb: "ingen", nn: "ingen", en: "nobody")
  private static let absent = Phrase(
    nb:
      "Modellen har ikke en dimensjon som heter {dimension}, så den kan ikke si hvem som oversetter her. Spør gruppa hvem som har dette ansvaret hos dere, og om noen skjønner begge sider.",
    nn:
      "Modellen har ikkje ein dimensjon som heiter {dimension}, så han kan ikkje seie kven som omset her. Spør gruppa kven som har dette ansvaret hos dykk, og om nokon skjønar begge sider.",
    en:
      "The model has no dimension called {dimension}, so it cannot say who translates here. Ask the group who has this responsibility with you, and whether anybody understands both sides."
  )
}
