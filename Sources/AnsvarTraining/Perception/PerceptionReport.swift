import AnsvarCharts
import AnsvarModel
import AnsvarReports
import AnsvarText

/// What came of comparing groups, for whoever leads the talk.
package struct PerceptionReport {
  private let map: PerceptionMap
  private let words: OpinionWords

  /// More topics than this are no agenda.
  private static let mostTopics = 8

  package init(_ map: PerceptionMap) {
    self.map = map
    words = OpinionWords(map: map)
  }

  /// The document, with what Graphviz has drawn of the chart.
  package func document(picture: [UInt8]? = nil) -> ReportDocument {
    ReportDocument(
      language: language, kind: Self.kind, title: context.model.heading(language), facts: facts,
      sections: [talk, overview(picture), doubts, measure])
  }

  private var context: TrainingContext { map.form.context }
  private var language: Language { words.language }

  private var facts: [ReportFact] {
    let dispute = map.dispute.map { String(Dispute.percent($0)) + "\u{a0}%" } ?? Self.unmeasured[language]
    return [
      ReportFact(Self.groups[language], ReportText(words.names(Array(map.groups.indices)))),
      ReportFact(Self.overall[language], ReportText(dispute)),
      ReportFact(
        Self.agreed[language],
        ReportText(Self.of(language, [Place("count", map.agreed), Place("all", map.lines.count)]))),
    ]
  }

  // MARK: What to talk about first

  private var talk: ReportSection {
    let topics = TalkTopic.all(map)
    guard !topics.isEmpty else {
      return ReportSection("talk", Self.talk[language], [.paragraph(ReportText(Self.nothing[language]))])
    }
    var blocks: [ReportBlock] = [.paragraph(ReportText(Self.how[language]))]
    blocks.append(
      .steps(
        topics.prefix(Self.mostTopics).enumerated().map { number, topic in
          let dispute = topic.line.dispute.map { " (" + String(Dispute.percent($0)) + "\u{a0}%)" } ?? ""
          let title = ReportText([.strong(context.title(topic.line.duty)), .plain(dispute)])
          return ReportEntry(
            title + (": " + topic.sentences(words).joined(separator: " ")),
            details: [ReportText(Self.ask(language, [Place("question", topic.question(number, language))]))])
        }))
    let rest = topics.count - Self.mostTopics
    if rest > 0 { blocks.append(.note(ReportText(Self.rest(language, [Place("count", rest)])))) }
    return ReportSection("talk", Self.talk[language], blocks)
  }

  // MARK: The map

  private func overview(_ picture: [UInt8]?) -> ReportSection {
    let columns =
      [ReportTable.Column(PerceptionWords.duty[language])] + map.groups.map { ReportTable.Column($0) } + [
        ReportTable.Column(PerceptionWords.model[language]),
        ReportTable.Column(PerceptionWords.dispute[language], isNumber: true),
      ]
    let rows = map.lines.map { line in
      let duty = ReportText([
        .plain(context.title(line.duty) + " "), .aside(context.title(context.model[line.duty].dimension)),
      ])
      let dispute = line.dispute.map { String(Dispute.percent($0)) + "\u{a0}%" } ?? "–"
      return ReportTable.Row(
        [duty] + line.opinions.map { words.text($0) } + [words.text(line.model, isModel: true), ReportText(dispute)])
    }
    let table = ReportTable("disputes", Self.caption[language], columns, rows: rows)
    let figure = ReportFigure(
      id: "dispute", title: DisputeChart.title[language], description: DisputeChart.summary[language], picture: picture,
      tables: [table], lead: .both)
    return ReportSection("map", Self.overview[language], [.figure(figure)], isWide: true)
  }

  // MARK: Who is not sure

  private var doubts: ReportSection {
    let entries = map.groups.indices.map { group in
      let unsure = map.lines.filter { $0.opinions[group].isAnswered && !$0.opinions[group].unsure.isEmpty }
      let empty = map.lines.filter { !$0.opinions[group].isAnswered }
      var details: [ReportText] = []
      if !unsure.isEmpty {
        details.append(ReportText(Self.asks(language, [Place("duties", titles(unsure))])))
      }
      if !empty.isEmpty {
        details.append(
          ReportText(
            empty.count == map.lines.count
              ? Self.noneFilled[language] : Self.leaves(language, [Place("duties", titles(empty))])))
      }
      if details.isEmpty { details = [ReportText(Self.sure[language])] }
      return ReportEntry(ReportText.strong(map.groups[group]), details: details)
    }
    return ReportSection("doubts", Self.doubts[language], [.list(entries)])
  }

  /// More titles than this are told by their number.
  private static let mostTitles = 20

  private func titles(_ lines: [PerceptionMap.Line]) -> String {
    // In the order of the model, in which a group finds them.
    let own = lines.map { $0.duty }.sorted().map {
      PerceptionWords.quoted(language, [Place("name", context.title($0))])
    }
    guard own.count > Self.mostTitles else { return Enumeration.text(own, language) }
    let rest = Self.others(language, [Place("count", own.count - Self.mostTitles)])
    return Enumeration.text(Array(own.prefix(Self.mostTitles)) + [rest], language)
  }

  // MARK: How it is measured

  private var measure: ReportSection {
    ReportSection(
      "measure", Self.measureTitle[language],
      Dispute.formula.map { .paragraph(ReportText($0(language, [Place("weights", words.weights)]))) })
  }

  package static let kind = Phrase(
    nb: "Hvem gruppene mener gjør hva", nn: "Kven gruppene meiner gjer kva", en: "Who the groups think does what")
  private static let groups = Phrase(nb: "Grupper", nn: "Grupper", en: "Groups")
  private static let overall = Phrase(nb: "Uenighet i alt", nn: "Usemje i alt", en: "Dispute over all")
  private static let unmeasured = Phrase(nb: "kan ikke måles", nn: "kan ikkje målast", en: "cannot be measured")
  private static let agreed = Phrase(nb: "Alle ser likt på", nn: "Alle ser likt på", en: "All see alike")
  private static let of = Phrase(
    nb: "{count} av {all} ansvar", nn: "{count} av {all} ansvar", en: "{count} of {all} duties")
  private static let talk = Phrase(nb: "Snakk om dette først", nn: "Snakk om dette først", en: "Talk about this first")
  private static let nothing = Phrase(
    nb: "Gruppene ser likt på alt, og det samme sier modellen. Spør heller om det også er slik i en travel uke.",
    nn: "Gruppene ser likt på alt, og det same seier modellen. Spør heller om det òg er slik i ei travel veke.",
    en: "The groups see everything alike, and so does the model. Ask instead whether it is also so in a busy week.")
  private static let how = Phrase(
    nb:
      "Ta ett ansvar om gangen. La hver gruppe si hvorfor før noen får svare. Målet er ikke å bli enige om hva som står på "
      + "papiret, men å finne ut hva som er avtalt, og hva som mangler.",
    nn:
      "Ta eitt ansvar om gongen. Lat kvar gruppe seie kvifor før nokon får svare. Målet er ikkje å bli samde om kva som "
      + "står på papiret, men å finne ut kva som er avtalt, og kva som manglar.",
    en:
      "Take one duty at a time. Let each group say why before anybody answers. The aim is not to agree on what the paper "
      + "says, but to find out what has been settled and what has not.")
  private static let ask = Phrase(nb: "Spør: {question}", nn: "Spør: {question}", en: "Ask: {question}")
  private static let rest = Phrase(
    nb: "{count} ansvar til er det noe å si om; de står i tabellen.",
    nn: "{count} ansvar til er det noko å seie om; dei står i tabellen.",
    en: "There is something to say of {count} more duties; they stand in the table.")
  private static let overview = Phrase(nb: "Kartet", nn: "Kartet", en: "The map")
  private static let caption = Phrase(
    nb: "Hva hver gruppe har satt, og hva modellen sier; det mest omstridte øverst",
    nn: "Kva kvar gruppe har sett, og kva modellen seier; det mest omstridde øvst",
    en: "What each group has put, and what the model says; the most disputed first")
  private static let doubts = Phrase(nb: "Hvem er usikre?", nn: "Kven er usikre?", en: "Who is not sure?")
  private static let asks = Phrase(
    nb: "Har skrevet ? ved {duties}.", nn: "Har skrive ? ved {duties}.", en: "Has written ? at {duties}.")
  private static let leaves = Phrase(
    nb: "Har latt raden stå tom for {duties}.", nn: "Har late rada stå tom for {duties}.",
    en: "Has left the row empty for {duties}.")
  private static let noneFilled = Phrase(
    nb: "Har ikke fylt ut noen rad.", nn: "Har ikkje fylt ut noka rad.", en: "Has not filled in any row.")
  private static let sure = Phrase(
    nb: "Har svart på alt, uten noe ?.", nn: "Har svart på alt, utan noko ?.",
    en: "Has answered everything, without a ?.")
  private static let others = Phrase(nb: "{count} andre", nn: "{count} andre", en: "{count} others")
  private static let measureTitle = Phrase(
    nb: "Slik er uenigheten målt", nn: "Slik er usemja målt", en: "How the dispute is measured")
}
