import AnsvarModel
import AnsvarText

/// The measures that a role answers for or carries out, and the goal areas it answers for.
struct CardMeasures {
  private let context: ChartContext
  private let marks: CardMarks
  private let plan: Plan?
  private let role: RoleID
  private let items: [PlanItemID]
  /// Measures beyond these are counted.
  private static let most = 60

  /// How many measures the role has.
  static func count(_ role: RoleID, _ plan: Plan?) -> Int {
    plan?.items.reduce(0) { $0 + ($1.concerns(role) ? 1 : 0) } ?? 0
  }

  init(_ context: ChartContext, _ role: RoleID, _ marks: CardMarks) {
    self.context = context
    self.role = role
    self.marks = marks
    plan = context.model.plan
    items =
      plan?.items.indices.filter { context.model.plan?.items[$0].concerns(role) == true }.map { PlanItemID($0) } ?? []
  }

  /// The list as a table of a width in points; nil when the plan gives the role nothing.
  func table(width: Int) -> HTMLTable? {
    guard let plan else { return nil }
    let areas = plan.areas.filter { area in area.accountable.contains { $0.party == .role(role) } }
    guard !items.isEmpty || !areas.isEmpty else { return nil }
    let style = context.style
    var head = Paragraphs(width: width - 8)
    head.add(
      lead: Words(Self.heading[context.language], .dimension, style, bold: true, size: 11),
      Words(items.isEmpty ? "" : "(" + String(items.count) + ")", .caption, style))
    var pieces: [(words: Words, mark: Words)] = areas.map { area in
      let place = Place("area", context.model.title(area.title, area.name, context.language))
      return (
        Words(Self.area(context.language, [place]), .caption, style, bold: true), Words("", .caption, style)
      )
    }
    for id in items.prefix(Self.most) {
      pieces.append(
        (
          Words(line(plan[id], plan), .measure, style, size: 9),
          Words(marks.text(item: id), .caption, style, bold: true)
        ))
    }
    if items.count > Self.most {
      let more = Self.more(context.language, [Place("count", items.count - Self.most)])
      pieces.append((Words(more, .caption, style), Words("", .caption, style)))
    }
    let columns = CardBlocks(
      pieces.map { ($0.words.width / Double(width / 2 - 20)).rounded(.up) * 12 }, in: pieces.count > 3 ? 2 : 1,
      width: width)
    let fill = style.look(of: .dimension).fill ?? .gray(217)
    return .plain(
      padding: 3,
      [
        HTMLRow([
          head.cell(.left, [.columnSpan(columns.ranges.count), .width(width), .height(17), .backgroundColor(fill)])
        ]), columns.row { $1.add(bulleted: pieces[$0].words, trailing: pieces[$0].mark) },
      ])
  }

  /// The number, the title, and when it is due.
  private func line(_ item: PlanItem, _ plan: Plan) -> String {
    var text = context.model.name(item.name)
    if item.kind != .measure { text = item.kind.label[context.language].capitalised + " " + text }
    if let title = item.title[context.language] { text += " – " + title }
    if let due = DueWords.text(item.due, plan, context) { text += ", " + due.decapitalised }
    if item.accountable.contains(where: { $0.party == .role(role) }) {
      text += " (" + Self.answers[context.language] + ")"
    }
    return text
  }

  private static let heading = Phrase(nb: "Tiltak i planen", nn: "Tiltak i planen", en: "Measures in the plan")
  private static let area = Phrase(
    nb: "Svarer for målområdet {area}", nn: "Svarer for målområdet {area}", en: "Answers for the goal area {area}")
  private static let answers = Phrase(nb: "svarer for det", nn: "svarer for det", en: "accountable")
  private static let more = Phrase(nb: "… og {count} til", nn: "… og {count} til", en: "… and {count} more")
}

extension PlanItem {
  /// Whether a role answers for it or carries it out.
  fileprivate func concerns(_ role: RoleID) -> Bool {
    (accountable + responsible).contains { $0.party == .role(role) }
  }
}
