extension DatabaseRule {
  /// One role in both of two separated dimensions.
  static let separationConflict = DatabaseRule(
    "separation.conflict",
    steps: """
      carrier as (
        select a.model, a.organisation, a.system, a.role, a.dimension, a.duty, h.row_no
        from apart a
        join held h on h.model = a.model and h.organisation = a.organisation and h.system = a.system and h.duty = a.duty
      ),
      written as (select model, row_no, role, min(place) as place from assignment_place group by model, row_no, role),
      -- Told where the later of the two is written.
      conflict as (
        select k.model, k.organisation, k.system, a.role,
          case when coalesce(y.place, b.row_no) < coalesce(x.place, a.row_no) then a.duty else b.duty end as duty
        from kept_apart k
        join carrier a on a.model = k.model and a.organisation = k.organisation and a.system = k.system and a.dimension = k.one
        join carrier b on b.model = k.model and b.organisation = k.organisation and b.system = k.system
          and b.dimension = k.other and b.role = a.role
        left join written x on x.model = a.model and x.row_no = a.row_no and x.role = a.role
        left join written y on y.model = b.model and y.row_no = b.row_no and y.role = b.role
      )
      """,
    searches: [
      Search(
        in: "c", organisation: "c.organisation", system: "c.system", duty: "c.duty", dimension: "d.dimension",
        role: "c.role",
        from: """
          conflict c
          join duty d on d.model = c.model and d.duty = c.duty
          """)
    ])
}
