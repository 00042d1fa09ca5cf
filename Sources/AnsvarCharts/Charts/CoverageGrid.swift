import AnsvarModel
import AnsvarRules
import AnsvarText

/// The grid of the heat map: organisations and systems down, dimensions across.
struct CoverageGrid {
  private let context: ChartContext
  private let tree: CoverageTree
  private let rows: CoverageRows
  private let names: [Words]
  private let heads: [Words]
  let columns: CoverageColumns
  /// Whether each cell has one line, since there are many rows.
  let isBrief: Bool

  init(_ context: ChartContext, _ tree: CoverageTree) {
    self.context = context
    self.tree = tree
    let rows = CoverageRows(tree)
    self.rows = rows
    isBrief = rows.rows.count > Self.mostTallRows
    names = rows.rows.map { row in
      Words(Self.name(row, tree, context), .organisation, context.style, bold: row.isStrong)
    }
    heads = context.model.dimensions.indices.map {
      Words(context.title(DimensionID($0)), .heading, context.style, bold: true, size: 9)
    }
    columns = CoverageColumns(heads, names, isBrief: isBrief, room: context.room?.width)
  }

  /// Whether there are rows to put in order.
  var hasOrder: Bool { rows.rows.count > 1 }

  /// The bands one under the other, each with its own head.
  func tables() -> [HTMLTable] {
    columns.bands.map { band in
      .plain(padding: 3, [heading(band)] + rows.rows.indices.map { line($0, band) })
    }
  }

  private func heading(_ band: Range<Int>) -> HTMLRow {
    let style = context.style
    func cell(_ words: Words, _ width: Int, _ alignment: LineAlignment) -> HTMLCell {
      words.headCell(width: width, inset: CoverageColumns.inset, alignment, style)
    }
    var cells = [cell(Words(corner, .heading, style, bold: true), columns.name, .left)]
    cells.append(cell(Words(Self.all[context.language], .heading, style, bold: true, size: 9), columns.cell, .center))
    for dimension in band { cells.append(cell(heads[dimension], columns.cell, .center)) }
    return HTMLRow(cells + filler(band))
  }

  private func line(_ number: Int, _ band: Range<Int>) -> HTMLRow {
    let row = rows.rows[number]
    let rule: [HTMLAttribute] =
      row.isTotal
      ? [.border(1), .sides(.top, .bottom), .color(.black)]
      : [.border(1), .sides(.bottom, .right), .color(.gray(217))]
    var title = Paragraphs(width: columns.name - CoverageColumns.inset)
    if row.level == 0 && isBrief { title.add(names[number]) } else { title.add(names[number], indent: row.level) }
    let fill = context.style.look(of: .dimension).fill ?? .gray(217)
    var cells = [
      title.cell(.left, [.width(columns.name)] + (row.isGroup ? [.backgroundColor(fill)] : []) + rule)
    ]
    cells.append(cell(row.total(in: tree), isSum: true, rule))
    for dimension in band { cells.append(cell(row.tally(dimension, in: tree), isSum: false, rule)) }
    return HTMLRow(cells + filler(band))
  }

  /// The last band may have fewer dimensions; it is as wide as the others.
  private func filler(_ band: Range<Int>) -> [HTMLCell] {
    let missing = columns.perBand - band.count
    return missing > 0 ? [HTMLCell("", [.width(missing * columns.cell)])] : []
  }

  private func cell(_ tally: CoverageTally, isSum: Bool, _ rule: [HTMLAttribute]) -> HTMLCell {
    let style = context.style
    var text = Paragraphs(width: columns.cell - CoverageColumns.inset)
    guard tally.counted > 0 else {
      text.add(Words(tally.findings > 0 ? findings(tally) : "–", .caption, style))
      return text.cell(.center, [.width(columns.cell)] + rule)
    }
    let part = CoverageShare.part(tally)
    let look = style.look(of: part)
    let share = Words(tally.coverage.percentText, symbols: look.symbol, part, style, bold: isSum || look.isBold)
    let fill = CoverageShare.fill(tally, style).map { [HTMLAttribute.backgroundColor($0)] } ?? []
    if isBrief {
      let count = tally.findings > 0 ? "·\u{a0}" + GroupedNumber.text(tally.findings) : ""
      text.add(lead: share, Words(count, .caption, style))
      return text.cell(.center, [.width(columns.cell)] + fill + rule)
    }
    text.add(share)
    if isSum {
      let places = [
        Place("covered", GroupedNumber.text(tally.covered)), Place("counted", GroupedNumber.text(tally.counted)),
      ]
      text.add(Words(Self.count(context.language, places), .caption, style))
    }
    if tally.findings > 0 { text.add(Words(findings(tally), .caption, style)) }
    return text.cell(.center, [.width(columns.cell)] + fill + rule)
  }

  private func findings(_ tally: CoverageTally) -> String { Self.findings(tally.findings, context.language) }

  private static let mostTallRows = 24

  // MARK: Words

  private static func name(_ row: CoverageRows.Row, _ tree: CoverageTree, _ context: ChartContext) -> String {
    switch row.content {
    case .node(let node): name(tree.nodes[node].subject, context)
    case .total(let node):
      tree.nodes[node].subject == .whole
        ? Self.all[context.language]
        : sum(context.language, [Place("place", name(tree.nodes[node].subject, context))])
    }
  }

  private static func name(_ subject: CoverageTree.Subject, _ context: ChartContext) -> String {
    switch subject {
    case .whole: context.model.heading(context.language)
    case .organisation(let id): context.model.title(of: id, context.language)
    case .system(let id): context.model.title(of: id, context.language)
    }
  }

  private var corner: String {
    let hasSystems = rows.rows.contains { row in
      if case .node(let node) = row.content, case .system = tree.nodes[node].subject { return true }
      return false
    }
    let hasOrganisations = rows.rows.contains { row in
      if case .node(let node) = row.content, case .organisation = tree.nodes[node].subject { return true }
      return false
    }
    if hasSystems && hasOrganisations { return Self.both[context.language] }
    return (hasSystems ? Self.system : hasOrganisations ? Self.organisation : Self.model)[context.language]
  }

  private static let all = Phrase(nb: "I alt", nn: "I alt", en: "In all")
  private static let sum = Phrase(nb: "I alt: {place}", nn: "I alt: {place}", en: "In all: {place}")
  private static let count = Phrase(
    nb: "{covered} av {counted}", nn: "{covered} av {counted}", en: "{covered} of {counted}")
  private static let findings = CountedNoun(
    one: Phrase(nb: "funn", nn: "funn", en: "finding"), many: Phrase(nb: "funn", nn: "funn", en: "findings"))
  private static let both = Phrase(
    nb: "Organisasjon og system", nn: "Organisasjon og system", en: "Organisation and system")
  private static let organisation = Phrase(nb: "Organisasjon", nn: "Organisasjon", en: "Organisation")
  private static let system = Phrase(nb: "System", nn: "System", en: "System")
  private static let model = Phrase(nb: "Modell", nn: "Modell", en: "Model")
}

extension CoverageRows.Row {
  var isTotal: Bool {
    if case .total = content { return true }
    return false
  }

  /// Whether it sums up other rows.
  var isStrong: Bool { isGroup || isTotal }

  func tally(_ dimension: Int, in tree: CoverageTree) -> CoverageTally {
    switch content {
    case .node(let node), .total(let node): tree[node, dimension]
    }
  }

  func total(in tree: CoverageTree) -> CoverageTally {
    switch content {
    case .node(let node), .total(let node): tree.nodes[node].total
    }
  }
}
