import AnsvarModel
import AnsvarText

/// The grid of the matrix: its head, and a table for each dimension.
struct MatrixGrid {
  private let context: ChartContext
  private let marks: FindingMarks
  private let signs: ParticipationSigns
  private let dutyTitles: [Words]
  private let roles: [RoleID]
  /// By role of the model, its column.
  private var columnOf: [Int?]
  let columns: MatrixColumns
  private(set) var footnotes: MatrixFootnotes

  /// `dot` is slower than linear in the rows of one table.
  private static let mostRows = 40
  private static let rowHeight = 20

  /// The grid of the roles of a context, after a grid of others that has given these notes.
  init(_ context: ChartContext, _ marks: FindingMarks, _ footnotes: MatrixFootnotes) {
    self.context = context
    self.marks = marks
    signs = ParticipationSigns(style: context.style)
    roles = context.roles
    columnOf = [Int?](repeating: nil, count: context.model.roles.count)
    for (column, role) in roles.enumerated() { columnOf[role.index] = column }
    dutyTitles = context.model.duties.indices.map { Words(context.title(DutyID($0)), .duty, context.style) }
    columns = MatrixColumns(context, roles.map { Self.head($0, context) }, dutyTitles)
    self.footnotes = footnotes
  }

  private static func head(_ role: RoleID, _ context: ChartContext) -> Words {
    Words(context.title(role), .heading, context.style, bold: true, size: 9)
  }

  /// The camps and the roles across the top; with which part of the roles it is, when there are others.
  func heading(part: Int = 1, of count: Int = 1) -> HTMLTable {
    let style = context.style
    let look = style.look(of: .heading)
    let fill = HTMLAttribute.backgroundColor(look.fill ?? .black)
    var rows: [HTMLRow] = []
    let hasCamps = context.groups.contains { $0.camp != nil }
    if hasCamps {
      var cells = [HTMLCell("", [.width(columns.duty)])]
      for group in context.groups {
        let width = columns.role * group.roles.count
        var title = Paragraphs(width: width - MatrixColumns.inset)
        if let camp = group.camp { title.add(Words(context.title(camp), .camp, style, bold: true)) }
        cells.append(
          title.cell(
            .center,
            [.width(width), .columnSpan(group.roles.count), .border(1), .sides(.left, .right), .color(.white)]
              + (group.camp == nil ? [] : [.backgroundColor(style.look(of: .dimension).fill ?? .white)])))
      }
      rows.append(HTMLRow(cells))
    }
    var cells = [corner(part, count)]
    for role in roles {
      let words = Self.head(role, context)
      var title = Paragraphs(width: columns.role - MatrixColumns.inset)
      title.add(words)
      let mark = marks.mark(role: role)
      if !mark.utf8.isEmpty { title.add(Words(mark, .heading, style, bold: true)) }
      cells.append(
        title.cell(
          .center,
          [.width(columns.role), .border(1), .sides(.left, .right), .color(.white), fill, .verticalAlign(.bottom)]))
    }
    rows.append(HTMLRow(cells))
    return .plain(padding: 3, rows)
  }

  private func corner(_ part: Int, _ count: Int) -> HTMLCell {
    let style = context.style
    let words = Words(Self.corner[context.language], .heading, style, bold: true)
    guard count > 1 else { return words.headCell(width: columns.duty, inset: MatrixColumns.inset, .left, style) }
    var text = Paragraphs(width: columns.duty - MatrixColumns.inset)
    text.add(words)
    let place = Self.part(context.language, [Place("part", part), Place("count", count)])
    text.add(Words(place, .heading, style, bold: false, size: 9))
    return text.cell(
      .left,
      [.width(columns.duty), .backgroundColor(style.look(of: .heading).fill ?? .black), .verticalAlign(.bottom)])
  }

  /// The bar of a dimension and its duties, in tables that `dot` can lay out fast.
  mutating func tables(of dimension: DimensionID) -> [HTMLTable] {
    var tables: [HTMLTable] = []
    var rows = [bar(dimension)]
    for duty in context.model[dimension].duties {
      if rows.count > Self.mostRows {
        tables.append(.plain(padding: 3, rows))
        rows = []
      }
      rows.append(row(duty))
    }
    tables.append(.plain(padding: 3, rows))
    return tables
  }

  /// The dimension across the whole width: its title, and the competences that it takes.
  private func bar(_ dimension: DimensionID) -> HTMLRow {
    let style = context.style
    let required = context.model[dimension].requires.map { context.title($0) }
    let fill = HTMLAttribute.backgroundColor(style.look(of: .dimension).fill ?? .gray(217))
    let isSplit = !required.isEmpty && columns.roles >= 120
    let width = isSplit ? columns.duty : columns.total
    var title = Paragraphs(width: width - MatrixColumns.inset)
    let mark = marks.mark(dimension: dimension)
    let name = context.title(dimension) + (mark.utf8.isEmpty ? "" : "  " + mark)
    title.add(Words(name, .dimension, style, bold: true))
    let demand = Self.requires(
      context.language, [Place("competences", required.joined(separator: " · "))])
    if !isSplit && !required.isEmpty { title.add(Words(demand, .caption, style)) }
    var cells = [
      title.cell(
        .left,
        [.width(width), .border(1), .sides(.top), .color(.black), fill, .height(Self.rowHeight)]
          + (isSplit ? [] : [.columnSpan(columns.count + 1)]))
    ]
    if isSplit {
      var competences = Paragraphs(width: columns.roles - MatrixColumns.inset)
      competences.add(Words(demand, .caption, style))
      cells.append(
        competences.cell(
          .right, [.width(columns.roles), .columnSpan(columns.count), .border(1), .sides(.top), .color(.black), fill]))
    }
    return HTMLRow(cells)
  }

  private mutating func row(_ duty: DutyID) -> HTMLRow {
    let style = context.style
    let mark = marks.mark(duty: duty)
    var title = Paragraphs(width: columns.duty - MatrixColumns.inset)
    title.add(lead: dutyTitles[duty.index], Words(mark, .caption, style, bold: true))
    var cells = [
      title.cell(.left, [.width(columns.duty), .height(Self.rowHeight)] + Self.rule)
    ]
    let row = context.rows[duty.index]
    if let exemption = row?.exemption, exemption.wholeRow, columns.count > 0 {
      return HTMLRow(cells + [emptyRow(exemption)])
    }
    var parts = [MatrixRow.Part?](repeating: nil, count: roles.count)
    for part in row?.parts ?? [] {
      if let column = columnOf[part.role.index] { parts[column] = part }
    }
    for (column, part) in parts.enumerated() {
      cells.append(cell(part, duty, roles[column], row))
    }
    return HTMLRow(cells)
  }

  /// A row in which nobody takes part on purpose says why across the columns.
  private mutating func emptyRow(_ exemption: AssignmentTable.Exemption) -> HTMLCell {
    var text = Paragraphs(width: columns.roles - MatrixColumns.inset)
    text.add(Words(footnotes.sign(exemption), .cell, context.style))
    return text.cell(
      .center, [.width(columns.roles), .columnSpan(columns.count)] + Self.rule)
  }

  private mutating func cell(_ part: MatrixRow.Part?, _ duty: DutyID, _ role: RoleID, _ row: MatrixRow?) -> HTMLCell {
    let style = context.style
    guard let part else { return HTMLCell("", [.width(columns.role)] + Self.rule) }
    let mark = marks.mark(duty: duty, role: role)
    var text = Paragraphs(width: columns.role - MatrixColumns.inset)
    let isEmpty = part.participation.isDisjoint(with: .any) && part.participation.contains(.deliberatelyNone)
    let words =
      isEmpty
      ? Words(footnotes.sign(row?.exemption), .cell, style) : signs.words(part.participation, letters: part.letters)
    text.add(lead: words, Words(mark, .caption, style, bold: true))
    let fill = mark.utf8.isEmpty ? signs.fill(part.participation) : Self.found(style)
    return text.cell(.center, [.width(columns.role)] + fill + Self.rule)
  }

  /// The ground of a cell in which something was found.
  private static func found(_ style: Style) -> [HTMLAttribute] {
    style.look(of: .finding).fill.map { [.backgroundColor($0)] } ?? []
  }

  /// A hairline under and after a cell.
  private static let rule: [HTMLAttribute] = [.border(1), .sides(.bottom, .right), .color(.gray(217))]
  private static let part = Phrase(
    nb: "roller, del {part} av {count}", nn: "roller, del {part} av {count}", en: "roles, part {part} of {count}")
  private static let corner = Phrase(nb: "Ansvar og oppgaver", nn: "Ansvar og oppgåver", en: "Duties")
  private static let requires = Phrase(
    nb: "krever {competences}", nn: "krev {competences}", en: "requires {competences}")
}
