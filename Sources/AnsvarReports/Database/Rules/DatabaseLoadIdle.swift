extension DatabaseRule {
  /// A role without any part.
  static let loadIdle = DatabaseRule(
    "load.idle",
    steps: """
      unspoken as (
        select r.model, r.role from role r
        where r.has_task = 0 and not exists (select 1 from workload l where l.model = r.model and l.role = r.role)
      )
      """,
    searches: [
      Search(
        in: "w", organisation: "w.organisation", role: "e.role",
        from: """
          working_organisation w
          join roster e on e.model = w.model and e.organisation = w.roster
          join role r on r.model = e.model and r.role = e.role
          where r.has_task = 0 and not exists (
            select 1 from workload l where l.model = w.model and l.organisation = w.organisation and l.role = e.role
          )
          """),
      Search(
        in: "u", organisation: "w.organisation", role: "u.role",
        from: """
          unspoken u join working_organisation w on w.model = u.model
          where w.roster = 0
          """),
      Search(
        in: "u", role: "u.role",
        from: """
          unspoken u where not exists (
            select 1 from working_organisation w where w.model = u.model and w.roster = 0
          ) and not exists (
            select 1 from working_organisation w join roster e on e.model = w.model and e.organisation = w.roster
            where w.model = u.model and e.role = u.role
          )
          """),
    ])
}
