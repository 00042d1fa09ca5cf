extension DatabaseRule {
  /// A duty with several A.
  static let overlapAccountable = DatabaseRule(
    "overlap.accountable",
    searches: [
      Search(at: "counted", row: "counted.row_no", part: "'A'", from: "counted where accountable > 1")
    ])
}
