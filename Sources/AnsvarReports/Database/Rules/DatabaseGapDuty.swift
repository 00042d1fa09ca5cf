extension DatabaseRule {
  /// A duty that nobody takes part in: an empty row, no row, or a library without any.
  static let gapDuty = DatabaseRule(
    "gap.duty",
    steps: """
      library as (
        select model from model m where not exists (select 1 from role r where r.model = m.model)
          and not exists (select 1 from matrix_row r where r.model = m.model)
      )
      """,
    searches: [
      Search(at: "counted", from: "counted where parts = 0 and is_empty_on_purpose = 0"),
      Search(
        at: "d",
        from: """
          demanded d where not exists (
            select 1 from held h
            where h.model = d.model and h.organisation = d.organisation and h.system = d.system and h.duty = d.duty
          ) and d.model not in (select model from library)
          """),
      Search(in: "l", from: "library l where exists (select 1 from demanded d where d.model = l.model)"),
    ])
}
