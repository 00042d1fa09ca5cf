extension DatabaseView {
  static let organisationWithin = DatabaseView(
    "organisation_within",
    "Every organisation that each lies in, itself and the whole model (0) included; the distance is the steps up",
    """
    with recursive up (model, organisation, ancestor, distance) as (
      select model, organisation, organisation, 0 from organisation
      union all
      select u.model, u.organisation, p.parent, u.distance + 1
      from up u join organisation_part p on p.model = u.model and p.organisation = u.ancestor
    )
    select model, organisation, ancestor, distance from up
    union all
    select model, organisation, 0, 1000000 from organisation
    union all
    select model, 0, 0, 1000000 from model
    """)

  static let workingOrganisation = DatabaseView(
    "working_organisation",
    "Where duties are really done: organisations without parts, or the whole model (0) when it names none. The roster is that of the nearest organisation that has one, 0 for the roles of the model",
    """
    with working as (
      select o.model, o.organisation from organisation o
      where not exists (select 1 from organisation_part p where p.model = o.model and p.parent = o.organisation)
      union all
      select m.model, 0 from model m where not exists (select 1 from organisation o where o.model = m.model)
    ),
    given as (
      select w.model, w.organisation, w.ancestor,
        row_number() over (partition by w.model, w.organisation order by w.distance) as place
      from organisation_within w
      join organisation o on o.model = w.model and o.organisation = w.ancestor
      where o.has_roster = 1
    )
    select w.model, w.organisation, coalesce(g.ancestor, 0) as roster
    from working w
    left join given g on g.model = w.model and g.organisation = w.organisation and g.place = 1
    """)

  static let scope = DatabaseView(
    "scope",
    "What is checked: each working organisation (system 0) and each system there, in that order",
    """
    select w.model, w.organisation, 0 as system, 0 as place, w.roster,
      case when exists (
        select 1 from system_use u where u.model = w.model and coalesce(u.organisation, 0) = w.organisation
      ) then 1 else 0 end as has_systems
    from working_organisation w
    union all
    select w.model, w.organisation, u.system, u.place, w.roster, 1
    from working_organisation w
    join system_use u on u.model = w.model and coalesce(u.organisation, 0) = w.organisation
    """)

  static let scopeMatrix = DatabaseView(
    "scope_matrix",
    "The matrices that each scope inherits from, the nearest with the highest number",
    """
    with placed as (select model, matrix, coalesce(organisation, 0) as organisation, coalesce(system, 0) as system from matrix)
    select s.model, s.organisation, s.system, p.matrix, 1000000 - w.distance as nearness
    from scope s
    join organisation_within w on w.model = s.model and w.organisation = s.organisation
    join placed p on p.model = s.model and p.organisation = w.ancestor and p.system = 0
    union all
    select s.model, s.organisation, s.system, p.matrix, 2000001 - w.distance
    from scope s
    join organisation_within w on w.model = s.model and w.organisation = s.organisation
    join placed p on p.model = s.model and p.organisation = w.ancestor and p.system = s.system
    where s.system <> 0
    """)

  static let effectiveRow = DatabaseView(
    "effective_row",
    "The row that holds for each duty in each scope: the nearest one, which replaces what it inherits as a whole",
    """
    with nearest as (
      select s.model, s.organisation, s.system, r.duty, max(s.nearness * 4294967296 + r.row_no) as choice
      from scope_matrix s join matrix_row r on r.model = s.model and r.matrix = s.matrix
      group by s.model, s.organisation, s.system, r.duty
    )
    select model, organisation, system, duty, cast(choice % 4294967296 as integer) as row_no from nearest
    """)

  static let checkedDuty = DatabaseView(
    "checked_duty",
    "The duties that are checked in each scope: those per system for a system, the others for the organisation",
    """
    select s.model, s.organisation, s.system, s.place, s.roster, d.duty, d.dimension
    from scope s
    join dimension e on e.model = s.model
    join duty d on d.model = e.model and d.dimension = e.dimension
    where case when s.system <> 0 then e.per = 'system' else e.per = 'organisation' or s.has_systems = 0 end
    """)
}
