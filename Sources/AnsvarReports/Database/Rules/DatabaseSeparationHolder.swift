extension DatabaseRule {
  /// One post with roles on both sides of a separation.
  static let separationHolder = DatabaseRule(
    "separation.holder",
    steps: """
      one_sided as (
        select k.model, k.organisation, k.system, k.separation, a.role, a.dimension,
          case when a.dimension = k.one then 1 else 2 end as side
        from kept_apart k
        join apart a on a.model = k.model and a.organisation = k.organisation and a.system = k.system
          and (a.dimension = k.one or a.dimension = k.other)
        where a.model in (select model from post_role) and not exists (
          select 1 from apart b
          where b.model = a.model and b.organisation = a.organisation and b.system = a.system and b.role = a.role
            and b.dimension = case when a.dimension = k.one then k.other else k.one end
        )
      )
      """,
    searches: [
      Search(
        in: "h", organisation: "h.organisation", system: "h.system", dimension: "h.dimension", role: "h.role",
        otherRole: "h.other_role",
        from: """
          (
            select a.model, a.organisation, a.system, a.separation, p.post, max(a.dimension) as dimension, min(b.role) as role,
              min(a.role) as other_role
            from one_sided a
            join one_sided b on b.model = a.model and b.organisation = a.organisation and b.system = a.system
              and b.separation = a.separation and b.side = 1
            join post_role q on q.model = a.model and q.role = a.role
            join post_role r on r.model = b.model and r.role = b.role and r.post = q.post
            join post p on p.model = q.model and p.post = q.post
            join organisation_within w on w.model = a.model and w.organisation = a.organisation
              and w.ancestor = coalesce(p.organisation, 0)
            where a.side = 2
            group by a.model, a.organisation, a.system, a.separation, p.post
          ) h
          """)
    ])
}
