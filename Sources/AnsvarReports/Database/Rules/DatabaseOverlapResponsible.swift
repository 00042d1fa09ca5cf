extension DatabaseRule {
  /// More R than the limit.
  static let overlapResponsible = DatabaseRule(
    "overlap.responsible", searches: [crowd("overlap.responsible", "R", "c.responsible")])
}
