extension DatabaseRule {
  /// A duty without A.
  static let gapAccountable = DatabaseRule(
    "gap.accountable",
    searches: [
      Search(at: "counted", from: "counted where parts > 0 and accountable = 0")
    ])
}
