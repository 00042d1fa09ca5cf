import AnsvarModel

/// In which organisations each row holds, where that decides what those who take part can do.
///
/// Most rows hold in one organisation alone, which the index knows. Kept here are the rows of wider scopes, and only
/// where rosters give roles other competences in one organisation than in another.
struct RowOrganisations: Sendable {
  /// Neighbouring scopes of one organisation in which a row holds.
  struct Stretch: Sendable {
    /// The index in `EffectiveIndex.scopes` of the first one.
    var first: UInt32
    var scopes: UInt32
  }

  /// By row, the place in `stretches`, or -1; empty when every row holds in one organisation.
  private var slots: [Int32] = []
  private var stretches: [[Stretch]] = []

  init(_ model: Model, _ index: EffectiveIndex) {
    guard model.hasRosters else { return }
    slots = Self.wideRows(model, index, count: &stretches)
    guard !slots.isEmpty else { return }
    let duties = DutiesByExtent(model)
    index.forEachStretch(of: model, in: index.scopes.indices) { stretch, matrix in
      matrix.forEachRow(duties) { _, row in
        guard slots[row] >= 0 else { return }
        note(stretch, in: Int(slots[row]), of: index)
      }
    }
  }

  /// The stretches of a row of a wider scope; nil when the row holds in one organisation, or it does not matter.
  @inline(__always)
  func stretches(ofRow row: Int) -> [Stretch]? {
    guard !slots.isEmpty, slots[row] >= 0 else { return nil }
    return stretches[Int(slots[row])]
  }

  private mutating func note(_ scopes: Range<Int>, in slot: Int, of index: EffectiveIndex) {
    let organisation = index.scopes[scopes.lowerBound].organisation
    if let last = stretches[slot].last, index.scopes[Int(last.first)].organisation == organisation {
      stretches[slot][stretches[slot].count - 1].scopes += UInt32(scopes.count)
    } else {
      stretches[slot].append(Stretch(first: UInt32(scopes.lowerBound), scopes: UInt32(scopes.count)))
    }
  }

  private static func wideRows(_ model: Model, _ index: EffectiveIndex, count stretches: inout [[Stretch]]) -> [Int32] {
    var isWorking = [Bool](repeating: false, count: model.organisations.count)
    for organisation in model.workingOrganisations { isWorking[organisation.index] = true }
    var slots: [Int32] = []
    for block in model.table.blocks {
      if let organisation = block.scope.organisation, isWorking[organisation.index] { continue }
      for row in block.rows where index.uses[row] > 1 {
        if slots.isEmpty { slots = [Int32](repeating: -1, count: model.table.rowCount) }
        slots[row] = Int32(stretches.count)
        stretches.append([])
      }
    }
    return slots
  }
}
