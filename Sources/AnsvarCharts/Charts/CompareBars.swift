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

  private static let barWidth = 120
  private static let barHeight = 8
  private static let shareWidth = 46
  private static let inset = 6
  private static let tick = 2
  private static let dot = 6

  private static let columns: [(measure: Measure, width: Int)] = [
    (.duties, 50), (.usualLoad, 36), (.heaviestLoad, 38), (.severity(.error), 44), (.severity(.warning), 58),
    (.severity(.advice), 52),
  ]

  var width: Int {
    nameWidth + Self.barWidth + Self.inset + Self.shareWidth + Self.columns.reduce(0) { $0 + $1.width }
  }

  var hasMedian: Bool { median != nil }
  /// Whether each share is a bar from nothing; otherwise it is a dot on a part of the scale.
  var hasBars: Bool { scale.startsAtZero }

  init(_ comparison: SideBySide, _ context: ChartContext, most: Int) {
    self.comparison = comparison
    self.context = context
    let rows = comparison.rows
    let shares = rows.map { $0.figures.coverage ?? .empty }
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
    if comparison.hasMedian,
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
      title: comparison.title(of: row), coverage: row.figures.coverage,
      numbers: columns.map { comparison.value($0.measure, row).text(comparison.language) })
  }

  /// Several rows as one: the share of them all, the middle of their numbers, and the sum of their findings.
  private static func line(_ band: Range<Int>, _ comparison: SideBySide, isByCoverage: Bool) -> Line {
    let rows = Array(comparison.rows[band])
    let language = comparison.language
    let coverage = rows.reduce(into: Coverage.empty) { $0 += $1.figures.coverage ?? .empty }
    let numbers = columns.map { measure, _ in
      switch measure {
      case .severity, .duties:
        let sum = rows.reduce(0) { sum, row in
          if case .number(let count) = comparison.value(measure, row) { return sum + count }
          return sum
        }
        return GroupedNumber.text(sum)
      default: return measure.median(of: rows, comparison.kinds).text(language)
      }
    }
    var caption = ""
    if isByCoverage, let low = rows.first?.figures.coverage, let high = rows.last?.figures.coverage {
      caption = low.rangeText(to: high, language)
    }
    let title = caption.utf8.isEmpty ? more : moreFrom
    return Line(
      title: title(language, [Place("count", GroupedNumber.text(rows.count))]), caption: caption, coverage: coverage,
      numbers: numbers, isBand: true)
  }

  // MARK: The table

  func table() -> HTMLTable { .plain(padding: 2, [heading()] + lines.map { row($0) }) }

  private func heading() -> HTMLRow {
    func head(_ title: String, _ width: Int, span: Int = 1, _ alignment: LineAlignment) -> HTMLCell {
      Words(title, .heading, context.style, bold: true, size: 9)
        .headCell(width: width, inset: Self.inset, span: span, alignment, context.style)
    }
    func title(_ measure: Measure) -> String { measure.head(comparison.kinds, context.language) }
    let coverage =
      scale.startsAtZero
      ? title(.coverage)
      : Self.scaled(context.language, [Place("low", scale.low / 10), Place("high", scale.high / 10)])
    return HTMLRow(
      [
        head(comparison.grouping.label[context.language], nameWidth, .left),
        head(coverage, Self.barWidth + Self.inset + Self.shareWidth, span: 2, .left),
      ] + Self.columns.map { head(title($0.measure), $0.width, .right) })
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
    let percent = share.map { $0.tenthsText(context.language) + "\u{a0}%" } ?? "–"
    cells.append(
      Words(percent, .cell, style, bold: true, size: 9).cell(width: Self.shareWidth, inset: Self.inset, .right, rule))
    for (number, column) in zip(line.numbers, Self.columns) {
      cells.append(
        Words(number, .cell, style, bold: line.isSum, size: 9)
          .cell(width: column.width, inset: Self.inset, .right, rule))
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
  private static let scaled = Phrase(
    nb: "Dekning, fra {low} til {high}\u{a0}%", nn: "Dekning, frå {low} til {high}\u{a0}%",
    en: "Coverage, from {low} to {high}\u{a0}%")
  private static let more = Phrase(nb: "{count} til", nn: "{count} til", en: "{count} more")
  /// Their shares follow.
  private static let moreFrom = Phrase(nb: "{count} til:", nn: "{count} til:", en: "{count} more:")
}

extension Coverage {
  /// Whether a smaller part is covered, where duties are counted in both.
  fileprivate func isKnownWorse(than other: Coverage) -> Bool {
    counted > 0 && other.counted > 0 && isWorse(than: other)
  }
}
