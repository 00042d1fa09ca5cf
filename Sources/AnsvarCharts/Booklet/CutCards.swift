import AnsvarText

/// Cards to cut out: fronts on one sheet and backs on the next, so that they lie back to back when printed on both sides.
package struct CutCards: Sendable {
  /// What stands on one card.
  package struct Card: Sendable {
    /// A line in small print at the top of both sides.
    package var label: String
    package var front: [String]
    package var back: [String]

    package init(label: String, front: [String], back: [String]) {
      self.label = label
      self.front = front
      self.back = back
    }
  }

  private let context: ChartContext
  private let cards: [Card]
  private static let columns = 2
  private static let inset = 20

  package init(_ context: ChartContext, _ cards: [Card]) {
    self.context = context
    self.cards = cards
  }

  /// The sheets, fronts and backs in turn.
  package var drawings: [@Sendable (ChartContext) -> Drawing] {
    let cards = self
    return cards.sheets.flatMap { range in
      [false, true].map { isBack in { @Sendable context in cards.drawing(range, isBack: isBack, context) } }
    }
  }

  /// By sheet, which cards are on it: as many rows as fit, all of them as high as the highest card needs.
  private var sheets: [Range<Int>] {
    let room = Double(Self.height) / (height + 2)
    let onSheet = max(1, min(Self.mostRows, Int(room))) * Self.columns
    return stride(from: 0, to: cards.count, by: onSheet).map { $0..<min($0 + onSheet, cards.count) }
  }

  private static let mostRows = 5
  /// What a sheet of A4 has between its margins and its foot, in points.
  private static let height = 720
  private static let width = 520

  /// How high every card is, in points.
  private var height: Double {
    let style = context.style
    return cards.reduce(120) { height, card in
      max(height, text(card.label, card.front, style).height, text(card.label, card.back, style).height)
    } + 14
  }

  private func text(_ label: String, _ lines: [String], _ style: Style) -> Paragraphs {
    var text = Paragraphs(width: Self.width / Self.columns - Self.inset, isLoose: true)
    text.add(Words(label, .caption, style))
    for (index, line) in lines.enumerated() {
      text.add(Words(line, .duty, style, bold: index == 0))
    }
    return text
  }

  private func drawing(_ range: Range<Int>, isBack: Bool, _ context: ChartContext) -> Drawing {
    let style = context.style
    var page = ChartPage("cards", style, width: Self.width)
    var rows: [HTMLRow] = []
    let height = Int(height.rounded(.up))
    for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.columns) {
      var cells = (start..<(start + Self.columns)).map { index -> HTMLCell in
        let attributes: [HTMLAttribute] = [
          .width(Self.width / Self.columns), .height(height), .verticalAlign(.top), .border(1), .color(.gray(120)),
          .style("dashed"), .cellPadding(8),
        ]
        guard index < range.upperBound else { return HTMLCell("", attributes) }
        let card = cards[index]
        return text(card.label, isBack ? card.back : card.front, style).cell(.left, attributes)
      }
      // Turned over its long side, the left of a sheet is the right of its back.
      if isBack { cells.reverse() }
      rows.append(HTMLRow(cells))
    }
    page.add(.plain(rows))
    return .pages([page])
  }
}
