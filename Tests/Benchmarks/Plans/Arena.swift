/// Where and how everything is measured.
struct Arena {
  let options: Options
  /// The program that is measured.
  let program: String
  /// Where data are made.
  let folder: String
  /// For what programs print, and for programs that are built.
  let scratch: String
  let faults = Faults()

  func data(_ size: Int, _ variant: DataVariant) throws -> DataSet {
    try DataSet(DataShape(duties: size), variant, seed: options.seed, under: folder)
  }

  /// Takes data away that nobody asked to keep: two million duties are a GB.
  func release(_ data: DataSet) {
    if options.keep == nil { data.remove() }
  }

  /// Runs one after the other, again and again, after a round that warms up: what disturbs the machine disturbs all.
  ///
  /// Whoever fails, answers wrongly or takes longer than the patience is out from then on; a fault is told at once.
  ///
  /// - Returns: what came of each.
  /// - Throws: `BenchmarkError` when interrupted.
  func measure(_ contestants: [Contestant], truth: Truth) throws(BenchmarkError) -> [Outcome] {
    var outcomes = contestants.map { _ in Outcome() }
    // A smoke test needs no warmth.
    for round in (options.isSmoke ? 1 : 0)...options.runs {
      for (place, contestant) in contestants.enumerated() where !outcomes[place].isOut {
        try Interruption.check()
        do throws(BenchmarkError) {
          let measured = try contestant.measure(truth: truth, scratch: scratch, limit: options.patience)
          if let measured {
            if round > 0 { outcomes[place].append(measured) }
          } else {
            if options.isSmoke { faults.tell("\(contestant.title) takes more than \(options.patience) s") }
            outcomes[place].end("> \(options.patience) s")
          }
        } catch {
          try Interruption.check()
          faults.tell(error.message)
          outcomes[place].end("fails")
        }
      }
    }
    return outcomes
  }

  /// The time that ratios are taken of.
  func series(_ measurements: [Measurement]) -> Series {
    var series = Series()
    for measurement in measurements {
      series.append(options.clock == .wall ? measurement.wall : measurement.processor)
    }
    return series
  }
}
