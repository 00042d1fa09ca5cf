/// The table of the program beside its peers.
struct ComparisonTable {
  private let arena: Arena
  private var table = MarkdownTable(
    [
      "duties", "data", "what runs", "median ms", "least–most", "processor ms", "peak MB", "B/assignment", "× true",
      "× memchr", "simple ×", "tuned ×",
    ], wordColumns: 3)

  init(arena: Arena) {
    self.arena = arena
  }

  /// The rows of those who ran on the same data side by side.
  mutating func add(_ contestants: [Contestant], _ outcomes: [Outcome], _ data: DataSet) {
    let times = outcomes.map { arena.series($0.measurements) }
    func time(_ name: String) -> Series? { contestants.firstIndex { $0.title == name }.map { times[$0] } }

    for (place, contestant) in contestants.enumerated() {
      var cells = [Figures.grouped(data.shape.duties), "\(data.variant)", contestant.title]
      if let excuse = outcomes[place].excuse {
        table.add(cells + [excuse] + Array(repeating: "", count: 8))
        continue
      }
      cells += amounts(outcomes[place].measurements, contestant.input == nil ? nil : data.truth.counts["assignments"])
      cells.append(ratio(times[place], to: time("true")))
      cells.append(ratio(times[place], to: contestant.input.flatMap { time(Peers.scanName($0)) }))
      let isOwn = contestant.executable == arena.program
      for peer in ["DuckDB simple", "DuckDB tuned"] {
        cells.append(isOwn ? time(peer).map { ratio($0, to: times[place]) } ?? "" : "")
      }
      table.add(cells)
    }
  }

  private func amounts(_ measurements: [Measurement], _ assignments: Int?) -> [String] {
    var wall = Series()
    var processor = Series()
    for measurement in measurements {
      wall.append(measurement.wall)
      processor.append(measurement.processor)
    }
    let peak = Double(measurements.map { $0.peakMemory }.max() ?? 0)
    let spread = Figures.milliseconds(wall.least) + "–" + Figures.milliseconds(wall.most)
    let share = assignments.map { Figures.ratio(peak / Double(max(1, $0))) } ?? ""
    return [
      Figures.milliseconds(wall.median), spread, Figures.milliseconds(processor.median), Figures.megabytes(peak), share,
    ]
  }

  private func ratio(_ own: Series, to other: Series?) -> String {
    guard let other, !other.values.isEmpty else { return "" }
    return Figures.ratio(own.ratio(to: other))
  }

  var text: String {
    """
    \(table.text)
    Whole processes, warm, \(arena.options.runs) rounds in which each runs once. Whoever has a time counted right in all.
    `× true` and `× memchr` say how many times their time it took; `simple ×` and `tuned ×` how many times its time
    DuckDB took, on all processors. These ratios are medians over the rounds, of \(arena.options.clock) time. Only ratios
    within one run mean anything: machines differ.

    """
  }
}
