extension DatabaseRule {
  /// Roles that should be together and are held apart.
  static let unitySplit = DatabaseRule(
    "unity.split",
    steps: """
      pair as (
        select b.model, b.unity, b.place, a.role, b.role as other_role
        from unity a join unity b on b.model = a.model and b.unity = a.unity
        where a.place = 1 and b.place > 1
      ),
      held_by as (
        select r.model, r.role, r.post, coalesce(p.organisation, 0) as organisation
        from post_role r join post p on p.model = r.model and p.post = r.post
      )
      """,
    searches: [
      Search(
        in: "p", role: "p.role", otherRole: "p.other_role",
        from: """
          pair p
          join role a on a.model = p.model and a.role = p.role
          join role b on b.model = p.model and b.role = p.other_role
          where a.camp <> b.camp
          """),
      Search(
        in: "p", organisation: "w.organisation", role: "p.role", otherRole: "p.other_role",
        from: """
          pair p
          join working_organisation w on w.model = p.model and w.roster <> 0
          left join roster a on a.model = p.model and a.organisation = w.roster and a.role = p.role
          left join roster b on b.model = p.model and b.organisation = w.roster and b.role = p.other_role
          where case when a.role is null then 0 else 1 end <> case when b.role is null then 0 else 1 end
          """),
      Search(
        in: "s", organisation: "s.organisation", role: "s.role", otherRole: "s.other_role",
        from: """
          (
            select p.model, p.unity, p.place, p.role, p.other_role, a.organisation
            from pair p
            join held_by a on a.model = p.model and a.role = p.role
            join held_by b on b.model = p.model and b.role = p.other_role and b.organisation = a.organisation
            group by p.model, p.unity, p.place, p.role, p.other_role, a.organisation
            having max(case when a.post = b.post then 1 else 0 end) = 0
          ) s
          """),
    ])
}
