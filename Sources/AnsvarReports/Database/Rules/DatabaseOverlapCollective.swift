extension DatabaseRule {
  /// A collective as A or R.
  static let overlapCollective = DatabaseRule(
    "overlap.collective", searches: [parts(of: .collective, "p.accountable + p.responsible > 0")])
}
