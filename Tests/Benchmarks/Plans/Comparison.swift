/// The program beside its peers, on each kind and size of data: one table.
struct Comparison {
  let arena: Arena

  func run() throws {
    let peers = try Peers(scratch: arena.scratch)
    var table = ComparisonTable(arena: arena)
    for size in arena.options.sizes {
      for variant in arena.options.variants {
        let data = try arena.data(size, variant)
        let contestants = contestants(data, peers)
        let measured = try arena.measure(contestants, truth: data.truth)
        arena.release(data)
        table.add(contestants, measured, data)
        let right = measured.count { !$0.isOut }
        let times = arena.options.isSmoke ? "of \(contestants.count) ran with the right counts" : "measured"
        Benchmarks.tell("\(Figures.grouped(data.shape.duties)) duties, \(variant): \(right) \(times)\n")
      }
    }
    for line in peers.missing { Benchmarks.tell(line + "\n") }
    if !arena.options.isSmoke { Benchmarks.tell("\n" + table.text) }
  }

  private func contestants(_ data: DataSet, _ peers: Peers) -> [Contestant] {
    var all: [Contestant?] = [peers.doingNothing, peers.scan(data.model, .text)]
    all += counts("text", data.model, .text)
    if data.variant == .planted {
      all += counts("text in \(data.shape.organisations) files", data.splitModel, .text)
    }
    all.append(
      Contestant(
        name: "ansvar, text, findings told", threads: arena.options.threads.max(), executable: arena.program,
        arguments: ["check", data.model], input: .text, statuses: [0, 1]))
    all.append(peers.scan(data.assignments, .tables))
    all += counts("CSV", data.tables, .tables)
    all += [peers.duckDB("simple", data), peers.duckDB("tuned", data)]
    return all.compactMap { $0 }.filter { arena.options.wants($0.title) }
  }

  private func counts(_ name: String, _ path: String, _ input: Contestant.Input) -> [Contestant?] {
    arena.options.threads.map { threads in
      Contestant(
        name: "ansvar, \(name)", threads: threads, executable: arena.program,
        arguments: ["check", "--format", "json", "--summary-only", path], input: input, answer: .json,
        statuses: [0, 1])
    }
  }
}
