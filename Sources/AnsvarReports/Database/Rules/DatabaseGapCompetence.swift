extension DatabaseRule {
  /// An A or R whose role lacks a competence, or a model that knows of none.
  static let gapCompetence = DatabaseRule(
    "gap.competence",
    steps: """
      mapped as (
        select model from role_competence union select model from organisation where has_roster = 1
      ),
      incompetent as (
        select distinct c.model, c.organisation, c.system, c.duty, c.dimension, a.role, a.participation
        from counted c
        join duty_requirement q on q.model = c.model and q.duty = c.duty
        join assignment a on a.model = c.model and a.row_no = c.row_no
        join participation p on p.model = a.model and p.participation = a.participation and p.accountable + p.responsible > 0
        where c.model in (select model from mapped) and not exists (
          select 1 from ability s
          where s.model = c.model and s.roster = c.roster and s.role = a.role and s.competence = q.competence
        )
      )
      """,
    searches: [
      Search(at: "incompetent", role: "incompetent.role", from: "incompetent"),
      Search(
        in: "m",
        from: """
          model m where m.model not in (select model from mapped)
            and exists (select 1 from role r where r.model = m.model)
            and exists (select 1 from duty_requirement q where q.model = m.model)
          """),
    ])
}
