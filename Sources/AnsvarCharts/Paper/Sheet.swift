import AnsvarText

/// A sheet of paper, standing or lying down.
package struct Sheet: Sendable, Equatable {
  /// Which way a sheet is turned.
  package enum Orientation: String, CaseIterable, Sendable {
    case portrait, landscape
  }

  package let paper: Paper
  package let orientation: Orientation

  /// What every printer leaves white on each side, in points: half an inch.
  static let margin = 36

  package init(_ paper: Paper, _ orientation: Orientation) {
    self.paper = paper
    self.orientation = orientation
  }

  /// Every sheet, the one most printers hold first.
  static let all = Paper.allCases.flatMap { paper in Orientation.allCases.map { Sheet(paper, $0) } }

  /// The width of what can be printed on, in points.
  var width: Int { (orientation == .portrait ? paper.shortSide : paper.longSide) - 2 * Self.margin }
  /// The height of what can be printed on, in points.
  var height: Int { (orientation == .portrait ? paper.longSide : paper.shortSide) - 2 * Self.margin }

  /// What the sheet is called, such as `A4 liggende`.
  package var title: Phrase {
    let turned = orientation == .portrait ? Self.standing : Self.lying
    let name = paper.rawValue
    return Phrase(nb: name + " " + turned.nb, nn: name + " " + turned.nn, en: name + " " + turned.en)
  }

  private static let standing = Phrase(nb: "stående", nn: "ståande", en: "portrait")
  private static let lying = Phrase(nb: "liggende", nn: "liggjande", en: "landscape")
}
