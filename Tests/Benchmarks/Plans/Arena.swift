/// Where and how everything is measured.
struct Arena {
  let options: Options
  /// The program that is measured.
  let program: String
  /// Where data are made.
  let folder: String
  /// For what programs print, and for programs that are built.
  let scratch: String

  func data(_ size: Int, _ variant: DataVariant) throws -> DataSet {
    try DataSet(DataShape(duties: size), variant, seed: options.seed, under: folder)
  }

  /// Takes data away that nobody asked to keep: two million duties are a GB.
  func release(_ data: DataSet) {
    if options.keep == nil { data.remove() }
  }

  /// Runs one after the other, again and again, after a round that warms up: what disturbs the machine disturbs all.
  ///
  /// - Returns: what each took in each round; nothing for whoever took longer than the patience allows, from then on.
  func measure(_ contestants: [Contestant], truth: Truth) throws -> [[Measurement]] {
    var all: [[Measurement]] = contestants.map { _ in [] }
    var isOut = contestants.map { _ in false }
    for round in 0...options.runs {
      // A smoke test needs no warmth.
      if round == 0, options.isSmoke { continue }
      for (place, contestant) in contestants.enumerated() where !isOut[place] {
        let measured = try contestant.measure(truth: truth, scratch: scratch, limit: options.patience)
        guard let measured else {
          if options.isSmoke { throw BenchmarkError("\(contestant.title) took more than \(options.patience) s") }
          isOut[place] = true
          all[place] = []
          continue
        }
        if round > 0 { all[place].append(measured) }
      }
    }
    return all
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
