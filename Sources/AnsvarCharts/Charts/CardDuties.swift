import AnsvarModel
import AnsvarText

/// The duties of a role on its card, each once, under what asks most of it.
struct CardDuties {
  /// The duties that stand under one heading.
  struct Group {
    var meaning: Participation
    /// In the order of the model.
    var duties: [(duty: DutyID, participation: Participation)] = []
    /// How many duties under an earlier heading the role also takes part in in this way.
    var earlier = 0
    /// The letters that stand beside those.
    var earlierLetters: [String] = []
  }

  /// Headings under which there is something, what asks most of the role first.
  let groups: [Group]
  private let context: ChartContext
  /// Whether several people are the role, and speak of themselves as "we".
  private let isMany: Bool
  private let marks: CardMarks?

  init(_ context: ChartContext, _ role: RoleID, _ marks: CardMarks?) {
    self.context = context
    self.marks = marks
    isMany =
      switch context.model[role].kind {
      case .position: false
      case .body, .unit, .group, .collective, .external: true
      }
    var groups = ParticipationSigns.parts.map { Group(meaning: $0.meaning) }
    for index in context.model.dimensions.indices {
      for duty in context.model[DimensionID(index)].duties {
        guard let part = context.rows[duty.index]?[role] else { continue }
        let participation = part.participation.intersection(.any)
        guard let place = groups.firstIndex(where: { participation.contains($0.meaning) }) else { continue }
        groups[place].duties.append((duty, participation))
        for later in groups.indices.dropFirst(place + 1) where participation.contains(groups[later].meaning) {
          groups[later].earlier += 1
          let letters = participation.letters(context.model.scheme)
          if !groups[later].earlierLetters.contains(letters) { groups[later].earlierLetters.append(letters) }
        }
      }
    }
    self.groups = groups.filter { !$0.duties.isEmpty || $0.earlier > 0 }
  }

  /// Whether lines stand close, so that the card stays on its page.
  var isDense: Bool { count > 30 }

  /// How many duties the role takes part in.
  var count: Int { groups.reduce(0) { $0 + $1.duties.count } }

  /// A heading and the duties under it, in columns, as a table of a width in points.
  func table(_ group: Group, width: Int) -> HTMLTable {
    let style = context.style
    let signs = ParticipationSigns(style: style)
    var head = Paragraphs(width: width - 8)
    let title = (isMany ? Self.we : Self.me)(group.meaning)[context.language]
    var count = group.duties.isEmpty ? "" : "(" + String(group.duties.count) + ")"
    if group.earlier > 0 { count += (count.utf8.isEmpty ? "" : " ") + earlier(group) }
    head.add(
      lead: Words(title, symbols: signs.symbols(group.meaning), .dimension, style, bold: true, size: 11),
      Words(count, .caption, style))
    let pieces = group.meaning.isDisjoint(with: .carrying) ? paragraphs(group) : list(group)
    let columns = CardBlocks(
      pieces.map { $0.height(in: width / 2) }, in: pieces.count > 3 ? 2 : 1, width: width)
    let fill = style.look(of: .dimension).fill ?? .gray(217)
    var rows = [
      HTMLRow([
        head.cell(.left, [.columnSpan(columns.ranges.count), .width(width), .height(17), .backgroundColor(fill)])
      ])
    ]
    if !pieces.isEmpty {
      rows.append(columns.row(isLoose: !isDense) { pieces[$0].add(to: &$1, isFirst: columns.begins($0)) })
    }
    return .plain(padding: 3, rows)
  }

  private func mark(_ duty: DutyID) -> String { marks?.text(duty: duty) ?? "" }

  // MARK: Pieces

  /// A duty, or all those of a dimension in one paragraph.
  private struct Piece {
    var dimension: Words
    /// Whether it is the first of its dimension.
    var isFirst: Bool
    var words: Words
    var mark: Words

    /// About, in points, to balance columns.
    func height(in width: Int) -> Double {
      (words.width / Double(max(width - 20, 1))).rounded(.up) * 12 + (isFirst ? 12 : 0)
    }

    /// A column that begins within a dimension says which.
    func add(to text: inout Paragraphs, isFirst: Bool) {
      if self.isFirst || isFirst { text.add(dimension) }
      if !words.text.utf8.isEmpty { text.add(bulleted: words, trailing: mark) }
    }
  }

  /// Each duty on a line of its own, by dimension.
  private func list(_ group: Group) -> [Piece] {
    var pieces: [Piece] = []
    var last: DimensionID?
    for (duty, participation) in group.duties {
      let dimension = context.model[duty].dimension
      let signs = [note(participation, group), mark(duty)].filter { !$0.utf8.isEmpty }
      pieces.append(
        Piece(
          dimension: Words(context.title(dimension), .caption, context.style, bold: true),
          isFirst: dimension != last, words: Words(context.title(duty), .duty, context.style, size: 9),
          mark: Words(signs.joined(separator: "  "), .caption, context.style, bold: true)))
      last = dimension
    }
    return pieces
  }

  /// The duties of each dimension after one another; what is the whole of it is only counted.
  private func paragraphs(_ group: Group) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    while start < group.duties.count {
      let dimension = context.model[group.duties[start].duty].dimension
      var end = start + 1
      while end < group.duties.count, context.model[group.duties[end].duty].dimension == dimension { end += 1 }
      let texts = group.duties[start..<end].map { duty, participation in
        ([context.title(duty), note(participation, group), mark(duty)].filter { !$0.utf8.isEmpty })
          .joined(separator: "\u{a0}")
      }
      let all = context.model[dimension].duties.count
      let isWhole = texts.count == all && all > 2
      var title = context.title(dimension)
      if isWhole { title += ": " + Self.whole(context.language, [Place("count", all)]) }
      let isPlain = group.duties[start..<end].allSatisfy { mark($0.duty).utf8.isEmpty }
      pieces.append(
        Piece(
          dimension: Words(title, .caption, context.style, bold: true), isFirst: true,
          words: Words(isWhole && isPlain ? "" : texts.joined(separator: ", "), .duty, context.style, size: 9),
          mark: Words("", .caption, context.style)))
      start = end
    }
    return pieces
  }

  /// The letters of a duty that the role takes part in in several ways.
  private func note(_ participation: Participation, _ group: Group) -> String {
    participation == group.meaning ? "" : participation.letters(context.model.scheme)
  }

  private func earlier(_ group: Group) -> String {
    let places = [Place("count", group.earlier), Place("letters", group.earlierLetters.joined(separator: ", "))]
    if group.duties.isEmpty { return Self.onlyEarlier(context.language, places) }
    return Self.alsoEarlier(context.language, places)
  }

  private static let whole = Phrase(nb: "alle {count}", nn: "alle {count}", en: "all {count}")
  private static let onlyEarlier = Phrase(
    nb: "{count} som er merket {letters} over", nn: "{count} som er merkte {letters} over",
    en: "{count} that are marked {letters} above")
  private static let alsoEarlier = Phrase(
    nb: "og {count} som er merket {letters} over", nn: "og {count} som er merkte {letters} over",
    en: "and {count} that are marked {letters} above")

  private static func me(_ meaning: Participation) -> Phrase {
    switch meaning {
    case .accountable: Phrase(nb: "Jeg svarer for", nn: "Eg svarer for", en: "I answer for")
    case .responsible: Phrase(nb: "Jeg utfører", nn: "Eg utfører", en: "I do")
    case .supports: Phrase(nb: "Jeg hjelper til med", nn: "Eg hjelper til med", en: "I support")
    case .consulted: Phrase(nb: "Jeg blir spurt om", nn: "Eg blir spurd om", en: "I am asked about")
    default: Phrase(nb: "Jeg får vite om", nn: "Eg får vite om", en: "I am told about")
    }
  }

  private static func we(_ meaning: Participation) -> Phrase {
    switch meaning {
    case .accountable: Phrase(nb: "Vi svarer for", nn: "Vi svarer for", en: "We answer for")
    case .responsible: Phrase(nb: "Vi utfører", nn: "Vi utfører", en: "We do")
    case .supports: Phrase(nb: "Vi hjelper til med", nn: "Vi hjelper til med", en: "We support")
    case .consulted: Phrase(nb: "Vi blir spurt om", nn: "Vi blir spurde om", en: "We are asked about")
    default: Phrase(nb: "Vi får vite om", nn: "Vi får vite om", en: "We are told about")
    }
  }
}
