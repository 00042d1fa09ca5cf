extension DatabaseRule {
  /// A role with more A and R than the limit, or far more than usual.
  static let loadHeavy = DatabaseRule(
    "load.heavy",
    steps: """
      ranked as (
        select model, organisation, role, duties,
          row_number() over (partition by model, organisation order by duties, role) as place,
          count(*) over (partition by model, organisation) as roles
        from workload where duties > 0
      ),
      usual as (
        select model, organisation, max(roles) as roles,
          max(case when place * 2 = roles + roles % 2 then duties end)
            + max(case when place * 2 = roles + 2 - roles % 2 then duties end) as twice_median
        from ranked group by model, organisation
      )
      """,
    searches: [
      Search(
        in: "l", organisation: "l.organisation", role: "l.role",
        from: """
          ranked l
          join usual m on m.model = l.model and m.organisation = l.organisation
          join model_rule r on r.model = l.model and r.rule = 'load.heavy'
          where l.duties > r.threshold or m.roles >= 3 and l.duties >= 6 and l.duties * 2 > m.twice_median * 3
          """)
    ])
}
