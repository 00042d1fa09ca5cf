extension DatabaseRule {
  /// A dimension without duties, or one of Groth's five left out.
  static let gapDimension = DatabaseRule(
    "gap.dimension",
    steps: """
      spelling (theme, name, turn) as (values
        (1, 'programeier', 1), (1, 'programeigar', 2), (2, 'bruksnytte', 1), (3, 'vedlikehold', 1), (3, 'vedlikehald', 2),
        (4, 'drift', 1), (5, 'strategi', 1)
      ),
      theme as (select distinct theme from spelling),
      groth as (
        select d.model, s.theme, d.dimension from dimension d join spelling s on s.name = d.name
        where not exists (
          select 1 from dimension e join spelling x on x.name = e.name
          where e.model = d.model and x.theme = s.theme and x.turn < s.turn
        )
      ),
      left_out as (
        select d.model, d.organisation, d.system, d.dimension
        from demanded d
        join groth g on g.model = d.model and g.dimension = d.dimension
        left join held h on h.model = d.model and h.organisation = d.organisation and h.system = d.system and h.duty = d.duty
        where exists (select 1 from matrix_row r where r.model = d.model)
        group by d.model, d.organisation, d.system, d.dimension having count(*) > 1 and count(h.row_no) = 0
      )
      """,
    searches: [
      Search(
        in: "d", dimension: "d.dimension",
        from: """
          dimension d where not exists (select 1 from duty u where u.model = d.model and u.dimension = d.dimension)
          """),
      Search(
        in: "left_out", organisation: "left_out.organisation", system: "left_out.system",
        dimension: "left_out.dimension",
        from: """
          left_out
          """),
      Search(
        in: "u",
        from: """
          (
            select f.model from (select model from groth group by model having count(*) >= 3) f cross join theme t
            where not exists (select 1 from groth g where g.model = f.model and g.theme = t.theme)
          ) u
          """),
    ])
}
