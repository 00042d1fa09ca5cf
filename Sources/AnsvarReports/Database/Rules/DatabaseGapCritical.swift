extension DatabaseRule {
  /// A critical factor that nobody who carries the dimension secures.
  static let gapCritical = DatabaseRule(
    "gap.critical",
    searches: [
      Search(
        in: "k", organisation: "k.organisation", dimension: "k.dimension",
        from: """
          (select distinct model, organisation, dimension from work where is_carried = 1) k
          join dimension_critical q on q.model = k.model and q.dimension = k.dimension
          where not exists (
            select 1 from work w
            join ability s on s.model = w.model and s.roster = w.roster and s.role = w.role
            where w.model = k.model and w.organisation = k.organisation and w.dimension = k.dimension and w.is_carried = 1
              and s.competence = q.competence
          )
          """)
    ])
}
