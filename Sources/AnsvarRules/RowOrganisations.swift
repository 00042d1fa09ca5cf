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
    var number: UInt32 = 0
    index.forEachScope(of: model) { scope, matrix in
      for duty in duties.checked(in: scope) {
        guard let row = matrix.rowIndex(of: duty), slots[row] >= 0 else { continue }
        note(number, in: Int(slots[row]), of: index)
      }
      number += 1
    }
  }

  /// The stretches of a row of a wider scope; nil when the row holds in one organisation, or it does not matter.
  @inline(__always)
  func stretches(ofRow row: Int) -> [Stretch]? {
    guard !slots.isEmpty, slots[row] >= 0 else { return nil }
    return stretches[Int(slots[row])]
  }

  private mutating func note(_ number: UInt32, in slot: Int, of index: EffectiveIndex) {
    if let last = stretches[slot].last,
      index.scopes[Int(last.first)].organisation == index.scopes[Int(number)].organisation
    {
      stretches[slot][stretches[slot].count - 1].scopes += 1
    } else {
      stretches[slot].append(Stretch(first: number, scopes: 1))
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
