extension DatabaseRule {
  /// Too many C or I.
  static let voiceCrowded = DatabaseRule(
    "voice.crowded",
    searches: [
      Search(
        at: "c", row: "c.row_no", part: "'C'",
        from: """
          counted c
          join model_rule r on r.model = c.model and r.rule = 'voice.crowded'
          where c.consulted > r.threshold
          """),
      Search(
        at: "c", row: "c.row_no", part: "'I'",
        from: """
          counted c
          join model_rule r on r.model = c.model and r.rule = 'voice.crowded'
          where c.informed - 3 > r.threshold
          """),
    ])
}
