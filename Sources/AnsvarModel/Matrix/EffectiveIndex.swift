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
  private let overlay: ScopeOverlay
  /// By scope, where its layers begin; one longer than the scopes.
  private var layerStart: [UInt32] = [0]
  private var layers: [Int32] = []

  /// - Complexity: O(*s* · *d* + *r*) for *s* scopes, *d* duties and *r* rows.
  public init(_ model: Model) {
    let scopes = model.checkedScopes
    self.scopes = scopes
    var missing = [MissingRow?](repeating: nil, count: model.duties.count)
    let duties = DutiesByExtent(model)
    overlay = ScopeOverlay(model)
    var overlay = overlay
    var uses = [UInt32](repeating: 0, count: model.table.rowCount)
    var firstUse = [UInt32](repeating: .max, count: model.table.rowCount)
    layerStart.reserveCapacity(scopes.count + 1)
    uses.withUnsafeMutableBufferPointer { uses in
      firstUse.withUnsafeMutableBufferPointer { firstUse in
        var rows: [UInt32] = []
        for (number, scope) in scopes.enumerated() {
          overlay.findLayers(of: scope, &layers)
          layerStart.append(UInt32(layers.count))
          overlay.lay(scope, layers(ofScope: number), &rows)
          let checked = duties.checked(in: scope)
          dutiesInScopes += checked.count
          for duty in checked {
            let row = rows[duty.index]
            if row == EffectiveMatrix.noRow {
              missing[duty.index] =
                missing[duty.index].map { MissingRow(duty: duty, scopes: $0.scopes + 1, first: $0.first) }
                ?? MissingRow(duty: duty, scopes: 1, first: scope)
            } else {
              if uses[Int(row)] == 0 { firstUse[Int(row)] = UInt32(truncatingIfNeeded: number) }
              uses[Int(row)] += 1
            }
          }
        }
      }
    }
    self.uses = uses
    self.firstUse = firstUse
    self.missing = missing.compactMap { $0 }.filter { !model.unsettledDuties.contains($0.duty) }
  }

  /// Calls `body` with every checked scope and what holds in it.
  ///
  /// - Complexity: O(*s* · *d*) besides what `body` does.
  public func forEachScope(of model: Model, _ body: (Scope, EffectiveMatrix) -> Void) {
    forEachScope(of: model, in: scopes.indices, body)
  }

  /// The same for some of the scopes, by their indices in `scopes`.
  public func forEachScope(of model: Model, in range: Range<Int>, _ body: (Scope, EffectiveMatrix) -> Void) {
    var overlay = overlay
    var rows: [UInt32] = []
    for number in range {
      overlay.lay(scopes[number], layers(ofScope: number), &rows)
      body(scopes[number], EffectiveMatrix(scope: scopes[number], rows: rows))
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
  private let isPerSystem: [Bool]
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

  /// Whether a duty is among those that are checked in a scope.
  public func isChecked(_ duty: DutyID, in scope: Scope) -> Bool {
    if scope.system != nil { return isPerSystem[duty.index] }
    return !hasSystems[scope.organisation?.index ?? hasSystems.count - 1] || !isPerSystem[duty.index]
  }
}
