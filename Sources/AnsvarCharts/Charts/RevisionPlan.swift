import AnsvarComparison
import AnsvarModel
import AnsvarText

/// The plan of the later model, with what was before beside what has changed.
struct RevisionPlan {
  /// An item of the later plan, or one of the earlier that is gone.
  private enum Row {
    case now(PlanItemID)
    case gone(PlanItemID)
  }

  private let marks: RevisionMarks
  private let plan: Plan
  private let old: Plan?
  private let number: Int
  private let title: Int
  private static let responsible = 150
  private static let due = 104
  /// `dot` is slower than linear in the rows of one table.
  private static let mostRows = 40
  private static let rule: [HTMLAttribute] = [.border(1), .sides(.bottom, .right), .color(.gray(217))]

  /// The plan at least as wide as what stands above it, in points.
  init(_ marks: RevisionMarks, _ plan: Plan, leastWidth: Int) {
    self.marks = marks
    self.plan = plan
    old = marks.before.model.plan
    number = 84
    title = max(330, leastWidth - 84 - Self.responsible - Self.due)
  }

  var width: Int { number + title + Self.responsible + Self.due }

  func heading() -> HTMLTable {
    let style = marks.now.style
    let fill = HTMLAttribute.backgroundColor(style.look(of: .heading).fill ?? .black)
    let heads = [
      (Self.numberHead, number), (Self.titleHead, title), (Self.responsibleHead, Self.responsible),
      (Self.dueHead, Self.due),
    ]
    return .plain(
      padding: 3,
      [
        HTMLRow(
          heads.map { phrase, width in
            var text = Paragraphs(width: width - PlanColumns.inset)
            text.add(Words(phrase[marks.now.language], .heading, style, bold: true, size: 9))
            return text.cell(.left, [.width(width), .border(1), .sides(.right), .color(.white), fill])
          })
      ])
  }

  /// The areas one under the other; those that are gone come last.
  func tables() -> [(tables: [HTMLTable], hasBar: Bool)] {
    let pairs = marks.diff.correspondence
    let gone = goneItems()
    let items = Dictionary(grouping: plan.items.indices.map { PlanItemID($0) }) {
      Stretch(area: plan[$0].area, kind: plan[$0].kind)
    }
    var tables: [(tables: [HTMLTable], hasBar: Bool)] = []
    for area in plan.areas.indices.map({ Optional($0) }) + [nil] {
      var rows: [Row] = []
      for kind in PlanItem.Kind.allCases {
        rows += (gone.first[Stretch(area: area, kind: kind)] ?? []).map { .gone($0) }
        for item in items[Stretch(area: area, kind: kind)] ?? [] {
          rows.append(.now(item))
          rows += (gone.after[item] ?? []).map { .gone($0) }
        }
      }
      guard let area else {
        if !rows.isEmpty {
          let bar = plan.areas.isEmpty ? nil : bar(Self.outside[marks.now.language], .same, [])
          tables.append((self.tables(bar, rows), bar != nil))
        }
        continue
      }
      let name = marks.now.model.title(plan.areas[area].title, plan.areas[area].name, marks.now.language)
      if isLong, marks.state(.area(area)) == .same, rows.allSatisfy({ isSame($0) }) {
        let bar = bar(name, .same, [Self.same(marks.now.language, [Place("count", rows.count)])])
        tables.append((self.tables(bar, []), true))
        continue
      }
      tables.append((self.tables(bar(name, marks.state(.area(area)), marks.notes(ofNew: .area(area))), rows), true))
    }
    for area in old?.areas.indices ?? 0..<0 where pairs.successors(of: .area(area)).isEmpty {
      guard let old else { continue }
      let rows = gone.lost[area] ?? []
      let name = marks.before.model.title(old.areas[area].title, old.areas[area].name, marks.now.language)
      let bar = bar(name, .removed, marks.notes(ofOld: .area(area)))
      tables.append((self.tables(bar, rows.map { .gone($0) }), true))
    }
    return tables
  }

  /// Whether an area in which nothing has changed is only named.
  private var isLong: Bool { plan.items.count > Self.mostRows }

  private func isSame(_ row: Row) -> Bool {
    if case .now(let id) = row { return marks.diff.change(ofNew: .planItem(id)) == nil }
    return false
  }

  private struct Stretch: Hashable {
    var area: Int?
    var kind: PlanItem.Kind
  }

  private struct Gone {
    /// By the item that they stood after.
    var after: [PlanItemID: [PlanItemID]] = [:]
    /// Those that stood first in an area.
    var first: [Stretch: [PlanItemID]] = [:]
    /// By an area that is gone too.
    var lost: [Int: [PlanItemID]] = [:]
  }

  /// The items that are gone, by where they stood.
  private func goneItems() -> Gone {
    var gone = Gone()
    guard let old else { return gone }
    let pairs = marks.diff.correspondence
    var last: [Stretch: PlanItemID] = [:]
    for index in old.items.indices {
      let item = old.items[index]
      var area: Int?
      if let number = item.area {
        guard let successor = pairs.successors(of: .area(number)).first else {
          if pairs.planItems.successors(of: PlanItemID(index)).isEmpty {
            gone.lost[number, default: []].append(PlanItemID(index))
          }
          continue
        }
        area = successor.index
      }
      let place = Stretch(area: area, kind: item.kind)
      let successors = pairs.planItems.successors(of: PlanItemID(index))
      if let next = successors.last(where: { plan[$0].area == area && plan[$0].kind == item.kind }) {
        last[place] = next
      } else if successors.isEmpty {
        if let last = last[place] {
          gone.after[last, default: []].append(PlanItemID(index))
        } else {
          gone.first[place, default: []].append(PlanItemID(index))
        }
      }
    }
    return gone
  }

  private func tables(_ bar: HTMLRow?, _ list: [Row]) -> [HTMLTable] {
    var rows = (bar.map { [$0] } ?? []) + list.map { line($0) }
    var tables: [HTMLTable] = []
    while !rows.isEmpty {
      tables.append(.plain(padding: 3, Array(rows.prefix(Self.mostRows))))
      rows.removeFirst(min(Self.mostRows, rows.count))
    }
    return tables
  }

  private func bar(_ name: String, _ state: RevisionMarks.State, _ notes: [String]) -> HTMLRow {
    var text = Paragraphs(width: width - PlanColumns.inset)
    let words = marks.title(name, state, .dimension)
    let note = Words(notes.joined(separator: " · "), .caption, marks.now.style)
    if state == .removed {
      text.add(lead: Words(marks.sign(.removed), .dimension, marks.now.style), words)
      text.add(note)
    } else {
      text.add(lead: words, note)
    }
    let fill = HTMLAttribute.backgroundColor(marks.now.style.look(of: .dimension).fill ?? .gray(217))
    return HTMLRow([
      text.cell(
        .left,
        [.width(width), .columnSpan(4), .height(20), .border(1), .sides(.top), .color(.black), fill]
          + (state == .added || state == .removed ? marks.frame(state) : []))
    ])
  }

  // MARK: Rows

  private func line(_ row: Row) -> HTMLRow {
    switch row {
    case .now(let id): now(id)
    case .gone(let id): gone(id)
    }
  }

  private func now(_ id: PlanItemID) -> HTMLRow {
    let style = marks.now.style
    let item = plan[id]
    let state = marks.state(.planItem(id))
    let change = marks.diff.change(ofNew: .planItem(id))
    let origin = change?.before.count == 1 ? origin(id) : nil
    var name = Paragraphs(width: number - PlanColumns.inset)
    let own = Words(marks.now.model.name(item.name), .measure, style, bold: true)
    if change?.has(.name) == true, let origin, let old {
      name.add(
        lead: marks.struck(own.with(marks.before.model.name(old[origin].name))), own.with(marks.sign(.moved) + own.text)
      )
    } else {
      name.add(own)
    }
    var text = Paragraphs(width: title - PlanColumns.inset)
    text.add(marks.title(label(item), state, .measure, size: 9))
    for note in marks.notes(ofNew: .planItem(id)) { text.add(Words(note, .caption, style, italic: true)) }
    let hasParties = change?.has(.accountable, .responsible) == true
    let frame = marks.frame(state)
    return HTMLRow([
      name.cell(.left, [.width(number), .verticalAlign(.top)] + Self.rule + frame),
      text.cell(.left, [.width(title)] + Self.rule + frame),
      pair(
        hasParties ? origin.flatMap { old?[$0] }.map { parties($0, marks.before) } : nil, parties(item, marks.now),
        Self.responsible),
      pair(
        change?.has(.due) == true ? origin.flatMap { old?[$0] }.map { due($0, old, marks.before) } : nil,
        due(item, plan, marks.now), Self.due),
    ])
  }

  private func gone(_ id: PlanItemID) -> HTMLRow {
    guard let old else { return HTMLRow([]) }
    let style = marks.now.style
    let item = old[id]
    var name = Paragraphs(width: number - PlanColumns.inset)
    name.add(
      lead: Words(marks.sign(.removed), .measure, style),
      marks.struck(Words(marks.before.model.name(item.name), .measure, style, bold: true)))
    var text = Paragraphs(width: title - PlanColumns.inset)
    text.add(marks.title(label(item), .removed, .measure, size: 9))
    for note in marks.notes(ofOld: .planItem(id)) { text.add(Words(note, .caption, style, italic: true)) }
    var names = Paragraphs(width: Self.responsible - PlanColumns.inset)
    names.add(marks.struck(Words(parties(item, marks.before), .role, style, size: 9)))
    var due = Paragraphs(width: Self.due - PlanColumns.inset)
    due.add(marks.struck(Words(self.due(item, old, marks.before), .role, style, size: 9)))
    let frame = marks.frame(.removed)
    return HTMLRow([
      name.cell(.left, [.width(number), .verticalAlign(.top)] + frame), text.cell(.left, [.width(title)] + frame),
      names.cell(.left, [.width(Self.responsible)] + frame), due.cell(.left, [.width(Self.due)] + frame),
    ])
  }

  /// What was, with a line through it, and what is now; only the latter when nothing has changed.
  private func pair(_ was: String?, _ now: String, _ width: Int) -> HTMLCell {
    var text = Paragraphs(width: width - PlanColumns.inset)
    let words = Words(now, .role, marks.now.style, size: 9)
    guard let was else {
      text.add(words)
      return text.cell(.left, [.width(width)] + Self.rule)
    }
    text.add(marks.struck(words.with(was)))
    let sign = was.utf8.isEmpty ? marks.sign(.added) : now.utf8.isEmpty ? "" : marks.sign(.moved)
    text.add(Words(sign + now, .role, marks.now.style, bold: true, size: 9))
    return text.cell(.left, [.width(width)] + Self.rule + marks.frame(now.utf8.isEmpty ? .removed : .added))
  }

  private func origin(_ id: PlanItemID) -> PlanItemID? {
    marks.diff.correspondence.planItems.predecessors(of: id).first
  }

  private func label(_ item: PlanItem) -> String {
    let title = item.title[marks.now.language] ?? ""
    return item.kind == .measure ? title : item.kind.label[marks.now.language].capitalised + ": " + title
  }

  private func parties(_ item: PlanItem, _ context: ChartContext) -> String {
    (item.accountable + item.onlyResponsible).map { context.model.title(of: $0.party, context.language) }
      .joined(separator: ", ")
  }

  private func due(_ item: PlanItem, _ plan: Plan?, _ context: ChartContext) -> String {
    var parts: [String] = []
    if let plan, let due = DueWords.text(item.due, plan, context) { parts.append(due) }
    if let recurrence = item.recurrence { parts.append("↻ " + (recurrence.words ?? "")) }
    return parts.joined(separator: ", ")
  }

  private static let same = Phrase(
    nb: "uendret, {count} mål og tiltak", nn: "uendra, {count} mål og tiltak",
    en: "unchanged, {count} goals and measures")
  private static let numberHead = Phrase(nb: "Nr.", nn: "Nr.", en: "No.")
  private static let titleHead = Phrase(nb: "Mål og tiltak", nn: "Mål og tiltak", en: "Goals and measures")
  private static let responsibleHead = Phrase(nb: "Ansvarlig", nn: "Ansvarleg", en: "Responsible")
  private static let dueHead = Phrase(nb: "Frist", nn: "Frist", en: "Deadline")
  private static let outside = Phrase(
    nb: "Utenfor målområdene", nn: "Utanfor målområda", en: "Outside the goal areas")
}
