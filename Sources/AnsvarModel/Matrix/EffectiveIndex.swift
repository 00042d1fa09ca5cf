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
  public private(set) var uses: [UInt32]
  /// By row: the index in `scopes` of the first one in which it holds.
  public private(set) var firstUse: [UInt32]
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
    scopes = model.checkedScopes
    uses = [UInt32](repeating: 0, count: model.table.rowCount)
    firstUse = [UInt32](repeating: .max, count: model.table.rowCount)
    var missing = [MissingRow?](repeating: nil, count: model.duties.count)
    let duties = DutiesByExtent(model)
    overlay = ScopeOverlay(model)
    var overlay = overlay
    var rows: [UInt32] = []
    layerStart.reserveCapacity(scopes.count + 1)
    for (number, scope) in scopes.enumerated() {
      overlay.findLayers(of: scope, &layers)
      layerStart.append(UInt32(layers.count))
      overlay.lay(scope, layers(ofScope: number), &rows)
      for duty in duties.checked(in: scope) {
        let row = Int(rows[duty.index])
        dutiesInScopes += 1
        if row == Int(EffectiveMatrix.noRow) {
          if missing[duty.index] == nil { missing[duty.index] = MissingRow(duty: duty, scopes: 0, first: scope) }
          missing[duty.index]?.scopes += 1
        } else {
          uses[row] += 1
          if firstUse[row] == .max { firstUse[row] = UInt32(number) }
        }
      }
    }
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
  private let hasSystems: [Bool]

  public init(_ model: Model) {
    let extents = model.dimensions.map { $0.extent }
    all = model.duties.indices.map { DutyID($0) }
    perSystem = all.filter { extents[model[$0].dimension.index] == .system }
    perOrganisation = all.filter { extents[model[$0].dimension.index] == .organisation }
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
}
