/// A size of paper.
package enum Paper: String, CaseIterable, Sendable {
  case a4 = "A4"
  case a3 = "A3"

  /// The shorter side, in whole points.
  var shortSide: Int { self == .a4 ? 595 : 842 }
  /// The longer side, in whole points.
  var longSide: Int { self == .a4 ? 842 : 1191 }
}
