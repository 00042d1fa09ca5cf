extension DatabaseRule {
  /// The same duty in two dimensions with different A.
  static let overlapDuty = DatabaseRule(
    "overlap.duty",
    steps: """
      -- Where two duties of one name both exist, and the rows that hold for them.
      twin as materialized (
        select d.model, d.organisation, d.system, t.duty, s.dimension, t.earlier
        from duty_twin t
        join duty s on s.model = t.model and s.duty = t.duty
        join dimension e on e.model = s.model and e.dimension = s.dimension
        join demanded d on d.model = t.model and d.duty = case when e.per = 'system' then t.duty else t.earlier end
      ),
      twin_row as materialized (
        select t.*, h.row_no from twin t
        join held h on h.model = t.model and h.organisation = t.organisation and h.system = t.system and h.duty = t.duty
      ),
      twin_rows as materialized (
        select t.*, h.row_no as earlier_row from twin_row t
        join held h on h.model = t.model and h.organisation = t.organisation and h.system = t.system and h.duty = t.earlier
      ),
      -- Those that both have somebody accountable and have nobody in common.
      disputed as (
        select t.model, t.organisation, t.system, t.duty, t.dimension, t.earlier_row, t.row_no
        from twin_rows t
        join share p on p.model = t.model and p.row_no = t.earlier_row and p.accountable = 1
        left join share q on q.model = t.model and q.row_no = t.row_no and q.role = p.role and q.accountable = 1
        where exists (select 1 from summary y where y.model = t.model and y.row_no = t.row_no and y.accountable > 0)
        group by t.model, t.organisation, t.system, t.duty, t.dimension, t.earlier_row, t.row_no
        having count(q.role) = 0
      )
      """,
    searches: [
      Search(
        at: "t", row: "t.row_no", otherRow: "t.other_row", part: "'A'",
        from: """
          (
            select model, organisation, system, duty, dimension, earlier_row as row_no, row_no as other_row
            from disputed
          ) t
          """)
    ])
}
