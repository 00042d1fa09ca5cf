extension DatabaseRule {
  /// Two camps that meet in a row with nobody to translate.
  static let gapBridge = DatabaseRule(
    "gap.bridge",
    steps: """
      speaker as materialized (
        select r.model, r.row_no, r.role, o.camp
        from share r join role o on o.model = r.model and o.role = r.role
        where r.accountable + r.responsible + r.supports + r.consulted > 0
          and r.model in (select model from camp group by model having count(*) > 1)
      ),
      present as (select distinct model, row_no, camp from speaker where camp is not null),
      meeting as materialized (
        select a.model, a.row_no, a.camp as one, b.camp as other
        from present a join present b on b.model = a.model and b.row_no = a.row_no and b.camp > a.camp
      ),
      crossing as (
        select a.model, a.camp as one, b.camp as other, a.competence
        from competence_bridge a join competence_bridge b on b.model = a.model and b.competence = a.competence and b.camp > a.camp
      ),
      stretch as materialized (
        select c.model, c.row_no, c.organisation, c.roster, s.matrix, c.dimension, count(*) as scopes
        from counted c join summary s on s.model = c.model and s.row_no = c.row_no
        where c.is_exempt = 0 and exists (select 1 from meeting m where m.model = c.model and m.row_no = c.row_no)
        group by c.model, c.row_no, c.organisation, c.roster, s.matrix, c.dimension
      ),
      translated as (
        select t.model, t.row_no, t.roster, m.one, m.other, max(case when s.camp = m.one then 1 else 0 end) as by_one,
          max(case when s.camp = m.other then 1 else 0 end) as by_other,
          max(case when s.camp = m.one or s.camp = m.other then 0 else 1 end) as by_outsider
        from (select distinct model, row_no, roster from stretch) t
        join meeting m on m.model = t.model and m.row_no = t.row_no
        join speaker s on s.model = t.model and s.row_no = t.row_no
        join ability a on a.model = s.model and a.roster = t.roster and a.role = s.role
        join crossing x on x.model = a.model and x.one = m.one and x.other = m.other and x.competence = a.competence
        group by t.model, t.row_no, t.roster, m.one, m.other
      ),
      -- Of several faulty meetings in a row, the first one is told.
      faulty as (
        select * from (
          select t.model, t.row_no, t.organisation, t.matrix, t.dimension, t.scopes, m.one, m.other,
            coalesce(d.by_one, 0) + coalesce(d.by_other, 0) as sides,
            case when coalesce(d.by_one, 0) = 0 then m.one else m.other end as lacking,
            dense_rank() over (partition by t.model, t.row_no order by m.other, m.one) as turn
          from stretch t
          join meeting m on m.model = t.model and m.row_no = t.row_no
          left join translated d on d.model = t.model and d.row_no = t.row_no and d.roster = t.roster
            and d.one = m.one and d.other = m.other
          where exists (select 1 from crossing x where x.model = m.model and x.one = m.one and x.other = m.other)
            and coalesce(d.by_outsider, 0) = 0 and coalesce(d.by_one, 0) + coalesce(d.by_other, 0) < 2
        ) f where turn = 1
      ),
      faulty_row as (
        select model, matrix, dimension, row_no, one, other, sides, lacking, scopes,
          row_number() over (partition by model, matrix order by row_no) as place
        from (
          select model, matrix, dimension, row_no, one, other, sides, lacking,
            sum(scopes) over (partition by model, row_no) as scopes,
            row_number() over (partition by model, row_no order by sides, organisation) as turn
          from faulty
        ) f where turn = 1
      ),
      -- In how many scopes any of the rows of a dimension is faulty: as many as each of them when they are the same.
      spread as (
        select model, matrix, dimension, count(*) as scopes from (
          select distinct y.model, y.matrix, y.dimension, c.organisation, c.system
          from faulty y join counted c on c.model = y.model and c.row_no = y.row_no and c.organisation = y.organisation
        ) s group by model, matrix, dimension
      ),
      -- A dimension of a matrix in which every row has the same fault is told once, at its first row.
      whole as (
        select f.model, f.matrix, f.dimension, min(f.row_no) as row_no
        from faulty_row f
        join spread p on p.model = f.model and p.matrix = f.matrix and p.dimension = f.dimension
        group by f.model, f.matrix, f.dimension
        having count(*) > 1 and max(f.place) - min(f.place) + 1 = count(*) and min(f.one) = max(f.one)
          and min(f.other) = max(f.other) and min(f.sides) = max(f.sides) and min(f.lacking) = max(f.lacking)
          and min(f.scopes) = max(f.scopes) and max(p.scopes) = max(f.scopes) and count(*) = (
            select count(distinct c.row_no) from counted c join summary s on s.model = c.model and s.row_no = c.row_no
            where c.is_exempt = 0 and c.model = f.model and s.matrix = f.matrix and c.dimension = f.dimension)
      ),
      untranslated as (
        select f.model, f.row_no, f.organisation, case when w.row_no is null then 0 else 1 end as is_whole
        from faulty f
        left join whole w on w.model = f.model and w.matrix = f.matrix and w.dimension = f.dimension
        where w.row_no is null or w.row_no = f.row_no
      ),
      unbridged as (
        select model, min(row_no) as row_no from stretch
        where model not in (select model from competence_bridge group by model, competence having count(*) > 1)
        group by model
      )
      """,
    searches: [
      Search(
        in: "t", organisation: "c.organisation", system: "c.system", duty: "case when t.is_whole = 0 then c.duty end",
        dimension: "c.dimension",
        from: """
          untranslated t join counted c on c.model = t.model and c.row_no = t.row_no and c.organisation = t.organisation
          """),
      Search(
        in: "u", organisation: "c.organisation", system: "c.system", duty: "c.duty", dimension: "c.dimension",
        from: """
          unbridged u join counted c on c.model = u.model and c.row_no = u.row_no
          """),
    ])
}
