import AnsvarModel
import AnsvarText

extension Chart {
  /// A card for each role with all that it carries, in columns by camp.
  static let roles: Chart = Chart(
    "roles",
    title: Phrase(nb: "Roller og ansvar", nn: "Roller og ansvar", en: "Roles and responsibilities"),
    summary: Phrase(
      nb: "hver rolle og det den har ansvar for, etter leir", nn: "kvar rolle og det ho har ansvar for, etter leir",
      en: "each role and what it carries, by camp")
  ) { context in
    guard !context.groups.isEmpty else { return Notice.page(RolesPage.nothing, roles.title, "roles", context) }
    return RolesPage(context).drawing()
  }
}

/// The cards put together.
private struct RolesPage {
  let context: ChartContext
  private static let gap = 12

  static let nothing = Phrase(
    nb: "Modellen har ingen roller, så det er ingenting å vise.",
    nn: "Modellen har ingen roller, så det er ingenting å vise.",
    en: "The model has no roles, so there is nothing to show.")

  init(_ context: ChartContext) {
    self.context = context
  }

  func drawing() -> Drawing {
    let marks = FindingMarks(context)
    let holdings = RoleHoldings(context)
    let cards = context.groups.map { group in
      group.roles.map { RoleCard(context, $0, holdings[$0], findings: marks.count(of: $0)) }
    }
    guard let room = context.room else {
      let columns = CardColumns(cards.map { $0.map { $0.height } })
      var page = ChartPage("roles", context.style, width: width(columns.columns))
      page.add(TitleBlock(context, chart: Chart.roles.title))
      page.add(table(context.groups, cards, columns.columns, width: page.width))
      page.add(Legend(context).table(width: page.width), as: .legend)
      return .pages([page])
    }
    return .pages([page(cards, on: room)])
  }

  /// The cards on as many sheets as they need, each sheet with as many as it has room for.
  private func page(_ cards: [[RoleCard]], on room: ChartRoom) -> ChartPage {
    let most = max(1, (room.width + Self.gap) / (RoleCard.width + Self.gap))
    let sheets = CardSheets(
      cards.map { $0.map { $0.height + 8 } }, columns: most, height: Double(room.height - Self.besideCards))
    let laid = sheets.sheets.map { sheet in
      let shown = sheet.map { Array(cards[$0.group][$0.cards]) }
      return (
        groups: sheet.map { context.groups[$0.group] }, cards: shown,
        columns: CardColumns(shown.map { $0.map { $0.height } }, most: most).columns
      )
    }
    var page = ChartPage("roles", context.style, width: laid.reduce(0) { max($0, width($1.columns)) })
    page.add(TitleBlock(context, chart: Chart.roles.title))
    for sheet in laid { page.add(table(sheet.groups, sheet.cards, sheet.columns, width: page.width)) }
    page.add(Legend(context).table(width: page.width), as: .legend)
    return page
  }

  private func width(_ columns: [[Range<Int>]]) -> Int {
    let count = columns.reduce(0) { $0 + $1.count }
    return max(count * (RoleCard.width + Self.gap) - Self.gap, 480)
  }

  /// What the head, the camps, the legend and the foot of a sheet take of its height, in points.
  private static let besideCards = 190

  /// One row with the camps, and under each its columns of cards.
  private func table(
    _ groups: [CampGroup], _ cards: [[RoleCard]], _ columns: [[Range<Int>]], width whole: Int
  ) -> HTMLTable {
    let style = context.style
    let heading = style.look(of: .heading)
    var heads: [HTMLCell] = []
    var stacks: [HTMLCell] = []
    let highest = columns.enumerated().reduce(0.0) { highest, group in
      group.element.reduce(highest) { max($0, Self.height(cards[group.offset], $1)) }
    }
    for (number, group) in groups.enumerated() {
      if number > 0 {
        heads.append(HTMLCell("", [.width(Self.gap)]))
        stacks.append(HTMLCell("", [.width(Self.gap)]))
      }
      let count = columns[number].count
      let width = count * (RoleCard.width + Self.gap) - Self.gap
      var title = Paragraphs(width: width - 12)
      title.add(Words(group.camp.map { context.title($0) } ?? outside, .heading, style, bold: true))
      heads.append(
        title.cell(
          .center,
          [.columnSpan(count * 2 - 1), .width(width), .height(22), .backgroundColor(heading.fill ?? .black)]))
      for (place, range) in columns[number].enumerated() {
        if place > 0 { stacks.append(HTMLCell("", [.width(Self.gap)])) }
        var rows: [HTMLRow] = []
        for index in range {
          rows.append(HTMLRow([HTMLCell("", [.height(8)])]))
          rows.append(HTMLRow([HTMLCell(cards[number][index].table())]))
        }
        // `dot` stretches every row of a table that is too low for its place; a filler takes that up.
        let filler = highest - Self.height(cards[number], range)
        if filler >= 1 { rows.append(HTMLRow([HTMLCell("", [.height(Int(filler))])])) }
        stacks.append(HTMLCell(HTMLTable.plain(rows), [.verticalAlign(.top), .width(RoleCard.width)]))
      }
    }
    let used = columns.reduce(0) { $0 + $1.count } * (RoleCard.width + Self.gap) - Self.gap
    let rest = whole - used
    if rest > 0 {
      heads.append(HTMLCell("", [.width(rest)]))
      stacks.append(HTMLCell("", [.width(rest)]))
    }
    let hasCamps = context.groups.contains { $0.camp != nil }
    return .plain((hasCamps ? [HTMLRow(heads, leadsNext: true)] : []) + [HTMLRow(stacks)])
  }

  private static func height(_ cards: [RoleCard], _ range: Range<Int>) -> Double {
    range.reduce(0.0) { $0 + cards[$1].height + 8 }
  }

  private var outside: String { Self.aboveCamps[context.language] }

  private static let aboveCamps = Phrase(nb: "Utenfor leirene", nn: "Utanfor leirane", en: "Outside the camps")
}
