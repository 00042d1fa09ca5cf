import AnsvarModel
import AnsvarText

extension Chart {
  /// One role on a page that stands: its duties, its competences, and what it has to do with others.
  static let card: Chart = Chart(
    "card",
    title: Phrase(nb: "Rollekort", nn: "Rollekort", en: "Role card"),
    summary: Phrase(
      nb: "én rolle på én side: det den svarer for, gjør og blir spurt om",
      nn: "éi rolle på éi side: det ho svarer for, gjer og blir spurd om",
      en: "one role on one page: what it answers for, does and is asked about"),
    need: .role
  ) { context in
    guard let role = context.role, role.index < context.model.roles.count else {
      return Notice.page(CardPage.nobody, card.title, "card", context)
    }
    return CardPage(context, role).drawing()
  }
}

/// The parts of the card put together.
private struct CardPage {
  let context: ChartContext
  let role: RoleID
  /// What fits a sheet of A4 that stands, at its own size.
  private static let width = 520
  /// The width of a card with much on it, whose text is then still as large as can be read.
  private static let denseWidth = 580

  static let nobody = Phrase(
    nb: "Et rollekort viser én rolle, og ingen er valgt.", nn: "Eit rollekort viser éi rolle, og inga er vald.",
    en: "A role card shows one role, and none is chosen.")

  init(_ context: ChartContext, _ role: RoleID) {
    self.context = context
    self.role = role
  }

  func drawing() -> Drawing {
    // What the role carries has to stay on the page; the more it is, the fewer findings stand beside it.
    let carried = CardDuties(context, role, nil).count + CardMeasures.count(role, context.model.plan)
    let marks = CardMarks(context, role, most: max(3, 12 - carried / 6))
    let duties = CardDuties(context, role, marks)
    var page = ChartPage("card", context.style, width: duties.isDense ? Self.denseWidth : Self.width)
    page.add(
      TitleBlock(context, chart: Chart.card.title, about: TitleBlock.About(title: context.title(role), kind: kind)))
    if duties.groups.isEmpty {
      page.add(Notice.table(Self.nothing[context.language], width: page.width, context.style))
    }
    for group in duties.groups { page.add(duties.table(group, width: page.width)) }
    if let measures = CardMeasures(context, role, marks).table(width: page.width) { page.add(measures) }
    if let facts = facts(width: page.width) { page.add(facts) }
    if let findings = FindingList(context, marks.numbered).table(width: page.width) {
      page.add(findings, heads: FindingList.heads, as: .note)
    }
    return .pages([page])
  }

  /// What sort of party it is, and in which camp.
  private var kind: [String] {
    [context.model[role].kind.label[context.language]] + (context.model[role].camp.map { [context.title($0)] } ?? [])
  }

  /// The sections side by side in two columns.
  private func facts(width: Int) -> HTMLTable? {
    let sections = CardFacts(context, role).sections
    guard !sections.isEmpty else { return nil }
    let style = context.style
    let heights = sections.map { 16 + Double($0.lines.count) * 12 }
    let ranges = CardColumns.split(heights, 2)
    let column = width / max(ranges.count, 1)
    let cells = ranges.map { range in
      var text = Paragraphs(width: column - 10, isLoose: true)
      for section in sections[range] {
        text.add(Words(section.heading[context.language], .dimension, style, bold: true, size: 9))
        for line in section.lines { text.add(bulleted: Words(line, .caption, style)) }
      }
      return text.cell(
        .left, [.width(column), .verticalAlign(.top), .border(1), .sides(.top), .color(.gray(217))])
    }
    return .plain(padding: 3, [HTMLRow(cells)])
  }

  private static let nothing = Phrase(
    nb: "Tar ikke del i noen oppgave her.", nn: "Tek ikkje del i noka oppgåve her.", en: "Takes part in no duty here.")
}
