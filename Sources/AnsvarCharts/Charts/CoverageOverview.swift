import AnsvarModel
import AnsvarRules
import AnsvarText

/// The coverage of many organisations or systems on one page: the worst of them, and bands for the rest.
struct CoverageOverview {
  private let context: ChartContext
  private let survey: CoverageSurvey
  private let nameWidth: Int
  private let cellWidth: Int

  /// A landscape page of A4 shrinks a chart of this width so little that no text on it is below 8 points.
  private static let pageWidth = 840
  private static let totalWidth = 58
  private static let errorsWidth = 44
  private static let findingsWidth = 54
  private static let inset = 6

  init(_ context: ChartContext, _ survey: CoverageSurvey) {
    self.context = context
    self.survey = survey
    let sums = Self.totalWidth + (context.report == nil ? 0 : Self.errorsWidth + Self.findingsWidth)
    let columns = max(survey.columns.count, 1)
    var name = 110
    for row in survey.rows.indices where !survey.rows[row].isBand {
      name = max(
        name,
        Words(Self.name(survey, row, context), .organisation, context.style, bold: false, size: 9).room + Self.inset)
    }
    nameWidth = min(name, 170)
    cellWidth = min((Self.pageWidth - nameWidth - sums) / columns, 84)
  }

  var width: Int {
    nameWidth + Self.totalWidth + (hasFindings ? Self.errorsWidth + Self.findingsWidth : 0)
      + cellWidth * survey.columns.count
  }

  private var hasFindings: Bool { context.report != nil }
  private var style: Style { context.style }
  private var language: Language { context.language }

  func table() -> HTMLTable {
    .plain(padding: 2, [groups(), heads()] + survey.rows.indices.map { line($0) } + [totalLine()])
  }

  // MARK: Heads

  private func head(
    _ text: String, _ width: Int, span: Int = 1, _ alignment: LineAlignment = .center, bold: Bool = true
  ) -> HTMLCell {
    Words(text, .heading, style, bold: bold, size: 9)
      .headCell(width: width, inset: Self.inset, span: span, alignment, style)
  }

  /// What the columns below have in common.
  private func groups() -> HTMLRow {
    let dimensions = survey.columns.count { $0.isDimension }
    let systems = survey.columns.count - dimensions
    let sums = hasFindings ? 3 : 1
    var cells = [head("\u{a0}", width - cellWidth * survey.columns.count, span: sums + 1, .left)]
    if dimensions > 0 { cells.append(head(Self.dimensions[language], cellWidth * dimensions, span: dimensions)) }
    if systems > 0 {
      let shown = survey.columns.count { if case .system = $0.content { true } else { false } }
      let title =
        shown < survey.systemCount
        ? Self.worstSystems(
          language,
          [Place("count", GroupedNumber.text(shown)), Place("all", GroupedNumber.text(survey.systemCount))])
        : Self.systems[language]
      cells.append(head(title, cellWidth * systems, span: systems))
    }
    return HTMLRow(cells)
  }

  private func heads() -> HTMLRow {
    var isOfSystems = false
    if case .system = survey.subjects.first { isOfSystems = true }
    if case .system = survey.subjects.last { isOfSystems = true }
    var cells = [head((isOfSystems ? Self.system : Self.organisation)[language], nameWidth, .left)]
    cells.append(head(Self.all[language], Self.totalWidth))
    if hasFindings {
      cells.append(head(Self.errors[language], Self.errorsWidth, .right))
      cells.append(head(Self.findings[language], Self.findingsWidth, .right))
    }
    for column in survey.columns { cells.append(head(title(column.content), cellWidth, bold: false)) }
    return HTMLRow(cells)
  }

  private func title(_ content: CoverageSurvey.Column.Content) -> String {
    switch content {
    case .dimension(let id): context.title(id)
    case .system(let id): context.model.title(of: id, language)
    case .otherDimensions(let count), .otherSystems(let count):
      Self.others(language, [Place("count", GroupedNumber.text(count))])
    }
  }

  // MARK: Lines

  private func line(_ row: Int) -> HTMLRow {
    let own = survey.rows[row]
    let rule: [HTMLAttribute] = [.border(1), .sides(.bottom, .right), .color(.gray(217))]
    var name = Paragraphs(width: nameWidth - Self.inset)
    name.add(
      lead: Words(Self.name(survey, row, context), .organisation, style, bold: false, italic: own.isBand, size: 9),
      Words(caption(own), .caption, style, size: 9))
    var cells = [name.cell(.left, [.width(nameWidth)] + rule)]
    cells += sums(own.total, own.errors, rule)
    for column in survey.columns.indices { cells.append(cell(survey[row, column], rule)) }
    return HTMLRow(cells)
  }

  private func totalLine() -> HTMLRow {
    let rule: [HTMLAttribute] = [.border(1), .sides(.top, .bottom), .color(.black)]
    let name = Words(Self.all[language], .organisation, style, bold: true, size: 9)
    return HTMLRow(
      [name.cell(width: nameWidth, inset: Self.inset, .left, rule)] + sums(survey.total, survey.errors, rule)
        + survey.columns.map { cell($0.total, rule) })
  }

  private func sums(_ tally: CoverageTally, _ errors: Int, _ rule: [HTMLAttribute]) -> [HTMLCell] {
    let numbers = hasFindings ? [(errors, Self.errorsWidth), (tally.findings, Self.findingsWidth)] : []
    return [cell(tally, rule, isSum: true)]
      + numbers.map { number, width in
        Words(GroupedNumber.text(number), .cell, style, size: 9)
          .cell(width: width, inset: Self.inset, .right, rule)
      }
  }

  private func cell(_ tally: CoverageTally, _ rule: [HTMLAttribute], isSum: Bool = false) -> HTMLCell {
    let width = isSum ? Self.totalWidth : cellWidth
    guard tally.counted > 0 else {
      return Words("–", .cell, style, size: 9).cell(width: width, inset: Self.inset, .center, rule)
    }
    let mark = CoverageMark(tally, against: survey.total)
    let percent = tally.coverage.tenthsText(language)
    let fill = mark.fill(style).map { [HTMLAttribute.backgroundColor($0)] } ?? []
    return Words(
      isSum ? percent + "\u{a0}%" : percent, symbols: mark.symbol(style), .cell, style,
      bold: isSum || mark == .muchWorse || mark == .none, size: 9
    ).cell(width: width, inset: Self.inset, .center, fill + rule)
  }

  // MARK: Words

  private static func name(_ survey: CoverageSurvey, _ row: Int, _ context: ChartContext) -> String {
    let own = survey.rows[row]
    guard !own.isBand, let first = own.subjects.first else {
      return more(context.language, [Place("count", GroupedNumber.text(own.subjects.count))])
    }
    switch survey.subjects[first] {
    case .organisation(let id):
      return id.map { context.model.title(of: $0, context.language) } ?? context.model.heading(context.language)
    case .system(let id): return context.model.title(of: id, context.language)
    }
  }

  /// From which share to which the rows of a band go.
  private func caption(_ row: CoverageSurvey.Row) -> String {
    guard row.isBand, let first = row.subjects.first, let last = row.subjects.last else { return "" }
    return survey.tally(ofSubject: first).coverage.rangeText(to: survey.tally(ofSubject: last).coverage, language)
  }

  private static let all = Phrase(nb: "I alt", nn: "I alt", en: "In all")
  private static let errors = Phrase(nb: "Feil", nn: "Feil", en: "Errors")
  private static let findings = Phrase(nb: "Funn", nn: "Funn", en: "Findings")
  private static let dimensions = Phrase(nb: "Dimensjoner", nn: "Dimensjonar", en: "Dimensions")
  private static let systems = Phrase(nb: "Systemer", nn: "System", en: "Systems")
  private static let organisation = Phrase(nb: "Organisasjon", nn: "Organisasjon", en: "Organisation")
  private static let system = Phrase(nb: "System", nn: "System", en: "System")
  private static let worstSystems = Phrase(
    nb: "De {count} dårligst dekkede av {all} systemer", nn: "Dei {count} dårlegast dekte av {all} system",
    en: "The {count} least covered of {all} systems")
  private static let others = Phrase(nb: "{count} andre", nn: "{count} andre", en: "{count} others")
  private static let more = Phrase(nb: "{count} til:", nn: "{count} til:", en: "{count} more:")
}

extension CoverageSurvey.Column {
  fileprivate var isDimension: Bool {
    switch content {
    case .dimension, .otherDimensions: true
    case .system, .otherSystems: false
    }
  }
}
