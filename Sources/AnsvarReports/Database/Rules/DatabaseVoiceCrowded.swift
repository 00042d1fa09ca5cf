extension DatabaseRule {
  /// Too many C or I.
  static let voiceCrowded = DatabaseRule(
    "voice.crowded",
    searches: [
      crowd("voice.crowded", "C", "c.consulted"), crowd("voice.crowded", "I", "c.informed - 3"),
    ])
}
