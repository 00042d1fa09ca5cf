extension DatabaseView {
  static let finding = DatabaseView(
    "finding",
    "What is found and no waiver accepts, each in one scope; without an organisation, in the model as a whole",
    """
    with
    \(shared)
    \(DatabaseRule.all.filter { !$0.steps.utf8.isEmpty }.map { $0.steps + ",\n" }.joined())\(found),
    \(waivers)
    select f.model, f.rule, r.severity, nullif(f.organisation, 0) as organisation, nullif(f.system, 0) as system, f.duty,
      f.dimension, f.role, f.other_role, f.post
    from found f
    join model_rule r on r.model = f.model and r.rule = f.rule
    where not exists (
      select 1 from accepted w
      where w.model = f.model and w.rule = f.rule
        and (w.duty is null or w.duty = f.duty) and (w.dimension is null or w.dimension = f.dimension)
        and (w.role is null or w.role = f.role or w.role = f.other_role)
        and (w.row_no is null or w.part = f.part and (w.row_no = f.row_no or w.row_no = f.other_row))
        and (w.post is null or w.post = f.post)
        and (w.organisation is null or w.organisation = f.organisation) and (w.system is null or w.system = f.system)
    )
    """)

  static let findingCounts = DatabaseView(
    "finding_counts",
    "How often each rule is broken in each model, every scope counted",
    """
    select model, rule, count(*) as count from finding group by model, rule
    """)

  static let findingNames = DatabaseView(
    "finding_names",
    "The findings with names for the numbers",
    """
    select m.name as model, m.source, f.rule, f.severity, o.name as organisation, s.name as system, d.name as duty,
      e.name as dimension, r.name as role, q.name as other_role, p.name as post
    from finding f
    join model m on m.model = f.model
    left join organisation o on o.model = f.model and o.organisation = f.organisation
    left join system s on s.model = f.model and s.system = f.system
    left join duty d on d.model = f.model and d.duty = f.duty
    left join dimension e on e.model = f.model and e.dimension = f.dimension
    left join role r on r.model = f.model and r.role = f.role
    left join role q on q.model = f.model and q.role = f.other_role
    left join post p on p.model = f.model and p.post = f.post
    """)

  /// Every search; the first line gives the columns their types.
  private static var found: String {
    var text = """
      found (
        model, rule, organisation, system, duty, dimension, role, other_role, row_no, other_row, part, post
      ) as (
        select 0, '', 0, 0, 0, 0, 0, 0, 0, 0, '', 0 where 1 = 0

      """
    for rule in DatabaseRule.all {
      for search in rule.searches {
        let columns = ([search.columns[0], "'" + rule.id + "'"] + search.columns.dropFirst()).joined(separator: ", ")
        text += "  union all\n  select " + columns + "\n  from " + search.source.indented + "\n"
      }
    }
    return text + ")"
  }

  /// What holds where, worked out once for all the rules.
  private static let shared = """
    -- What holds where, worked out once for all the rules.
    held as materialized (
      select e.model, e.organisation, e.system, e.duty, d.dimension, e.row_no
      from effective_row e join duty d on d.model = e.model and d.duty = e.duty
    ),
    demanded as materialized (select * from checked_duty),
    share as materialized (select * from row_role),
    summary as materialized (
      \(DatabaseView.summary(of: "share").indented)
    ),
    checked as materialized (
      select d.model, d.organisation, d.system, d.place, d.roster, d.duty, d.dimension, h.row_no
      from demanded d
      join held h on h.model = d.model and h.organisation = d.organisation and h.system = d.system and h.duty = d.duty
    ),
    -- A row that is empty on purpose is passed over.
    counted as materialized (
      select c.model, c.organisation, c.system, c.place, c.roster, c.duty, c.dimension, c.row_no, s.parts, s.accountable,
        s.responsible, s.consulted, s.informed, s.is_exempt, s.is_empty_on_purpose
      from checked c join summary s on s.model = c.model and s.row_no = c.row_no
      where s.parts > 0 or s.is_exempt = 0
    ),
    ability as materialized (select * from skill),
    -- What each role does with each duty in each organisation, its systems taken together.
    work as materialized (
      select c.model, c.organisation, c.roster, r.role, c.duty, c.dimension,
        max(case when r.accountable + r.responsible > 0 then 1 else 0 end) as is_carried, max(r.accountable) as is_answered,
        count(case when r.accountable + r.responsible + r.supports + r.consulted + r.informed > 0 then 1 end) as times
      from checked c join share r on r.model = c.model and r.row_no = c.row_no
      group by c.model, c.organisation, c.roster, r.role, c.duty, c.dimension
    ),
    workload as materialized (
      select model, organisation, roster, role, sum(is_carried) as duties, max(is_answered) as is_answering,
        sum(times) as times
      from work group by model, organisation, roster, role
    ),
    -- Who carries what in the dimensions that are kept apart, as seen from each scope.
    apart as materialized (
      select h.model, h.organisation, h.system, r.role, h.dimension, min(h.duty) as duty
      from held h
      join share r on r.model = h.model and r.row_no = h.row_no
      where r.accountable + r.responsible > 0 and exists (
        select 1 from separation s where s.model = h.model and (s.one = h.dimension or s.other = h.dimension)
      )
      group by h.model, h.organisation, h.system, r.role, h.dimension
    ),
    -- The separations that are checked in each scope: those between two dimensions per organisation not for each system.
    kept_apart as (
      select c.model, c.organisation, c.system, s.separation, s.one, s.other
      from separation s
      join dimension a on a.model = s.model and a.dimension = s.one
      join dimension b on b.model = s.model and b.dimension = s.other
      join scope c on c.model = s.model
      where s.one <> s.other and case
        when c.system <> 0 then a.per = 'system' or b.per = 'system'
        else a.per = 'organisation' and b.per = 'organisation' or c.has_systems = 0 end
    ),
    """

  /// What the waivers that still hold accept.
  private static let waivers = """
    -- Rules about several roles of a row.
    multiple (rule, part) as (values
      ('overlap.accountable', 'A'), ('overlap.duty', 'A'), ('overlap.responsible', 'R'), ('voice.crowded', 'C'),
      ('voice.crowded', 'I')
    ),
    holding as (
      select w.* from waiver w cross join today t where w.plan_item is null and (w.until is null or w.until >= t.day)
    ),
    placed as (
      select h.model, h.rule, h.duty, h.dimension, h.role, cast(null as integer) as organisation, h.system
      from holding h where h.organisation is null
      union all
      select h.model, h.rule, h.duty, h.dimension, h.role, o.organisation, h.system
      from holding h
      join organisation_within o on o.model = h.model and o.ancestor = h.organisation
    ),
    -- Each accepts all of a rule, or what has to do with a duty, a dimension, a role, a row of it or a post of it.
    accepted as materialized (
      select model, rule, duty, dimension, role, organisation, system, cast(null as integer) as row_no,
        cast(null as text) as part, cast(null as integer) as post
      from placed
      union all
      select p.model, p.rule, null, null, null, p.organisation, p.system, r.row_no, m.part, null
      from placed p
      join multiple m on m.rule = p.rule
      join share r on r.model = p.model and r.role = p.role and case m.part
        when 'A' then r.accountable when 'R' then r.responsible when 'C' then r.consulted else r.informed end = 1
      union all
      select p.model, p.rule, null, null, null, p.organisation, p.system, null, null, a.post
      from placed p join answering a on a.model = p.model and a.role = p.role
      where p.rule = 'gap.deputy'
    )
    """
}

extension String {
  /// The text with two spaces before every line but the first.
  fileprivate var indented: String {
    var result = ""
    for byte in unicodeScalars {
      result.unicodeScalars.append(byte)
      if byte == "\n" { result += "  " }
    }
    return result
  }
}
