import AnsvarModel
import AnsvarText

/// A few dimensions side by side, with a row for each thing that is told of them.
struct DimensionBand {
  private let context: ChartContext
  private let marks: FindingMarks
  private let places: Int
  private let column: Int

  private static let label = 100
  private static let gutter = 6
  private static let padding = 4

  /// A band with room for so many dimensions.
  init(_ context: ChartContext, _ marks: FindingMarks, places: Int) {
    self.context = context
    self.marks = marks
    self.places = places
    let natural = places < 3 ? 200 : Self.natural
    column = context.room.map { min(natural, ($0.width - Self.label) / max(places, 1) - Self.gutter) } ?? natural
  }

  /// How many dimensions have room beside one another; five where there is room for all.
  static func most(in room: ChartRoom?) -> Int {
    guard let width = room?.width else { return mostPlaces }
    // Wider than any sheet: all has to be in one piece, however small it becomes.
    guard width <= widestSheet else { return (width - label) / (natural + gutter) }
    return min(mostPlaces, max(1, (width - label) / (leastColumn + gutter)))
  }

  private static let widestSheet = 1200

  private static let mostPlaces = 5
  private static let leastColumn = 112
  private static let natural = 152

  var width: Int { Self.label + places * (column + Self.gutter) }

  func table(_ dimensions: [DimensionID]) -> HTMLTable {
    var rows = [camps(dimensions), titles(dimensions)]
    let missing = (places - dimensions.count) * (column + Self.gutter)
    for fact in facts(dimensions) { rows.append(row(fact.label, fact.cells)) }
    // A gutter is one cell down all rows, so that a separation is one unbroken line.
    for index in rows.indices where index > 0 {
      rows[index].cells = rows[index].cells.enumerated().filter { $0.offset % 2 == 0 || index == 1 }.map { $0.element }
    }
    for (place, index) in stride(from: 1, to: rows[1].cells.count, by: 2).enumerated() {
      rows[1].cells[index].attributes.append(.rowSpan(rows.count - 1))
      if place > 0, isSeparated(dimensions[place - 1], dimensions[place]) {
        rows[1].cells[index] = line(rows.count - 1)
      }
    }
    // The last band may have fewer; it is as wide as the others, so that all begin at the same edge.
    if missing > 0 { rows[0].cells.append(HTMLCell("", [.width(missing), .cellPadding(0), .rowSpan(rows.count)])) }
    return .plain(padding: Self.padding, rows)
  }

  /// A heavy line in the middle of a gutter.
  private func line(_ rowCount: Int) -> HTMLCell {
    HTMLCell("", [.width(Self.gutter), .rowSpan(rowCount), .backgroundColor(.black), .cellPadding(0)])
  }

  private func isSeparated(_ left: DimensionID, _ right: DimensionID) -> Bool {
    context.model.separations.contains {
      ($0.first == left && $0.second == right) || ($0.first == right && $0.second == left)
    }
  }

  /// The camps across the dimensions that are at home in them.
  private func camps(_ dimensions: [DimensionID]) -> HTMLRow {
    let style = context.style
    var cells = [HTMLCell("", [.width(Self.label)])]
    var start = 0
    while start < dimensions.count {
      let camp = context.model[dimensions[start]].camp
      var end = start + 1
      while end < dimensions.count, context.model[dimensions[end]].camp == camp { end += 1 }
      let width = (end - start) * (column + Self.gutter) - Self.gutter
      cells.append(HTMLCell("", [.width(Self.gutter), .cellPadding(0)]))
      var title = Paragraphs(width: width - 2 * Self.padding)
      if !context.model.camps.isEmpty {
        title.add(
          Words(camp.map { context.title($0) } ?? Self.outside[context.language], .heading, style, bold: true))
      }
      let fill: [HTMLAttribute] =
        context.model.camps.isEmpty ? [] : [.backgroundColor(style.look(of: .heading).fill ?? .black)]
      cells.append(title.cell(.center, [.columnSpan((end - start) * 2 - 1), .width(width)] + fill))
      start = end
    }
    return HTMLRow(cells, leadsNext: true)
  }

  private func titles(_ dimensions: [DimensionID]) -> HTMLRow {
    let style = context.style
    let cells = dimensions.map { dimension in
      var title = Paragraphs(width: column - 2 * Self.padding)
      title.add(Words(context.title(dimension), .dimension, style, bold: true))
      return title.cell(
        .left, [.width(column), .height(24), .backgroundColor(style.look(of: .dimension).fill ?? .gray(217))])
    }
    return joined(HTMLCell("", [.width(Self.label)]), cells)
  }

  private func row(_ label: Words, _ texts: [Paragraphs]) -> HTMLRow {
    let rule: [HTMLAttribute] = [.border(1), .sides(.bottom), .color(.gray(217))]
    var head = Paragraphs(width: Self.label - 2 * Self.padding, isLoose: true)
    head.add(label)
    return joined(
      head.cell(.left, [.width(Self.label), .verticalAlign(.top)] + rule),
      texts.map { $0.cell(.left, [.width(column), .verticalAlign(.top)] + rule) })
  }

  private func joined(_ head: HTMLCell, _ cells: [HTMLCell]) -> HTMLRow {
    var result = [head]
    for cell in cells {
      result.append(HTMLCell("", [.width(Self.gutter), .cellPadding(0)]))
      result.append(cell)
    }
    return HTMLRow(result)
  }
}

extension DimensionBand {
  private typealias Fact = (label: Words, cells: [Paragraphs])

  /// What is told of each dimension; what no dimension has is left out.
  private func facts(_ dimensions: [DimensionID]) -> [Fact] {
    let model = context.model
    let language = context.language
    var facts: [Fact] = [
      (label(Self.duties[language]), dimensions.map { list(model[$0].duties.map { context.title($0) }) }),
      (label(Self.requires[language]), dimensions.map { list(model[$0].requires.map { context.title($0) }) }),
      (label(Self.critical[language]), dimensions.map { list(model[$0].critical.map { context.title($0) }) }),
    ]
    let signs = ParticipationSigns(style: context.style)
    for letter in model.scheme.letters where letter.meaning != .informed {
      let title = letter.title[language] ?? letter.meaning.label(language)
      let label = label(title.capitalised, symbols: signs.symbols(letter.meaning))
      facts.append((label, dimensions.map { list(holders(of: $0, letter.meaning)) }))
    }
    facts.append((label(Self.apart[language]), dimensions.map { list(separated(from: $0)) }))
    let counts = dimensions.map { marks.count(of: $0) }
    facts.append(
      (label(Self.findings[language]), counts.map { list($0 > 0 ? [String($0)] : [], isBulleted: false) }))
    return facts.filter { fact in fact.cells.contains { !$0.isEmpty } }
  }

  private func label(_ text: String, symbols: String = "") -> Words {
    Words(text, symbols: symbols, .caption, context.style, bold: true)
  }

  private func list(_ texts: [String], isBulleted: Bool = true) -> Paragraphs {
    var paragraphs = Paragraphs(width: column - 2 * Self.padding - 2, isLoose: true)
    for text in texts {
      let words = Words(text, .caption, context.style)
      if isBulleted { paragraphs.add(bulleted: words) } else { paragraphs.add(words) }
    }
    return paragraphs
  }

  /// The roles that take part in a way; with how many of the duties, when it is not all of them.
  private func holders(of dimension: DimensionID, _ meaning: Participation) -> [String] {
    let duties = context.model[dimension].duties
    var counts = [Int](repeating: 0, count: context.model.roles.count)
    for duty in duties {
      for part in context.rows[duty.index]?.parts ?? [] where part.participation.contains(meaning) {
        counts[part.role.index] += 1
      }
    }
    return context.roles.filter { counts[$0.index] > 0 }.map { role in
      let count = counts[role.index]
      if count == duties.count { return context.title(role) }
      return Self.some(
        context.language, [Place("role", context.title(role)), Place("count", count), Place("all", duties.count)])
    }
  }

  private func separated(from dimension: DimensionID) -> [String] {
    var others: [DimensionID] = []
    for separation in context.model.separations {
      if separation.first == dimension { others.append(separation.second) }
      if separation.second == dimension { others.append(separation.first) }
    }
    return others.map { context.title($0) }
  }

  private static let outside = Phrase(nb: "Utenfor leirene", nn: "Utanfor leirane", en: "Outside the camps")
  private static let duties = Phrase(nb: "Ansvar og oppgaver", nn: "Ansvar og oppgåver", en: "Duties")
  private static let requires = Phrase(nb: "Kompetansekrav", nn: "Kompetansekrav", en: "Competences required")
  private static let critical = Phrase(nb: "Kritisk", nn: "Kritisk", en: "Critical")
  private static let apart = Phrase(nb: "Skilt fra", nn: "Skild frå", en: "Kept apart from")
  private static let findings = Phrase(nb: "Funn", nn: "Funn", en: "Findings")
  private static let some = Phrase(
    nb: "{role} ({count} av {all})", nn: "{role} ({count} av {all})", en: "{role} ({count} of {all})")
}
