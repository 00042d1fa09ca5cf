/// In which scopes each row of a model holds, and which duties have no row: what every rule about rows builds on.
public struct EffectiveIndex: Sendable {
  /// A duty that nobody has written a row for, in one or more scopes.
  public struct MissingRow: Sendable {
    public var duty: DutyID
    /// In how many scopes, and the first of them.
    public var scopes: Int
    public var first: Scope
  }

  /// The scopes that are checked: each organisation without parts of its own, and each system there.
  public let scopes: [Scope]
  /// By row of the table: in how many checked scopes it holds.
  public private(set) var uses: [UInt32] = []
  /// By row: the index in `scopes` of the first one in which it holds.
  public private(set) var firstUse: [UInt32] = []
  /// In the order of the duties.
  public private(set) var missing: [MissingRow] = []
  /// How many duties there are over all scopes.
  public private(set) var dutiesInScopes = 0
  private var overlay: ScopeOverlay
  private let hasFewDuties: Bool
  /// By scope, where its layers begin; one longer than the scopes.
  private var layerStart: [UInt32] = [0]
  private var layers: [Int32] = []

  /// - Complexity: O(*s* + *d* + *r*) for *s* scopes, *d* duties and *r* rows, each counted for every scope in which it
  ///   is laid.
  public init(_ model: Model) { self.init(model, fewDuties: 512) }

  /// The index of a model of which no more has changed than the rows in its blocks.
  ///
  /// - Complexity: O(*r*) in the rows, each counted for every scope in which it is laid.
  public init(_ before: EffectiveIndex, rowsOf model: Model) {
    self = before
    overlay.table(is: model.table)
    (dutiesInScopes, missing) = (0, [])
    count(model)
  }

  /// No more than so many duties are all looked at in every stretch of scopes: that takes less than going by changes.
  init(_ model: Model, fewDuties: Int) {
    hasFewDuties = model.duties.count <= fewDuties
    let scopes = model.checkedScopes
    self.scopes = scopes
    overlay = ScopeOverlay(model)
    var overlay = overlay
    layerStart.reserveCapacity(scopes.count + 1)
    for scope in scopes {
      overlay.findLayers(of: scope, &layers)
      layerStart.append(UInt32(layers.count))
    }
    count(model)
  }

  /// Counts in which scopes the rows hold, and where there are none.
  private mutating func count(_ model: Model) {
    uses = [UInt32](repeating: 0, count: model.table.rowCount)
    firstUse = [UInt32](repeating: .max, count: model.table.rowCount)
    let duties = DutiesByExtent(model)
    if hasFewDuties { countRows(duties) } else { countChanges(duties) }
    missing.removeAll { model.unsettledDuties.contains($0.duty) }
  }

  /// Looks at every duty in every stretch of scopes.
  private mutating func countRows(_ duties: DutiesByExtent) {
    var missing = [MissingRow?](repeating: nil, count: duties.isPerSystem.count)
    var overlay = overlay
    var rows: [UInt32] = []
    var dutiesInScopes = 0
    var uses = uses
    var firstUse = firstUse
    (self.uses, self.firstUse) = ([], [])
    uses.withUnsafeMutableBufferPointer { uses in
      firstUse.withUnsafeMutableBufferPointer { firstUse in
        forEachStretch(in: scopes.indices) { stretch in
          let first = stretch.lowerBound
          overlay.lay(scopes[first], layers(ofScope: first), &rows)
          let checked = duties.checked(in: scopes[first])
          dutiesInScopes += checked.count * stretch.count
          for duty in checked {
            let row = rows[duty.index]
            if row == EffectiveMatrix.noRow {
              missing[duty.index] =
                missing[duty.index].map { MissingRow(duty: duty, scopes: $0.scopes + stretch.count, first: $0.first) }
                ?? MissingRow(duty: duty, scopes: stretch.count, first: scopes[first])
            } else {
              if uses[Int(row)] == 0 { firstUse[Int(row)] = UInt32(truncatingIfNeeded: first) }
              uses[Int(row)] += UInt32(truncatingIfNeeded: stretch.count)
            }
          }
        }
      }
    }
    (self.uses, self.firstUse, self.dutiesInScopes) = (uses, firstUse, dutiesInScopes)
    self.missing = missing.compactMap { $0 }
  }

  /// Looks at those duties alone whose rows change from one stretch to the next.
  private mutating func countChanges(_ duties: DutiesByExtent) {
    var walk = ScopeWalk(overlay)
    var count = UseCount(rows: uses.count, isPerSystem: duties.isPerSystem)
    for (number, scope) in scopes.enumerated() {
      walk.step(to: scope, layers(ofScope: number)) { duty, before, _ in count.end(before, of: duty) }
      let checked = duties.kinds(checkedIn: scope)
      count.pass(number, perOrganisation: checked.perOrganisation, perSystem: checked.perSystem)
      dutiesInScopes += duties.count(checkedIn: scope)
    }
    for duty in walk.rows.indices { count.end(walk.rows[duty], of: duty) }
    uses = count.uses
    firstUse = count.firstUse
    for duty in count.gaps.indices where count.gaps[duty] > 0 {
      let first = scopes[Int(count.firstGap[duty])]
      missing.append(MissingRow(duty: DutyID(duty), scopes: Int(count.gaps[duty]), first: first))
    }
  }

  /// What holds in one scope after another, for whoever asks about some of them.
  public var matrices: EffectiveMatrices { EffectiveMatrices(overlay) }

  /// Calls `body` with every checked scope and what holds in it.
  ///
  /// - Complexity: O(*s* + *r*) in the scopes and the rows that are laid for each, besides what `body` does.
  public func forEachScope(of model: Model, _ body: (Scope, EffectiveMatrix) -> Void) {
    forEachScope(of: model, in: scopes.indices, body)
  }

  /// The same for some of the scopes, by their indices in `scopes`.
  public func forEachScope(of model: Model, in range: Range<Int>, _ body: (Scope, EffectiveMatrix) -> Void) {
    forEachStretch(of: model, in: range) { stretch, matrix in
      for number in stretch {
        body(scopes[number], EffectiveMatrix(scope: scopes[number], rows: matrix.rows, held: matrix.held))
      }
    }
  }

  /// Calls `body` with every stretch of scopes, by their indices, in which the same rows hold, and the matrix of its
  /// first: the systems of one organisation that have no rows of their own.
  public func forEachStretch(of model: Model, in range: Range<Int>, _ body: (Range<Int>, EffectiveMatrix) -> Void) {
    // Few duties are copied sooner than their rows are laid and taken away again.
    guard hasFewDuties else { return walkStretches(in: range, body) }
    var overlay = overlay
    var rows: [UInt32] = []
    forEachStretch(in: range) { stretch in
      overlay.lay(scopes[stretch.lowerBound], layers(ofScope: stretch.lowerBound), &rows)
      body(stretch, EffectiveMatrix(scope: scopes[stretch.lowerBound], rows: rows))
    }
  }

  private func walkStretches(in range: Range<Int>, _ body: (Range<Int>, EffectiveMatrix) -> Void) {
    var walk = ScopeWalk(overlay)
    var held = HeldDuties(walk.rows)
    forEachStretch(in: range) { stretch in
      walk.step(to: scopes[stretch.lowerBound], layers(ofScope: stretch.lowerBound)) { duty, before, after in
        if before == EffectiveMatrix.noRow { held.insert(duty) }
        if after == EffectiveMatrix.noRow { held.remove(duty) }
      }
      body(stretch, EffectiveMatrix(scope: scopes[stretch.lowerBound], rows: walk.rows, held: held))
    }
  }

  @inline(__always)
  private func forEachStretch(in range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, scopes[end].organisation == scopes[start].organisation,
        scopes[start].system != nil, layerStart[end + 1] == layerStart[start]
      {
        end += 1
      }
      body(start..<end)
      start = end
    }
  }

  private func layers(ofScope number: Int) -> ArraySlice<Int32> {
    layers[Int(layerStart[number])..<Int(layerStart[number + 1])]
  }

  /// About as many ranges of scopes as there are pieces wanted, none of which parts an organisation.
  public func ranges(pieces: Int) -> [Range<Int>] {
    let size = max(1, scopes.count / max(1, pieces))
    var ranges: [Range<Int>] = []
    var start = 0
    while start < scopes.count {
      var end = min(start + size, scopes.count)
      while end < scopes.count, scopes[end].organisation == scopes[end - 1].organisation { end += 1 }
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }
}

/// Which duties are checked in a scope: those per system for a system, the others for the organisation.
public struct DutiesByExtent: Sendable {
  private let perSystem: [DutyID]
  private let perOrganisation: [DutyID]
  private let all: [DutyID]
  /// By duty.
  let isPerSystem: [Bool]
  private let hasSystems: [Bool]

  public init(_ model: Model) {
    let isPerSystem = model.duties.map { model.dimensions[$0.dimension.index].extent == .system }
    self.isPerSystem = isPerSystem
    all = model.duties.indices.map { DutyID($0) }
    perSystem = all.filter { isPerSystem[$0.index] }
    perOrganisation = all.filter { !isPerSystem[$0.index] }
    // The last place is for the model without organisations.
    var hasSystems = [Bool](repeating: false, count: model.organisations.count + 1)
    for scope in model.systemsInUse { hasSystems[scope.organisation?.index ?? model.organisations.count] = true }
    self.hasSystems = hasSystems
  }

  /// Duties per system are checked for the organisation itself only where it names no system at all.
  public func checked(in scope: Scope) -> [DutyID] {
    if scope.system != nil { return perSystem }
    return hasSystems[scope.organisation?.index ?? hasSystems.count - 1] ? perOrganisation : all
  }

  /// How many duties are checked in a scope.
  func count(checkedIn scope: Scope) -> Int {
    let kinds = kinds(checkedIn: scope)
    return (kinds.perOrganisation ? perOrganisation.count : 0) + (kinds.perSystem ? perSystem.count : 0)
  }

  /// Which duties are checked in a scope.
  func kinds(checkedIn scope: Scope) -> (perOrganisation: Bool, perSystem: Bool) {
    if scope.system != nil { return (false, true) }
    return (true, !hasSystems[scope.organisation?.index ?? hasSystems.count - 1])
  }

  /// Whether a duty is among those that are checked in a scope.
  public func isChecked(_ duty: DutyID, in scope: Scope) -> Bool {
    if scope.system != nil { return isPerSystem[duty.index] }
    return !hasSystems[scope.organisation?.index ?? hasSystems.count - 1] || !isPerSystem[duty.index]
  }
}
