extension DatabaseRule {
  /// A role in every row.
  static let loadEverywhere = DatabaseRule(
    "load.everywhere",
    searches: [
      Search(
        in: "l", organisation: "l.organisation", role: "l.role",
        from: """
          workload l
          join (
            select model, organisation, count(*) as times, count(distinct duty) as duties
            from counted where parts > 0 group by model, organisation
          ) t on t.model = l.model and t.organisation = l.organisation
          where t.duties >= 5 and l.times = t.times
          """)
    ])
}
