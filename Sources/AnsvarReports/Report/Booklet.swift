import AnsvarCharts
import AnsvarModel
import AnsvarRules
import AnsvarText

/// A report as a booklet to print: a cover, the texts of the report, and the charts, each on sheets of its own.
package struct Booklet: Sendable {
  /// What fills some sheets of the booklet.
  package struct Part: Sendable {
    /// What the list of contents calls it; nil when it belongs to the part before.
    package let title: String?
    /// What a bookmark calls it.
    package let bookmark: String
    /// Which way its sheets are turned; nil: as suits it.
    package let orientation: Sheet.Orientation?
    /// Its paper; nil: what takes it.
    ///
    /// Text goes on from sheet to sheet, and needs no larger one.
    package var paper: Paper?
    /// What its chart is of.
    package let context: ChartContext
    package let draw: @Sendable (ChartContext) -> Drawing
  }

  package private(set) var parts: [Part]
  private let facts: [(label: String, text: String)]
  private let context: ChartContext
  private let title: String
  /// Whether it has so many parts that a cover with a list of them helps.
  package let hasCover: Bool
  private let subtitle: Phrase

  /// A document of texts and tables, every section on sheets of its own.
  package init(text document: ReportDocument, _ context: ChartContext) {
    self.context = context
    title = document.title
    subtitle = document.kind
    hasCover = document.sections.count > Self.fewSections
    facts = document.facts.map { ($0.label, $0.text.plain) }
    let kind = document.kind
    parts = document.sections.map { section in
      Part(
        title: section.title, bookmark: section.title, orientation: section.isWide ? nil : .portrait, paper: .a4,
        context: context
      ) { context in
        var text = ProsePage(context, heading: section.title, kind: kind)
        text.add(section.blocks, hasTables: true)
        return text.drawing
      }
    }
  }

  /// Cards to cut out.
  package init(cards: CutCards, title: String, _ context: ChartContext) {
    self.context = context
    self.title = title
    subtitle = Self.subtitle
    facts = []
    hasCover = false
    parts = cards.drawings.map { draw in
      Part(title: nil, bookmark: title, orientation: .portrait, paper: .a4, context: context, draw: draw)
    }
  }

  /// - Parameters:
  ///   - document: the report whose texts it prints.
  ///   - context: what its charts are of.
  ///   - cards: the roles that have a card.
  package init(_ document: ReportDocument, _ context: ChartContext, cards: [RoleID]) {
    self.context = context
    title = context.model.heading(context.language)
    subtitle = Self.subtitle
    hasCover = true
    facts = document.facts.map { ($0.label, $0.text.plain) }
    let model = context.model
    var parts: [Part] = []
    func addText(_ id: String) {
      guard let section = document.sections.first(where: { $0.id == id }) else { return }
      parts.append(
        Part(title: section.title, bookmark: section.title, orientation: .portrait, paper: .a4, context: context) {
          context in
          var text = ProsePage(context, heading: section.title, kind: document.kind)
          text.add(section.blocks, hasTables: false)
          return text.drawing
        })
    }
    func addChart(_ id: String, if isWanted: Bool) {
      guard isWanted, let chart = ChartCatalogue.chart(id) else { return }
      let title = chart.title[context.language]
      parts.append(Part(title: title, bookmark: title, orientation: nil, context: context, draw: chart.draw))
    }
    let hasRows = model.table.rowCount > 0
    addText("summary")
    addChart("matrix", if: hasRows)
    addChart("bridge", if: hasRows && model.camps.count > 1)
    addChart("governance", if: !model.seats.isEmpty || !model.relations.isEmpty || !model.approvals.isEmpty)
    if let card = ChartCatalogue.chart("card") {
      for (number, role) in cards.enumerated() {
        parts.append(
          Part(
            title: number == 0 ? Self.cards[context.language] : nil, bookmark: context.title(of: role),
            orientation: .portrait, context: context.about(role), draw: card.draw))
      }
    }
    addChart("plan", if: model.plan?.items.isEmpty == false)
    addChart("revision", if: model.revision?.previous.isEmpty == false)
    addText("findings")
    addText("glossary")
    self.parts = parts
  }

  private static let fewSections = 3

  /// Draws a chart on sheets of its own where the text of a title would stand.
  package mutating func draw(_ chart: Chart, of context: ChartContext, insteadOf title: String) {
    guard let index = parts.firstIndex(where: { $0.title == title }) else { return }
    parts[index] = Part(title: title, bookmark: title, orientation: nil, context: context, draw: chart.draw)
  }

  /// The cover, when the parts have so many sheets.
  package func cover(sheets: [Int]) -> Part {
    var contents: [Cover.Entry] = []
    var next = 2
    for (part, count) in zip(parts, sheets) {
      if let title = part.title { contents.append(Cover.Entry(title, sheet: next)) }
      next += count
    }
    let facts = facts
    let all = contents
    let (title, subtitle) = (title, subtitle)
    return Part(title: nil, bookmark: title, orientation: .portrait, context: context) { context in
      Cover(context, title: title, subtitle: subtitle, facts: facts, contents: all).drawing
    }
  }

  private static let subtitle = Phrase(
    nb: "Hvem som har ansvar for hva", nn: "Kven som har ansvar for kva", en: "Who is responsible for what")
  private static let cards = Phrase(nb: "Rollekort", nn: "Rollekort", en: "Role cards")
}

extension ProsePage {
  /// Adds what a section consists of.
  ///
  /// - Parameters:
  ///   - blocks: what it consists of.
  ///   - hasTables: whether its tables and those of its figures are set too; a report has charts in their place.
  fileprivate mutating func add(_ blocks: [ReportBlock], hasTables: Bool) {
    for block in blocks {
      switch block {
      case .paragraph(let text): addParagraph(text.plain)
      case .note(let text): addNote(text.plain)
      case .list(let entries):
        // Findings have numbers of their own.
        for entry in entries {
          addEntry(entry.text.plain, sign: entry.id == nil ? "•" : "", details: entry.details.map { $0.plain })
        }
      case .steps(let entries):
        for (number, entry) in entries.enumerated() {
          addEntry(
            entry.text.plain, sign: String(number + 1) + ".", choices: entry.choices.map { $0.plain },
            details: entry.details.map { $0.plain })
        }
      case .facts(let facts):
        for fact in facts { addFact(fact.label, fact.text.plain) }
      case .section(let section):
        addHeading(section.title)
        add(section.blocks, hasTables: hasTables)
      case .table(let table): if hasTables { addTable(ProseTable(table)) }
      case .figure(let figure):
        if hasTables { for table in figure.tables { addTable(ProseTable(table)) } }
      }
    }
  }
}

extension ProseTable {
  fileprivate init(_ table: ReportTable) {
    var rows: [Row] = []
    for group in table.groups {
      if let title = group.title { rows.append(Row([title.plain], isHeading: true)) }
      rows += group.rows.map { Row($0.cells.map { $0.plain }) }
    }
    let columns = table.columns.enumerated().map { index, column in
      Column(column.title.plain, isNarrow: column.isNumber || (table.isMatrix && index > 0))
    }
    self.init(table.caption, columns, rows)
  }
}
