/// What came of measuring one contestant.
struct Outcome {
  /// One for each round; none when the contestant is out.
  private(set) var measurements: [Measurement] = []
  /// What stands in the table instead of times.
  private(set) var excuse: String?

  var isOut: Bool { excuse != nil }

  mutating func append(_ measurement: Measurement) { measurements.append(measurement) }

  /// Takes back what was measured: a time that does not count is not shown.
  mutating func end(_ excuse: String) {
    self.excuse = excuse
    measurements = []
  }
}
