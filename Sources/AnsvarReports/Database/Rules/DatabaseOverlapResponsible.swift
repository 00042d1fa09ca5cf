extension DatabaseRule {
  /// More R than the limit.
  static let overlapResponsible = DatabaseRule(
    "overlap.responsible",
    searches: [
      Search(
        at: "c", row: "c.row_no", part: "'R'",
        from: """
          counted c
          join model_rule r on r.model = c.model and r.rule = 'overlap.responsible'
          where c.responsible > r.threshold
          """)
    ])
}
