import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// The grid of a comparison: a name, a bar, and numbers in each line.
struct CompareBars {
  private struct Line {
    var title: String
    var caption = ""
    var coverage: Coverage?
    /// In the order of the columns.
    var numbers: [String]
    var isBand = false
    var isSum = false
  }

  private let comparison: SideBySide
  private let context: ChartContext
  private let lines: [Line]
  private let median: Coverage?
  private let scale: ShareScale
  private let nameWidth: Int
  /// How many rows have no line of their own.
  let banded: Int

  static let barWidth = 120
  private static let barHeight = 8
  private static let shareWidth = 46
  private static let inset = 6
  private static let tick = 2
  private static let dot = 6
  /// With fewer rows a median says nothing.
  private static let fewestForMedian = 4

  private static let measures: [(Measure, Phrase, Int)] = [
    (.duties, Phrase(nb: "Ansvar", nn: "Ansvar", en: "Duties"), 50),
    (.usualLoad, Phrase(nb: "Per rolle", nn: "Per rolle", en: "Per role"), 36),
    (.heaviestLoad, Phrase(nb: "Flest", nn: "Flest", en: "Most"), 38),
    (.severity(.error), Phrase(nb: "Feil", nn: "Feil", en: "Errors"), 44),
    (.severity(.warning), Phrase(nb: "Advarsler", nn: "Åtvaringar", en: "Warnings"), 58),
    (.severity(.advice), Phrase(nb: "Råd", nn: "Råd", en: "Advice"), 52),
  ]

  var width: Int {
    nameWidth + Self.barWidth + Self.inset + Self.shareWidth + Self.measures.reduce(0) { $0 + $1.2 }
  }

  var hasMedian: Bool { median != nil }
  /// Whether each share is a bar from nothing; otherwise it is a dot on a part of the scale.
  var hasBars: Bool { scale.startsAtZero }

  init(_ comparison: SideBySide, _ context: ChartContext, most: Int) {
    self.comparison = comparison
    self.context = context
    let rows = comparison.rows
    let shares = rows.map { $0.figures.coverage ?? Coverage(covered: 0, counted: 0) }
    // Bands make sense only where the rows are in the order of what a band is about.
    let isByCoverage = zip(shares, shares.dropFirst()).allSatisfy { !$1.isKnownWorse(than: $0) }
    let choice = WorstFirst(isByCoverage ? shares.map { $0.tenths } : rows.indices.map { $0 }, most: most)
    var lines = rows.prefix(choice.shown).map { Self.line($0, comparison) }
    for band in choice.bands { lines.append(Self.line(band, comparison, isByCoverage: isByCoverage)) }
    banded = rows.count - choice.shown
    for row in comparison.shared { lines.append(Self.line(row, comparison)) }
    if let total = comparison.total {
      var line = Self.line(total, comparison)
      line.isSum = true
      lines.append(line)
    }
    self.lines = lines
    scale = ShareScale(lines.compactMap { $0.coverage }.filter { $0.counted > 0 }.map { $0.tenths })
    if rows.count >= Self.fewestForMedian,
      case .share(let middle) = Measure.coverage.median(of: rows, comparison.kinds)
    {
      median = middle
    } else {
      median = nil
    }
    let names = lines.map { Words($0.title, .organisation, context.style, size: 9).room + Self.inset }
    nameWidth = min(max(names.max() ?? 0, 100), 140)
  }

  // MARK: Lines

  private static func line(_ row: ComparedRow, _ comparison: SideBySide) -> Line {
    Line(
      title: title(row, comparison), coverage: row.figures.coverage,
      numbers: measures.map { text(comparison.value($0.0, row), comparison.language) })
  }

  /// Several rows as one: the share of them all, the middle of their numbers, and the sum of their findings.
  private static func line(_ band: Range<Int>, _ comparison: SideBySide, isByCoverage: Bool) -> Line {
    let rows = Array(comparison.rows[band])
    let language = comparison.language
    var coverage = Coverage(covered: 0, counted: 0)
    for row in rows {
      coverage.covered += row.figures.coverage?.covered ?? 0
      coverage.counted += row.figures.coverage?.counted ?? 0
    }
    let numbers = measures.map { measure, _, _ in
      switch measure {
      case .severity, .duties:
        let sum = rows.reduce(0) { sum, row in
          if case .number(let count) = comparison.value(measure, row) { return sum + count }
          return sum
        }
        return GroupedNumber.text(sum)
      default: return text(measure.median(of: rows, comparison.kinds), language)
      }
    }
    var caption = ""
    if isByCoverage, let low = rows.first?.figures.coverage, let high = rows.last?.figures.coverage {
      let range = low.tenths == high.tenths ? "" : CoverageTenths.text(low.tenths, language) + "–"
      caption = range + CoverageTenths.text(high.tenths, language) + "\u{a0}%"
    }
    let title = more(language, [Place("count", GroupedNumber.text(rows.count))])
    return Line(title: title, caption: caption, coverage: coverage, numbers: numbers, isBand: true)
  }

  private static func title(_ row: ComparedRow, _ comparison: SideBySide) -> String {
    guard comparison.models.count > 1, row.subject != .model, let model = row.model else { return row.title }
    return row.title + " · " + comparison.models[model].name
  }

  private static func text(_ value: Measure.Value, _ language: Language) -> String {
    switch value {
    case .none, .share, .words: "–"
    case .number(let number): GroupedNumber.text(number)
    case .halves(let halves):
      GroupedNumber.text(halves / 2) + (halves % 2 == 0 ? "" : language == .english ? ".5" : ",5")
    }
  }

  // MARK: The table

  func table() -> HTMLTable { .plain(padding: 2, [heading()] + lines.map { row($0) }) }

  private func heading() -> HTMLRow {
    let fill = HTMLAttribute.backgroundColor(context.style.look(of: .heading).fill ?? .black)
    func cell(_ title: String, _ width: Int, span: Int = 1, _ alignment: LineAlignment) -> HTMLCell {
      var text = Paragraphs(width: width - Self.inset)
      text.add(Words(title, .heading, context.style, bold: true, size: 9))
      return text.cell(
        alignment,
        [
          .width(width), .columnSpan(span), .border(1), .sides(.right), .color(.white), fill, .verticalAlign(.bottom),
        ])
    }
    let corner = comparison.grouping == .organisation ? Self.organisation : Self.model
    var cells = [cell(corner[context.language], nameWidth, .left)]
    let coverage =
      scale.startsAtZero
      ? Self.coverage[context.language]
      : Self.scaled(
        context.language,
        [Place("low", scale.low / 10), Place("high", scale.high / 10)])
    cells.append(cell(coverage, Self.barWidth + Self.inset + Self.shareWidth, span: 2, .left))
    for (_, title, width) in Self.measures { cells.append(cell(title[context.language], width, .right)) }
    return HTMLRow(cells)
  }

  private func row(_ line: Line) -> HTMLRow {
    let rule: [HTMLAttribute] =
      line.isSum
      ? [.border(1), .sides(.top, .bottom), .color(.black)] : [.border(1), .sides(.bottom), .color(.gray(217))]
    let style = context.style
    var name = Paragraphs(width: nameWidth - Self.inset)
    let title = Words(line.title, .organisation, style, bold: line.isSum, italic: line.isBand, size: 9)
    name.add(lead: title, Words(line.caption, .caption, style, size: 9))
    var cells = [name.cell(.left, [.width(nameWidth)] + rule)]
    let share = line.coverage.flatMap { $0.counted > 0 ? $0 : nil }
    let barCell = [HTMLAttribute.width(Self.barWidth + Self.inset), .align(.left)] + rule
    cells.append(share.map { HTMLCell(bar($0), barCell) } ?? HTMLCell("", barCell))
    var percent = Paragraphs(width: Self.shareWidth - Self.inset)
    percent.add(
      Words(
        share.map { CoverageTenths.text($0.tenths, context.language) + "\u{a0}%" } ?? "–", .cell, style,
        bold: true, size: 9))
    cells.append(percent.cell(.right, [.width(Self.shareWidth)] + rule))
    for (number, (_, _, width)) in zip(line.numbers, Self.measures) {
      var text = Paragraphs(width: width - Self.inset)
      text.add(Words(number, .cell, style, bold: line.isSum, size: 9))
      cells.append(text.cell(.right, [.width(width)] + rule))
    }
    return HTMLRow(cells)
  }

  /// The share on its scale, with a line where the median is.
  private func bar(_ share: Coverage) -> HTMLTable {
    let full = Self.barWidth
    let place = scale.place(of: share, in: full)
    var colors = [Color](repeating: .gray(232), count: full)
    func paint(_ range: Range<Int>, _ color: Color) { for point in range { colors[point] = color } }
    if scale.startsAtZero { paint(0..<place, Self.dark) }
    if let median {
      let start = min(max(scale.place(of: median, in: full) - Self.tick / 2, 0), full - Self.tick)
      // White on the bar, black beside it: seen on both.
      paint(start..<start + Self.tick, colors[start] == Self.dark ? .white : .black)
    }
    if !scale.startsAtZero {
      let start = min(max(place - Self.dot / 2, 0), full - Self.dot)
      paint(start..<start + Self.dot, Self.dark)
    }
    var cells: [HTMLCell] = []
    var start = 0
    for point in 1...full where point == full || colors[point] != colors[start] {
      cells.append(
        HTMLCell(
          "",
          [
            .width(point - start), .height(Self.barHeight), .fixedSize(true), .backgroundColor(colors[start]),
          ]))
      start = point
    }
    return .plain([HTMLRow(cells)])
  }

  private static let dark = Color.gray(80)
  private static let organisation = Phrase(nb: "Organisasjon", nn: "Organisasjon", en: "Organisation")
  private static let model = Phrase(nb: "Modell", nn: "Modell", en: "Model")
  private static let coverage = Phrase(nb: "Dekning", nn: "Dekning", en: "Coverage")
  private static let scaled = Phrase(
    nb: "Dekning, fra {low} til {high}\u{a0}%", nn: "Dekning, frå {low} til {high}\u{a0}%",
    en: "Coverage, from {low} to {high}\u{a0}%")
  private static let more = Phrase(nb: "{count} til:", nn: "{count} til:", en: "{count} more:")
}

extension Coverage {
  /// The share in tenths of a per cent, rounded down, so that a thousand means that nothing is missing.
  fileprivate var tenths: Int { counted == 0 ? 1_000 : covered * 1_000 / counted }

  /// Whether a smaller part is covered, where duties are counted in both.
  fileprivate func isKnownWorse(than other: Coverage) -> Bool {
    counted > 0 && other.counted > 0 && isWorse(than: other)
  }
}
