extension DatabaseRule {
  /// A duty without R.
  static let gapResponsible = DatabaseRule(
    "gap.responsible",
    searches: [
      Search(at: "counted", from: "counted where parts > 0 and responsible = 0")
    ])
}
