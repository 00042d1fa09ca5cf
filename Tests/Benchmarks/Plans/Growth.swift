/// Each command at doubled sizes, and how many times as long each step took: 2 is a program that grows with its input.
struct Growth {
  let arena: Arena

  func run() throws {
    var steps: [GrowingCommand: [(duties: Int, seconds: Double)]] = [:]
    var excuses: [GrowingCommand: String] = [:]
    let commands = GrowingCommand.all.filter {
      arena.options.wants($0.name) && arena.options.variants.contains($0.variant)
    }
    for size in arena.options.sizes {
      let running = commands.filter { excuses[$0] == nil }
      for variant in DataVariant.allCases {
        let here = running.filter { $0.variant == variant }
        guard !here.isEmpty else { continue }
        let data = try arena.data(size, variant)
        // What compares reads both.
        let other = variant == .planted ? try arena.data(size, .revised) : data
        let contestants = here.map { $0.contestant(arena, data, other) }
        let measured = try arena.measure(contestants, truth: data.truth)
        for (command, outcome) in zip(here, measured) {
          excuses[command] = outcome.excuse
          if outcome.isOut { continue }
          steps[command, default: []].append((data.shape.duties, arena.series(outcome.measurements).median))
        }
        arena.release(data)
        if variant == .planted { arena.release(other) }
      }
      FolderRemoval.remove(arena.scratch + "/exported")
      let right = running.count { excuses[$0] == nil }
      Benchmarks.tell("\(Figures.grouped(size)) duties: \(right) of \(running.count) commands ran\n")
    }
    if !arena.options.isSmoke { Benchmarks.tell("\n\(table(commands, steps, excuses))\n\(explanation)") }
  }

  private func table(
    _ commands: [GrowingCommand], _ steps: [GrowingCommand: [(duties: Int, seconds: Double)]],
    _ excuses: [GrowingCommand: String]
  ) -> String {
    var table = MarkdownTable(
      ["command"] + arena.options.sizes.map { Figures.grouped($0) } + ["last ms", "worst"], wordColumns: 1)
    for command in commands {
      let own = steps[command] ?? []
      var cells: [String] = []
      var worst = 0.0
      for place in arena.options.sizes.indices {
        guard place < own.count else {
          cells.append(place == own.count ? excuses[command] ?? "" : "")
          continue
        }
        guard place > 0 else {
          cells.append(Figures.milliseconds(own[place].seconds) + " ms")
          continue
        }
        let grown = Double(own[place].duties) / Double(own[place - 1].duties)
        let ratio = own[place].seconds / own[place - 1].seconds * 2 / grown
        worst = max(worst, ratio)
        cells.append("× " + Figures.decimal(ratio, 2))
      }
      let last = own.last.map { Figures.milliseconds($0.seconds) } ?? ""
      table.add([command.name] + cells + [last, own.count > 1 ? Figures.decimal(worst, 2) : ""])
    }
    return table.text
  }

  private var explanation: String {
    """
    Medians of \(arena.options.runs) rounds, \(arena.options.clock) time of whole processes. `×` is against the size before,
    as if that were exactly half.

    """
  }
}
