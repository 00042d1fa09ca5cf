/// Counts in how many scopes each row holds and each duty has none, from when a row is laid until it is taken away.
///
/// No scope costs anything for the rows that stay as they are.
struct UseCount {
  /// By row, in how many checked scopes it holds, and the index of the first; `.max` where there is none.
  private(set) var uses: [UInt32]
  private(set) var firstUse: [UInt32]
  /// By duty, the same where it has no row.
  private(set) var gaps: [UInt32]
  private(set) var firstGap: [UInt32]
  /// The scopes so far in which duties per organisation and duties per system are checked.
  private var checked: [[UInt32]] = [[], []]
  /// By duty, which of the two lists is its own, and how long that was when its row was laid.
  private let kind: [UInt8]
  private var since: [UInt32]

  init(rows: Int, isPerSystem: [Bool]) {
    uses = [UInt32](repeating: 0, count: rows)
    firstUse = [UInt32](repeating: .max, count: rows)
    gaps = [UInt32](repeating: 0, count: isPerSystem.count)
    firstGap = [UInt32](repeating: .max, count: isPerSystem.count)
    kind = isPerSystem.map { $0 ? 1 : 0 }
    since = [UInt32](repeating: 0, count: isPerSystem.count)
  }

  /// Passes a scope in which these duties are checked, with the rows that are laid.
  mutating func pass(_ scope: Int, perOrganisation: Bool, perSystem: Bool) {
    if perOrganisation { checked[0].append(UInt32(truncatingIfNeeded: scope)) }
    if perSystem { checked[1].append(UInt32(truncatingIfNeeded: scope)) }
  }

  /// Another row of a duty will hold from the next scope on; this one held until now.
  @inline(__always)
  mutating func end(_ row: UInt32, of duty: Int) {
    let kind = Int(kind[duty])
    let now = UInt32(truncatingIfNeeded: checked[kind].count)
    let start = since[duty]
    guard now > start else { return }
    since[duty] = now
    if row == EffectiveMatrix.noRow {
      gaps[duty] += now - start
      if firstGap[duty] == .max { firstGap[duty] = checked[kind][Int(start)] }
    } else {
      uses[Int(row)] += now - start
      if firstUse[Int(row)] == .max { firstUse[Int(row)] = checked[kind][Int(start)] }
    }
  }
}
