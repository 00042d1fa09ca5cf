import AnsvarComparison
import AnsvarModel
import AnsvarText

/// The matrix of the later model, with what was before beside what has changed.
struct RevisionMatrix {
  /// A role of the later model, or one of the earlier that is gone.
  private enum Column {
    case now(RoleID)
    case gone(RoleID)
  }

  /// A duty of the later model, or one of the earlier that is gone.
  private enum Row {
    case now(DutyID)
    case gone(DutyID)
  }

  private let marks: RevisionMarks
  private let list: [Column]
  private let signs: ParticipationSigns
  private var columnOfNow: [Int?]
  private var columnOfGone: [Int?]
  let columns: MatrixColumns
  /// `dot` is slower than linear in the rows of one table.
  private static let mostRows = 40
  private static let rule: [HTMLAttribute] = [.border(1), .sides(.bottom, .right), .color(.gray(217))]

  init(_ marks: RevisionMarks) {
    self.marks = marks
    let pairs = marks.diff.correspondence
    let (now, was) = (Self.active(marks.now), Self.active(marks.before))
    // A role that takes part in nothing has no column, unless it is new or gone.
    var list = marks.now.roles.filter { role in
      now[role.index] || marks.state(.role(role)) == .added
        || pairs.roles.predecessors(of: role).contains { was[$0.index] }
    }.map { Column.now($0) }
    list += marks.before.roles.filter { pairs.roles.successors(of: $0).isEmpty }.map { Column.gone($0) }
    self.list = list
    signs = ParticipationSigns(style: marks.now.style)
    columnOfNow = [Int?](repeating: nil, count: marks.now.model.roles.count)
    columnOfGone = [Int?](repeating: nil, count: marks.before.model.roles.count)
    for (column, role) in list.enumerated() {
      switch role {
      case .now(let id): columnOfNow[id.index] = column
      case .gone(let id): columnOfGone[id.index] = column
      }
    }
    let heads = list.map { Self.head($0, marks) }
    let titles = marks.now.model.duties.indices.map {
      Words("→ " + marks.now.title(DutyID($0)), .duty, marks.now.style)
    }
    columns = MatrixColumns(marks.now, heads, titles, least: 62)
  }

  /// By role, whether it takes part in anything.
  private static func active(_ context: ChartContext) -> [Bool] {
    var isActive = [Bool](repeating: false, count: context.model.roles.count)
    for row in context.rows {
      for part in row?.parts ?? [] where !part.participation.isDisjoint(with: .any) {
        isActive[part.role.index] = true
      }
    }
    return isActive
  }

  private static func head(_ column: Column, _ marks: RevisionMarks) -> Words {
    switch column {
    case .now(let role):
      let state = marks.state(.role(role))
      return Words(
        (state == .added ? marks.sign(.added) : state == .moved ? marks.sign(.moved) : "") + marks.now.title(role),
        .heading, marks.now.style, bold: true, size: 9)
    case .gone(let role):
      var words = Words(
        marks.sign(.removed) + marks.before.title(role), .heading, marks.now.style, bold: true, size: 9)
      words.font.struck = true
      return words
    }
  }

  func heading() -> HTMLTable {
    let style = marks.now.style
    let fill = HTMLAttribute.backgroundColor(style.look(of: .heading).fill ?? .black)
    let line: [HTMLAttribute] = [.border(1), .sides(.left, .right), .color(.white), fill, .verticalAlign(.bottom)]
    var corner = Paragraphs(width: columns.duty - MatrixColumns.inset)
    corner.add(Words(Self.corner[marks.now.language], .heading, style, bold: true))
    var cells = [corner.cell(.left, [.width(columns.duty)] + line)]
    for column in list {
      var title = Paragraphs(width: columns.role - MatrixColumns.inset)
      title.add(Self.head(column, marks))
      if case .now(let role) = column, marks.state(.role(role)) != .added {
        for note in marks.notes(ofNew: .role(role)) {
          var words = Words(note, .caption, style, size: 8)
          words.font.color = style.font(of: .heading).color
          title.add(words)
        }
      }
      cells.append(title.cell(.center, [.width(columns.role)] + line))
    }
    return .plain(padding: 3, [HTMLRow(cells)])
  }

  /// The dimensions one under the other; those that are gone come last.
  func tables() -> [[HTMLTable]] {
    let model = marks.now.model
    let old = marks.before.model
    let pairs = marks.diff.correspondence
    var tables: [[HTMLTable]] = []
    let gone = goneDuties()
    for index in model.dimensions.indices {
      let dimension = DimensionID(index)
      var rows: [Row] = (gone.first[index] ?? []).map { .gone($0) }
      for duty in model[dimension].duties {
        rows.append(.now(duty))
        rows += (gone.after[duty] ?? []).map { .gone($0) }
      }
      let state = marks.state(.dimension(dimension))
      tables.append(
        self.tables(
          bar(marks.now.title(dimension), state, marks.notes(ofNew: .dimension(dimension))), rows))
    }
    for index in old.dimensions.indices where pairs.dimensions.successors(of: DimensionID(index)).isEmpty {
      let dimension = DimensionID(index)
      let duties = old[dimension].duties.filter { pairs.duties.successors(of: $0).isEmpty }
      tables.append(
        self.tables(
          bar(marks.before.title(dimension), .removed, marks.notes(ofOld: .dimension(dimension))),
          duties.map { .gone($0) }))
    }
    return tables
  }

  /// The duties that are gone: by the duty that they stood after, or by the dimension that they began.
  private func goneDuties() -> (after: [DutyID: [DutyID]], first: [Int: [DutyID]]) {
    let old = marks.before.model
    let pairs = marks.diff.correspondence
    var after: [DutyID: [DutyID]] = [:]
    var first: [Int: [DutyID]] = [:]
    for index in old.dimensions.indices {
      guard let dimension = pairs.dimensions.successors(of: DimensionID(index)).first else { continue }
      var last: DutyID?
      for duty in old.dimensions[index].duties {
        let successors = pairs.duties.successors(of: duty)
        if let next = successors.last(where: { marks.now.model[$0].dimension == dimension }) {
          last = next
        } else if successors.isEmpty {
          if let last {
            after[last, default: []].append(duty)
          } else {
            first[dimension.index, default: []].append(duty)
          }
        }
      }
    }
    return (after, first)
  }

  private func tables(_ bar: HTMLRow, _ list: [Row]) -> [HTMLTable] {
    var tables: [HTMLTable] = []
    var rows = [bar]
    for row in list {
      if rows.count > Self.mostRows {
        tables.append(.plain(padding: 3, rows))
        rows = []
      }
      rows.append(line(row))
    }
    tables.append(.plain(padding: 3, rows))
    return tables
  }

  private func bar(_ title: String, _ state: RevisionMarks.State, _ notes: [String]) -> HTMLRow {
    var text = Paragraphs(width: columns.total - MatrixColumns.inset)
    let words = marks.title(title, state, .dimension)
    let isPlain = state == .same || state == .changed
    text.add(
      lead: state == .removed ? Words(marks.sign(.removed), .dimension, marks.now.style) : words,
      state == .removed ? words : Words(notes.joined(separator: " · "), .caption, marks.now.style))
    if state == .removed { text.add(Words(notes.joined(separator: " · "), .caption, marks.now.style)) }
    let fill = HTMLAttribute.backgroundColor(marks.now.style.look(of: .dimension).fill ?? .gray(217))
    return HTMLRow([
      text.cell(
        .left,
        [.width(columns.total), .columnSpan(columns.count + 1), .border(1), .sides(.top), .color(.black), fill]
          + (isPlain || state == .moved ? [] : marks.frame(state)))
    ])
  }

  // MARK: Rows

  private func line(_ row: Row) -> HTMLRow {
    var text = Paragraphs(width: columns.duty - MatrixColumns.inset)
    var cells: [HTMLCell] = []
    switch row {
    case .now(let duty):
      let state = marks.state(.duty(duty))
      text.add(marks.title(marks.now.title(duty), state, .duty))
      for note in marks.notes(ofNew: .duty(duty)) { text.add(Words(note, .caption, marks.now.style)) }
      cells.append(text.cell(.left, [.width(columns.duty), .height(20)] + Self.rule + marks.frame(state)))
      let was = participations(before: duty)
      let now = marks.now.rows[duty.index]?.parts ?? []
      var parts = [MatrixRow.Part?](repeating: nil, count: list.count)
      for part in now { if let column = columnOfNow[part.role.index] { parts[column] = part } }
      for column in list.indices { cells.append(cell(parts[column], was[column], isNew: state == .added)) }
    case .gone(let duty):
      text.add(
        lead: Words(marks.sign(.removed), .duty, marks.now.style),
        marks.title(marks.before.title(duty), .removed, .duty))
      for note in marks.notes(ofOld: .duty(duty)) { text.add(Words(note, .caption, marks.now.style)) }
      cells.append(text.cell(.left, [.width(columns.duty), .height(20)] + Self.rule + marks.frame(.removed)))
      for participation in participations(of: [duty]) {
        var text = Paragraphs(width: columns.role - MatrixColumns.inset)
        text.add(letters(participation))
        cells.append(text.cell(.center, [.width(columns.role)] + Self.rule))
      }
    }
    return HTMLRow(cells)
  }

  /// By column, how roles took part in what a duty was.
  private func participations(before duty: DutyID) -> [Participation] {
    participations(of: marks.diff.correspondence.duties.predecessors(of: duty))
  }

  private func participations(of duties: [DutyID]) -> [Participation] {
    var result = [Participation](repeating: [], count: list.count)
    for duty in duties {
      for part in marks.before.rows[duty.index]?.parts ?? [] {
        let participation = part.participation.intersection(.any)
        let successors = marks.diff.correspondence.roles.successors(of: part.role)
        for role in successors {
          if let column = columnOfNow[role.index] { result[column].formUnion(participation) }
        }
        if successors.isEmpty, let column = columnOfGone[part.role.index] { result[column].formUnion(participation) }
      }
    }
    return result
  }

  private func cell(_ part: MatrixRow.Part?, _ was: Participation, isNew: Bool) -> HTMLCell {
    let now = part?.participation.intersection(.any) ?? []
    var text = Paragraphs(width: columns.role - MatrixColumns.inset)
    let width = HTMLAttribute.width(columns.role)
    if now == was || isNew {
      if let part, !now.isEmpty { text.add(signs.words(now, letters: part.letters)) }
      return text.cell(.center, [width] + (now.isEmpty ? [] : signs.fill(now)) + Self.rule)
    }
    if now.isEmpty {
      text.add(lead: Words(marks.sign(.removed), .cell, marks.now.style), letters(was))
      return text.cell(.center, [width] + Self.rule + marks.frame(.removed))
    }
    var words = signs.words(now, letters: part?.letters ?? "", bold: true)
    words.symbols = (was.isEmpty ? marks.sign(.added) : marks.sign(.moved)) + words.symbols
    if was.isEmpty { text.add(words) } else { text.add(lead: letters(was), words) }
    return text.cell(.center, [width] + Self.rule + marks.frame(.added))
  }

  private func letters(_ participation: Participation) -> Words {
    marks.struck(Words(participation.letters(marks.now.model.scheme), .cell, marks.now.style))
  }

  private static let corner = Phrase(nb: "Ansvar og oppgaver", nn: "Ansvar og oppgåver", en: "Duties")
}
