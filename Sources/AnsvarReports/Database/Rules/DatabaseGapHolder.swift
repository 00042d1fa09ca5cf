extension DatabaseRule {
  /// A role with duties that no manned post holds.
  static let gapHolder = DatabaseRule(
    "gap.holder",
    steps: """
      -- The posts that somebody does the work of, a deputy included; 0 for every organisation.
      manned as (
        select p.model, p.post, coalesce(p.organisation, 0) as organisation
        from post p
        left join deputy d on d.model = p.model and d.post = p.post and d.deputy <> p.post
        left join post q on q.model = d.model and q.post = d.deputy
        cross join today t
        where p.is_vacant = 0 or q.is_vacant = 0 and (d.until is null or d.until >= t.day)
      )
      """,
    searches: [
      Search(
        in: "l", organisation: "l.organisation", role: "l.role",
        from: """
          workload l
          join role r on r.model = l.model and r.role = l.role and r.kind = 'position'
          where l.duties > 0 and exists (
            select 1 from post p where p.model = l.model and coalesce(p.organisation, l.organisation) = l.organisation
          ) and not exists (
            select 1 from manned p
            join post_role h on h.model = p.model and h.post = p.post
            join organisation_within w on w.model = p.model and w.ancestor = p.organisation
            where p.model = l.model and h.role = l.role and w.organisation = l.organisation
          )
          """)
    ])
}
