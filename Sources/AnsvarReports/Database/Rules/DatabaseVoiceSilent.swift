extension DatabaseRule {
  /// A duty with neither C nor I.
  static let voiceSilent = DatabaseRule(
    "voice.silent",
    steps: """
      heard as (select distinct model from counted where consulted + informed > 0),
      silent as (
        select model, organisation, system, duty, dimension
        from counted where parts > 0 and consulted + informed = 0
          and model in (select model from letter where meaning in ('consulted', 'informed'))
      )
      """,
    searches: [
      Search(at: "s", from: "silent s where model in (select model from heard)"),
      Search(
        in: "s", organisation: "s.organisation", system: "s.system",
        from: """
          silent s where model not in (select model from heard)
            and duty = (select min(t.duty) from silent t where t.model = s.model)
          """),
    ])
}
