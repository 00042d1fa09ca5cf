extension DatabaseRule {
  /// A collective as A or R.
  static let overlapCollective = DatabaseRule(
    "overlap.collective",
    searches: [
      Search(
        at: "c", role: "a.role",
        from: """
          counted c
          join assignment a on a.model = c.model and a.row_no = c.row_no
          join participation p on p.model = a.model and p.participation = a.participation
          join role r on r.model = a.model and r.role = a.role
          where r.kind = 'collective' and p.accountable + p.responsible > 0
          """)
    ])
}
