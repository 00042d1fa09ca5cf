/// How a share stands out among many: a sign that reads without colour, and a tone of grey.
enum CoverageMark: Equatable {
  case whole
  case usual
  /// At least one and a half times as much is missing as in all places together.
  case worse
  /// At least twice as much.
  case muchWorse
  /// Nothing is covered.
  case none

  init(_ tally: CoverageTally, against all: CoverageTally) {
    let halves = tally.halvesMissing(against: all)
    self =
      tally.covered == tally.counted
      ? .whole : tally.covered == 0 ? .none : halves >= 4 ? .muchWorse : halves >= 3 ? .worse : .usual
  }

  func symbol(_ style: Style) -> String {
    switch self {
    case .whole, .usual: ""
    case .worse: "▽"
    case .muchWorse: "▼"
    case .none: style.look(of: .uncovered).symbol
    }
  }

  func fill(_ style: Style) -> Color? {
    switch self {
    case .whole, .usual: nil
    case .worse: CoverageShare.partFill(style)
    case .muchWorse, .none: style.look(of: .uncovered).fill
    }
  }
}
