import AnsvarModel

/// In how many scopes of each organisation a row holds, and where a duty has no row.
///
/// Most rows hold in one organisation alone, which the index knows; only for the rows of wider scopes, and for missing
/// ones, is there a list.
struct RowPlaces {
  /// Scopes of one organisation in which a row holds.
  struct Share {
    /// The organisation, by its place among the working ones.
    var place: UInt32
    var scopes: UInt32
  }

  /// By row, the place in `shares`, or -1; empty when every row holds in one organisation.
  private var slots: [Int32] = []
  /// By wide row, and then by duty without a row.
  private var shares: [[Share]] = []
  private let firstMissing: Int

  init(_ model: Model) {
    var isWorking = [Bool](repeating: false, count: model.organisations.count)
    for organisation in model.workingOrganisations { isWorking[organisation.index] = true }
    var count: Int32 = 0
    for block in model.table.blocks {
      if let organisation = block.scope.organisation, isWorking[organisation.index] { continue }
      if slots.isEmpty { slots = [Int32](repeating: -1, count: model.table.rowCount) }
      for row in block.rows {
        slots[row] = count
        count += 1
      }
    }
    firstMissing = Int(count)
    shares = [[Share]](repeating: [], count: firstMissing + model.duties.count)
  }

  /// Notes that a row holds in one more scope of an organisation.
  @inline(__always)
  mutating func note(row: Int, in place: Int) {
    guard !slots.isEmpty, slots[row] >= 0 else { return }
    note(slot: Int(slots[row]), place)
  }

  /// Notes that a duty has no row in one more scope of an organisation.
  mutating func note(missing duty: DutyID, in place: Int) { note(slot: firstMissing + duty.index, place) }

  private mutating func note(slot: Int, _ place: Int) {
    if let last = shares[slot].last, last.place == UInt32(place) {
      shares[slot][shares[slot].count - 1].scopes += 1
    } else {
      shares[slot].append(Share(place: UInt32(place), scopes: 1))
    }
  }

  /// Whether a row may hold in several organisations.
  func isWide(_ row: Int) -> Bool { !slots.isEmpty && slots[row] >= 0 }

  /// The shares of a row of a wide scope; nil when the row holds in one organisation.
  func shares(ofRow row: Int) -> [Share]? {
    isWide(row) ? shares[Int(slots[row])] : nil
  }

  /// In how many scopes of an organisation a row of a wide scope holds.
  ///
  /// - Complexity: O(log *n*) in the organisations.
  func scopes(ofRow row: Int, in place: Int) -> Int {
    guard let shares = shares(ofRow: row) else { return 0 }
    // The scopes are gone through organisation by organisation.
    let found = shares.endOfPrefix { $0.place < UInt32(place) }
    return found < shares.count && shares[found].place == UInt32(place) ? Int(shares[found].scopes) : 0
  }

  func shares(ofMissing duty: DutyID) -> [Share] { shares[firstMissing + duty.index] }
}
