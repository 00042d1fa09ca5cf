/// How a share looks: a sign that reads without colour, and a tone of grey.
enum CoverageShare {
  static func part(_ tally: CoverageTally) -> StylePart {
    tally.covered == tally.counted ? .covered : tally.covered == 0 ? .uncovered : .partly
  }

  /// The ground; what is partly covered lies halfway where the style does not tell it from what is covered.
  static func fill(_ tally: CoverageTally, _ style: Style) -> Color? {
    let part = part(tally)
    let own = part == .partly ? partFill(style) : style.look(of: part).fill
    return own == .white ? nil : own
  }

  /// The ground of what is neither covered nor open.
  static func partFill(_ style: Style) -> Color? {
    let own = style.look(of: .partly).fill
    guard let covered = style.look(of: .covered).fill, own == covered, let uncovered = style.look(of: .uncovered).fill
    else { return own }
    return covered.halfway(to: uncovered)
  }
}

extension Color {
  /// The colour between two; this one where either has none.
  fileprivate func halfway(to other: Color) -> Color {
    guard case .rgb(let red, let green, let blue) = self, case .rgb(let otherRed, let otherGreen, let otherBlue) = other
    else { return self }
    func middle(_ first: UInt8, _ second: UInt8) -> UInt8 { UInt8((Int(first) + Int(second)) / 2) }
    return .rgb(middle(red, otherRed), middle(green, otherGreen), middle(blue, otherBlue))
  }
}
