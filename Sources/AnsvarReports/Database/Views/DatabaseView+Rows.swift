extension DatabaseView {
  static let rowRole = DatabaseView(
    "row_role",
    "The parts of each role in each row, joined where tables split them",
    """
    select a.model, a.row_no, a.role, max(p.accountable) as accountable, max(p.responsible) as responsible,
      max(p.supports) as supports, max(p.consulted) as consulted, max(p.informed) as informed,
      max(p.none_on_purpose) as none_on_purpose
    from assignment a join participation p on p.model = a.model and p.participation = a.participation
    group by a.model, a.row_no, a.role
    """)

  static let rowSummary = DatabaseView(
    "row_summary",
    "How many roles take part in each row and how, and whether it is empty on purpose for a reason that still holds",
    summary(of: "row_role"))

  /// Sums up the rows of the matrices, given a table with the part of each role in them.
  static func summary(of shares: String) -> String {
    """
    with counted as (
      select model, row_no,
        count(case when accountable + responsible + supports + consulted + informed > 0 then 1 end) as parts,
        count(case when accountable = 1 then 1 end) as accountable,
        count(case when responsible = 1 then 1 end) as responsible,
        count(case when consulted = 1 then 1 end) as consulted, count(case when informed = 1 then 1 end) as informed,
        count(case when none_on_purpose = 1 then 1 end) as none_on_purpose
      from \(shares) group by model, row_no
    )
    select r.model, r.row_no, r.matrix, r.duty, coalesce(c.parts, 0) as parts,
      coalesce(c.accountable, 0) as accountable, coalesce(c.responsible, 0) as responsible,
      coalesce(c.consulted, 0) as consulted, coalesce(c.informed, 0) as informed,
      case when x.whole_row = 1 and x.holds = 1 then 1 else 0 end as is_exempt,
      case when x.holds = 1 or x.row_no is null and c.none_on_purpose > 0 then 1 else 0 end as is_empty_on_purpose
    from matrix_row r
    left join counted c on c.model = r.model and c.row_no = r.row_no
    left join (
      select e.model, e.row_no, e.whole_row, case when e.until < t.day then 0 else 1 end as holds
      from exemption e cross join today t
    ) x on x.model = r.model and x.row_no = r.row_no
    """
  }

  static let skill = DatabaseView(
    "skill",
    "What each role can do: by roster, and by 0 for the roles of the model",
    """
    select model, 0 as roster, role, competence from role_competence
    union all
    select r.model, r.organisation, r.role, c.competence from roster r
    join role_competence c on c.model = r.model and c.role = r.role where r.has_own = 0
    union all
    select model, organisation, role, competence from roster_competence
    """)

  static let coverage = DatabaseView(
    "coverage",
    "How many duties have one accountable and a responsible, of those that somebody shall answer for, over all scopes",
    """
    select d.model,
      count(case when s.is_exempt = 0 and s.accountable = 1 and s.responsible > 0 then 1 end) as covered,
      count(case when s.is_exempt = 1 then null else 1 end) as counted
    from checked_duty d
    left join effective_row e on e.model = d.model and e.organisation = d.organisation and e.system = d.system
      and e.duty = d.duty
    left join row_summary s on s.model = e.model and s.row_no = e.row_no
    group by d.model
    """)
}
