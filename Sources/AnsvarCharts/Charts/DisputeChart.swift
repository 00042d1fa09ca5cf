import AnsvarModel
import AnsvarText

/// What several groups think of the same duties, the most disputed first: who answers and who does it, a column each.
package struct DisputeChart: Sendable {
  /// What stands in a cell: a letter and the roles that it is put on.
  package struct Entry: Sendable {
    package var sign: String
    package var text: String

    package init(_ sign: String, _ text: String) {
      self.sign = sign
      self.text = text
    }
  }

  package struct Line: Sendable {
    package var title: String
    package var caption: String
    /// In the order of the columns.
    package var cells: [[Entry]]
    /// In per cent; nil when it cannot be measured.
    package var dispute: Int?

    package init(title: String, caption: String, cells: [[Entry]], dispute: Int?) {
      self.title = title
      self.caption = caption
      self.cells = cells
      self.dispute = dispute
    }
  }

  private let columns: [String]
  private let lines: [Line]
  private let notes: [String]
  private let heads: (duty: String, dispute: String)
  private let unsure: String

  package static let title = Phrase(nb: "Hvor vi ser ulikt", nn: "Kvar vi ser ulikt", en: "Where we see it differently")
  package static let summary = Phrase(
    nb: "hvem hver gruppe har satt som ansvarlig og utfører, med det mest omstridte øverst",
    nn: "kven kvar gruppe har sett som ansvarleg og utførar, med det mest omstridde øvst",
    en: "whom each group has put down as accountable and responsible, with the most disputed at the top")

  /// - Parameters:
  ///   - columns: whose answers stand in each column; the last column is the model's.
  ///   - lines: the rows, in their order.
  ///   - heads: what stands above the duties and above the bars.
  ///   - unsure: what the sign for doubt means.
  ///   - notes: what is read under the chart.
  package init(
    columns: [String], lines: [Line], heads: (duty: String, dispute: String), unsure: String, notes: [String]
  ) {
    self.columns = columns
    self.lines = lines
    self.heads = heads
    self.unsure = unsure
    self.notes = notes
  }

  /// The chart as one that the program draws like any other.
  package var chart: Chart {
    Chart("dispute", title: Self.title, summary: Self.summary) { context in drawing(context) }
  }

  private static let dutyWidth = 170
  private static let barWidth = 60
  private static let numberWidth = 40
  private static let inset = 8
  private static let signWidth = 14
  private static let barHeight = 9
  /// `dot` is slower than linear in the rows of one table.
  private static let mostRows = 40

  private var columnWidth: Int {
    switch columns.count {
    case ...4: 130
    case ...6: 110
    default: 96
    }
  }

  private var width: Int {
    Self.dutyWidth + columnWidth * columns.count + Self.barWidth + Self.inset + Self.numberWidth
  }

  package func drawing(_ context: ChartContext) -> Drawing {
    var page = ChartPage("dispute", context.style, width: width)
    page.add(TitleBlock(context, chart: Self.title, isScoped: false))
    page.add(.plain(padding: 3, [heading(context.style)]), as: .heading)
    var start = 0
    while start < lines.count {
      let end = min(start + Self.mostRows, lines.count)
      page.add([.plain(padding: 3, lines[start..<end].map { row($0, context.style) })])
      start = end
    }
    page.add(Legend(context, entries: legend(context)).table(width: width), as: .legend)
    for note in notes { page.add(Notice.table(note, width: width, context.style), as: .note) }
    return .pages([page])
  }

  /// The letters that the chart shows.
  private func legend(_ context: ChartContext) -> [Legend.Entry] {
    let meanings: [Participation] = [.accountable, .responsible]
    let shown = context.model.scheme.letters.filter { meanings.contains($0.meaning) }.map {
      String(Character($0.letter))
    }
    var entries = Legend(context).entries.filter { shown.contains($0.sign) }
    // The cells have letters alone.
    for index in entries.indices { entries[index].symbols = "" }
    return entries + [Legend.Entry(sign: "?", meaning: unsure)]
  }

  private func heading(_ style: Style) -> HTMLRow {
    func head(_ text: String, _ width: Int, span: Int = 1, _ alignment: LineAlignment, italic: Bool = false) -> HTMLCell
    {
      Words(text, .heading, style, bold: true, italic: italic, size: 9)
        .headCell(width: width, inset: Self.inset, span: span, alignment, style)
    }
    let names = columns.enumerated().map { number, name in
      head(name, columnWidth, .left, italic: number == columns.count - 1)
    }
    return HTMLRow(
      [head(heads.duty, Self.dutyWidth, .left)] + names
        + [head(heads.dispute, Self.barWidth + Self.inset + Self.numberWidth, span: 2, .left)])
  }

  private func row(_ line: Line, _ style: Style) -> HTMLRow {
    var title = Paragraphs(width: Self.dutyWidth - Self.inset)
    title.add(Words(line.title, .duty, style, bold: true))
    title.add(Words(line.caption, .caption, style))
    var cells = [title.cell(.left, [.width(Self.dutyWidth), .verticalAlign(.top)] + Self.rule)]
    for (number, entries) in line.cells.enumerated() {
      let isModel = number == columns.count - 1
      let ground: [HTMLAttribute] = isModel ? [.backgroundColor(.gray(240))] : []
      cells.append(
        HTMLCell(
          .plain(entries.map { entry($0, style, isModel) }),
          [.width(columnWidth), .align(.left), .verticalAlign(.top)] + ground + Self.rule))
    }
    let percent = line.dispute.map { String($0) + "\u{a0}%" } ?? "–"
    cells.append(
      HTMLCell(bar(line.dispute), [.width(Self.barWidth + Self.inset), .align(.left)] + Self.rule))
    cells.append(
      Words(percent, .cell, style, bold: true, size: 10)
        .cell(width: Self.numberWidth, inset: Self.inset, .right, Self.rule))
    return HTMLRow(cells)
  }

  /// A letter, and beside it whoever has it.
  private func entry(_ entry: Entry, _ style: Style, _ isModel: Bool) -> HTMLRow {
    let width = columnWidth - Self.inset
    guard !entry.sign.utf8.isEmpty else {
      return HTMLRow([
        Words(entry.text, .caption, style, italic: true).cell(width: width, inset: 2, .left, [.columnSpan(2)])
      ])
    }
    return HTMLRow([
      Words(entry.sign, .cell, style, bold: true, italic: isModel, size: 9)
        .cell(width: Self.signWidth, inset: 0, .left, [.verticalAlign(.top)]),
      Words(entry.text, .caption, style, italic: isModel, size: 9)
        .cell(width: width - Self.signWidth, inset: 2, .left, [.verticalAlign(.top)]),
    ])
  }

  /// A bar from nothing to all, with its whole length shown.
  private func bar(_ percent: Int?) -> HTMLTable {
    let full = Self.barWidth
    let filled = min(max((percent ?? 0) * full / 100, 0), full)
    var cells: [HTMLCell] = []
    func add(_ width: Int, _ color: Color) {
      guard width > 0 else { return }
      cells.append(
        HTMLCell("", [.width(width), .height(Self.barHeight), .fixedSize(true), .backgroundColor(color)]))
    }
    add(filled, .gray(60))
    add(full - filled, .gray(226))
    return .plain([HTMLRow(cells)])
  }

  private static let rule: [HTMLAttribute] = [.border(1), .sides(.bottom, .right), .color(.gray(217))]
}
