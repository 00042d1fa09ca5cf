/// Which cards stand on which sheet, when they are too many for one.
struct CardSheets {
  /// Cards of one group that follow one another.
  struct Stretch {
    var group: Int
    var cards: Range<Int>
  }

  /// By sheet, what stands on it.
  private(set) var sheets: [[Stretch]] = []

  /// Fills one sheet after the other.
  ///
  /// - Parameters:
  ///   - groups: by group, the heights of its cards in points.
  ///   - columns: how many cards have room side by side.
  ///   - height: how high a column may become, in points; a card that is higher has a sheet of its own.
  /// - Complexity: O(*n*²) in the cards of a sheet.
  init(_ groups: [[Double]], columns: Int, height: Double) {
    var sheet: [Stretch] = []
    for (group, heights) in groups.enumerated() {
      for card in heights.indices {
        var next = sheet
        if next.last?.group == group {
          next[next.count - 1].cards = next[next.count - 1].cards.lowerBound..<(card + 1)
        } else {
          next.append(Stretch(group: group, cards: card..<(card + 1)))
        }
        if !sheet.isEmpty, !Self.hasRoom(next, groups, columns, height) {
          sheets.append(sheet)
          next = [Stretch(group: group, cards: card..<(card + 1))]
        }
        sheet = next
      }
    }
    if !sheet.isEmpty { sheets.append(sheet) }
  }

  private static func hasRoom(_ sheet: [Stretch], _ groups: [[Double]], _ columns: Int, _ height: Double) -> Bool {
    guard sheet.count <= columns else { return false }
    let heights = sheet.map { Array(groups[$0.group][$0.cards]) }
    return CardColumns(heights, most: columns).height(heights) <= height
  }
}
