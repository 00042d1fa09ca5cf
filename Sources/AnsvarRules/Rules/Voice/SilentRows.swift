import AnsvarModel

/// The rows in which nobody takes part in some ways, but in others, sorted by duty.
struct SilentRows {
  /// Whether somebody takes part so in any row.
  private(set) var isAnybodyHeard = false
  private var rows: [UInt32] = []
  /// By duty, where its rows begin; one longer than the duties.
  private var starts: [Int] = []

  /// - Complexity: O(*r* + *d*) in the rows and duties.
  init(_ context: CheckContext, _ voices: Participation) {
    let duties = context.model.table.rowDuty
    var ends = [Int](repeating: 0, count: context.model.duties.count + 1)
    var heard: Participation = []
    let found = [UInt32](unsafeUninitializedCapacity: duties.count) { found, count in
      context.forEachRow { row in
        let participation = context.participation(inRow: row)
        heard.formUnion(participation)
        // Every row is written and only some are kept: which ones cannot be guessed, and guessing wrongly takes longer.
        found.initializeElement(at: count, to: UInt32(truncatingIfNeeded: row))
        count += (participation.isDisjoint(with: voices) ? 1 : 0) & (participation.isDisjoint(with: .any) ? 0 : 1)
      }
    }
    isAnybodyHeard = !heard.isDisjoint(with: voices)
    for row in found { ends[Int(duties[Int(row)]) + 1] += 1 }
    for duty in context.model.duties.indices { ends[duty + 1] += ends[duty] }
    starts = ends
    var next = ends
    rows = [UInt32](repeating: 0, count: found.count)
    for row in found {
      let duty = Int(duties[Int(row)])
      rows[next[duty]] = row
      next[duty] += 1
    }
  }

  /// The rows of a duty, in their order.
  func rows(of duty: Int) -> [UInt32] { Array(rows[starts[duty]..<starts[duty + 1]]) }
}
