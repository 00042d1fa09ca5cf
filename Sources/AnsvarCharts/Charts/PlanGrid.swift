import AnsvarModel
import AnsvarText

/// The grid of a plan: its head, and for each area a bar, its goals and strategies, and its measures by deadline.
struct PlanGrid {
  private let context: ChartContext
  private let plan: Plan
  private let columns: PlanColumns
  private let marks: PlanMarks
  private let itemsOfArea: [Int?: [PlanItemID]]
  /// `dot` is slower than linear in the rows of one table.
  private static let mostRows = 40

  init(_ context: ChartContext, _ plan: Plan, _ columns: PlanColumns, _ marks: PlanMarks) {
    self.context = context
    self.plan = plan
    self.columns = columns
    self.marks = marks
    itemsOfArea = Dictionary(grouping: plan.items.indices.map { PlanItemID($0) }) { plan[$0].area }
  }

  func heading() -> HTMLTable {
    let style = context.style
    let fill = HTMLAttribute.backgroundColor(style.look(of: .heading).fill ?? .black)
    var cells: [HTMLCell] = []
    func add(_ text: String, _ width: Int, _ alignment: LineAlignment) {
      var title = Paragraphs(width: width - PlanColumns.inset)
      title.add(Words(text, .heading, style, bold: true, size: 9))
      cells.append(
        title.cell(alignment, [.width(width), .border(1), .sides(.right), .color(.white), fill]))
    }
    add(Self.number[context.language], columns.number, .left)
    add(Self.measure[context.language], columns.title, .left)
    add(Self.responsible[context.language], columns.responsible, .left)
    if columns.priority > 0 { add(Self.priority[context.language], columns.priority, .center) }
    for year in columns.years { add(String(year), columns.year, .center) }
    if columns.due > 0 {
      add((columns.years.isEmpty ? Self.deadline : Self.recurs)[context.language], columns.due, .left)
    }
    return .plain(padding: 3, [HTMLRow(cells)])
  }

  /// The area, or what stands in none, in tables that `dot` can lay out fast.
  func tables(of area: Int?) -> [HTMLTable] {
    let items = itemsOfArea[area] ?? []
    let measures = items.filter { plan[$0].kind == .measure }
    // A table of nothing but wide cells has only as many columns as these need.
    let count = measures.isEmpty ? 2 : columns.count
    var rows = area.map { [bar($0, count)] } ?? (plan.areas.isEmpty ? [] : [bar(Self.outside[context.language], count)])
    for aim in items where plan[aim].kind != .measure { rows.append(self.aim(aim, count)) }
    for measure in sorted(measures) { rows.append(row(measure)) }
    var tables: [HTMLTable] = []
    for start in stride(from: 0, to: rows.count, by: Self.mostRows) {
      tables.append(.plain(padding: 3, Array(rows[start..<min(start + Self.mostRows, rows.count)])))
    }
    return tables
  }

  /// By deadline, then by priority; those without a deadline last, in the order of the plan.
  private func sorted(_ measures: [PlanItemID]) -> [PlanItemID] {
    measures.sorted { left, right in
      let (first, second) = (plan.lastDay(of: plan[left].due), plan.lastDay(of: plan[right].due))
      if first != second {
        guard let first else { return false }
        return second.map { first < $0 } ?? true
      }
      let (one, other) = (plan[left].priority ?? .max, plan[right].priority ?? .max)
      return one == other ? left < right : one < other
    }
  }

  // MARK: Rows

  /// The area across the whole width, with whose it is and who answers for it.
  private func bar(_ area: Int, _ count: Int) -> HTMLRow {
    let model = context.model
    let area = (index: area, value: plan.areas[area])
    var title = model.title(area.value.title, area.value.name, context.language)
    if let organisation = area.value.organisation { title += " · " + model.title(of: organisation, context.language) }
    let names = area.value.accountable.map { model.title(of: $0.party, context.language) }
    if !names.isEmpty {
      title += " · " + Self.answers(context.language, [Place("party", names.joined(separator: ", "))])
    }
    return bar(title + marks.text(area: area.index), count)
  }

  private func bar(_ title: String, _ count: Int) -> HTMLRow {
    let style = context.style
    var text = Paragraphs(width: columns.total - PlanColumns.inset)
    text.add(Words(title, .dimension, style, bold: true))
    return HTMLRow([
      text.cell(
        .left,
        [
          .width(columns.total), .columnSpan(count), .height(20), .border(1), .sides(.top), .color(.black),
          .backgroundColor(style.look(of: .dimension).fill ?? .gray(217)),
        ])
    ])
  }

  /// A goal or a strategy across the whole width.
  private func aim(_ id: PlanItemID, _ count: Int) -> HTMLRow {
    let item = plan[id]
    let style = context.style
    var number = Paragraphs(width: columns.number - PlanColumns.inset)
    number.add(Words(context.model.name(item.name), .goal, style, bold: true))
    let width = columns.total - columns.number
    var text = Paragraphs(width: width - PlanColumns.inset)
    var words = item.kind.label[context.language].capitalised + ": " + title(item)
    let names = parties(item)
    if !names.isEmpty { words += " (" + names.joined(separator: ", ") + ")" }
    if let due = DueWords.text(item.due, plan, context) { words += ", " + due }
    text.add(
      lead: Words(words, .goal, style, bold: false, italic: true),
      Words(marks.text(item: id), .caption, style, bold: true))
    return HTMLRow([
      number.cell(.left, [.width(columns.number)] + Self.rule),
      text.cell(.left, [.width(width), .columnSpan(count - 1)] + Self.rule),
    ])
  }

  private func row(_ id: PlanItemID) -> HTMLRow {
    let item = plan[id]
    let style = context.style
    var number = Paragraphs(width: columns.number - PlanColumns.inset)
    number.add(Words(context.model.name(item.name), .measure, style, bold: true))
    var text = Paragraphs(width: columns.title - PlanColumns.inset)
    text.add(lead: Words(title(item), .measure, style), Words(marks.text(item: id), .caption, style, bold: true))
    var names = Paragraphs(width: columns.responsible - PlanColumns.inset)
    names.add(Words(parties(item).joined(separator: ", "), .role, style))
    var cells = [
      number.cell(.left, [.width(columns.number)] + Self.rule),
      text.cell(.left, [.width(columns.title)] + Self.rule),
      names.cell(.left, [.width(columns.responsible)] + Self.rule),
    ]
    if columns.priority > 0 {
      cells.append(cell(item.priority.map { String($0) } ?? "", columns.priority, .center))
    }
    cells += years(item)
    if columns.due > 0 { cells.append(cell(deadline(item), columns.due)) }
    return HTMLRow(cells)
  }

  /// A filled cell for each year in which the measure may be carried out, and the date itself where there is one.
  private func years(_ item: PlanItem) -> [HTMLCell] {
    let span = plan.years(of: item.due)
    return columns.years.map { year in
      guard let span, span.first <= year, year <= span.last else { return cell("", columns.year) }
      var text = "■"
      if case .day(let day) = item.due { text = String(day.day) + "." + String(day.month) + "." }
      var words = Paragraphs(width: columns.year - PlanColumns.inset)
      words.add(Words(text, .deadline, context.style, bold: true, italic: false))
      return words.cell(.center, [.width(columns.year), .backgroundColor(.gray(230))] + Self.rule)
    }
  }

  private func deadline(_ item: PlanItem) -> String {
    var parts: [String] = []
    if columns.years.isEmpty, let due = DueWords.text(item.due, plan, context) { parts.append(due) }
    if let recurrence = item.recurrence { parts.append("↻ " + (recurrence.words ?? "")) }
    return parts.joined(separator: ", ")
  }

  private func cell(_ text: String, _ width: Int, _ alignment: LineAlignment = .left) -> HTMLCell {
    var words = Paragraphs(width: width - PlanColumns.inset)
    words.add(Words(text, .deadline, context.style, italic: false))
    return words.cell(alignment, [.width(width)] + Self.rule)
  }

  private func title(_ item: PlanItem) -> String { item.title[context.language] ?? "" }

  /// Whoever answers comes first, with the sign for it.
  private func parties(_ item: PlanItem) -> [String] {
    let model = context.model
    let accountable = item.accountable.map { model.title(of: $0.party, context.language) }
    return accountable.map { Self.answers(context.language, [Place("party", $0)]) }
      + item.onlyResponsible.map { model.title(of: $0.party, context.language) }
  }

  private static let rule: [HTMLAttribute] = [.border(1), .sides(.bottom, .right), .color(.gray(217))]
  private static let answers = Phrase(
    nb: "{party} (svarer for det)", nn: "{party} (svarer for det)", en: "{party} (accountable)")
  private static let number = Phrase(nb: "Nr.", nn: "Nr.", en: "No.")
  private static let measure = Phrase(nb: "Tiltak", nn: "Tiltak", en: "Measure")
  private static let responsible = Phrase(nb: "Ansvarlig", nn: "Ansvarleg", en: "Responsible")
  private static let priority = Phrase(nb: "Prioritet", nn: "Prioritet", en: "Priority")
  private static let deadline = Phrase(nb: "Frist", nn: "Frist", en: "Deadline")
  private static let recurs = Phrase(nb: "Gjentas", nn: "Gjentaking", en: "Recurs")
  private static let outside = Phrase(
    nb: "Utenfor målområdene", nn: "Utanfor målområda", en: "Outside the goal areas")
}
