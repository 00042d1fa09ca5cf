extension DatabaseRule {
  /// An accountable post with nobody to step in.
  static let gapDeputy = DatabaseRule(
    "gap.deputy",
    steps: """
      answering as (
        select distinct h.model, h.post, h.role
        from post p
        join post_role h on h.model = p.model and h.post = p.post
        join workload l on l.model = h.model and l.role = h.role and l.is_answering = 1
        join organisation_within w on w.model = l.model and w.organisation = l.organisation
          and w.ancestor = coalesce(p.organisation, 0)
      )
      """,
    searches: [
      Search(
        in: "p", organisation: "coalesce(p.organisation, 0)", post: "p.post",
        from: """
          post p
          left join deputy d on d.model = p.model and d.post = p.post
          left join post q on q.model = d.model and q.post = d.deputy
          where p.is_vacant = 0 and (d.deputy is null or d.deputy = p.post or q.is_vacant = 1)
            and exists (select 1 from answering a where a.model = p.model and a.post = p.post)
          """)
    ])
}
